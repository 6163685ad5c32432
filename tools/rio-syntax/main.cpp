// rio-syntax: the front end alone, for its tests and benchmarks.
//
//   rio-syntax --tokens FILE        the tokens, one a line
//   rio-syntax --ast FILE           the tree, as CPython's ast.dump prints it
//   rio-syntax --check FILE...      the diagnostics; exit status 1 where there are any
//   rio-syntax --check-raw FILE...  the same, a line each: path, line, column, class and message with tabs between
//   rio-syntax --check-batch -      reads paths from standard input; a line each: the path, the place of the first
//   error
//                                   as CPython counts it, its class and its message, or `ok`
//   rio-syntax --symbols -          reads paths from standard input; a line each: the symbol table in JSON
//   rio-syntax --ast-digests -      reads paths from standard input; a line each: the SHA-256 of what --ast prints, or
//                                   `refused` and the first diagnostic
//   rio-syntax --bench PATH...      parses all the .py files there and reports lines per second
#include "SymbolDump.h"
#include "base/Diagnostics.h"
#include "syntax/CheckDiagnostics.h"
#include "syntax/CompileChecks.h"
#include "syntax/Lexer.h"
#include "syntax/Parser.h"
#include "syntax/SyntaxDiagnostics.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SHA256.h"
#include <chrono>

using namespace rio;

namespace {

/// One file through the front end.
struct Reading {
  SourceManager sources;
  Diagnostics diagnostics;
  ast::Context context;
  const SourceFile *file = nullptr;
  ast::Module *module = nullptr;

  bool readFile(llvm::StringRef path) {
    auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!buffer) {
      llvm::errs() << "rio-syntax: " << path << ": " << buffer.getError().message() << '\n';
      return false;
    }
    read(path, (*buffer)->getBuffer());
    return true;
  }

  void read(llvm::StringRef path, llvm::StringRef bytes) {
    file = decodeSource(path.str(), bytes, sources, diagnostics);
    if (file)
      module = ast::parseModule(*file, context, diagnostics);
  }

  /// The checks that CPython leaves to its symbol table and compiler.
  void check() {
    if (module && !diagnostics.hasErrors())
      checkModule(*module, *file, diagnostics);
  }
};

/// The class of exception that CPython raises for a row of the parser's table; empty for the checks after parsing.
llvm::StringRef parserErrorClass(const DiagnosticKind *kind) {
  static const llvm::StringLiteral classes[][2] = {
#define SYNTAX_ERROR(name, message) {#name, "SyntaxError"},
#define INDENTATION_ERROR(name, message) {#name, "IndentationError"},
#define TAB_ERROR(name, message) {#name, "TabError"},
#include "syntax/Diagnostics.def"
  };
  for (const auto &row : classes)
    if (row[0] == kind->name)
      return row[1];
  return {};
}

llvm::StringRef errorClass(const DiagnosticKind *kind) {
  if (kind == &diag::SurrogateInDocstring || kind == &diag::SurrogatesInDocstring)
    return "UnicodeEncodeError";
  llvm::StringRef parserClass = parserErrorClass(kind);
  return parserClass.empty() ? "SyntaxError" : parserClass;
}

void printRaw(const Diagnostic &diagnostic, llvm::raw_ostream &out) {
  out << diagnostic.file->path() << '\t' << diagnostic.range.line << '\t' << diagnostic.range.column + 1 << '\t'
      << diagnostic.range.endLine << '\t' << diagnostic.range.endColumn + 1 << '\t' << errorClass(diagnostic.kind)
      << '\t' << diagnostic.message << '\n';
}

int printTokens(llvm::StringRef path) {
  SourceManager sources;
  Diagnostics diagnostics;
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) {
    llvm::errs() << "rio-syntax: " << path << ": " << buffer.getError().message() << '\n';
    return 1;
  }
  const SourceFile *file = decodeSource(path.str(), (*buffer)->getBuffer(), sources, diagnostics);
  if (file) {
    for (const syntax::Token &token : syntax::lex(*file, file->text()).tokens) {
      const SourceRange &range = token.range;
      llvm::outs() << range.line << ',' << range.column << '-' << range.endLine << ',' << range.endColumn << ": "
                   << syntax::spelling(token.kind) << " '";
      llvm::printEscapedString(file->text().substr(token.offset, token.length), llvm::outs());
      llvm::outs() << "'\n";
    }
  }
  diagnostics.print(llvm::errs());
  return diagnostics.hasErrors() ? 1 : 0;
}

int printTree(llvm::StringRef path) {
  Reading reading;
  if (!reading.readFile(path))
    return 1;
  if (reading.module && !reading.diagnostics.hasErrors()) {
    ast::dump(reading.module, llvm::outs());
    llvm::outs() << '\n';
  }
  reading.diagnostics.print(llvm::errs());
  return reading.diagnostics.hasErrors() ? 1 : 0;
}

int check(llvm::ArrayRef<const char *> paths, bool raw) {
  bool failed = false;
  for (const char *path : paths) {
    Reading reading;
    failed |= !reading.readFile(path);
    reading.check();
    failed |= reading.diagnostics.hasErrors();
    if (!raw)
      reading.diagnostics.print(llvm::errs());
    for (const Diagnostic &diagnostic : reading.diagnostics.all())
      if (raw)
        printRaw(diagnostic, llvm::outs());
  }
  return failed ? 1 : 0;
}

/// CPython's column, from 1. Its later passes report bytes, and so does one error of its tokenizer. Its parser reports
/// characters, and counts those of the end in the line where the error starts.
size_t reportedColumn(const Diagnostic &error, uint32_t column) {
  bool isInBytes = parserErrorClass(error.kind).empty() || error.kind == &diag::leading_zeros;
  if (isInBytes)
    return column + 1;
  llvm::StringRef line = error.file->lineText(error.range.line);
  bool isOneLine = error.range.line == error.range.endLine;
  size_t count = std::min<size_t>(column, line.size() + isOneLine) + 1;
  size_t beyond = count > line.size() ? count - line.size() : 0;
  return llvm::count_if(line.take_front(count), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }) +
         beyond;
}

void printFirstError(llvm::StringRef path, const Diagnostics &diagnostics, llvm::raw_ostream &out) {
  out << path << ": ";
  const auto *error = llvm::find_if(llvm::ArrayRef(diagnostics.all()),
                                    [](const Diagnostic &each) { return each.kind->severity == Severity::Error; });
  if (error == llvm::ArrayRef(diagnostics.all()).end()) {
    out << "ok\n";
    return;
  }
  const SourceRange &range = error->range;
  if (range.isValid())
    out << range.line << ':' << reportedColumn(*error, range.column) << '-' << range.endLine << ':'
        << reportedColumn(*error, range.endColumn);
  else
    out << "0:0-0:0";
  out << ' ' << errorClass(error->kind) << ": ";
  for (char c : error->message)
    c == '\n' ? out << "\\n" : out << c;
  out << '\n';
}

int checkBatch() {
  auto input = llvm::MemoryBuffer::getSTDIN();
  if (!input)
    return 1;
  bool failed = false;
  for (llvm::line_iterator path(**input, /*SkipBlanks=*/true); !path.is_at_end(); ++path) {
    Reading reading;
    if (!reading.readFile(*path))
      return 2;
    reading.check();
    printFirstError(*path, reading.diagnostics, llvm::outs());
    failed |= reading.diagnostics.hasErrors();
  }
  return failed ? 1 : 0;
}

int dumpSymbols() {
  auto input = llvm::MemoryBuffer::getSTDIN();
  if (!input)
    return 1;
  for (llvm::line_iterator path(**input, /*SkipBlanks=*/true); !path.is_at_end(); ++path) {
    Reading reading;
    if (!reading.readFile(*path))
      return 1;
    if (reading.module && !reading.diagnostics.hasErrors())
      printSymbols(checkModule(*reading.module, *reading.file, reading.diagnostics), llvm::outs());
    else
      llvm::outs() << "null\n";
  }
  return 0;
}

/// Digests what is written to it.
class DigestStream : public llvm::raw_ostream {
public:
  DigestStream() : raw_ostream(/*unbuffered=*/false) {}
  ~DigestStream() override { flush(); }

  std::string finish() {
    flush();
    return llvm::toHex(digest.final(), /*LowerCase=*/true);
  }

private:
  void write_impl(const char *data, size_t size) override {
    digest.update(llvm::StringRef(data, size));
    position += size;
  }
  uint64_t current_pos() const override { return position; }

  llvm::SHA256 digest;
  uint64_t position = 0;
};

int digestTrees() {
  auto input = llvm::MemoryBuffer::getSTDIN();
  if (!input)
    return 1;
  for (llvm::line_iterator path(**input, /*SkipBlanks=*/true); !path.is_at_end(); ++path) {
    Reading reading;
    if (!reading.readFile(*path))
      return 1;
    if (reading.diagnostics.hasErrors()) {
      llvm::outs() << "refused ";
      printRaw(reading.diagnostics.all().front(), llvm::outs());
      continue;
    }
    DigestStream digest;
    ast::dump(reading.module, digest);
    llvm::outs() << digest.finish() << '\n';
  }
  return 0;
}

void collectFiles(llvm::StringRef path, std::vector<std::string> &files) {
  if (!llvm::sys::fs::is_directory(path)) {
    files.push_back(path.str());
    return;
  }
  std::error_code error;
  for (llvm::sys::fs::recursive_directory_iterator it(path, error), end; it != end && !error; it.increment(error))
    if (llvm::StringRef(it->path()).ends_with(".py") && !llvm::StringRef(it->path()).contains("/site-packages/"))
      files.push_back(it->path());
}

int bench(llvm::ArrayRef<const char *> paths) {
  std::vector<std::string> files;
  for (const char *path : paths)
    collectFiles(path, files);
  std::vector<std::unique_ptr<llvm::MemoryBuffer>> contents;
  for (const std::string &file : files)
    if (auto buffer = llvm::MemoryBuffer::getFile(file))
      contents.push_back(std::move(*buffer));
  size_t lines = 0, bytes = 0;
  for (const auto &buffer : contents) {
    lines += buffer->getBuffer().count('\n');
    bytes += buffer->getBufferSize();
  }
  double best = 1e9;
  for (int round = 0; round < 5; ++round) {
    auto start = std::chrono::steady_clock::now();
    for (const auto &buffer : contents)
      Reading().read("bench.py", buffer->getBuffer());
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  llvm::outs() << llvm::format("%zu files, %zu lines, %zu bytes, %.3f s, %.0f lines/s\n", contents.size(), lines, bytes,
                               best, static_cast<double>(lines) / best);
  return 0;
}

int usage() {
  llvm::errs()
      << "usage: rio-syntax --tokens FILE | --ast FILE | --check FILE... | --check-raw FILE... | --check-batch - | "
         "--symbols - | --ast-digests - | --bench PATH...\n";
  return 2;
}

} // namespace

int main(int argc, char **argv) {
  if (argc < 3)
    return usage();
  llvm::StringRef command = argv[1];
  llvm::ArrayRef<const char *> rest(argv + 2, argv + argc);
  if (command == "--tokens")
    return printTokens(rest[0]);
  if (command == "--ast")
    return printTree(rest[0]);
  if (command == "--check" || command == "--check-raw")
    return check(rest, command == "--check-raw");
  if (command == "--check-batch")
    return checkBatch();
  if (command == "--symbols")
    return dumpSymbols();
  if (command == "--ast-digests")
    return digestTrees();
  if (command == "--bench")
    return bench(rest);
  return usage();
}

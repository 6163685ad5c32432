#include "driver/Diagnostics.h"
#include "driver/Installation.h"
#include "driver/Phases.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "sema/Sema.h"
#include "syntax/Lexer.h"
#include "syntax/Parser.h"

namespace rio::driver {

namespace {

/// The bytes of the file at `path`; null with an error reported where it cannot be read.
std::unique_ptr<llvm::MemoryBuffer> readFile(llvm::StringRef path, Diagnostics &diagnostics) {
  constexpr uint64_t largestFile = uint64_t(1) << 30; // positions are 32 bits wide
  llvm::sys::fs::file_status status;
  std::error_code error = llvm::sys::fs::status(path, status);
  if (!error && status.type() == llvm::sys::fs::file_type::directory_file) {
    diagnostics.report(diag::is_a_directory, nullptr, {}, path);
    return nullptr;
  }
  if (!error && status.getSize() > largestFile) {
    diagnostics.report(diag::file_too_large, nullptr, {}, path);
    return nullptr;
  }
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) {
    diagnostics.report(diag::cannot_read, nullptr, {}, path, buffer.getError().message());
    return nullptr;
  }
  return std::move(*buffer);
}

} // namespace

bool Compilation::startsFromMlir() const { return llvm::StringRef(options.inputPath).ends_with(".mlir"); }

bool readSource(Compilation &compilation) {
  const std::string &path = compilation.options.inputPath;
  std::unique_ptr<llvm::MemoryBuffer> buffer = readFile(path, compilation.diagnostics);
  if (!buffer)
    return false;
  compilation.source = compilation.startsFromMlir()
                           ? &compilation.sources.add(path, buffer->getBuffer().str())
                           : decodeSource(path, buffer->getBuffer(), compilation.sources, compilation.diagnostics);
  return compilation.source != nullptr;
}

bool lexSource(Compilation &compilation) {
  const SourceFile &file = *compilation.source;
  syntax::TokenSequence sequence = syntax::lex(file, file.text());
  for (const syntax::LexicalError &error : sequence.errors)
    compilation.diagnostics.add(error.diagnostic);
  compilation.tokens = std::move(sequence.tokens);
  return true;
}

bool parseSource(Compilation &compilation) {
  compilation.tree = ast::parseModule(*compilation.source, compilation.trees, compilation.diagnostics);
  return compilation.tree != nullptr;
}

bool analyzeProgram(Compilation &compilation) {
  sema::ProgramInput input{compilation.options.inputPath, standardLibraryPath(), &compilation.sources};
  compilation.program = sema::analyze(input, compilation.diagnostics);
  return compilation.program != nullptr;
}

void printTypes(Compilation &compilation, llvm::raw_ostream &out) { sema::dump(*compilation.program, out); }

void printTokens(Compilation &compilation, llvm::raw_ostream &out) {
  for (const syntax::Token &token : compilation.tokens) {
    const SourceRange &range = token.range;
    out << range.line << ',' << range.column << '-' << range.endLine << ',' << range.endColumn << ": "
        << syntax::spelling(token.kind) << " '";
    llvm::printEscapedString(compilation.source->text().substr(token.offset, token.length), out);
    out << "'\n";
  }
}

void printTree(Compilation &compilation, llvm::raw_ostream &out) {
  ast::dump(compilation.tree, out);
  out << '\n';
}

} // namespace rio::driver

#include "driver/Diagnostics.h"
#include "driver/Installation.h"
#include "driver/Phases.h"
#include "driver/ProjectFiles.h"
#include "sema/Sema.h"
#include "syntax/Lexer.h"
#include "syntax/Parser.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace rio::driver {

namespace {

/// Reads the main file, for the phases that work on it alone. A pipe can be read once only, so nothing reads ahead.
std::unique_ptr<llvm::MemoryBuffer> readFile(Compilation &compilation) {
  const std::string &path = compilation.options.inputPath;
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (buffer)
    return std::move(*buffer);
  compilation.diagnostics.report(diag::cannot_read, nullptr, {}, path, buffer.getError().message());
  return nullptr;
}

/// Reads and decodes the main file as Python.
bool readPython(Compilation &compilation) {
  if (std::unique_ptr<llvm::MemoryBuffer> buffer = readFile(compilation))
    compilation.source =
        decodeSource(compilation.options.inputPath, buffer->getBuffer(), compilation.sources, compilation.diagnostics);
  return compilation.source != nullptr;
}

} // namespace

bool Compilation::startsFromMlir() const { return llvm::StringRef(options.inputPath).ends_with(".mlir"); }

bool findSource(Compilation &compilation) {
  constexpr uint64_t largestFile = uint64_t(1) << 30; // positions are 32 bits wide
  const std::string &path = compilation.options.inputPath;
  llvm::sys::fs::file_status status;
  if (std::error_code error = llvm::sys::fs::status(path, status))
    compilation.diagnostics.report(diag::cannot_read, nullptr, {}, path, error.message());
  else if (status.type() == llvm::sys::fs::file_type::directory_file && compilation.options.command == Command::Check)
    return true;
  else if (status.type() == llvm::sys::fs::file_type::directory_file)
    compilation.diagnostics.report(diag::is_a_directory, nullptr, {}, path);
  else if (status.getSize() > largestFile)
    compilation.diagnostics.report(diag::file_too_large, nullptr, {}, path);
  return !compilation.diagnostics.hasErrors();
}

bool readMlir(Compilation &compilation) {
  std::unique_ptr<llvm::MemoryBuffer> buffer = readFile(compilation);
  if (!buffer)
    return false;
  compilation.source = &compilation.sources.add(compilation.options.inputPath, buffer->getBuffer().str());
  return true;
}

bool lexSource(Compilation &compilation) {
  if (!readPython(compilation))
    return false;
  const SourceFile &file = *compilation.source;
  syntax::TokenSequence sequence = syntax::lex(file, file.text());
  for (const syntax::LexicalError &error : sequence.errors)
    compilation.diagnostics.add(error.diagnostic);
  compilation.tokens = std::move(sequence.tokens);
  return true;
}

bool parseSource(Compilation &compilation) {
  if (!readPython(compilation))
    return false;
  compilation.tree = ast::parseModule(*compilation.source, compilation.trees, compilation.diagnostics);
  return compilation.tree != nullptr;
}

/// Where the program's modules are.
static sema::ProgramInput findModules(Compilation &compilation) {
  const Options &options = compilation.options;
  sema::ProgramInput input{.mainPath = options.inputPath,
                           .standardLibrary = standardLibraryPath(),
                           .sources = &compilation.sources,
                           .checksUncalled = options.command == Command::Check};
  llvm::StringRef folder = llvm::sys::path::parent_path(options.inputPath);
  if (llvm::sys::fs::is_directory(options.inputPath)) {
    folder = options.inputPath;
    input.mainPath.clear();
    input.modules = modulesBelow(folder, input.searchPath);
    if (input.modules.empty())
      compilation.diagnostics.report(diag::no_modules, nullptr, {}, folder);
  } else {
    input.searchPath.push_back(folder.str());
  }
  llvm::append_range(input.searchPath, options.searchPath);
  llvm::append_range(input.searchPath, projectPath(folder, compilation.diagnostics));
  return input;
}

bool analyzeProgram(Compilation &compilation) {
  sema::ProgramInput input = findModules(compilation);
  if (compilation.diagnostics.hasErrors())
    return false;
  compilation.program = sema::analyze(input, compilation.diagnostics);
  switch (compilation.options.warnings) {
  case WarningPolicy::Show:
    break;
  case WarningPolicy::Hide:
    compilation.diagnostics.dropWarnings();
    break;
  case WarningPolicy::Refuse:
    compilation.diagnostics.refuseWarnings();
    break;
  }
  return compilation.program && !compilation.diagnostics.hasErrors();
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

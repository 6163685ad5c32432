// Any bytes at all: the front end ends with a tree or with a diagnostic, and what it accepts can be dumped.
#include "syntax/Parser.h"
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  rio::SourceManager sources;
  rio::Diagnostics diagnostics;
  rio::ast::Context context;
  llvm::StringRef bytes(reinterpret_cast<const char *>(data), size);
  const rio::SourceFile *file = rio::decodeSource("fuzz.py", bytes, sources, diagnostics);
  if (!file) {
    if (!diagnostics.hasErrors())
      std::abort();
    return 0;
  }
  rio::ast::Module *module = rio::ast::parseModule(*file, context, diagnostics);
  if (module && !diagnostics.hasErrors())
    rio::ast::dump(module, llvm::nulls());
  diagnostics.print(llvm::nulls());
  return 0;
}

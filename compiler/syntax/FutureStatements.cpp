// `from __future__ import ...` at the head of a module.
#include "syntax/CheckDiagnostics.h"
#include "syntax/Docstring.h"
#include "syntax/SymbolTable.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio {

namespace {

/// Features that 3.13 knows and that change nothing in it.
bool isKnownFeature(llvm::StringRef name) {
  return llvm::StringSwitch<bool>(name)
      .Cases({"nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function"}, true)
      .Cases({"unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"}, true)
      .Default(false);
}

} // namespace

FutureFeatures readFutureFeatures(const ast::Module &module, const SourceFile &file, Diagnostics &diagnostics) {
  FutureFeatures features;
  llvm::ArrayRef<ast::Stmt *> body = module.body;
  if (docstringOf(body))
    body = body.drop_front();
  for (const ast::Stmt *statement : body) {
    auto *import = llvm::dyn_cast<ast::ImportFrom>(statement);
    if (!import || import->level != 0 || import->module != "__future__")
      break;
    // CPython points at the start of the statement.
    SourceRange start{import->range.line, import->range.column, import->range.line, import->range.column};
    for (const ast::Alias *alias : import->names) {
      if (alias->name == "braces")
        diagnostics.report(diag::FutureBraces, &file, start);
      else if (!isKnownFeature(alias->name))
        diagnostics.report(diag::UnknownFutureFeature, &file, start, alias->name);
      features.annotations |= alias->name == "annotations";
    }
    features.last = import->range;
  }
  return features;
}

} // namespace rio

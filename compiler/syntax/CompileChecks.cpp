#include "syntax/CompileChecks.h"
#include "syntax/CompileChecker.h"

namespace rio {

SymbolTable checkModule(const ast::Module &module, const SourceFile &file, Diagnostics &diagnostics) {
  FutureFeatures future = readFutureFeatures(module, file, diagnostics);
  SymbolTable table = buildSymbolTable(module, future, file, diagnostics);
  CompileChecker(table, future, file, diagnostics).check(module);
  return table;
}

} // namespace rio

// The two passes of the symbol table; see SymbolTable.h.
#pragma once

#include "syntax/SymbolTable.h"

namespace rio {

/// Fills `table` with the scopes of `module` and the flags of their names.
void collectSymbols(const ast::Module &module, const FutureFeatures &future, const SourceFile &file, SymbolTable &table,
                    Diagnostics &diagnostics);

/// Decides from the flags where each name lives.
void resolveSymbols(SymbolTable &table, const SourceFile &file, Diagnostics &diagnostics);

} // namespace rio

// The last checks of the front end: what CPython's compiler rejects in a tree that its parser accepts.
#pragma once

#include "syntax/SymbolTable.h"

namespace rio {

/// Checks a module that was parsed without errors as CPython 3.13's compile() does: future statements, the symbol
/// table, then the rules of its code generator (`return` outside a function, patterns that hide others, ...), with its
/// words and places. The first error is CPython's; it stops there, this goes on. Returns the symbol table.
SymbolTable checkModule(const ast::Module &module, const SourceFile &file, Diagnostics &diagnostics);

} // namespace rio

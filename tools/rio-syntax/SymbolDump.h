// Prints symbol tables for the test that compares them with CPython's.
#pragma once

#include "syntax/SymbolTable.h"
#include "llvm/Support/raw_ostream.h"

/// One line of JSON: the module's scope {kind, name, line, nested, inlined, symbols: {name: [flags, resolution]},
/// children}.
void printSymbols(const rio::SymbolTable &table, llvm::raw_ostream &out);

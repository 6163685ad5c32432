// How Python's `repr` writes constants.
#pragma once

#include "syntax/Ast.h"
#include "llvm/Support/raw_ostream.h"

namespace rio::syntax {

/// `text` is generalised UTF-8.
void printStringRepr(llvm::StringRef text, llvm::raw_ostream &out);
void printBytesRepr(llvm::StringRef bytes, llvm::raw_ostream &out);
void printFloatRepr(double value, llvm::raw_ostream &out);
void printConstantRepr(const ast::ConstantValue &value, llvm::raw_ostream &out);

} // namespace rio::syntax

// The calls of stdlib/copy.py that ask for what only the compiler knows (Copying.cpp).
#pragma once

#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// What a copy of a value is, by its class.
class Copying {
public:
  using Expr = typed::Expr;

  explicit Copying(FunctionAnalyzer &walker) : walker(walker), analyzer(walker.analyzer), types(walker.types) {}

  Expr *call(ast::Call *expr, llvm::StringRef name);

private:
  llvm::SmallVector<llvm::StringRef, 8> copiedFields(const Atom *atom);
  void forField(const Atom *atom, typed::Local *object, llvm::StringRef name, SourceRange range,
                llvm::function_ref<void(Expr *)> store);
  Expr *shallowCopy(Expr *value, SourceRange range);
  Expr *deepenCopy(Expr *made, Expr *value, Expr *memo, SourceRange range);

  FunctionAnalyzer &walker;
  Analyzer &analyzer;
  TypeContext &types;
};

} // namespace rio::sema

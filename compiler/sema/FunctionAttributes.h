// Attributes that programs give to functions (FunctionAttributes.cpp).
#pragma once

#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// What the attributes of functions become.
class FunctionAttributes {
public:
  using Expr = typed::Expr;

  explicit FunctionAttributes(FunctionAnalyzer &walker)
      : walker(walker), analyzer(walker.analyzer), types(walker.types) {}

  void make(const Atom *atom, SourceRange range);
  /// Reports attributes of a function that a loop makes again and again, although the types know one.
  void checkMadeOnce(const FunctionInfo &info, SourceRange range);
  Expr *read(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  bool assign(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value, SourceRange range);
  bool erase(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);

private:
  Expr *attributesOf(const Atom *atom, Expr *made, SourceRange range);
  Expr *wrappedFunction(const Atom *atom, Expr *made, SourceRange range);
  /// What programs have assigned, or else `unset`; null where nothing assigns it.
  Expr *ownFunctionAttribute(const Atom *atom, Expr *made, llvm::StringRef name, SourceRange range,
                             llvm::function_ref<Expr *()> unset);
  Expr *inbornFunctionAttribute(const Atom *atom, Expr *made, llvm::StringRef name, SourceRange range);

  FunctionAnalyzer &walker;
  Analyzer &analyzer;
  TypeContext &types;
};

} // namespace rio::sema

// `issubclass`, and `isinstance` with classes that are values (`issubclass(kind, self.kinds)` in an `__exit__`): a
// value's type says which classes it can be, so that asking for one is a choice among answers that are known.
#pragma once

#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

class ClassQuestion {
public:
  /// The call of `issubclass` with two arguments.
  static typed::Expr *isSubclass(FunctionAnalyzer &walker, ast::Call *call);
  /// The call of `isinstance` whose second argument names no class; `value` is the first one.
  static typed::Expr *isInstance(FunctionAnalyzer &walker, typed::Expr *value, ast::Call *call);

private:
  ClassQuestion(FunctionAnalyzer &walker, bool ofInstance, typed::Expr *asked, SourceRange range);

  /// The answer for a value that is a class or a tuple of classes.
  typed::Expr *answer(typed::Expr *classes);
  typed::Expr *answerFor(const Atom *named, typed::Expr *narrowed);
  /// The answer for each class that is asked about; `hasMember` gives it for an object of the class.
  typed::Expr *ofEachClass(llvm::function_ref<bool(Type)> hasMember);
  /// Says that some or all values of the type are no classes.
  void warn(Type type, Type failing, llvm::StringRef words);
  bool isTupleOfAny(const Atom *atom) const;
  llvm::StringRef wordsOfMistake() const;
  typed::Expr *mistake(llvm::StringRef words);
  typed::Expr *refusal();

  FunctionAnalyzer &walker;
  bool ofInstance;
  typed::Local *asked;
  Type askedType;
  SourceRange range;
};

} // namespace rio::sema

// Warnings of values that contradict what is declared of them: arguments, fields, variables, results, and the items of
// displays as they are written.
#pragma once

#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/StringSet.h"

namespace rio::sema {

class AnnotationMistakes {
public:
  using Expr = typed::Expr;

  explicit AnnotationMistakes(FunctionAnalyzer &walker) : walker(walker), analyzer(walker.analyzer) {}

  /// `given` is passed for the parameter; where the class of a dataclass or named tuple is called, for a field.
  void argument(const FunctionInfo &callee, const ParameterInfo &parameter, const Expr *given);
  void variable(llvm::StringRef name, ast::Expr *annotation, const Expr *given, SourceRange range);
  void returned(const Expr *given, SourceRange range);
  /// What is written in a display of `value`, against the annotation of its items. `who` declares it.
  void display(const std::string &who, ast::Expr *annotation, ast::Expr *value);
  /// The same where `value` may be a literal itself.
  void displayItem(const std::string &who, ast::Expr *annotation, ast::Expr *value);
  /// A call of a `TypedDict` with keywords.
  void typedDict(const ClassInfo &info, llvm::ArrayRef<std::pair<llvm::StringRef, Expr *>> given, SourceRange range);

private:
  struct TypedKey {
    ModuleInfo *module;
    ast::Expr *annotation;
    bool isRequired;
  };
  using TypedKeys = llvm::MapVector<llvm::StringRef, TypedKey>;

  static TypedKeys keysOf(const ClassInfo &info);
  void typedDict(const ClassInfo &info, ast::Dict &display);
  /// What the class declares of the key; where it declares none, says so.
  const TypedKey *declaredKey(const ClassInfo &info, const TypedKeys &keys, llvm::StringRef name, SourceRange range);
  void missingKeys(const ClassInfo &info, const TypedKeys &keys, const llvm::StringSet<> &given, SourceRange range);

  FunctionAnalyzer &walker;
  Analyzer &analyzer;
};

} // namespace rio::sema

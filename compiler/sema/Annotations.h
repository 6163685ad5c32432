// What an annotation says: an upper bound for user code, an exact type in the standard library.
#pragma once

#include "sema/Analyzer.h"

namespace rio::sema {

/// Type parameters by name. The variables belong to the caller while arguments are bound, to the callee inside it.
using TypeBindings = llvm::StringMap<TypeVariable *>;

class AnnotationReader {
public:
  /// What a class in an annotation stands for, if not for objects of exactly that class.
  using ObjectsOf = llvm::function_ref<std::optional<Type>(ClassInfo *)>;

  /// `sites` keeps the variables of the types the annotation spells out, so that each round finds them again.
  AnnotationReader(Analyzer &analyzer, ModuleInfo &module, const TypeBindings &bindings,
                   llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> &sites,
                   ObjectsOf objectsOf = nullptr)
      : analyzer(analyzer), module(module), bindings(bindings), sites(sites), objectsOf(objectsOf) {}

  /// The type that `annotation` names; nothing where it says nothing of the representation (`Any`, `object`, a
  /// protocol).
  std::optional<Type> read(ast::Expr *annotation);

  /// Lets `type` flow into what `annotation` names: type parameters in it grow, generic classes share their variables.
  void flowInto(Type type, ast::Expr *annotation);

  /// The variable that stands for a type argument: the parameter's own where `argument` is just its name.
  TypeVariable *argumentVariable(ast::Expr *argument);

private:
  /// The first parameter of the class at hand that a type argument of a field's annotation speaks of; null if none.
  TypeVariable *parameterIn(ast::Node *annotation);
  std::optional<Type> readClass(ClassInfo *info);
  std::optional<Type> readName(llvm::StringRef name);
  std::optional<Type> readSubscript(ast::Subscript *subscript);

  Analyzer &analyzer;
  ModuleInfo &module;
  const TypeBindings &bindings;
  llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> &sites;
  ObjectsOf objectsOf;
  /// How many aliases are being read, one in another.
  unsigned depth = 0;
};

/// Whether an annotation lists several types with `|`.
inline bool isAlternative(const ast::Expr *annotation) { return llvm::isa<ast::BinOp>(annotation); }

/// The parameters of `owner` as they stand for an object of exactly `receiver`'s class, which derives from `owner`.
TypeBindings bindClassParameters(Analyzer &analyzer, const Atom *receiver, const ClassInfo *owner);

} // namespace rio::sema

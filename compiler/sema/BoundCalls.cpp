// Calls whose arguments stand in the order of the parameters: which instance they reach, what it learns of their types
// and its caller of what it makes of them, and the conversions that the library's annotations ask for.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// The receiver's type arguments as the callee's owner names them, with variables of this call for the callee's own.
static TypeBindings callBindings(Analyzer &analyzer, const CallTarget &target) {
  FunctionInfo &callee = *target.function;
  TypeBindings bindings = bindClassParameters(analyzer, target.receiver, callee.owner);
  for (llvm::StringRef name : callee.typeParameters)
    bindings[name] = analyzer.types.makeTemporaryVariable();
  return bindings;
}

void FunctionAnalyzer::reportArgument(const FunctionInfo &callee, const ParameterInfo &parameter, Type wanted,
                                      const Expr *given) {
  // The library's own functions mean nothing to the program's author.
  if (function.isLibrary())
    return analyzer.report(diag::needed_type, module.file, given->range, typeName(wanted), typeName(given->type));
  analyzer.report(diag::argument_type, module.file, given->range, callee.qualifiedName, parameter.name,
                  typeName(wanted), typeName(given->type));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callBound(const CallTarget &target, llvm::ArrayRef<Expr *> given,
                                                    llvm::StringRef omitted, SourceRange range, Expr *closureValue) {
  // A builtin's own methods see the value that an heir holds; `__format__` may ask the heir for its text.
  const Atom *heir = target.function->isMethodLike() && !given.empty() ? given.front()->type.single() : nullptr;
  bool isHeld = heir && heir->isObject() && heir->classInfo()->valueBase == target.function->owner &&
                target.function->owner && target.function->name != "__format__";
  if (isHeld) {
    llvm::SmallVector<Expr *, 4> values(given);
    values.front() = heldValue(heir, given.front(), range);
    return callBound({target.function, target.parent, values.front()->type.single()}, values, omitted, range,
                     closureValue);
  }
  FunctionInfo &callee = *target.function;
  llvm::SmallVector<Expr *, 4> values(given);
  bool isExact = callee.module->isStandard;
  TypeBindings bindings = callBindings(analyzer, target);
  if (std::optional<Misfit> misfit = findMisfit(target, given, bindings, range))
    return callWithMisfit(target, given, *misfit, omitted, range, closureValue);
  llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> &sites = instance.siteVariables;
  AnnotationReader reader(analyzer, *callee.module, bindings, sites);
  llvm::SmallVector<Type, 4> argumentTypes;
  for (auto [index, parameter] : llvm::enumerate(callee.parameters)) {
    if (index >= values.size())
      break;
    bool isReceiver = index == 0 && callee.isMethodLike();
    if (isReceiver && callee.isLowLevel() && callee.owner->typeParameters.empty()) {
      // An op wants the builtin's own representation: a bool is an int there.
      if (Expr *converted = convertArgument(values[index], types.of(types.object(callee.owner)), range))
        values[index] = converted;
    }
    if (isExact && parameter.annotation && !isReceiver && parameter.kind != ParameterKind::Variadic &&
        parameter.kind != ParameterKind::KeywordVariadic) {
      if (!callee.name.starts_with("__"))
        values[index] = indexOf(values[index], reader, parameter, range);
      if (values[index]->type.isNever())
        return never(range, values);
      reader.flowInto(values[index]->type, parameter.annotation);
      std::optional<Type> wanted = reader.read(parameter.annotation);
      if (wanted && isAlternative(parameter.annotation)) {
        // `int | None` says what may be given, not how it is kept.
        if (!canConvert(values[index], *wanted)) {
          reportArgument(callee, parameter, *wanted, values[index]);
          return never(range, values);
        }
      } else if (wanted) {
        Expr *converted = convertArgument(values[index], *wanted, range);
        if (!converted) {
          reportArgument(callee, parameter, *wanted, values[index]);
          return never(range, values);
        }
        values[index] = converted;
        argumentTypes.push_back(*wanted);
        continue;
      }
    }
    if (!isExact)
      values[index] = widenGrowing(callee, index, values[index], range);
    argumentTypes.push_back(values[index]->type);
  }
  if (callee.isLowLevel()) {
    std::optional<Type> result = callee.returns ? reader.read(callee.returns) : analyzer.noneType;
    return make<typed::Intrinsic>(range, result.value_or(analyzer.noneType), &callee,
                                  analyzer.list(llvm::ArrayRef(values)));
  }
  CallTarget known = target;
  auto *name = values.size() > 1 ? llvm::dyn_cast<typed::StringConstant>(values[1]) : nullptr;
  if (name && callee.isAttributeHook)
    known.constantName = name->value;
  known.lends = ownership.lendsTo(callee, argumentTypes, range);
  Instance *reached = analyzer.instantiate(known, argumentTypes, omitted, range, module.file);
  if (!reached)
    return never(range, values);
  takeRefusals(*reached, range);
  warnOfDoubts(*reached, given, range);
  noteCallOf(*reached);
  noteSelfPassed(*reached, values);

  // What the callee learnt of its arguments' type variables holds for the caller's.
  llvm::DenseMap<TypeVariable *, TypeVariable *> variables;
  for (auto [calleeType, callerType] : llvm::zip(reached->parameterTypes, argumentTypes))
    matchVariables(calleeType, callerType, variables);
  if (reached->receiver && target.receiver)
    matchVariables(types.of(reached->receiver), types.of(target.receiver), variables);
  llvm::SmallVector<std::pair<TypeVariable *, TypeVariable *>, 4> pairs(variables.begin(), variables.end());
  for (auto [inner, outer] : pairs) {
    types.widen(outer, mapBack(inner->bound(), variables));
    types.learnItems(outer, inner);
    types.passItems(inner, outer);
    types.shareDerived(inner, outer);
  }
  if (callee.hasFrame())
    return newFrame(*reached, values, closureValue, range);
  Type result = mapBack(reached->returnType, variables);
  if (closureValue && !callee.freeNames.empty())
    values.insert(values.begin(), closureValue);
  return make<typed::Call>(range, result, reached, analyzer.list(llvm::ArrayRef(values)));
}

void FunctionAnalyzer::matchVariables(Type calleeType, Type callerType,
                                      llvm::DenseMap<TypeVariable *, TypeVariable *> &variables, unsigned depth) {
  if (depth > maximumTypeDepth)
    return;
  forEachShape(calleeType, callerType, [&](const Atom *inner, const Atom *outer) {
    if (!outer || inner == outer)
      return;
    for (auto [ours, theirs] : llvm::zip(inner->arguments(), outer->arguments())) {
      TypeVariable *root = ours->find();
      if (root == theirs->find())
        continue;
      auto [place, isNew] = variables.try_emplace(root, theirs);
      if (!isNew) {
        types.unify(place->second, theirs);
        continue;
      }
      matchVariables(root->bound(), theirs->bound(), variables, depth + 1);
    }
    for (auto [ours, theirs] : llvm::zip(inner->elements(), outer->elements()))
      matchVariables(ours, theirs, variables, depth + 1);
  });
}

Type FunctionAnalyzer::mapBack(Type calleeType, llvm::DenseMap<TypeVariable *, TypeVariable *> &variables,
                               unsigned depth) {
  if (variables.empty() || depth > maximumTypeDepth)
    return calleeType;
  llvm::SmallVector<const Atom *, 4> result;
  for (const Atom *atom : calleeType.atoms()) {
    if (atom->arguments().empty() && atom->elements().empty()) {
      result.push_back(atom);
      continue;
    }
    llvm::SmallVector<TypeVariable *, 2> arguments;
    for (TypeVariable *argument : atom->arguments()) {
      TypeVariable *mapped = variables.lookup(argument->find());
      arguments.push_back(mapped ? mapped : argument);
    }
    llvm::SmallVector<Type, 4> elements;
    for (Type element : atom->elements())
      elements.push_back(mapBack(element, variables, depth + 1));
    const Atom *mapped = atom->isTuple() ? types.tuple(atom->classInfo(), elements)
                         : atom->kind() == AtomKind::Method
                             ? types.method(atom->function(), atom->parent(), elements[0])
                         : atom->kind() == AtomKind::Class ? types.classObject(atom->classInfo(), arguments)
                                                           : types.object(atom->classInfo(), arguments);
    result.push_back(mapped);
  }
  // Each keeps its shape, and so its place in the order.
  return types.of(result);
}

bool FunctionAnalyzer::admits(FunctionInfo &callee, const ParameterInfo &parameter, const Atom *receiver,
                              Expr *argument) {
  if (!callee.module->isStandard || !parameter.annotation)
    return true;
  // A bare generic class restricts the class alone.
  if (auto *name = llvm::dyn_cast<ast::Name>(parameter.annotation))
    if (ClassInfo *info = analyzer.constantOf(*callee.module, name->id).classInfo)
      if (!info->typeParameters.empty() || info == analyzer.tupleClass)
        return llvm::all_of(argument->type.atoms(), [&](const Atom *atom) {
          return (atom->isObject() || atom->isTuple()) && atom->classInfo()->isSubclassOf(info);
        });
  TypeBindings bindings = callBindings(analyzer, {&callee, nullptr, receiver});
  if (auto *name = llvm::dyn_cast<ast::Name>(parameter.annotation); name && bindings.contains(name->id))
    return true;
  AnnotationReader reader(analyzer, *callee.module, bindings, instance.siteVariables);
  std::optional<Type> wanted = reader.read(parameter.annotation);
  return !wanted || canConvert(argument, *wanted);
}

/// Whether a value of class `atom` may stand where `wanted` is: by class, or by the conversions that C functions make.
bool FunctionAnalyzer::canConvert(Expr *argument, Type wanted) {
  bool wantsInt = llvm::is_contained(wanted.atoms(), analyzer.intType.single());
  bool wantsFloat = llvm::is_contained(wanted.atoms(), analyzer.floatType.single());
  if (wanted == analyzer.indexType && llvm::isa<typed::IntConstant>(argument))
    return true;
  return llvm::all_of(argument->type.atoms(), [&](const Atom *atom) {
    if (llvm::any_of(wanted.atoms(), [&](const Atom *member) { return sameShape(atom, member); }))
      return true;
    if (!atom->isObject())
      return false;
    ClassInfo *info = atom->classInfo();
    if (info->valueBase)
      return info->valueBase == analyzer.intClass ? wantsInt || wantsFloat
                                                  : llvm::is_contained(wanted.atoms(), types.object(info->valueBase));
    if (info == analyzer.boolClass)
      return wantsInt || wantsFloat;
    if (info == analyzer.intClass)
      return wantsFloat;
    return false;
  });
}

/// Whether an int is wanted and the object, of a class of the program's, says by `__index__` which one it is.
bool FunctionAnalyzer::indexMethod(const Atom *atom, Type wanted) const {
  return atom->isObject() && !atom->classInfo()->module->isStandard && hasMethod(atom, "__index__") &&
         !atom->classInfo()->isSubclassOf(analyzer.intClass) &&
         llvm::is_contained(wanted.atoms(), analyzer.intType.single());
}

/// Where an int is wanted, as C functions take it: what `__index__` of an object of the program's says. Other arguments
/// stay as they are.
FunctionAnalyzer::Expr *FunctionAnalyzer::indexOf(Expr *argument, AnnotationReader &reader,
                                                  const ParameterInfo &parameter, SourceRange range) {
  const Atom *atom = argument->type.single();
  std::optional<Type> wanted = atom ? reader.read(parameter.annotation) : std::nullopt;
  if (!wanted || !indexMethod(atom, *wanted))
    return argument;
  return resultOf("__index__", callMethodOf(atom, argument, "__index__", {}, range), analyzer.intClass, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::convertArgument(Expr *argument, Type wanted, SourceRange range) {
  if (argument->type.isNever())
    return argument;
  if (!canConvert(argument, wanted))
    return nullptr;
  if (auto *constant = llvm::dyn_cast<typed::IntConstant>(argument); constant && wanted == analyzer.indexType)
    return make<typed::IntConstant>(range, wanted, constant->value);
  bool isMember = llvm::all_of(argument->type.atoms(), [&](const Atom *atom) {
    return llvm::any_of(wanted.atoms(), [&](const Atom *member) { return sameShape(atom, member); });
  });
  if (isMember) {
    types.connect(argument->type, wanted);
    return argument;
  }
  return dispatch(range, argument, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    if (llvm::any_of(wanted.atoms(), [&](const Atom *member) { return sameShape(atom, member); }))
      return narrowed;
    if (Expr *held = heldValue(atom, narrowed, range))
      return convertArgument(held, wanted, range);
    bool toInt = llvm::is_contained(wanted.atoms(), analyzer.intType.single());
    if (atom->classInfo() == analyzer.boolClass) {
      if (toInt)
        return make<typed::Conditional>(range, analyzer.intType, narrowed, integer(range, 1), integer(range, 0));
      return make<typed::Conditional>(range, analyzer.floatType, narrowed,
                                      make<typed::FloatConstant>(range, analyzer.floatType, 1.0),
                                      make<typed::FloatConstant>(range, analyzer.floatType, 0.0));
    }
    if (auto *constant = llvm::dyn_cast<typed::IntConstant>(narrowed);
        constant && constant->value.getSignificantBits() <= 53)
      return make<typed::FloatConstant>(range, analyzer.floatType, static_cast<double>(constant->value.getSExtValue()));
    return callMethodOf(atom, narrowed, "__float__", {}, range);
  });
}

} // namespace rio::sema

// Arguments of classes that a parameter of the library does not take.
//
// Where no class of an argument fits, the call is refused. Where some fit (`text.replace(old, maybe_none)`), the call
// is made for those, and the others raise what CPython's function says of them. What it says follows from the declared
// type for most functions that CPython has in C; `@misfit` gives the words of the rest. A function whose words nobody
// knows (CPython has it in Python, where the argument fails later on) is not called by a union that it does not take.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// Whether CPython has the module in C, so that a call fails at once and without lines of its own.
static bool isNative(const ModuleInfo &module) {
#define NATIVE_MODULE(native)                                                                                          \
  if (module.name == native)                                                                                           \
    return true;
#include "sema/WellKnown.def"
  return module.isBuiltins;
}

std::string FunctionAnalyzer::misfitWords(const FunctionInfo &callee, size_t index, Type wanted, const Atom *given) {
  const ParameterInfo &parameter = callee.parameters[index];
  std::string type = runtimeName(given);
  for (auto &[name, words] : callee.misfits)
    if (name == parameter.name)
      return llvm::formatv(false, words.str().c_str(), type).str();
  const Atom *only = wanted.single();
  bool isConstructor = callee.name == "__init__" && !callee.owner->name.starts_with("_");
  bool isInternal = callee.name.starts_with("_") && !isConstructor;
  if (!only || !only->isObject() || isInternal || !isNative(*callee.module))
    return "";
  const ClassInfo *info = only->classInfo();
  if (info == analyzer.intClass || info == analyzer.indexClass)
    return "'" + type + "' object cannot be interpreted as an integer";
  if (info == analyzer.floatClass)
    return "must be real number, not " + type;
  if (isConstructor || (info != analyzer.strClass && info != analyzer.listClass))
    return "";
  size_t receiver = callee.isMethodLike();
  std::string place = callee.parameters.size() - receiver == 1 ? "" : " " + std::to_string(index - receiver + 1);
  bool isNone = types.of(given) == analyzer.noneType;
  return callee.name.str() + "() argument" + place + " must be " + info->name.str() + ", not " +
         (isNone ? "None" : type);
}

std::optional<FunctionAnalyzer::Misfit> FunctionAnalyzer::findMisfit(const CallTarget &target,
                                                                     llvm::ArrayRef<Expr *> given,
                                                                     const TypeBindings &bindings, SourceRange range) {
  FunctionInfo &callee = *target.function;
  if (!callee.module->isStandard || function.isLibrary())
    return std::nullopt;
  AnnotationReader reader(analyzer, *callee.module, bindings, instance.siteVariables);
  for (auto [index, parameter] : llvm::enumerate(callee.parameters)) {
    bool isReceiver = index == 0 && callee.isMethodLike();
    bool isChecked = index < given.size() && parameter.annotation && !isReceiver &&
                     parameter.kind != ParameterKind::Variadic && parameter.kind != ParameterKind::KeywordVariadic;
    auto *name = isChecked ? llvm::dyn_cast<ast::Name>(parameter.annotation) : nullptr;
    if (!isChecked || (name && bindings.contains(name->id)))
      continue;
    std::optional<Type> wanted = reader.read(parameter.annotation);
    // A bare generic class restricts the class alone.
    ClassInfo *named = name ? analyzer.constantOf(*callee.module, name->id).classInfo : nullptr;
    if (!wanted && named)
      wanted = types.of(types.object(named));
    bool fitsPlainly = wanted && canConvert(given[index], *wanted);
    if (!wanted || fitsPlainly || admits(callee, parameter, target.receiver, given[index]))
      continue;
    Misfit misfit{.parameter = index, .wanted = *wanted};
    bool isWorded = true;
    for (const Atom *atom : given[index]->type.atoms()) {
      Expr *one = make<typed::LocalGet>(range, types.of(atom), nullptr, nullptr);
      bool fits = admits(callee, parameter, target.receiver, one) || indexMethod(atom, *wanted);
      isWorded &= fits || !misfitWords(callee, index, *wanted, atom).empty();
      Type &side = fits ? misfit.fitting : misfit.failing;
      side = types.join(side, types.of(atom));
    }
    bool raises =
        isWorded && (!misfit.fitting.isNever() || analyzer.mayRaise("TypeError") || declaringMore(given[index]->range));
    if (!misfit.failing.isNever() && raises)
      return misfit;
  }
  return std::nullopt;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callWithMisfit(const CallTarget &target, llvm::ArrayRef<Expr *> given,
                                                         const Misfit &misfit, llvm::StringRef omitted,
                                                         SourceRange range, Expr *closureValue) {
  const FunctionInfo &callee = *target.function;
  const ParameterInfo &parameter = callee.parameters[misfit.parameter];
  Expr *argument = given[misfit.parameter];
  warnOfMembers(argument->type, misfit.failing, argument->range, "TypeError", argument->range,
                refusalOf(callee) + (callee.name.starts_with("__") ? "" : " as `" + parameter.name.str() + "`"));
  if (misfit.fitting.isNever())
    reportRaised("TypeError", diag::argument_type, argument->range, callee.qualifiedName, parameter.name,
                 typeName(misfit.wanted), typeName(argument->type));
  return sequence(range, [&] {
    llvm::SmallVector<Expr *, 4> shared;
    for (Expr *value : given)
      shared.push_back(llvm::isa<typed::IntConstant, typed::StringConstant, typed::UnitConstant>(value)
                           ? value
                           : get(temporary(value), value->type, value->range));
    return dispatch(range, shared[misfit.parameter], [&](const Atom *atom, Expr *one) -> Expr * {
      if (llvm::is_contained(misfit.failing.atoms(), atom)) {
        std::string words = misfitWords(callee, misfit.parameter, misfit.wanted, atom);
        return callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range);
      }
      llvm::SmallVector<Expr *, 4> values(shared);
      values[misfit.parameter] = one;
      return callBound(target, values, omitted, range, closureValue);
    });
  });
}

bool FunctionAnalyzer::isStranger(const FunctionInfo &method, const Atom *receiver) {
  const ClassInfo *owner = method.owner;
  bool isChecked = owner->module->isBuiltins && !owner->name.starts_with("_") && owner != analyzer.objectClass &&
                   !method.name.starts_with("_");
  if (!isChecked)
    return false;
  if (!receiver->isObject() && !receiver->isTuple())
    return true;
  ClassInfo *info = receiver->classInfo();
  bool isInteger =
      owner == analyzer.intClass && (info == analyzer.boolClass || types.of(receiver) == analyzer.indexType);
  return !isInteger && !info->isSubclassOf(owner) && info->valueBase != owner &&
         !analyzer.shownClass(info)->isSubclassOf(owner);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::raiseForStranger(const FunctionInfo &method, Expr *receiver,
                                                           SourceRange range) {
  return dispatch(range, receiver, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    std::string words = "descriptor '" + method.name.str() + "' for '" + method.owner->name.str() +
                        "' objects doesn't apply to a '" + runtimeName(atom) + "' object";
    return never(range, {narrowed, callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range)});
  });
}

} // namespace rio::sema

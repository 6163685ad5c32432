// `__new__` of the program's classes. A call of the class calls it, and `__init__` of what it returns if that is an
// object of the class. `super().__new__(cls)`, `object.__new__(cls)` and `int.__new__(cls, value)` make the object.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

FunctionInfo *Analyzer::ownMaker(const ClassInfo &info) {
  FunctionInfo *maker = findMethod(&info, "__new__");
  return maker && !maker->module->isStandard ? maker : nullptr;
}

/// Whether objects of the class are more than their fields before `__init__` has run: containers and exceptions.
static bool needsInitializer(const Analyzer &analyzer, const ClassInfo &info) {
  return llvm::any_of(info.linearization, [&](const ClassInfo *step) {
    return step->module->isBuiltins && step != analyzer.objectClass && step != info.valueBase;
  });
}

void Analyzer::checkOwnMaker(ClassInfo &info) {
  FunctionInfo *maker = info.methods.lookup("__new__");
  bool isRefused = maker && !info.module->isStandard && !info.tupleOrigin &&
                   (needsInitializer(*this, info) || info.dataclassDecorator);
  if (maker && info.isLocal)
    diagnostics.report(diag::unsupported_in_function, info.module->file, info.node->range, "a class with `__new__`");
  if (isRefused)
    diagnostics.report(diag::unsupported_user_new, info.module->file, maker->node->range, info.name);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callOwnMaker(const Atom *classObject, FunctionInfo *maker,
                                                       const Arguments &arguments, SourceRange range,
                                                       const ast::Node *site) {
  ClassInfo *info = classObject->classInfo();
  // Type arguments that were not given belong to this site.
  if (!info->typeParameters.empty() && classObject->arguments().empty())
    classObject = types.classObject(
        info, siteAtom(site ? site : reinterpret_cast<const ast::Node *>(info), info, 1)->arguments());
  return sequence(range, [&]() -> Expr * {
    Arguments shared = arguments;
    for (Expr *&argument : shared.positional)
      argument = argument->type.isNever() ? argument : get(temporary(argument), argument->range);
    for (auto &keyword : shared.keywords)
      keyword.second = keyword.second->type.isNever() ? keyword.second : get(temporary(keyword.second), range);
    Arguments given = shared;
    given.positional.insert(given.positional.begin(), make<typed::UnitConstant>(range, types.of(classObject)));
    Expr *made = callFunction({maker, nullptr, classObject}, given, range);
    return dispatch(range, made, [&](const Atom *atom, Expr *object) -> Expr * {
      bool isInitialized =
          atom->isObject() && atom->classInfo()->isSubclassOf(info) && findMethod(atom->classInfo(), "__init__");
      if (!isInitialized)
        return object;
      return sequence(range, [&]() -> Expr * {
        typed::Local *kept = temporary(object);
        Expr *done = callMethodOf(atom, get(kept, range), "__init__", shared, range);
        emit<typed::Evaluate>(range, resultOf("__init__", done, analyzer.noneClass, range));
        return done->type.isNever() ? never(range) : get(kept, range);
      });
    });
  });
}

/// `base.__new__(cls, ...)` for `object` and the builtins whose value objects hold; `cls` is the first argument.
FunctionAnalyzer::Expr *FunctionAnalyzer::makeRawObject(ClassInfo *base, const Arguments &arguments,
                                                        SourceRange range) {
  auto raise = [&](const llvm::Twine &words) {
    llvm::StringRef text = analyzer.text(words);
    reportRaised("TypeError", diag::type_error, range, text);
    llvm::SmallVector<Expr *, 4> evaluated(arguments.positional);
    evaluated.push_back(callWellKnown("_raise_type_error", {string(range, text)}, range));
    return never(range, evaluated);
  };
  const Atom *owner = arguments.positional.empty() ? nullptr : arguments.positional[0]->type.single();
  if (!owner || owner->kind() != AtomKind::Class || arguments.rest || arguments.table) {
    unsupported(diag::unsupported_user_new, range, "an unknown class");
    return never(range, arguments.positional);
  }
  ClassInfo *info = owner->classInfo();
  if (needsInitializer(analyzer, *info) || info->module->isStandard || info->tupleOrigin || info->isLocal) {
    unsupported(diag::unsupported_user_new, range, info->name);
    return never(range, arguments.positional);
  }
  const Atom *atom = types.object(info, owner->arguments());
  if (!std::exchange(info->isMadeWithoutInitializer, true))
    types.noteChange();
  if (base == analyzer.objectClass && info->valueBase)
    return raise("object.__new__(" + info->name + ") is not safe, use " + info->valueBase->name + ".__new__()");
  if (base == analyzer.objectClass && (arguments.positional.size() > 1 || !arguments.keywords.empty()))
    return raise("object.__new__() takes exactly one argument (the type to instantiate)");
  return sequence(range, [&]() -> Expr * {
    Expr *value = nullptr;
    if (info->valueBase) {
      Arguments rest = arguments;
      rest.positional.erase(rest.positional.begin());
      value = callFunction({findMethod(info->valueBase, "__new__"), nullptr, types.classObject(info->valueBase)}, rest,
                           range);
      if (value->type.isNever())
        return value;
      value = get(temporary(value), range);
    }
    return get(newObjectOf(atom, value, range), range);
  });
}

/// The class whose `__new__` makes the object where the program asks `owner` for it; null where it is the program's
/// own.
ClassInfo *FunctionAnalyzer::rawMaker(llvm::ArrayRef<ClassInfo *> order) const {
  FunctionInfo *found = findMethod(order, "__new__");
  if (!found)
    return analyzer.objectClass;
  return found->module->isStandard ? found->owner : nullptr;
}

} // namespace rio::sema

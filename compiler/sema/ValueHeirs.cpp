// Classes of the program that derive from `int`, `float` or `str`. Their objects hold the builtin's value in a hidden
// field; where the standard library wants an int, a float or a str, and in the builtin's own methods, that value stands
// for the object, as in CPython's C functions.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

void Analyzer::linkValueHeir(ClassInfo &info) {
  if (info.module->isBuiltins)
    return;
  for (ClassInfo *step : info.linearization)
    if (step == intClass || step == floatClass || step == strClass)
      info.valueBase = step;
  if (!info.valueBase)
    return;
  if (info.isLocal) {
    diagnostics.report(diag::unsupported_in_function, info.module->file, info.node->range,
                       "an heir of `" + info.valueBase->name.str() + "`");
    info.valueBase = nullptr;
    return;
  }
  FieldInfo &field = info.fields[valueField];
  field.name = valueField;
  field.type = types.of(types.object(info.valueBase));
  field.isSetAtCreation = true;
  field.mayBeUnset = false;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::heldValue(const Atom *atom, Expr *object, SourceRange range) {
  ClassInfo *base = atom->isObject() ? atom->classInfo()->valueBase : nullptr;
  if (!base)
    return nullptr;
  return make<typed::FieldGet>(range, types.of(types.object(base)), object, valueField, nullptr);
}

typed::Local *FunctionAnalyzer::newObjectOf(const Atom *atom, Expr *value, SourceRange range) {
  atom->classInfo()->isInstantiated = true;
  analyzer.program.created.insert(atom);
  typed::Local *made = temporary(make<typed::New>(range, types.of(atom)));
  if (value)
    emit<typed::SetField>(range, get(made, range), valueField, value);
  return made;
}

/// `Celsius(36.6)`: the value is made by the builtin's `__new__`, then the class's own `__init__` runs.
FunctionAnalyzer::Expr *FunctionAnalyzer::callValueHeir(const Atom *classObject, const Arguments &arguments,
                                                        SourceRange range) {
  ClassInfo *info = classObject->classInfo();
  const Atom *atom = types.object(info, classObject->arguments());
  return sequence(range, [&]() -> Expr * {
    Arguments shared = arguments;
    for (Expr *&argument : shared.positional)
      argument = argument->type.isNever() ? argument : get(temporary(argument), argument->range);
    for (auto &keyword : shared.keywords)
      keyword.second = keyword.second->type.isNever() ? keyword.second : get(temporary(keyword.second), range);
    Expr *value = callFunction({findMethod(info->valueBase, "__new__"), nullptr, types.classObject(info->valueBase)},
                               shared, range);
    if (value->type.isNever())
      return value;
    typed::Local *made = newObjectOf(atom, get(temporary(value), range), range);
    if (!findMethod(info, "__init__"))
      return get(made, range);
    Expr *done = callMethodOf(atom, get(made, range), "__init__", shared, range);
    emit<typed::Evaluate>(range, resultOf("__init__", done, analyzer.noneClass, range));
    return done->type.isNever() ? never(range) : get(made, range);
  });
}

} // namespace rio::sema

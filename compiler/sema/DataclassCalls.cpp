// What programs ask of dataclasses: `replace`, and what stdlib/dataclasses.py needs for `fields`, `asdict` and
// `astuple`.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

const ClassInfo *dataclassOf(const ClassInfo &info) {
  auto *nearest =
      llvm::find_if(info.linearization, [](ClassInfo *step) { return step->dataclassDecorator != nullptr; });
  return nearest == info.linearization.end() ? nullptr : *nearest;
}

const ClassInfo *dataclassOf(const Atom *atom, bool takesClass) {
  if (takesClass && isClass(atom))
    return dataclassOf(*classNamedBy(atom));
  return atom->isObject() && !isClass(atom) ? dataclassOf(*atom->classInfo()) : nullptr;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::dataclassCall(ast::Call *expr, llvm::StringRef name) {
  SourceRange range = expr->range;
  bool ofObject = name == "_data_values";
  Expr *value = expression(expr->args[0]);
  if (name == "_is_dataclass")
    return dispatch(range, value,
                    [&](const Atom *atom, Expr *) { return boolean(range, dataclassOf(atom, true) != nullptr); });
  if (name == "_is_data_object")
    return dispatch(range, value,
                    [&](const Atom *atom, Expr *) { return boolean(range, dataclassOf(atom, false) != nullptr); });
  if (name == "_described_fields")
    return dispatch(range, value, [&](const Atom *atom, Expr *) -> Expr * {
      const ClassInfo *info = dataclassOf(atom, true);
      FunctionInfo *described = info ? info->methods.lookup("__described_fields__") : nullptr;
      return described ? callFunction({described}, {}, range) : never(range);
    });
  return dispatch(range, value, [&](const Atom *atom, Expr *object) -> Expr * {
    typed::Local *kept = temporary(object);
    llvm::SmallVector<Expr *, 8> parts;
    const ClassInfo *info = dataclassOf(atom, !ofObject);
    for (const DataField &field : info ? llvm::ArrayRef(info->dataFields) : llvm::ArrayRef<DataField>()) {
      if (field.isForInit)
        continue;
      parts.push_back(ofObject ? attributeOf(atom, get(kept, object->type, range), field.name, range)
                               : string(range, field.name));
      if (parts.back()->type.isNever())
        return never(range, parts);
    }
    return tupleOf(parts, range);
  });
}

/// `copy.replace` of what is no dataclass: its own `__replace__`, or the `_replace` of a named tuple; null where it has
/// neither.
FunctionAnalyzer::Expr *FunctionAnalyzer::replaceByMethod(const Atom *atom, Expr *object, const Arguments &changes,
                                                          SourceRange range) {
  llvm::StringRef method = atom->isTuple() ? "_replace" : "__replace__";
  bool hasIt = (atom->isTuple() || atom->isObject()) && findMethod(atom->classInfo(), method);
  return hasIt ? callMethodOf(atom, object, method, changes, range) : nullptr;
}

/// `dataclasses.replace(object, **changes)` and `copy.replace`: the class is called with the changes and the other
/// fields as keywords.
FunctionAnalyzer::Expr *FunctionAnalyzer::replaceFields(const Arguments &arguments, bool ofCopy, SourceRange range) {
  bool isOpen = arguments.positional.size() != 1 || arguments.rest || arguments.table;
  if (isOpen) {
    unsupported(diag::unsupported_star_argument, range, "replace");
    return never(range);
  }
  auto raise = [&](const llvm::Twine &words) {
    reportRaised("TypeError", diag::type_error, range, words.str());
    return callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range);
  };
  return dispatch(range, arguments.positional[0], [&](const Atom *atom, Expr *object) -> Expr * {
    const ClassInfo *info = dataclassOf(atom, false);
    if (!info && !ofCopy)
      return raise("replace() should be called on dataclass instances");
    typed::Local *kept = temporary(object);
    Arguments given;
    for (auto &[name, value] : arguments.keywords)
      given.keywords.push_back({name, get(temporary(value), value->type, range)});
    if (ofCopy)
      if (Expr *replaced = replaceByMethod(atom, get(kept, object->type, range), given, range))
        return replaced;
    if (!info)
      return raise("replace() does not support " + runtimeName(atom) + " objects");
    for (const DataField &field : info->dataFields) {
      bool isGiven = llvm::any_of(arguments.keywords, [&](auto &keyword) { return keyword.first == field.name; });
      if (!field.inInit && isGiven)
        return raise("field " + field.name + " is declared with init=False, it cannot be specified with replace()");
      if (!field.inInit || isGiven)
        continue;
      if (field.isForInit && !field.isOptional())
        return raise("InitVar '" + field.name + "' must be specified with replace()");
      Expr *value = attributeOf(atom, get(kept, object->type, range), field.name, range);
      given.keywords.push_back({field.name, get(temporary(value), value->type, range)});
    }
    return callValue(classOf(get(kept, object->type, range), range), given, range, nullptr);
  });
}

} // namespace rio::sema

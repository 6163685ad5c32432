// What an object or a class makes of a value that a class keeps: a function becomes a method of the object, a
// descriptor (an object with `__get__`, `__set__` or `__delete__`) is asked. Methods with decorators are such values.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

Global *FunctionAnalyzer::classAttribute(llvm::ArrayRef<ClassInfo *> order, llvm::StringRef name) {
  for (const ClassInfo *step : order) {
    if (auto place = step->attributes.find(name); place != step->attributes.end())
      return place->second;
    // A method of an heir hides a class attribute of its base.
    if (auto place = step->methods.find(name); place != step->methods.end())
      return place->second->decorated;
  }
  return nullptr;
}

ClassInfo *nestedClass(const ClassInfo *info, llvm::StringRef name) {
  for (const ClassInfo *step : info->linearization)
    if (ClassInfo *nested = step->nested.lookup(name))
      return nested;
  return nullptr;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readClassAttribute(llvm::ArrayRef<ClassInfo *> order, llvm::StringRef name,
                                                             const llvm::Twine &owner, Expr *object,
                                                             SourceRange range) {
  Global *shared = classAttribute(order, name);
  if (!shared)
    return nullptr;
  if (shared->owner->classOfClass) {
    Expr *made = localClassOf(object, shared->owner, range);
    // What the body surely leaves out.
    bool isMissing = shared->owner->classOfClass->fields[name].type.isNever();
    return isMissing ? never(range, {raiseNoAttribute(owner, name, range)}) : fieldOfClass(made, name, range);
  }
  std::string words = owner.str();
  return readGlobal(shared, range, [&]() -> Expr * {
    auto *place = llvm::find(order, shared->owner);
    llvm::ArrayRef<ClassInfo *> rest = order.drop_front(place - order.begin() + 1);
    if (Expr *inherited = readClassAttribute(rest, name, words, object, range))
      return inherited;
    FunctionInfo *method = findMethod(rest, name);
    if (!method)
      return raiseNoAttribute(words, name, range);
    if (method->kind == FunctionKind::Method || method->kind == FunctionKind::StaticMethod)
      return make<typed::UnitConstant>(range, types.of(types.function(method, nullptr)));
    unsupported(diag::unsupported_class_statement, range);
    return never(range);
  });
}

static bool isDataDescriptor(const Atom *atom) {
  return atom->isObject() && (findMethod(atom->classInfo(), "__set__") || findMethod(atom->classInfo(), "__delete__"));
}

bool FunctionAnalyzer::mayBeDataDescriptor(const ClassInfo *info, llvm::StringRef name) {
  Global *shared = classAttribute(info->linearization, name);
  return shared && llvm::any_of(shared->type.atoms(), isDataDescriptor);
}

bool isClass(const Atom *atom) {
  return atom->kind() == AtomKind::Class || (atom->isObject() && atom->classInfo()->described);
}

ClassInfo *classNamedBy(const Atom *atom) {
  return atom->kind() == AtomKind::Class ? atom->classInfo() : atom->classInfo()->described;
}

/// Whether reading the function from an object makes a method of it, as of all but builtin functions; methods of
/// builtin classes are none of those.
static bool bindsAsMethod(const Atom *atom) {
  if (atom->kind() != AtomKind::Function)
    return false;
  const FunctionInfo &function = *atom->function();
  return function.module->isStandard ? function.isMethodLike() : function.kind != FunctionKind::StaticMethod;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::classOf(Expr *object, SourceRange range) {
  const Atom *atom = object->type.single();
  if (atom->classInfo()->classOfClass)
    return fieldOfClass(object, "(class)", range);
  return make<typed::UnitConstant>(range, types.of(types.classObject(atom->classInfo(), atom->arguments())));
}

static bool isCachedProperty(const Atom *atom) {
  const ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  return info && info->module->isStandard && info->module->name == "functools" && info->name == "cached_property";
}

/// The value of a `cached_property`, which the object then has as an attribute of its own.
FunctionAnalyzer::Expr *FunctionAnalyzer::cacheProperty(Expr *descriptor, Expr *object, llvm::StringRef name,
                                                        SourceRange range) {
  return sequence(range, [&]() -> Expr * {
    typed::Local *self = temporary(object);
    const Atom *member = descriptor->type.single();
    Expr *function = attributeOf(member, descriptor, "func", range);
    Expr *value = callValue(function, {{get(self, object->type, range)}, {}}, range, nullptr);
    if (value->type.isNever())
      return value;
    typed::Local *kept = temporary(value);
    storeField(object->type.single(), get(self, object->type, range), name, get(kept, value->type, range), range);
    return get(kept, value->type, range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::bindMember(const Atom *member, Expr *value, Expr *object,
                                                     llvm::StringRef name, SourceRange range) {
  const Atom *owner = object->type.single();
  bool isOfClass = isClass(owner);
  if (isCachedProperty(member) && !isOfClass)
    return cacheProperty(value, object, name, range);
  if (hasMethod(member, "__get__")) {
    Expr *instance = isOfClass ? none(range) : object;
    return callMethodOf(member, value, "__get__", {{instance, isOfClass ? object : classOf(object, range)}, {}}, range);
  }
  if (isOfClass || !bindsAsMethod(member))
    return value;
  FunctionInfo *function = member->function();
  if (function->freeNames.empty())
    return make<typed::MakeMethod>(range, types.of(types.method(function, member->parent(), object->type)), object);
  return callWellKnown("_bind", {value, object}, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::bindMembers(Expr *found, Expr *object, llvm::StringRef name,
                                                      SourceRange range) {
  bool isPlain = llvm::none_of(
      found->type.atoms(), [](const Atom *member) { return bindsAsMethod(member) || hasMethod(member, "__get__"); });
  if (isPlain)
    return sequence(range, [&] {
      if (!llvm::isa<typed::LocalGet, typed::UnitConstant>(object))
        emit<typed::Evaluate>(range, object);
      return found;
    });
  return sequence(range, [&] {
    typed::Local *receiver = temporary(object);
    return dispatch(range, found, [&](const Atom *member, Expr *value) {
      return bindMember(member, value, get(receiver, object->type, range), name, range);
    });
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::boundAttribute(const Atom *atom, llvm::StringRef name, Expr *object,
                                                         SourceRange range) {
  ClassInfo *info = atom->classInfo();
  typed::Local *receiver = temporary(object);
  Expr *found = readClassAttribute(info->linearization, name, "'" + info->name + "' object",
                                   get(receiver, object->type, range), range);
  return dispatch(range, found, [&](const Atom *member, Expr *value) -> Expr * {
    Expr *self = get(receiver, object->type, range);
    auto field = info->fields.find(name);
    if (field != info->fields.end() && !isDataDescriptor(member))
      return fieldOf(atom, self, field->second, range);
    return bindMember(member, value, self, name, range);
  });
}

/// Calls what the class keeps under the name with the receiver, as `receiver.name(...)` does.
FunctionAnalyzer::Expr *FunctionAnalyzer::callMember(const Atom *atom, Expr *receiver, llvm::StringRef name,
                                                     llvm::function_ref<bool(Arguments &)> evaluate, SourceRange range,
                                                     const ast::Node *site) {
  return sequence(range, [&]() -> Expr * {
    ClassInfo *info = atom->classInfo();
    typed::Local *kept = temporary(receiver);
    Expr *found = readClassAttribute(info->linearization, name, "'" + info->name + "' object",
                                     get(kept, receiver->type, range), range);
    const Atom *only = found->type.single();
    bool isFunction = only && bindsAsMethod(only);
    Expr *callee = isFunction ? found : bindMembers(found, get(kept, receiver->type, range), name, range);
    if (callee->type.isNever())
      return callee;
    if (!llvm::isa<typed::UnitConstant>(callee))
      callee = get(temporary(callee), range);
    Arguments arguments;
    if (isFunction)
      arguments.positional.push_back(get(kept, receiver->type, range));
    return evaluate(arguments) ? callValue(callee, arguments, range, site) : never(range);
  });
}

bool FunctionAnalyzer::assignThroughDescriptor(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value,
                                               SourceRange range) {
  ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  if (!info || !mayBeDataDescriptor(info, name))
    return false;
  typed::Local *receiver = temporary(object), *given = temporary(value);
  Expr *found = readClassAttribute(info->linearization, name, "'" + info->name + "' object",
                                   get(receiver, object->type, range), range);
  Expr *done = dispatch(range, found, [&](const Atom *member, Expr *descriptor) -> Expr * {
    Expr *self = get(receiver, object->type, range), *newValue = get(given, value->type, range);
    if (hasMethod(member, "__set__"))
      return callMethodOf(member, descriptor, "__set__", {{self, newValue}, {}}, range);
    if (isDataDescriptor(member))
      return callWellKnown("_raise_attribute_error", {string(range, "__set__")}, range);
    return sequence(range, [&] {
      assignOwnField(atom, self, name, newValue, range);
      return none(range);
    });
  });
  emit<typed::Evaluate>(range, done);
  flow.reachable = flow.reachable && !done->type.isNever();
  return true;
}

bool FunctionAnalyzer::deleteThroughDescriptor(const Atom *atom, Expr *object, llvm::StringRef name,
                                               SourceRange range) {
  ClassInfo *info = atom->classInfo();
  if (!mayBeDataDescriptor(info, name))
    return false;
  typed::Local *receiver = temporary(object);
  Expr *found = readClassAttribute(info->linearization, name, "'" + info->name + "' object",
                                   get(receiver, object->type, range), range);
  Expr *done = dispatch(range, found, [&](const Atom *member, Expr *descriptor) -> Expr * {
    Expr *self = get(receiver, object->type, range);
    if (hasMethod(member, "__delete__"))
      return callMethodOf(member, descriptor, "__delete__", {{self}, {}}, range);
    if (isDataDescriptor(member))
      return callWellKnown("_raise_attribute_error", {string(range, "__delete__")}, range);
    return sequence(range, [&] {
      deleteOwnField(atom, self, name, range);
      return none(range);
    });
  });
  emit<typed::Evaluate>(range, done);
  flow.reachable = flow.reachable && !done->type.isNever();
  return true;
}

} // namespace rio::sema

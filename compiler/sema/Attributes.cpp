// Attribute reads and writes.
#include "sema/FollowUps.h"
#include "sema/FunctionAnalyzer.h"
#include "sema/FunctionAttributes.h"
#include "sema/Tags.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

FunctionAnalyzer::Expr *FunctionAnalyzer::attribute(ast::Attribute *expr) {
  if (Expr *inherited = superAttribute(expr))
    return inherited;
  if (Expr *name = nameOfClassOf(expr))
    return name;
  if (Expr *dictionary = attributeDictionary(expr))
    return dictionary;
  Expr *object = expression(expr->value);
  if (object->type.isNever())
    return object;
  if (refusesPrivate(object->type, expr->attr, expr->range))
    return never(expr->range);
  return readAttribute(expr, object);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readAttribute(ast::Attribute *expr, Expr *object) {
  unsigned before = attributeFailures;
  Type failing;
  Expr *result = dispatch(expr->range, object, [&](const Atom *atom, Expr *narrowed) {
    unsigned failures = attributeFailures;
    Expr *value = attributeOf(atom, narrowed, expr->attr, expr->range);
    if (attributeFailures != failures)
      failing = types.join(failing, types.of(atom));
    return value;
  });
  warnOfMembers(object->type, failing, expr->value->range, "AttributeError", expr->range,
                "has no attribute `" + expr->attr + "`");
  if (attributeFailures - before >= object->type.size() && !isTagged(analyzer.program, instance, expr->value) &&
      !comesOfMistake(analyzer, object->type, expr->attr))
    reportRaised("AttributeError", diag::no_attribute, expr->range, typeName(object->type), expr->attr,
                 nearestAttribute(object->type, expr->attr));
  return result;
}

std::string FunctionAnalyzer::nearestAttribute(Type type, llvm::StringRef wrong) const {
  llvm::SmallVector<llvm::StringRef, 32> candidates;
  for (const Atom *atom : type.atoms()) {
    if (ModuleInfo *owner = atom->kind() == AtomKind::Module ? atom->module() : nullptr) {
      for (auto &[name, global] : owner->globals)
        candidates.push_back(name);
      for (auto &[name, constant] : owner->constants)
        candidates.push_back(name);
      continue;
    }
    bool hasClass = atom->isObject() || atom->isTuple() || atom->kind() == AtomKind::Class;
    for (const ClassInfo *step :
         hasClass ? llvm::ArrayRef(atom->classInfo()->linearization) : llvm::ArrayRef<ClassInfo *>()) {
      for (auto &[name, method] : step->methods)
        candidates.push_back(name);
      for (auto &[name, shared] : step->attributes)
        candidates.push_back(name);
    }
    if (atom->isObject())
      for (auto &[name, field] : atom->classInfo()->fields)
        candidates.push_back(name);
  }
  llvm::erase(candidates, wrong);
  if (!wrong.starts_with("_"))
    llvm::erase_if(candidates, [](llvm::StringRef name) { return name.starts_with("_"); });
  llvm::sort(candidates);
  return suggestion(wrong, candidates);
}

llvm::StringRef FunctionAnalyzer::moduleName(const ModuleInfo &owner) const {
  return &owner == analyzer.mainModule ? llvm::StringRef("__main__") : llvm::StringRef(owner.name);
}

llvm::StringRef FunctionAnalyzer::moduleName(const ClassInfo &info) const {
  return info.shownModule.empty() ? moduleName(*info.module) : info.shownModule;
}

const Atom *namesake(const Atom *atom) {
  while (auto *wrapped = llvm::dyn_cast_or_null<ast::Name>(atom->function()->wrapped)) {
    typed::Local *variable = atom->parent() ? atom->parent()->named.lookup(wrapped->id) : nullptr;
    const Atom *only = variable ? variable->storage.single() : nullptr;
    if (!only || only->kind() != AtomKind::Function)
      return atom;
    atom = only;
  }
  return atom;
}

/// `__name__`, `__qualname__` and `__doc__`; those of what the function wraps, if `@wraps` says so.
FunctionAnalyzer::Expr *FunctionAnalyzer::functionName(const Atom *atom, llvm::StringRef attribute, SourceRange range) {
  atom = namesake(atom);
  if (atom->function()->wrapped) {
    unsupported(diag::unsupported_decorator, range, "wraps");
    return never(range);
  }
  if (attribute == "__doc__")
    return docstring(atom->function(), range);
  return string(range, attribute == "__name__" ? atom->function()->name : atom->function()->qualifiedName);
}

static std::string expandTabs(llvm::StringRef text) {
  std::string expanded;
  size_t column = 0;
  for (char character : text) {
    size_t width = character == '\t' ? 8 - column % 8 : 1;
    expanded.append(width, character == '\t' ? ' ' : character);
    column = character == '\n' || character == '\r' ? 0 : column + width;
  }
  return expanded;
}

/// A docstring as CPython keeps it: the lines after the first lose the indentation that they have in common, the first
/// one all of its own.
static std::string withoutIndentation(llvm::StringRef docstring) {
  std::string expanded = expandTabs(docstring);
  llvm::SmallVector<llvm::StringRef, 8> lines;
  llvm::StringRef(expanded).split(lines, '\n');
  size_t margin = llvm::StringRef::npos;
  for (llvm::StringRef line : llvm::ArrayRef(lines).drop_front())
    margin = std::min(margin, line.find_first_not_of(' '));
  if (margin == llvm::StringRef::npos)
    margin = 0;
  std::string text = lines[0].ltrim(' ').str();
  for (llvm::StringRef line : llvm::ArrayRef(lines).drop_front())
    text += "\n" + line.drop_front(std::min(margin, std::min(line.find_first_not_of(' '), line.size()))).str();
  return text;
}

std::optional<std::string> docstringOf(llvm::ArrayRef<ast::Stmt *> body) {
  auto *first = body.empty() ? nullptr : llvm::dyn_cast<ast::ExprStmt>(body[0]);
  auto *text = first ? llvm::dyn_cast<ast::Constant>(first->value) : nullptr;
  bool isText = text && text->value.kind == ast::ConstantKind::String;
  return isText ? std::optional(withoutIndentation(text->value.text)) : std::nullopt;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::docstring(const FunctionInfo *info, SourceRange range) {
  llvm::ArrayRef<ast::Stmt *> body;
  if (auto *definition = llvm::dyn_cast<ast::FunctionDef>(info->node))
    body = definition->body;
  else if (auto *tree = llvm::dyn_cast<ast::Module>(info->node))
    body = tree->body;
  std::optional<std::string> text = docstringOf(body);
  return text ? string(range, analyzer.text(*text)) : none(range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::docstringHere(SourceRange range) {
  if (currentClass)
    if (std::optional<std::string> text = docstringOf(currentClass->node->body))
      return string(range, analyzer.text(*text));
  return docstring(module.body, range);
}

/// Whether code assigns or declares an attribute of that name other than by `+=` and its like: where the analysis has
/// seen no value of it, that code goes wrong or never runs.
static bool isGiven(ast::Node *node, llvm::StringRef name) {
  if (auto *declared = llvm::dyn_cast<ast::AnnAssign>(node))
    if (auto *target = llvm::dyn_cast<ast::Name>(declared->target); target && target->id == name)
      return true;
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
      attribute && attribute->attr == name && attribute->ctx == ast::ExprContext::Store)
    return true;
  auto *augmented = llvm::dyn_cast<ast::AugAssign>(node);
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) {
    found = found || (!(augmented && child == augmented->target) && isGiven(child, name));
  });
  return found;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::methodOf(FunctionInfo *method, Expr *object, SourceRange range) {
  if (method->kind == FunctionKind::StaticMethod)
    return make<typed::UnitConstant>(range, types.of(types.function(method, nullptr)));
  Expr *receiver = method->kind == FunctionKind::ClassMethod ? classOf(object, range) : object;
  return make<typed::MakeMethod>(range, types.of(types.method(method, nullptr, receiver->type)), receiver);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::fieldOf(const Atom *atom, Expr *object, FieldInfo &field, SourceRange range) {
  Type type = analyzer.fieldType(atom, field);
  ClassInfo *info = atom->classInfo();
  // While `__init__` runs, only what it has assigned so far is there.
  bool isUnderConstruction = function.name == "__init__" && isSelf(object) && !info->module->isStandard;
  bool isAssigned = !field.isDeleted && llvm::is_contained(flow.assignedFields, field.name) && isSelf(object);
  isAssigned |= !field.mayBeUnset && !isUnderConstruction;
  Expr *unset = nullptr;
  if (!isAssigned) {
    std::string owner = "'" + info->name.str() + "' object";
    field.isReadEarly |= isUnderConstruction;
    unset = readClassAttribute(info->linearization, field.name, owner, object, range);
    FunctionInfo *method = unset ? nullptr : findMethod(info, field.name);
    bool isShared = unset || method || attributeHook(atom, field.name);
    if (isShared && !llvm::isa<typed::LocalGet>(object))
      return sequence(range, [&] { return fieldOf(atom, get(temporary(object), object->type, range), field, range); });
    if (unset)
      unset = bindMembers(unset, object, field.name, range);
    else if (method)
      unset = methodOf(method, object, range);
    else if (Expr *hooked = callAttributeHook(atom, object, field.name, range))
      unset = hooked;
    else
      unset = raiseNoAttribute(owner, field.name, range, nearestMember(atom, object, field.name));
    // Nothing assigns it: the class has it, or nobody.
    if (type.isNever() && !unset->type.isNever())
      return sequence(range, [&] {
        emit<typed::Evaluate>(range, object);
        return unset;
      });
    attributeFailures += type.isNever() && !isGiven(info->module->tree, field.name);
    type = types.join(type, unset->type);
  }
  if (type.isNever())
    return never(range, {object, unset});
  return make<typed::FieldGet>(range, type, object, field.name, unset);
}

/// What `repr` says of a value that is no object: a class, function or module. Empty for objects.
std::string FunctionAnalyzer::staticRepr(const Atom *atom) {
  switch (atom->kind()) {
  case AtomKind::Class:
    if (atom->classInfo()->metaclass)
      return enumClassRepr(*atom->classInfo());
    return "<class '" + (atom->classInfo()->module->isBuiltins ? "" : moduleName(*atom->classInfo()).str() + ".") +
           atom->classInfo()->qualifiedName + "'>";
  case AtomKind::Module:
    if (atom->module()->isNamespace)
      return "<module '" + atom->module()->name + "' (namespace) from ['" + analyzer.fullPath(*atom->module()) + "']>";
    return "<module '" + atom->module()->name + "' from '" + analyzer.fullPath(*atom->module()) + "'>";
  case AtomKind::Function:
    if (atom->function()->module->isBuiltins && atom->function()->name == "type")
      return "<class 'type'>";
    if (atom->function()->module->isBuiltins)
      return "<built-in function " + atom->function()->name.str() + ">";
    return "<function " + namesake(atom)->function()->qualifiedName + " at 0x7f0000000000>";
  case AtomKind::Method:
    return "<bound method " + atom->function()->qualifiedName + ">";
  case AtomKind::Object:
  case AtomKind::Tuple:
    return "";
  }
  llvm_unreachable("every kind of atom is covered");
}

/// The `__match_args__` or `__slots__` that `@dataclass` gives a class; null where it gives none.
FunctionAnalyzer::Expr *FunctionAnalyzer::writtenNames(const ClassInfo &info, llvm::StringRef name, SourceRange range) {
  llvm::SmallVector<Expr *, 4> names;
  for (const ClassInfo *step : info.linearization) {
    if (name == "__match_args__" && step->matchArguments) {
      for (llvm::StringRef one : *step->matchArguments)
        names.push_back(string(range, one));
      return tupleOf(names, range);
    }
    if (name != "__slots__" || !step->hasDataSlots)
      continue;
    const ClassInfo *inherited = nullptr;
    for (const ClassInfo *base : llvm::ArrayRef(step->linearization).drop_front())
      inherited = inherited ? inherited : base->hasDataSlots ? base : nullptr;
    for (const DataField &field : step->dataFields) {
      bool isInherited = inherited && llvm::any_of(inherited->dataFields,
                                                   [&](const DataField &other) { return other.name == field.name; });
      if (!field.isForInit && !isInherited)
        names.push_back(string(range, field.name));
    }
    return tupleOf(names, range);
  }
  return nullptr;
}

/// An attribute of a class; `object` is the class as a value.
FunctionAnalyzer::Expr *FunctionAnalyzer::attributeOfClass(ClassInfo &info, Expr *object, llvm::StringRef name,
                                                           SourceRange range) {
  if (name == "__name__" || (name == "__qualname__" && info.module->isStandard))
    return string(range, info.name);
  if (name == "__qualname__")
    return string(range, info.qualifiedName);
  if (name == "__module__")
    return string(range, moduleName(info));
  const Atom *atom = object->type.single();
  if (std::optional<std::string> text = docstringOf(info.node->body); text && name == "__doc__")
    return string(range, analyzer.text(*text));
  // CPython writes one for a dataclass, enum or named tuple.
  bool hasGeneratedText = info.dataclassDecorator || info.metaclass || info.tupleOrigin;
  if (name == "__doc__" && !info.module->isStandard && !hasGeneratedText)
    return none(range);
  if (Expr *value = namedTupleAttribute(info, name, range))
    return value;
  if (Expr *order = classOrder(info, name, range))
    return order;
  if (FunctionInfo *property = metaMethod(atom, name); property && property->kind == FunctionKind::Property)
    return callFunction({property, nullptr, atom}, {{object}, {}}, range);
  bool isSlot = info.hasDataSlots && !(currentClass && currentClass->isSubclassOf(&info)) &&
                llvm::any_of(info.dataFields, [&](const DataField &field) { return field.name == name; });
  if (isSlot) {
    unsupported(diag::unsupported_dataclass_option, range, "slots");
    return never(range);
  }
  if (Expr *value = readClassAttribute(info.linearization, name, "type object '" + info.name + "'", object, range))
    return bindMembers(value, object, name, range);
  if (ClassInfo *nested = nestedClass(&info, name))
    return make<typed::UnitConstant>(range, types.of(types.classObject(nested)));
  if (name == "__hash__" && !isHashable(types.object(&info)))
    return none(range);
  FunctionInfo *method = findMethod(&info, name);
  bool isEnumProperty =
      method && info.metaclass && method->kind == FunctionKind::Property && method->module->isStandard;
  if (isEnumProperty) {
    ++attributeFailures;
    return raiseNoAttribute(enumClassRepr(info), name, range);
  }
  if (method && method->kind == FunctionKind::Property && !module.isStandard) {
    unsupported(diag::unsupported_property_value, range, name);
    return never(range);
  }
  if (method && method->kind == FunctionKind::ClassMethod)
    return make<typed::MakeMethod>(range, types.of(types.method(method, nullptr, object->type)), object);
  if (method)
    return make<typed::UnitConstant>(range, types.of(types.function(method, nullptr)));
  if (Expr *names = writtenNames(info, name, range))
    return names;
  if (isLibraryGap(atom, name))
    return refuseLibraryGap(atom, name, range);
  ++attributeFailures;
  return raiseNoAttribute("type object '" + info.name + "'", name, range, nearestMember(atom, object, name));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::attributeOf(const Atom *atom, Expr *object, llvm::StringRef name,
                                                      SourceRange range) {
  auto fail = [&](const llvm::Twine &what) {
    if (isLibraryGap(atom, name))
      return refuseLibraryGap(atom, name, range);
    if (Expr *hooked = callAttributeHook(atom, object, name, range))
      return hooked;
    ++attributeFailures;
    Expr *raise = raiseNoAttribute(what, name, range, nearestMember(atom, object, name));
    return llvm::isa<typed::LocalGet, typed::UnitConstant>(object) ? raise : never(range, {object, raise});
  };
  if (atom->kind() == AtomKind::Function)
    return FunctionAttributes(*this).read(atom, object, name, range);
  bool isKnown =
      atom->kind() != AtomKind::Object && atom->kind() != AtomKind::Tuple && atom->kind() != AtomKind::Method;
  if (isKnown && !llvm::isa<typed::UnitConstant>(object))
    // The value says nothing new, but finding it may have effects.
    return sequence(range, [&] {
      emit<typed::Evaluate>(range, object);
      return attributeOf(atom, make<typed::UnitConstant>(range, object->type), name, range);
    });
  switch (atom->kind()) {
  case AtomKind::Object:
  case AtomKind::Tuple: {
    if (Expr *element = namedElement(atom, object, name, range))
      return element;
    ClassInfo *info = atom->classInfo();
    if (info->described)
      return attributeOfClass(*info->described, object, name, range);
    FunctionInfo *method = findMethod(info, name);
    bool isProperty = method && method->kind == FunctionKind::Property;
    if (isProperty && attributeHook(atom, name)) {
      // A getter that raises AttributeError would have to call it.
      unsupported(diag::unsupported_attribute_hook, range, "a property beside `__getattr__`");
      return never(range);
    }
    if (isProperty)
      return callFunction({method, nullptr, atom}, {{object}, {}}, range);
    if (mayBeDataDescriptor(info, name))
      return sequence(range, [&] { return boundAttribute(atom, name, object, range); });
    if (auto field = info->fields.find(name); field != info->fields.end())
      return fieldOf(atom, object, field->second, range);
    if (name == "__class__" && info->classOfClass)
      return classOf(object, range);
    if (Expr *value = namedTupleAttribute(*info, name, range))
      return value;
    if (name == "__class__")
      return sequence(range, [&]() -> Expr * {
        emit<typed::Evaluate>(range, object);
        return make<typed::UnitConstant>(range, types.of(types.classObject(analyzer.shownClass(info))));
      });
    if (classAttribute(info->linearization, name))
      return sequence(range, [&] { return boundAttribute(atom, name, object, range); });
    if (ClassInfo *nested = nestedClass(info, name))
      return sequence(range, [&] {
        emit<typed::Evaluate>(range, object);
        return make<typed::UnitConstant>(range, types.of(types.classObject(nested)));
      });
    if (name == "__hash__" && !isHashable(atom))
      return sequence(range, [&] {
        emit<typed::Evaluate>(range, object);
        return none(range);
      });
    // What the class alone answers: the object is evaluated for what that does.
    bool isOfClassAlone = method
                              ? method->kind == FunctionKind::StaticMethod || method->kind == FunctionKind::ClassMethod
                              : name.starts_with("__");
    if (isOfClassAlone && !llvm::isa<typed::LocalGet, typed::UnitConstant>(object))
      return sequence(range, [&] { return attributeOf(atom, get(temporary(object), range), name, range); });
    if (method)
      return methodOf(method, object, range);
    if (Expr *names = writtenNames(*info, name, range))
      return names;
    bool isOfClass = (name == "__doc__" || name == "__module__") && !info->module->isStandard;
    if (isOfClass)
      return attributeOfClass(*info, classOf(object, range), name, range);
    // A method has what its function has.
    if (info == analyzer.boundMethodClass) {
      Expr *made =
          make<typed::FieldGet>(range, analyzer.fieldType(atom, info->fields["__func__"]), object, "__func__", nullptr);
      return dispatch(range, made, [&](const Atom *of, Expr *value) { return attributeOf(of, value, name, range); });
    }
    return fail("'" + info->name + "' object");
  }
  case AtomKind::Class:
    return attributeOfClass(*atom->classInfo(), object, name, range);
  case AtomKind::Module:
    return moduleAttribute(*atom->module(), name, range);
  case AtomKind::Function:
    llvm_unreachable("functions have been looked at");
  case AtomKind::Method: {
    if (name == "__self__")
      return make<typed::MethodReceiver>(range, atom->elements()[0], object);
    bool isOfFunction = name == "__func__" || name == "__name__" || name == "__qualname__" || name == "__doc__" ||
                        name == "__module__" || atom->function()->attributes.contains(name);
    bool isWritten = !atom->function()->module->isStandard && atom->function()->freeNames.empty();
    if (!isOfFunction || !(isWritten || name == "__name__"))
      return fail(attributeOwner(atom));
    return sequence(range, [&]() -> Expr * {
      emit<typed::Evaluate>(range, object);
      const Atom *function = types.function(atom->function(), atom->parent());
      Expr *made = make<typed::UnitConstant>(range, types.of(function));
      return name == "__func__" ? made : attributeOf(function, made, name, range);
    });
  }
  }
  llvm_unreachable("every kind of atom is covered");
}

bool FunctionAnalyzer::isSelf(Expr *object) const {
  auto *read = llvm::dyn_cast<typed::LocalGet>(object);
  return read && function.isMethodLike() && !instance.parameters.empty() && read->local == instance.parameters[0];
}

void FunctionAnalyzer::noteSelfPassed(const Instance &callee, llvm::ArrayRef<Expr *> arguments) {
  if (function.name != "__init__" || !function.owner)
    return;
  if (!llvm::any_of(arguments, [&](Expr *argument) { return isSelf(argument); }))
    return;
  bool isBaseInitializer = callee.function->name == "__init__" && isSelf(arguments[0]);
  if (isBaseInitializer) {
    for (llvm::StringRef name : callee.assignedFields)
      if (!llvm::is_contained(flow.assignedFields, name))
        flow.assignedFields.push_back(name);
    return;
  }
  if (!instance.assignedWhenShared)
    instance.assignedWhenShared.emplace(flow.assignedFields.begin(), flow.assignedFields.end());
}

void FunctionAnalyzer::assignAttribute(ast::Attribute *target, Expr *value) {
  Expr *object;
  typed::Local *kept;
  // The value comes first; where it is more than a look, it may change what the name stands for.
  bool isSimpleTarget =
      llvm::isa<ast::Name>(target->value) &&
      (module.isStandard ||
       llvm::isa<typed::LocalGet, typed::UnitConstant, typed::IntConstant, typed::FloatConstant, typed::StringConstant>(
           value));
  if (isSimpleTarget) {
    object = expression(target->value);
    // Known integers stay known.
    kept = object->type.size() > 1 && !llvm::isa<typed::IntConstant>(value) ? temporary(value) : nullptr;
  } else {
    kept = temporary(value);
    object = expression(target->value);
  }
  if (object->type.isNever() || value->type.isNever()) {
    emit<typed::Evaluate>(target->range, object->type.isNever() ? object : value);
    flow.reachable = false;
    return;
  }
  if (refusesPrivate(object->type, target->attr, target->range)) {
    flow.reachable = false;
    return;
  }
  auto shared = [&] { return kept ? get(kept, target->range) : value; };
  unsigned failures = attributeFailures;
  auto reportFailure = [&] {
    if (attributeFailures - failures >= object->type.size())
      reportRaised("AttributeError", diag::assign_to_class, target->range, target->attr, typeName(object->type));
  };
  if (const Atom *only = object->type.single()) {
    assignField(only, object, target->attr, shared(), target->range);
    return reportFailure();
  }
  Expr *done = dispatch(target->range, object, [&](const Atom *atom, Expr *narrowed) {
    return sequence(target->range, [&] {
      assignField(atom, narrowed, target->attr, shared(), target->range);
      return none(target->range);
    });
  });
  reportFailure();
  emit<typed::Evaluate>(target->range, done);
}

bool FunctionAnalyzer::isOutsideSlots(const ClassInfo &info, llvm::ArrayRef<llvm::StringRef> names) {
  for (const ClassInfo *step : info.linearization) {
    if (step->module->isStandard)
      continue;
    bool hasSlots = step->hasDataSlots;
    if (hasSlots && llvm::any_of(step->dataFields, [&](auto &field) { return llvm::is_contained(names, field.name); }))
      return false;
    for (ast::Stmt *stmt : step->node->body) {
      auto *assignment = llvm::dyn_cast<ast::Assign>(stmt);
      auto *target = assignment ? llvm::dyn_cast<ast::Name>(assignment->targets[0]) : nullptr;
      if (!target || target->id != "__slots__")
        continue;
      hasSlots = true;
      auto *tuple = llvm::dyn_cast<ast::Tuple>(assignment->value);
      auto *list = llvm::dyn_cast<ast::List>(assignment->value);
      llvm::ArrayRef<ast::Expr *> slots = tuple ? tuple->elts : list ? list->elts : llvm::ArrayRef(assignment->value);
      for (ast::Expr *slot : slots) {
        auto *text = llvm::dyn_cast<ast::Constant>(slot);
        if (!text || llvm::is_contained(names, text->value.text))
          return false;
      }
    }
    if (!hasSlots)
      return false;
  }
  return !info.module->isStandard;
}

/// Whether objects of the class keep that attribute as it is: any of a frozen dataclass's own, the fields of one that
/// it derives from.
static bool isFrozenField(const ClassInfo &info, llvm::StringRef name) {
  if (info.isFrozen)
    return true;
  auto field = info.fields.find(name);
  const ClassInfo *declaring = field == info.fields.end() ? nullptr : field->second.declaring;
  return declaring && declaring->isFrozen;
}

/// Assigns an attribute of a class, which becomes the class's own where only a base had it.
void FunctionAnalyzer::assignClassAttribute(ClassInfo &info, llvm::StringRef name, Expr *value, SourceRange range) {
  Global *&shared = info.attributes[name];
  if (!shared) {
    shared = analyzer.makeGlobal(info.module->name + "." + info.qualifiedName + "." + name, name);
    shared->owner = &info;
    shared->isSeenUnbound = true;
    types.noteChange();
  }
  shared->assignedElsewhere = true;
  assignGlobal(shared, value, range);
}

void FunctionAnalyzer::deleteField(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range) {
  if (FunctionAttributes(*this).erase(atom, object, name, range))
    return;
  ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  bool isMissing = info && info->module->isBuiltins && !info->isSubclassOf(analyzer.baseExceptionClass) &&
                   !hasMember(atom, name) && !isLibraryGap(atom, name);
  if (isMissing) {
    reportRaised("AttributeError", diag::no_attribute, range, typeName(types.of(atom)), name, "");
    std::string words = "'" + runtimeName(atom) + "' object has no attribute '" + name.str() +
                        "' and no __dict__ for setting new attributes";
    emit<typed::Evaluate>(range, object);
    emit<typed::Evaluate>(range, callWellKnown("_raise_attribute_error", {string(range, analyzer.text(words))}, range));
    flow.reachable = false;
    return;
  }
  if (!info || info->module->isStandard)
    return unsupported(diag::unsupported_delete_target, range);
  if (callStoreHook(atom, object, "__delattr__", {{string(range, name)}, {}}, range))
    return;
  if (isFrozenField(*info, name)) {
    reportRaised("dataclasses.FrozenInstanceError", diag::assign_to_frozen, range, name, info->name);
    emit<typed::Evaluate>(range, callMethodOf(atom, object, "__delattr__", {{string(range, name)}, {}}, range));
    flow.reachable = false;
    return;
  }
  deletePlainly(atom, object, name, range);
}

void FunctionAnalyzer::deletePlainly(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range) {
  if (!deleteThroughDescriptor(atom, object, name, range))
    deleteOwnField(atom, object, name, range);
}

void FunctionAnalyzer::deleteOwnField(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range) {
  ClassInfo *info = atom->classInfo();
  auto raise = [&](Expr *failure) {
    emit<typed::Evaluate>(range, object);
    emit<typed::Evaluate>(range, failure);
    flow.reachable = false;
  };
  std::string owner = "'" + info->name.str() + "' object";
  if (FunctionInfo *method = findMethod(info, name); method && method->kind == FunctionKind::Property) {
    std::string message = "property '" + name.str() + "' of " + owner + " has no deleter";
    return raise(callWellKnown("_raise_attribute_error", {string(range, analyzer.text(message))}, range));
  }
  auto field = info->fields.find(name);
  if (field == info->fields.end())
    return raise(raiseNoAttribute(owner, name, range, nearestMember(atom, object, name)));
  if (!std::exchange(field->second.isDeleted, true))
    types.noteChange();
  typed::Local *kept = temporary(object);
  Type type = analyzer.fieldType(atom, field->second);
  if (type.isNever())
    return raise(raiseNoAttribute(owner, name, range));
  emit<typed::Evaluate>(range,
                        make<typed::FieldGet>(range, type, get(kept, range), name,
                                              raiseNoAttribute(owner, name, range, nearestMember(atom, object, name))));
  emit<typed::UnsetField>(range, get(kept, range), name);
  llvm::erase(flow.assignedFields, name);
}

void FunctionAnalyzer::assignField(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value,
                                   SourceRange range) {
  if (atom->kind() == AtomKind::Module) {
    if (atom->module()->constants.contains(name)) {
      analyzer.report(diag::assign_to_definition, module.file, range, name, atom->module()->name);
      return;
    }
    Global *global = share(analyzer.declareGlobal(*atom->module(), name));
    global->assignedElsewhere = true;
    return assignGlobal(global, value, range);
  }
  if (refuseEnumAssignment(atom, name, range) || FunctionAttributes(*this).assign(atom, object, name, value, range))
    return;
  if (atom->kind() == AtomKind::Class) {
    ClassInfo *owner = atom->classInfo();
    // A special method would have to be found by every operation.
    bool isSpecial = name.starts_with("__") && name.ends_with("__");
    if (owner->module->isStandard || isSpecial || findMethod(owner, name) || nestedClass(owner, name)) {
      analyzer.report(diag::assign_to_class, module.file, range, name, typeName(object->type));
      return;
    }
    return assignClassAttribute(*owner, name, value, range);
  }
  if (atom->isTuple() && atom->classInfo()->tupleOrigin)
    return assignNamedElement(atom, name, range);
  if (callStoreHook(atom, object, "__setattr__", {{string(range, name), value}, {}}, range))
    return;
  bool isInitializer = function.file != module.file && function.name == "__init__";
  if (atom->isObject() && !isInitializer && isFrozenField(*atom->classInfo(), name)) {
    reportRaised("dataclasses.FrozenInstanceError", diag::assign_to_frozen, range, name, atom->classInfo()->name);
    emit<typed::Evaluate>(range, callMethodOf(atom, object, "__setattr__", {{string(range, name), value}, {}}, range));
    flow.reachable = false;
    return;
  }
  assignPlainly(atom, object, name, value, range);
}

void FunctionAnalyzer::assignPlainly(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value,
                                     SourceRange range) {
  if (!assignThroughDescriptor(atom, object, name, value, range))
    assignOwnField(atom, object, name, value, range);
}

void FunctionAnalyzer::assignOwnField(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value,
                                      SourceRange range) {
  ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  if (info && info->described && !info->described->attributes.contains(name)) {
    analyzer.report(diag::assign_to_class, module.file, range, name, typeName(object->type));
    return;
  }
  if (info)
    for (ClassInfo *step : info->linearization) {
      if (auto setter = step->setters.find(name); setter != step->setters.end()) {
        emit<typed::Evaluate>(range, callFunction({setter->second, nullptr, atom}, {{object, value}, {}}, range));
        return;
      }
      // What an heir defines anew has no setter of its base.
      if (step->methods.contains(name) || step->attributes.contains(name))
        break;
    }
  FunctionInfo *method = info ? findMethod(info, name) : nullptr;
  bool hasReadOnly = method && method->kind == FunctionKind::Property;
  bool isExtensible = !info || !info->module->isStandard || info->isSubclassOf(analyzer.baseExceptionClass);
  bool isClosed = !info || (!isExtensible && !module.isStandard && !info->fields.contains(name));
  bool isForeign = isClosed && info && !info->module->isBuiltins;
  isClosed |= info && isOutsideSlots(*info, {name, "__dict__"});
  if (isForeign)
    return unsupported(diag::unsupported_new_attribute, range, typeName(types.of(atom)));
  if (isClosed || hasReadOnly) {
    std::string owner = "'" + runtimeName(atom) + "' object";
    std::string message =
        hasReadOnly ? "property '" + name.str() + "' of " + owner + " has no setter"
        : method || (info && classAttribute(info->linearization, name))
            ? owner + " attribute '" + name.str() + "' is read-only"
            : owner + " has no attribute '" + name.str() + "'" + " and no __dict__ for setting new attributes";
    ++attributeFailures;
    Expr *raise = callWellKnown("_raise_attribute_error", {string(range, analyzer.text(message))}, range);
    emit<typed::Evaluate>(range, raise);
    return;
  }
  storeField(atom, object, name, value, range);
}

void FunctionAnalyzer::storeField(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value,
                                  SourceRange range) {
  ClassInfo *info = atom->classInfo();
  FieldInfo &field = info->fields[name];
  if (field.name.empty()) {
    field.name = name;
    analyzer.bindGenericField(*info, field);
    types.noteChange();
  }
  field.mayChange |= !isSelf(object) || !analyzer.fieldOrder(*info).isFirstStore(function, range);
  bool isClassWide = !Analyzer::hasExactType(field);
  if (!isClassWide) {
    TypeBindings bindings = bindClassParameters(analyzer, atom, field.declaring);
    AnnotationReader reader(analyzer, *field.declaring->module, bindings, analyzer.classSites);
    reader.flowInto(value->type, field.annotation);
    std::optional<Type> wanted = reader.read(field.annotation);
    if (field.isGeneric) {
      isClassWide = !wanted || !containsType(*wanted, value->type);
    } else if (wanted) {
      if (Expr *converted = convertArgument(value, *wanted, range))
        value = converted;
      else if (!containsType(*wanted, value->type))
        analyzer.report(diag::argument_type, module.file, range, info->name, name, typeName(*wanted),
                        typeName(value->type));
    }
  }
  if (isClassWide) {
    types.connect(value->type, field.type);
    Type before = field.type;
    field.type = types.join(field.type, value->type);
    if (!sameType(before, field.type))
      types.noteChange();
    if (!field.isGeneric && field.annotation && field.declaring) {
      TypeBindings none;
      if (std::optional<Type> bound =
              AnnotationReader(analyzer, *field.declaring->module, none, analyzer.classSites).read(field.annotation))
        for (const Atom *ours : field.type.atoms())
          for (const Atom *annotated : bound->atoms())
            if (sameShape(ours, annotated))
              for (auto [variable, theirs] : llvm::zip(ours->arguments(), annotated->arguments()))
                types.setFallback(variable, theirs->bound());
    }
  }
  emit<typed::SetField>(range, object, name, value);
  if (isSelf(object) && !llvm::is_contained(flow.assignedFields, name))
    flow.assignedFields.push_back(name);
}

} // namespace rio::sema

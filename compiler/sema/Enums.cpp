// Enums. What their members can do stands in stdlib/enum.py; here is what CPython's EnumType does when the class
// statement runs, in its order:
//
// 1. The body is executed. Names of members are bound to their values there, which lie in globals of their own
//    (`enumValues`); `auto()` is the value that `_generate_next_value_` gives.
// 2. Behind the body the members are made in order of definition: an object with `_value_` and `_name_`, whose
// `__init__`
//    gets the value, or its items if it is a tuple. Where a member of that value is there, the name is another one for
//    it.
//
// The class object is an ordinary one whose special methods are those of `EnumType` (ClassInfo::metaclass).
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

static bool isOfEnumModule(const ClassInfo *info, llvm::StringRef name) {
  return info->name == name && info->module->isStandard && info->module->name == "enum";
}

static ClassInfo *baseNamed(const ClassInfo &info, llvm::StringRef name) {
  auto *place = llvm::find_if(info.linearization, [&](ClassInfo *step) { return isOfEnumModule(step, name); });
  return place == info.linearization.end() ? nullptr : *place;
}

/// `_name_` and `__name__`, which are no members.
static bool isReserved(llvm::StringRef name) { return name.size() > 2 && name.starts_with("_") && name.ends_with("_"); }

/// The only argument of `member(...)` or `nonmember(...)`; null for other expressions.
static ast::Expr *wrappedValue(Analyzer &analyzer, ModuleInfo &module, ast::Expr *value, llvm::StringRef wrapper) {
  auto *call = llvm::dyn_cast_or_null<ast::Call>(value);
  ClassInfo *callee = call && call->args.size() == 1 ? analyzer.classNamed(module, call->func) : nullptr;
  return callee && isOfEnumModule(callee, wrapper) ? call->args[0] : nullptr;
}

/// What the class keyword `boundary` names: the places of STRICT, CONFORM, EJECT and KEEP.
static std::optional<unsigned> boundaryNamed(ast::Expr *expr) {
  auto *name = llvm::dyn_cast<ast::Name>(expr);
  auto *attribute = llvm::dyn_cast<ast::Attribute>(expr);
  llvm::StringRef spelled = name ? name->id : attribute ? attribute->attr : llvm::StringRef();
  constexpr llvm::StringLiteral names[] = {"STRICT", "CONFORM", "EJECT", "KEEP"};
  auto *place = llvm::find(names, spelled);
  if (place == std::end(names))
    return std::nullopt;
  return static_cast<unsigned>(place - std::begin(names));
}

/// EnumType.__new__: which of the data type's methods give way to the enum's.
static void chooseEnumMethods(ClassInfo &info, ClassInfo *object) {
  ClassInfo *dataType = info.valueBase ? info.valueBase : object;
  auto define = [&](llvm::StringRef name, FunctionInfo *method) { info.methods.try_emplace(name, method); };
  if (llvm::any_of(info.bases, [](ClassInfo *base) { return isOfEnumModule(base, "ReprEnum"); }) && info.valueBase) {
    define("__format__", findMethod(dataType, "__format__"));
    FunctionInfo *text = findMethod(dataType, "__str__");
    define("__str__", text == findMethod(object, "__str__") ? findMethod(dataType, "__repr__") : text);
  }
  for (llvm::StringRef name : {"__repr__", "__str__", "__format__"}) {
    FunctionInfo *found = findMethod(&info, name);
    if (found == findMethod(dataType, name) || found == findMethod(object, name))
      define(name, findMethod(info.bases.back(), name));
  }
  if (ClassInfo *flag = baseNamed(info, "Flag"))
    for (llvm::StringRef name : {"__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"})
      define(name, findMethod(flag, name));
}

/// The names that the body binds to members, in order; what cannot be a member's definition is refused.
void Analyzer::findMembers(ClassInfo &info) {
  auto refuse = [&](SourceRange range, const llvm::Twine &what) {
    diagnostics.report(diag::unsupported_enum, info.module->file, range, what.str());
  };
  auto add = [&](auto &again, ast::Expr *target) -> void {
    if (auto *tuple = llvm::dyn_cast<ast::Tuple>(target)) {
      for (ast::Expr *element : tuple->elts)
        again(again, element);
      return;
    }
    auto *name = llvm::dyn_cast<ast::Name>(target);
    if (!name)
      return refuse(target->range, "this target");
    bool isPrivate = name->id.starts_with(("_" + info.name + "__").str());
    if (isPrivate || name->id == "__slots__" || name->id == "__match_args__" || name->id == "__hash__")
      return;
    // `name` and `value` are those of the member where an object is asked, a member where the class is.
    bool isProperty = name->id == "name" || name->id == "value";
    if (isReserved(name->id) || isProperty)
      return refuse(target->range, "`" + name->id + "`");
    if (info.methods.contains(name->id) || info.enumValues.contains(name->id)) {
      diagnostics.report(diag::type_error, info.module->file, target->range,
                         "'" + name->id.str() + "' already defined");
      return;
    }
    Global *value = makeGlobal(info.module->name + "." + info.qualifiedName + ".(" + name->id + ")", name->id);
    value->module = info.module;
    info.enumValues[name->id] = value;
  };
  for (ast::Stmt *stmt : info.node->body) {
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    ast::Expr *value = assign ? assign->value : annotated ? annotated->value : nullptr;
    if (auto *method = llvm::dyn_cast<ast::FunctionDef>(stmt))
      for (ast::Expr *decorator : method->decorator_list)
        if (ClassInfo *named = classNamed(*info.module, decorator); named && isOfEnumModule(named, "member"))
          refuse(decorator->range, "`member` on a function");
    if (!value) {
      bool isHarmless =
          annotated || llvm::isa<ast::FunctionDef, ast::ClassDef, ast::Pass>(stmt) ||
          (llvm::isa<ast::ExprStmt>(stmt) && llvm::isa<ast::Constant>(llvm::cast<ast::ExprStmt>(stmt)->value));
      if (!isHarmless)
        refuse(stmt->range, "this statement");
      continue;
    }
    bool isMember = !aliasedMethod(info, stmt) && !llvm::isa<ast::Lambda>(value) &&
                    !wrappedValue(*this, *info.module, value, "nonmember") && !functionNamed(*info.module, value);
    if (!isMember)
      continue;
    for (ast::Expr *target : assign ? assign->targets : llvm::ArrayRef<ast::Expr *>(annotated->target))
      add(add, target);
  }
}

void Analyzer::linkEnum(ClassInfo &info) {
  ClassInfo *flag = baseNamed(info, "Flag");
  llvm::erase_if(info.keywords, [&](ast::Keyword *keyword) {
    std::optional<unsigned> named = boundaryNamed(keyword->value);
    bool isBoundary = flag && keyword->arg == "boundary" && named;
    if (isBoundary)
      info.flagBoundary = *named;
    return isBoundary;
  });
  if (!baseNamed(info, "Enum"))
    return;
  if (info.isLocal) {
    diagnostics.report(diag::unsupported_in_function, info.module->file, info.node->range, "an enum");
    return;
  }
  info.metaclass = constantOf(*baseNamed(info, "Enum")->module, "EnumType").classInfo;
  if (info.module->isStandard && info.bases.back() == objectClass)
    return;
  if (isOfEnumModule(&info, "IntFlag"))
    info.flagBoundary = 3;
  for (ClassInfo *base : info.bases) {
    if (!info.flagBoundary)
      info.flagBoundary = base->flagBoundary;
    if (!base->enumValues.empty())
      diagnostics.report(diag::type_error, info.module->file, info.node->range,
                         "<enum '" + info.name.str() + "'> cannot extend <enum '" + base->name.str() + "'>");
    bool isOther =
        base->dataclassDecorator || (base->module->isBuiltins && base != objectClass && base != info.valueBase);
    if (isOther)
      diagnostics.report(diag::unsupported_enum, info.module->file, info.node->range,
                         "members that are objects of `" + base->name.str() + "`");
  }
  if (!isOfEnumModule(info.bases.back(), info.bases.back()->name) && !info.bases.back()->metaclass)
    diagnostics.report(diag::type_error, info.module->file, info.node->range,
                       "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`");
  if (FunctionInfo *generate = info.methods.lookup("_generate_next_value_"))
    generate->kind = FunctionKind::StaticMethod;
  chooseEnumMethods(info, objectClass);
  findMembers(info);
  if (info.enumValues.empty())
    return;
  Global *&state = info.attributes["_member_state_"];
  state = makeGlobal(info.module->name + "." + info.qualifiedName + "._member_state_", "_member_state_");
  state->owner = &info;
  state->module = info.module;
  for (llvm::StringRef name : {"_value_", "_name_"}) {
    FieldInfo &field = info.fields[name];
    field.name = name;
    field.isSetAtCreation = true;
    field.mayBeUnset = false;
  }
}

FunctionInfo *FunctionAnalyzer::metaMethod(const Atom *atom, llvm::StringRef name) {
  ClassInfo *metaclass = atom->kind() == AtomKind::Class ? atom->classInfo()->metaclass : nullptr;
  return metaclass ? metaclass->methods.lookup(name) : nullptr;
}

std::string enumClassRepr(const ClassInfo &info) {
  return (baseNamed(info, "Flag") ? "<flag '" : "<enum '") + info.name.str() + "'>";
}

/// A function of the module `enum`.
static FunctionInfo *enumFunction(const ClassInfo &info, llvm::StringRef name) {
  return info.metaclass->module->constants.lookup(name).function;
}

/// Runs the body of an enum class from its beginning: what `auto()` looks at is there, and empty.
void FunctionAnalyzer::beginEnum(ClassInfo &info) {
  const Atom *list = siteAtom(info.node, analyzer.listClass);
  lastEnumValues =
      temporary(callClass(types.classObject(analyzer.listClass, list->arguments()), {}, info.node->range, info.node));
  enumValueCount = 0;
}

bool FunctionAnalyzer::isAuto(Type type) const {
  const Atom *atom = type.single();
  return atom && atom->isObject() && isOfEnumModule(atom->classInfo(), "auto");
}

FunctionAnalyzer::Expr *FunctionAnalyzer::nextEnumValue(llvm::StringRef name, SourceRange range) {
  ClassInfo &info = *currentClass;
  Expr *values = callMethod(get(lastEnumValues, range), "copy", {}, range);
  return callFunction({findMethod(&info, "_generate_next_value_")},
                      {{string(range, name), integer(range, 1), integer(range, enumValueCount), values}, {}}, range);
}

/// Binds the name of a member to its value, in the body of the class.
void FunctionAnalyzer::assignEnumValue(llvm::StringRef name, Expr *value, SourceRange range) {
  const Atom *only = value->type.single();
  if (only && (only->kind() == AtomKind::Function || only->kind() == AtomKind::Method))
    return unsupported(diag::unsupported_enum, range, "a function as a value");
  bool usesAuto = isAuto(value->type);
  // What later values of `auto()` go on from.
  auto note = [&](typed::Local *kept) {
    if (hasAutoValues(*currentClass))
      emit<typed::Evaluate>(range, callMethod(get(lastEnumValues, range), "append", {{get(kept, range)}, {}}, range));
  };
  auto generate = [&] {
    typed::Local *generated = temporary(nextEnumValue(name, range));
    if (!generated->storage.isNever())
      note(generated);
    return get(generated, range);
  };
  if (usesAuto) {
    value = generate();
  } else if (only && only->isTuple() && llvm::any_of(only->elements(), [&](Type type) { return isAuto(type); })) {
    usesAuto = true;
    typed::Local *tuple = temporary(value);
    llvm::SmallVector<Expr *, 4> items;
    for (auto [place, type] : llvm::enumerate(only->elements()))
      items.push_back(isAuto(type)
                          ? generate()
                          : make<typed::TupleGet>(range, type, get(tuple, range), static_cast<unsigned>(place)));
    value = tupleOf(items, range);
  }
  if (value->type.isNever()) {
    emit<typed::Evaluate>(range, value);
    flow.reachable = false;
    return;
  }
  typed::Local *kept = temporary(value);
  assignGlobal(currentClass->enumValues.lookup(name), get(kept, range), range);
  ++enumValueCount;
  if (!usesAuto)
    note(kept);
}

bool FunctionAnalyzer::hasAutoValues(const ClassInfo &info) {
  auto names = [&](auto &again, ast::Node *node) -> bool {
    auto *call = llvm::dyn_cast<ast::Call>(node);
    ClassInfo *callee = call ? analyzer.classNamed(*info.module, call->func) : nullptr;
    if (callee && isOfEnumModule(callee, "auto"))
      return true;
    bool result = false;
    ast::forEachChild(node, [&](ast::Node *child) { result = result || again(again, child); });
    return result;
  };
  return llvm::any_of(info.node->body,
                      [&](ast::Stmt *stmt) { return !llvm::isa<ast::FunctionDef>(stmt) && names(names, stmt); });
}

/// A member with its value and name, before its `__init__`.
typed::Local *FunctionAnalyzer::newMember(const Atom *atom, Expr *value, Expr *name, SourceRange range) {
  ClassInfo *info = atom->classInfo();
  typed::Local *made = newObjectOf(atom, info->valueBase ? value : nullptr, range);
  assignField(atom, get(made, range), "_value_", value, range);
  assignField(atom, get(made, range), "_name_", name, range);
  return made;
}

/// `_new_member(cls, value, name)` of the standard library.
FunctionAnalyzer::Expr *FunctionAnalyzer::newMemberCall(ast::Call *expr) {
  const Atom *owner = expression(expr->args[0])->type.single();
  return sequence(expr->range, [&] {
    Expr *value = get(temporary(expression(expr->args[1])), expr->range);
    Expr *name = expression(expr->args[2]);
    return get(newMember(types.object(owner->classInfo()), value, name, expr->range), expr->range);
  });
}

/// Whether the `__new__` of an enum assigns `_value_`; nothing where only the run can tell.
static std::optional<bool> assignsValue(const FunctionInfo &maker) {
  auto isAssignment = [](ast::Stmt *stmt) {
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *target = assign ? llvm::dyn_cast<ast::Attribute>(assign->targets[0]) : nullptr;
    return target && target->attr == "_value_";
  };
  llvm::ArrayRef<ast::Stmt *> body = llvm::cast<ast::FunctionDef>(maker.node)->body;
  if (llvm::any_of(body, isAssignment))
    return true;
  auto mentions = [](auto &again, ast::Node *node) -> bool {
    auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
    bool result = attribute && attribute->attr == "_value_";
    ast::forEachChild(node, [&](ast::Node *child) { result = result || again(again, child); });
    return result;
  };
  if (llvm::any_of(body, [&](ast::Stmt *stmt) { return mentions(mentions, stmt); }))
    return std::nullopt;
  return false;
}

/// The member that the enum's own `__new__` makes of the items of its value; null where that raises or is refused.
typed::Local *FunctionAnalyzer::callEnumMaker(FunctionInfo &maker, const Atom *atom, const Arguments &arguments,
                                              Expr *value, SourceRange range) {
  ClassInfo *info = atom->classInfo();
  std::optional<bool> hasValue = assignsValue(maker);
  if (!hasValue || baseNamed(*info, "Flag")) {
    unsupported(diag::unsupported_user_new, maker.node->range, info->name);
    return nullptr;
  }
  const Atom *owner = types.classObject(info);
  Arguments given = arguments;
  given.positional.insert(given.positional.begin(), make<typed::UnitConstant>(range, types.of(owner)));
  Expr *made = callFunction({&maker, nullptr, owner}, given, range);
  if (made->type.single() != atom) {
    if (!made->type.isNever())
      unsupported(diag::unsupported_user_new, maker.node->range, info->name);
    emit<typed::Evaluate>(range, made);
    return nullptr;
  }
  typed::Local *kept = temporary(made);
  if (!*hasValue) {
    if (info->valueBase)
      value = callFunction({findMethod(info->valueBase, "__new__"), nullptr, types.classObject(info->valueBase)},
                           arguments, range);
    assignField(atom, get(kept, range), "_value_", value, range);
  }
  return kept;
}

/// Makes the member of that name; false where that surely raises.
bool FunctionAnalyzer::makeMember(ClassInfo &info, llvm::StringRef name, SourceRange range) {
  const Atom *atom = types.object(&info);
  Expr *value = get(temporary(readGlobal(info.enumValues.lookup(name), range)), range);
  if (value->type.isNever())
    return false;
  Arguments arguments;
  const Atom *tuple = value->type.single();
  if (tuple && tuple->isTuple())
    for (auto [place, type] : llvm::enumerate(tuple->elements()))
      arguments.positional.push_back(
          get(temporary(make<typed::TupleGet>(range, type, value, static_cast<unsigned>(place))), range));
  else
    arguments.positional.push_back(value);
  if (baseNamed(info, "StrEnum") && !sameType(arguments.positional[0]->type, analyzer.strType)) {
    analyzer.report(diag::type_error, module.file, range, "a value of `" + typeName(value->type) + "` is not a string");
    return false;
  }
  if (baseNamed(info, "Flag") && !sameType(value->type, analyzer.intType)) {
    unsupported(diag::unsupported_enum, range, "a flag that is no int");
    return false;
  }
  Expr *own = value;
  typed::Local *made = nullptr;
  if (FunctionInfo *maker = Analyzer::ownMaker(info)) {
    made = callEnumMaker(*maker, atom, arguments, value, range);
    if (!made)
      return false;
    assignField(atom, get(made, range), "_name_", string(range, name), range);
  } else if (info.valueBase) {
    Expr *base = callFunction({findMethod(info.valueBase, "__new__"), nullptr, types.classObject(info.valueBase)},
                              arguments, range);
    if (base->type.isNever()) {
      emit<typed::Evaluate>(range, base);
      return false;
    }
    own = get(temporary(base), range);
  }
  if (!made)
    made = newMember(atom, own, string(range, name), range);
  if (findMethod(&info, "__init__")) {
    Expr *done = callMethodOf(atom, get(made, range), "__init__", arguments, range);
    emit<typed::Evaluate>(range, resultOf("__init__", done, analyzer.noneClass, range));
    if (done->type.isNever())
      return false;
  }
  Expr *owner = make<typed::UnitConstant>(range, types.of(types.classObject(&info)));
  Expr *entered =
      callFunction({enumFunction(info, "_add_member")}, {{owner, get(made, range), string(range, name)}, {}}, range);
  assignGlobal(info.attributes.lookup(name), entered, range);
  return true;
}

void FunctionAnalyzer::finishEnum(ClassInfo &info) {
  SourceRange range = info.node->range;
  ClassInfo *stateClass = info.metaclass->module->constants.lookup("_MemberState").classInfo;
  const Atom *state = siteAtom(info.node, stateClass, 1);
  assignGlobal(info.attributes.lookup("_member_state_"),
               callClass(types.classObject(stateClass, state->arguments()), {}, range, info.node), range);
  for (auto &[name, value] : info.enumValues)
    if (!makeMember(info, name, range)) {
      flow.reachable = false;
      return;
    }
  if (!info.uniqueDecorator)
    return;
  Expr *owner = make<typed::UnitConstant>(range, types.of(types.classObject(&info)));
  emit<typed::Evaluate>(range,
                        callFunction({enumFunction(info, "unique")}, {{owner}, {}}, info.uniqueDecorator->range));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::unwrapEnumValue(const ClassInfo &callee, const Arguments &arguments) const {
  bool isWrapper = isOfEnumModule(&callee, "member") || isOfEnumModule(&callee, "nonmember");
  return isWrapper && currentClass && currentClass->metaclass && arguments.positional.size() == 1
             ? arguments.positional[0]
             : nullptr;
}

/// Looks up the member of a value; a class without members is refused, since the call would make a new class.
FunctionAnalyzer::Expr *FunctionAnalyzer::callEnum(const Atom *classObject, const Arguments &arguments,
                                                   SourceRange range) {
  ClassInfo *info = classObject->classInfo();
  bool isLookup = !info->enumValues.empty() && arguments.keywords.empty() && !arguments.rest && !arguments.table;
  if (!isLookup || arguments.positional.empty()) {
    unsupported(diag::unsupported_called_class, range, info->name);
    return never(range, arguments.positional);
  }
  Expr *value =
      arguments.positional.size() == 1 ? arguments.positional[0] : tupleOf(llvm::ArrayRef(arguments.positional), range);
  Expr *owner = make<typed::UnitConstant>(range, types.of(classObject));
  return callFunction({metaMethod(classObject, "__call__"), nullptr, classObject}, {{owner, value}, {}}, range);
}

/// Assigning what an enum keeps as it is raises; false where the attribute is an ordinary one.
bool FunctionAnalyzer::refuseEnumAssignment(const Atom *atom, llvm::StringRef name, SourceRange range) {
  if (!atom->isObject() && atom->kind() != AtomKind::Class)
    return false;
  ClassInfo &info = *atom->classInfo();
  if (!info.metaclass)
    return false;
  std::string words;
  FunctionInfo *method = findMethod(&info, name);
  bool isEnumProperty = method && method->kind == FunctionKind::Property && method->module->isStandard;
  if (atom->kind() == AtomKind::Class && info.enumValues.contains(name))
    words = "cannot reassign member '" + name.str() + "'";
  else if (atom->isObject() && isEnumProperty)
    words = "<enum '" + method->owner->name.str() + "'> cannot set attribute '" + name.str() + "'";
  else
    return false;
  reportRaised("AttributeError", diag::assign_to_enum, range, name, info.name);
  emit<typed::Evaluate>(range, callWellKnown("_raise_attribute_error", {string(range, analyzer.text(words))}, range));
  flow.reachable = false;
  return true;
}

} // namespace rio::sema

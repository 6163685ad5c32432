// Calls that are decided at compile time: `isinstance`, `type(x)` and what the standard library needs.
#include "sema/ClassQuestion.h"
#include "sema/Copying.h"

namespace rio::sema {

/// A class that defines `__eq__` and not `__hash__` has no hash, nor have its heirs.
bool isHashable(const Atom *atom) {
  if (!atom->isObject())
    return true;
  for (const ClassInfo *step : atom->classInfo()->linearization) {
    if (step->methods.contains("__hash__"))
      return true;
    // `__hash__ = None`
    if (auto place = step->attributes.find("__hash__"); place != step->attributes.end())
      if (const Atom *only = place->second->type.single())
        return !only->isObject();
    if (step->methods.contains("__eq__") || step->attributes.contains("__eq__"))
      return false;
  }
  return true;
}

bool FunctionAnalyzer::hasMember(const Atom *atom, llvm::StringRef name) const {
  if (!atom->isObject() && !atom->isTuple())
    return metaMethod(atom, name) != nullptr;
  ClassInfo *info = atom->classInfo();
  return findMethod(info, name) ||
         (atom->isObject() && (info->fields.contains(name) || classAttribute(info->linearization, name)));
}

bool FunctionAnalyzer::isDefinedByProgram(const Atom *atom, llvm::StringRef name) {
  bool hasClass = atom->isObject() || (atom->kind() == AtomKind::Class && atom->classInfo()->metaclass);
  FunctionInfo *found = hasClass ? findMethod(atom->classInfo(), name) : nullptr;
  return found && !found->module->isStandard;
}

bool FunctionAnalyzer::isSureToBe(Expr *read) {
  auto *field = llvm::dyn_cast<typed::FieldGet>(read);
  auto *shared = llvm::dyn_cast<typed::GlobalGet>(read);
  return llvm::isa<typed::UnitConstant, typed::MakeMethod, typed::StringConstant, typed::TupleGet>(read) ||
         (field && !field->unset) || (shared && !shared->unset);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::unlessAttributeError(typed::Block read, SourceRange range) {
  return sequence(range, [&] {
    typed::Local *answer = temporary(boolean(range, true));
    typed::Handler handler{};
    handler.range = range;
    for (const Atom *raised : analyzer.raisable)
      if (raised->classInfo()->isSubclassOf(analyzer.program.wellKnown("AttributeError")))
        handler.classes = types.join(handler.classes, types.of(raised));
    handler.body = capture([&] { emit<typed::SetLocal>(range, answer, boolean(range, false)); });
    auto *copy = new (analyzer.program.arena.Allocate<typed::Handler>()) typed::Handler(handler);
    emit<typed::Try>(range, read,
                     handler.classes.isNever() ? llvm::ArrayRef<typed::Handler>() : llvm::ArrayRef(copy, 1),
                     typed::Block(), typed::Block());
    return get(answer, range);
  });
}

/// `hasattr`: the attribute is read, and an AttributeError says no.
FunctionAnalyzer::Expr *FunctionAnalyzer::hasAttribute(const Atom *atom, Expr *object, llvm::StringRef name,
                                                       SourceRange range) {
  ModuleInfo *owner = atom->kind() == AtomKind::Module ? atom->module() : nullptr;
  bool isMissing = owner && !owner->constants.contains(name) && !owner->globals.contains(name) &&
                   !analyzer.program.modulesByName.contains(owner->name + "." + name.str());
  if (isMissing && (name == "__name__" || name == "__doc__" || (name == "__file__" && !owner->isStandard)))
    return boolean(range, true);
  bool isOfImports = isMissing && llvm::is_contained({"__package__", "__spec__", "__loader__", "__dict__", "__cached__",
                                                      "__builtins__", "__path__", "__file__"},
                                                     name);
  if (isOfImports) {
    // CPython's modules may have these.
    analyzer.report(diag::no_attribute, module.file, range, typeName(types.of(atom)), name, "");
    return never(range);
  }
  if (isMissing)
    return isLibraryGap(atom, name) ? refuseLibraryGap(atom, name, range) : boolean(range, false);
  FunctionInfo *member = atom->kind() == AtomKind::Class ? findMethod(atom->classInfo(), name) : nullptr;
  if (member && member->kind == FunctionKind::Property && !atom->classInfo()->metaclass)
    return boolean(range, true);
  unsigned before = attributeFailures;
  Expr *value = nullptr;
  typed::Block read = capture([&] {
    value = attributeOf(atom, object, name, range);
    emit<typed::Evaluate>(range, value);
  });
  if (attributeFailures != before)
    return boolean(range, false);
  return isSureToBe(value) ? boolean(range, true) : unlessAttributeError(read, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::specialCall(ast::Call *expr, llvm::StringRef name) {
  SourceRange range = expr->range;
  bool isBuiltin =
      !lookup(name).local && !lookup(name).global && analyzer.constantOf(module, name).isResolved() == false;
  if (!isBuiltin)
    return nullptr;
  if (Expr *dictionary = name == "vars" ? attributeDictionary(expr) : nullptr)
    return dictionary;
  // What the class alone answers.
  auto afterEvaluating = [&](Expr *object, Expr *answer) -> Expr * {
    if (llvm::isa<typed::LocalGet, typed::UnitConstant>(object))
      return answer;
    return sequence(range, [&] {
      emit<typed::Evaluate>(range, object);
      return answer;
    });
  };
  if (name == "isinstance" && expr->args.size() == 2)
    return isInstanceCall(expr);
  if (name == "type" && expr->args.size() == 1) {
    Expr *value = expression(expr->args[0]);
    return dispatch(range, value, [&](const Atom *atom, Expr *narrowed) -> Expr * {
      bool isInstance = atom->isObject() || atom->isTuple();
      if (!isInstance) {
        unsupported(diag::unsupported_dynamic_class, range);
        return never(range);
      }
      if (atom->classInfo()->classOfClass)
        return classOf(narrowed, range);
      if (atom->classInfo()->described) {
        unsupported(diag::unsupported_dynamic_class, range);
        return never(range);
      }
      return afterEvaluating(narrowed, make<typed::UnitConstant>(
                                           range, types.of(types.classObject(analyzer.shownClass(atom->classInfo())))));
    });
  }
  if (name == "issubclass" && expr->args.size() == 2)
    return ClassQuestion::isSubclass(*this, expr);
  if (name == "callable" && expr->args.size() == 1) {
    Expr *value = expression(expr->args[0]);
    return dispatch(range, value, [&](const Atom *atom, Expr *narrowed) {
      return afterEvaluating(narrowed, boolean(range, isCallable(atom)));
    });
  }
  if (Expr *ofSuper = superNamed(expr, name))
    return ofSuper;
  if (name == "hasattr" && expr->args.size() == 2 && !llvm::isa<ast::Starred>(expr->args[0])) {
    std::optional<llvm::StringRef> known = knownName(expr->args[1]);
    if (!known && !module.isStandard)
      return attributeNamedByValue(expr, name);
    if (known) {
      Expr *value = expression(expr->args[0]);
      llvm::StringRef attribute = *known;
      if (refusesPrivate(value->type, attribute, range))
        return never(range);
      return dispatch(range, value, [&](const Atom *atom, Expr *object) -> Expr * {
        if (module.isStandard)
          return boolean(range, hasMember(atom, attribute));
        Expr *answer = hasAttribute(atom, object, attribute, range);
        return llvm::isa<typed::BoolConstant>(answer) ? afterEvaluating(object, answer) : answer;
      });
    }
  }
  if (Expr *result = namedAttributeCall(expr, name))
    return result;
  if (!module.isStandard && function.file == module.file)
    return nullptr;
  // The standard library's own, and those of methods that the compiler writes.
  if (name == "_flag_boundary")
    return integer(range, expression(expr->args[0])->type.single()->classInfo()->flagBoundary.value_or(0));
  if (name == "_new_member")
    return newMemberCall(expr);
  if (name == "_merged_keywords")
    return mergedKeywords(expr);
  if (name == "_literal")
    return literalOf(expr);
  if (name == "_attribute")
    return attributeByLiteral(expr);
  if (name == "_named_tuple")
    return namedTupleOf(expr);
  if (name == "_tuple_length") {
    // -1 for a tuple whose length only the run knows.
    return dispatch(range, expression(expr->args[0]), [&](const Atom *atom, Expr *) {
      return integer(range, atom->isTuple() ? static_cast<int64_t>(atom->elements().size()) : -1);
    });
  }
  if (name == "_is_class")
    return dispatch(range, expression(expr->args[0]),
                    [&](const Atom *atom, Expr *) { return boolean(range, atom->kind() == AtomKind::Class); });
  if (name == "_is_hashable") {
    Expr *value = expression(expr->args[0]);
    bool isAny = value->type.isNever() || llvm::any_of(value->type.atoms(), isHashable);
    if (!isAny)
      refuse(diag::unhashable, "TypeError", /*onlyIfSure=*/false, typeName(value->type));
    return dispatch(range, value, [&](const Atom *atom, Expr *) { return boolean(range, isHashable(atom)); });
  }
  if (name == "_is_method")
    return dispatch(range, expression(expr->args[0]),
                    [&](const Atom *atom, Expr *) { return boolean(range, atom->kind() == AtomKind::Method); });
  if (name == "_receiver_or_itself")
    // What a bound method, which is made anew wherever it is read, belongs to.
    return dispatch(range, expression(expr->args[0]), [&](const Atom *atom, Expr *value) -> Expr * {
      bool isMethod = atom->kind() == AtomKind::Method;
      return isMethod ? make<typed::MethodReceiver>(range, atom->elements()[0], value) : value;
    });
  if (name == "_is_class_or_function")
    // What has no object of its own: the type says all.
    return dispatch(range, expression(expr->args[0]), [&](const Atom *atom, Expr *) {
      bool isPlain = atom->kind() == AtomKind::Function && atom->function()->freeNames.empty();
      return boolean(range, isPlain || atom->kind() == AtomKind::Class || atom->kind() == AtomKind::Module);
    });
  if (name == "_defined_by_program") {
    // Whether a method is the program's own, so that what it returns is to be checked.
    llvm::StringRef method = llvm::cast<ast::Constant>(expr->args[1])->value.text;
    return dispatch(range, expression(expr->args[0]),
                    [&](const Atom *atom, Expr *) { return boolean(range, isDefinedByProgram(atom, method)); });
  }
  if (name == "_data_names" || name == "_data_values" || name == "_is_dataclass" || name == "_is_data_object" ||
      name == "_described_fields")
    return dataclassCall(expr, name);
  if (name == "_drop_arguments")
    return ownership.dropArguments(expr);
  if (name == "_to_loop")
    return ownership.giveToLoop(expr);
  if (name == "_rebound_stream")
    return reboundStream(expr);
  if (name == "_source_folder")
    return string(range, analyzer.text(Analyzer::sourceFolder()));
  if (name == "_owns_generators")
    return boolean(range, analyzer.hasOwners);
  if (Expr *result = countingCall(expr, name))
    return result;
  if (Expr *result = watchingCall(expr, name))
    return result;
  if (Expr *result = Copying(*this).call(expr, name))
    return result;
  if (name == "_resume")
    return resume(expression(expr->args[0]), range);
  if (name == "_annotated_classes")
    return annotatedClasses(expr);
  if (name == "_generator_name") {
    // `name` or `qualifiedName` of the function.
    const Atom *atom = expression(expr->args[0])->type.single();
    return string(range, atom->classInfo()->frameBody->function->qualifiedName);
  }
  if (name == "_holds_only")
    return holdsOnly(expr);
  if (name == "_static_range") {
    // A tuple of known integers: loops over it are unrolled, and their variable is known in each round.
    Expr *count = expression(expr->args[0]);
    auto *constant = llvm::dyn_cast<typed::IntConstant>(count);
    llvm::SmallVector<Expr *, 8> values;
    for (int64_t i = 0; constant && i < constant->value.getSExtValue(); ++i)
      values.push_back(integer(range, i));
    return tupleOf(values, range);
  }
  if (name == "_class_name") {
    Expr *value = expression(expr->args[0]);
    return dispatch(range, value, [&](const Atom *atom, Expr *) -> Expr * {
      // `repr` shows it as well: without a module.
      std::string name = runtimeName(atom);
      return string(range, analyzer.text(name.substr(name.find('.') + 1)));
    });
  }
  if (name == "_qualified_class_name" || name == "_reported_class_name") {
    // A report leaves out the main module's name.
    llvm::StringRef ofMain = name == "_qualified_class_name" ? "__main__." : "";
    Expr *value = expression(expr->args[0]);
    return dispatch(range, value, [&](const Atom *atom, Expr *) -> Expr * {
      if (!atom->isObject())
        return string(range, "object");
      ClassInfo *info = analyzer.shownClass(atom->classInfo());
      bool isShownAs = info->module->isStandard && !info->frameBody && info->name != info->node->name;
      llvm::StringRef name = isShownAs ? info->name : info->qualifiedName;
      if (info->module->isBuiltins)
        return string(range, name);
      std::string prefix = info->module == analyzer.mainModule ? ofMain.str() : moduleName(*info).str() + ".";
      return string(range, analyzer.text(prefix + name));
    });
  }
  if (name == "_described_class") {
    const Atom *atom = expression(expr->args[0])->type.single();
    return string(range, analyzer.text(staticRepr(types.classObject(atom->classInfo()->described))));
  }
  if (name == "_run_main") {
    Instance *body = analyzer.instantiate({analyzer.mainModule->body}, {}, "", range, module.file);
    return make<typed::Call>(range, body ? body->returnType : Type(), body, llvm::ArrayRef<Expr *>());
  }
  return nullptr;
}

Type FunctionAnalyzer::atomsThat(Type type, llvm::function_ref<bool(const Atom *)> keep) {
  llvm::SmallVector<const Atom *, 4> kept;
  llvm::copy_if(type.atoms(), std::back_inserter(kept), keep);
  return types.of(kept);
}

/// The classes that an annotation names, as values; false where it names something else.
static bool classesIn(Analyzer &analyzer, ModuleInfo &module, ast::Expr *annotation,
                      llvm::SmallVectorImpl<ClassInfo *> &classes) {
  if (auto *either = llvm::dyn_cast<ast::BinOp>(annotation))
    return classesIn(analyzer, module, either->left, classes) && classesIn(analyzer, module, either->right, classes);
  auto *constant = llvm::dyn_cast<ast::Constant>(annotation);
  if (constant && constant->value.kind == ast::ConstantKind::String)
    if (ast::Expr *meant = analyzer.forwardReference(constant))
      return classesIn(analyzer, module, meant, classes);
  bool isNone = constant && constant->value.kind == ast::ConstantKind::None;
  classes.push_back(isNone ? analyzer.noneClass : analyzer.classNamed(module, annotation));
  return classes.back() && !llvm::isa<ast::Subscript>(annotation);
}

/// `_annotated_classes(function, place)`: a tuple of the classes in the annotation of that parameter; empty where it
/// has none or one of another kind.
FunctionAnalyzer::Expr *FunctionAnalyzer::annotatedClasses(ast::Call *expr) {
  SourceRange range = expr->range;
  const Atom *atom = expression(expr->args[0])->type.single();
  auto *place = llvm::dyn_cast<typed::IntConstant>(expression(expr->args[1]));
  FunctionInfo *annotated = atom && atom->kind() == AtomKind::Function ? atom->function() : nullptr;
  size_t index = place ? place->value.getZExtValue() : SIZE_MAX;
  ast::Expr *annotation =
      annotated && index < annotated->parameters.size() ? annotated->parameters[index].annotation : nullptr;
  llvm::SmallVector<ClassInfo *, 2> classes;
  if (!annotation || !classesIn(analyzer, *annotated->module, annotation, classes))
    classes.clear();
  llvm::SmallVector<Expr *, 2> values;
  for (ClassInfo *info : classes)
    values.push_back(make<typed::UnitConstant>(range, types.of(types.classObject(info))));
  return tupleOf(values, range);
}

Type FunctionAnalyzer::instanceAtoms(Type type, ast::Expr *classes, bool &isKnown) {
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(classes)) {
    Type all;
    for (ast::Expr *element : tuple->elts)
      all = types.join(all, instanceAtoms(type, element, isKnown));
    return all;
  }
  if (auto *either = llvm::dyn_cast<ast::BinOp>(classes); either && either->op == ast::BinaryOperator::BitOr) {
    // `None` stands for its class in a union alone.
    auto part = [&](ast::Expr *side) {
      auto *constant = llvm::dyn_cast<ast::Constant>(side);
      bool isNone = constant && constant->value.kind == ast::ConstantKind::None;
      return isNone ? instancesOf(type, analyzer.noneClass, isKnown) : instanceAtoms(type, side, isKnown);
    };
    return types.join(part(either->left), part(either->right));
  }
  // A subscript of a class is none that isinstance() takes.
  bool isSubscript = llvm::isa<ast::Subscript>(classes);
  ClassInfo *info = isSubscript ? nullptr : classNamed(classes);
  if (auto *name = llvm::dyn_cast<ast::Name>(classes); name && !info)
    return namedInstanceAtoms(type, name, isKnown);
  if (!info) {
    isKnown = false;
    return {};
  }
  return instancesOf(type, info, isKnown);
}

ClassInfo *FunctionAnalyzer::classNamed(ast::Expr *expr) {
  ast::Expr *root = expr;
  while (auto *attribute = llvm::dyn_cast<ast::Attribute>(root))
    root = attribute->value;
  auto *name = llvm::dyn_cast<ast::Name>(root);
  // A variable of the function hides the module's class.
  return name && lookup(name->id).local ? nullptr : analyzer.classNamed(module, expr);
}

/// The members of `type` that are instances of `info`.
Type FunctionAnalyzer::instancesOf(Type type, ClassInfo *info, bool &isKnown) {
  analyzer.linkClass(*info);
  if (info->isProtocol)
    return protocolMembers(type, *info, isKnown);
  Type members;
  for (const Atom *atom : type.atoms())
    if ((atom->isObject() || atom->isTuple()) && atom->classInfo()->isSubclassOf(info))
      members = types.join(members, types.of(atom));
    else if (info == analyzer.objectClass || (info->isVirtualBase && isVirtualInstance(atom, *info)))
      members = types.join(members, types.of(atom));
  return members;
}

/// The same where a name stands for a union (`Number = int | float`), or for a class or tuple of classes that its type
/// tells.
Type FunctionAnalyzer::namedInstanceAtoms(Type type, ast::Name *name, bool &isKnown) {
  if (isBuiltinName(name, "type"))
    return atomsThat(type, isClass);
  if (ast::Expr *alias = module.typeAliases.lookup(name->id))
    return instanceAtoms(type, alias, isKnown);
  Place place = lookup(name->id);
  Expr *value = place.local || place.global ? readName(name->id, name->range) : nullptr;
  auto *local = llvm::dyn_cast_or_null<typed::LocalGet>(value);
  auto *global = llvm::dyn_cast_or_null<typed::GlobalGet>(value);
  bool isBound = (local && !local->unset) || (global && !global->unset);
  const Atom *only = isBound ? value->type.single() : nullptr;
  llvm::SmallVector<const Atom *, 4> classes;
  if (only && only->isTuple())
    for (Type element : only->elements())
      classes.push_back(element.single());
  else
    classes.push_back(only);
  Type members;
  for (const Atom *atom : classes) {
    isKnown &= atom && atom->kind() == AtomKind::Class;
    if (isKnown)
      members = types.join(members, instancesOf(type, atom->classInfo(), isKnown));
  }
  return isKnown ? members : Type();
}

bool FunctionAnalyzer::evaluateClasses(ast::Expr *classes) {
  if (module.isStandard)
    return true;
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(classes))
    return llvm::all_of(tuple->elts, [&](ast::Expr *element) { return evaluateClasses(element); });
  if (auto *either = llvm::dyn_cast<ast::BinOp>(classes))
    return evaluateClasses(either->left) && evaluateClasses(either->right);
  // A union's name is read where it stands for what is written there; nothing runs.
  auto *name = llvm::dyn_cast<ast::Name>(classes);
  bool isForm = name && (module.typeAliases.contains(name->id) || isBuiltinName(name, "type"));
  if (llvm::isa<ast::Constant>(classes) || isForm)
    return true;
  Expr *value = expression(classes);
  auto *local = llvm::dyn_cast<typed::LocalGet>(value);
  bool isSure = llvm::isa<typed::UnitConstant>(value) || (local && !local->unset);
  if (!isSure)
    emit<typed::Evaluate>(classes->range, value);
  return !value->type.isNever();
}

FunctionAnalyzer::Expr *FunctionAnalyzer::isInstanceCall(ast::Call *expr) {
  SourceRange range = expr->range;
  if (Expr *answer = isInstanceOfLocal(expr))
    return answer;
  Expr *value = expression(expr->args[0]);
  if (value->type.isNever())
    return value;
  bool isKnown = true;
  Type members = instanceAtoms(value->type, expr->args[1], isKnown);
  if (!isKnown)
    return ClassQuestion::isInstance(*this, value, expr);
  bool isBound = true;
  typed::Block check = capture([&] { isBound = evaluateClasses(expr->args[1]); });
  if (!check.empty())
    return sequence(range, [&]() -> Expr * {
      typed::Local *kept = temporary(value);
      out->append(check.begin(), check.end());
      return isBound ? make<typed::IsInstance>(range, analyzer.boolType, get(kept, range), members) : never(range);
    });
  if (members.isNever() || members.size() == value->type.size())
    return sequence(range, [&] {
      if (!llvm::isa<typed::LocalGet, typed::UnitConstant>(value))
        emit<typed::Evaluate>(range, value);
      return boolean(range, !members.isNever());
    });
  return make<typed::IsInstance>(range, analyzer.boolType, value, members);
}

/// `_holds_only(container, C)`: whether the element type says that every element is a C. Where no element can be one
/// the caller is told so.
FunctionAnalyzer::Expr *FunctionAnalyzer::holdsOnly(ast::Call *expr) {
  SourceRange range = expr->range;
  return dispatch(range, expression(expr->args[0]), [&](const Atom *atom, Expr *) -> Expr * {
    // An heir has the list's arguments, or knows them.
    if (atom->arguments().empty())
      return boolean(range, false);
    Type element = atom->arguments()[0]->bound();
    bool isKnown = true;
    Type members = instanceAtoms(element, expr->args[1], isKnown);
    if (members.isNever() && !element.isNever())
      refuse(diag::argument_type, "TypeError", /*onlyIfSure=*/false, function.qualifiedName,
             atom->classInfo()->name + "[" + llvm::cast<ast::Name>(expr->args[1])->id + "]",
             llvm::cast<ast::Name>(expr->args[0])->id, typeName(types.of(atom)));
    // An heir of a builtin value lies there in another representation.
    bool areExact = llvm::none_of(
        members.atoms(), [](const Atom *member) { return member->isObject() && member->classInfo()->valueBase; });
    return boolean(range, areExact && members.size() == element.size());
  });
}

} // namespace rio::sema

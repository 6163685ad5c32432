#include "sema/AnnotationMistakes.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

FunctionState::FunctionState(Analyzer &analyzer, Instance &instance)
    : analyzer(analyzer), types(analyzer.types), instance(instance), function(*instance.function),
      module(*instance.function->module) {}

FunctionAnalyzer::FunctionAnalyzer(Analyzer &analyzer, Instance &instance) : FunctionState(analyzer, instance) {}

void FunctionAnalyzer::run() {
  instance.locals.clear();
  instance.parameters.clear();
  instance.captures.clear();
  instance.refusals.clear();
  instance.doubts.clear();
  instance.mistakes = 0;
  for (typed::Local *variable : instance.variables) {
    variable->mayBeUnbound = false;
    localCount = std::max(localCount, variable->index + 1);
    instance.locals.push_back(variable);
  }
  Type returnBefore = instance.returnType;
  instance.body = capture([&] {
    auto body = [&] { function.hasFrame() ? frameBody() : plainBody(); };
    if (instance.owners.empty())
      body();
    else
      ownership.bodyWithOwners(body);
  });
  if (analyzer.countsReferences && !analyzer.isUncountedCode(function))
    countReferences();
  ownership.refuseKept();
  settleRefusals();
  if (!sameType(returnBefore, instance.returnType))
    types.noteChange();
}

void FunctionAnalyzer::plainBody() {
  bindParameters();
  bindCaptures();
  ownership.ownArguments();
  SourceRange range = function.node->range;
  if (function.isLowLevel()) {
    // An intrinsic as a value: a function around the op.
    llvm::SmallVector<Expr *, 4> arguments;
    for (typed::Local *parameter : instance.parameters)
      arguments.push_back(get(parameter, range));
    std::optional<Type> result = annotations().read(function.returns);
    instance.returnType = result.value_or(analyzer.noneType);
    emit<typed::Return>(
        range, make<typed::Intrinsic>(range, instance.returnType, &function, analyzer.list(llvm::ArrayRef(arguments))));
    flow.reachable = false;
  } else if (auto *definition = llvm::dyn_cast<ast::FunctionDef>(function.node)) {
    statements(definition->body);
    warnEnd();
  } else if (auto *tree = llvm::dyn_cast<ast::Module>(function.node)) {
    statements(tree->body);
  } else {
    Expr *value = expression(llvm::cast<ast::Lambda>(function.node)->body);
    ownership.takeOwned(llvm::cast<ast::Lambda>(function.node)->body);
    instance.returnType = types.join(instance.returnType, value->type);
    emit<typed::Return>(range, value);
    flow.reachable = flow.reachable && !value->type.isNever();
    flow.reachable = false;
  }
  if (flow.reachable && inModuleBody())
    exposeNames();
  if (flow.reachable) {
    instance.returnType = types.join(instance.returnType, analyzer.noneType);
    emit<typed::Return>(range, none(range));
    instance.assignedFields.assign(flow.assignedFields.begin(), flow.assignedFields.end());
  }
}

void FunctionAnalyzer::bindParameters() {
  for (auto [index, parameter] : llvm::enumerate(function.parameters)) {
    Type &type = instance.parameterTypes[index];
    bool isReceiver = index == 0 && function.isMethodLike();
    bool isExact = module.isStandard && parameter.annotation && !isReceiver &&
                   parameter.kind != ParameterKind::Variadic && !isAlternative(parameter.annotation);
    if (isExact)
      type = annotations().read(parameter.annotation).value_or(type);
    if (parameter.kind == ParameterKind::KeywordVariadic) {
      bindKeywordsParameter(parameter, type);
      continue;
    }
    typed::Local *local = namedLocal(parameter.name);
    instance.parameters.push_back(local);
    local->storage = types.join(local->storage, type);
    flow.local(local) = VariableState::holding(local, type);
  }
}

void FunctionAnalyzer::bindCaptures() {
  auto place = analyzer.program.closureCaptures.find({&function, instance.parent});
  if (place == analyzer.program.closureCaptures.end())
    return;
  for (auto [name, captured] : llvm::zip(function.freeNames, place->second)) {
    typed::Local *local = namedLocal(name), *outer = captured->find();
    local->isCell = outer->isCell;
    local->isShared = outer->isShared;
    local->isDeleted = outer->isDeleted;
    local->storage = outer->storage;
    local->mayBeUnbound = outer->mayBeUnbound;
    instance.captures.push_back({outer, local});
    flow.local(local) = VariableState::holding(local, outer->storage);
    flow.local(local).mayBeUnbound = outer->isCell;
  }
  // Parameters that were not given take the defaults captured when the function was made.
  for (auto [index, parameter] : llvm::enumerate(function.parameters)) {
    if (!instance.omitted[index])
      continue;
    Expr *value = get(namedLocal(parameter.defaultLocal), function.node->range);
    instance.parameterTypes[index] = value->type;
    assignLocal(instance.parameters[index], value, function.node->range);
  }
}

typed::Local *FunctionAnalyzer::makeLocal(llvm::StringRef name, Type type) {
  auto *local = new (analyzer.program.arena.Allocate<typed::Local>()) typed::Local{name, localCount++, type};
  instance.locals.push_back(local);
  return local;
}

typed::Local *FunctionAnalyzer::namedLocal(llvm::StringRef name) {
  typed::Local *&local = instance.named[name];
  if (!local) {
    local = makeLocal(name);
    local->isCell = llvm::is_contained(function.cellNames, name);
    local->isShared = llvm::is_contained(function.sharedNames, name);
    instance.variables.push_back(local);
    types.noteChange();
  }
  return local;
}

typed::Local *FunctionAnalyzer::outerVariable(const Instance *&owner, typed::Local *local) {
  auto captured = llvm::find_if(owner->captures, [&](auto &pair) { return pair.second == local; });
  if (captured == owner->captures.end())
    return nullptr;
  owner = owner->parent;
  return captured->first->find();
}

void FunctionAnalyzer::noteDeleted(typed::Local *variable) {
  const Instance *owner = &instance;
  for (typed::Local *each = variable; each && each->isShared; each = outerVariable(owner, each))
    if (!std::exchange(each->isDeleted, true))
      types.noteChange();
}

typed::Local *FunctionAnalyzer::siteLocal(const ast::Node *site, llvm::StringRef name) {
  typed::Local *&local = instance.siteLocals[{site, unrollSalt}];
  if (!local) {
    local = makeLocal(name);
    local->isCell = llvm::is_contained(function.cellNames, name);
    instance.variables.push_back(local);
    types.noteChange();
  }
  return local;
}

typed::Local *FunctionAnalyzer::assignmentTo(typed::Local *variable, SourceRange range) {
  bool isCaptured = variable->isCell || llvm::is_contained(function.freeNames, variable->name);
  if (isCaptured || instance.named.lookup(variable->name) != variable)
    return variable;
  typed::Local *&assigned = instance.assignments[{variable, range.line, range.column, unrollSalt}];
  if (!assigned) {
    assigned = makeLocal(variable->name);
    instance.variables.push_back(assigned);
    types.noteChange();
  }
  return assigned->find();
}

typed::Local *FunctionAnalyzer::unite(typed::Local *left, typed::Local *right) {
  left = left->find();
  right = right->find();
  if (left == right)
    return left;
  // The oldest stays: a parameter, or what the program assigns first.
  if (right->index < left->index)
    std::swap(left, right);
  types.connect(right->storage, left->storage);
  left->storage = types.join(left->storage, right->storage);
  left->mayBeUnbound |= right->mayBeUnbound;
  right->web = left;
  types.noteChange();
  return left;
}

Type FunctionAnalyzer::settledType(VariableState &state) {
  Type type;
  typed::Local *web = nullptr;
  for (const VariableState::Reaching &one : state.reaching) {
    if (one.assignment)
      web = web ? unite(web, one.assignment) : one.assignment->find();
    type = types.join(type, one.type);
  }
  if (!state.reaching.empty())
    state.reaching = {{web, type}};
  return type;
}

typed::Local *FunctionAnalyzer::settle(typed::Local *variable) {
  VariableState &state = flow.local(variable);
  settledType(state);
  return state.reaching.empty() ? variable : state.reaching.front().assignment;
}

bool FunctionAnalyzer::tracksGlobal(Global *global) const {
  return inModuleBody() && global->module == &module && !global->assignedElsewhere;
}

bool FunctionAnalyzer::isLocalOfBody(const Global &global) const {
  // Where the end of objects shows, what a module's variables hold lives on when its body has run.
  if (analyzer.countsReferences && !module.isStandard)
    return false;
  return !global.assignedElsewhere && (!global.isShared || global.sharedInRound == analyzer.round);
}

FunctionAnalyzer::Place FunctionAnalyzer::lookup(llvm::StringRef name) {
  for (auto &[shadowing, local] : llvm::reverse(comprehensionNames))
    if (shadowing == name)
      return {.local = local};
  if (std::optional<Place> member = lookupMember(name))
    return *member;
  bool isGlobal = llvm::is_contained(function.globalNames, name);
  if (!inModuleBody() && !isGlobal &&
      (llvm::is_contained(function.boundNames, name) || llvm::is_contained(function.freeNames, name)))
    return {.local = namedLocal(name)};
  return lookupInModule(name);
}

/// What the body of the class that is walked binds the name to.
std::optional<FunctionAnalyzer::Place> FunctionAnalyzer::lookupMember(llvm::StringRef name) {
  if (!currentClass)
    return std::nullopt;
  auto member = [&](Global *global) -> Place {
    return currentClass->classOfClass ? Place{.local = memberVariable(global)} : Place{.global = global};
  };
  if (Global *value = currentClass->enumValues.lookup(name))
    return Place{.global = value};
  if (auto place = currentClass->attributes.find(name); place != currentClass->attributes.end())
    return member(place->second);
  if (auto place = currentClass->methods.find(name); place != currentClass->methods.end()) {
    if (Global *decorated = place->second->decorated)
      return member(decorated);
    return Place{.constant = {.function = place->second}};
  }
  if (ClassInfo *nested = currentClass->nested.lookup(name))
    return Place{.constant = {.classInfo = nested}};
  return std::nullopt;
}

FunctionAnalyzer::Place FunctionAnalyzer::lookupInModule(llvm::StringRef name) {
  Constant constant = analyzer.constantOf(module, name);
  // A method that a decorator wrote may call what programs do not see.
  bool isWritten = function.file == module.file;
  if (!isWritten && !constant.isResolved() && name.starts_with("_"))
    constant = analyzer.constantOf(*analyzer.program.builtins, name);
  if (constant.isResolved())
    return {.constant = constant};
  auto place = module.globals.find(name);
  // `from m import x` of a variable: this module's own variable, set when the import runs.
  Global *global = place != module.globals.end() ? place->second
                   : constant.origin             ? analyzer.declareGlobal(module, name)
                                                 : nullptr;
  if (!global)
    return {};
  if (!inModuleBody())
    share(global);
  else if (isLocalOfBody(*global))
    return {.local = namedLocal(name)};
  return {.global = global};
}

Global *FunctionAnalyzer::share(Global *global) {
  if (global->module)
    noteModuleSeen(global->module);
  if (!std::exchange(global->isShared, true)) {
    global->sharedInRound = analyzer.round;
    types.noteChange();
  }
  return global;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::constantValue(const Constant &constant, SourceRange range) {
  const Atom *atom = constant.classInfo  ? types.classObject(constant.classInfo)
                     : constant.function ? types.function(constant.function, nullptr)
                                         : types.module(constant.module);
  return make<typed::UnitConstant>(range, types.of(atom));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readLocal(typed::Local *variable, SourceRange range) {
  typed::Local *local = settle(variable);
  VariableState state = flow.local(variable);
  if (local->isShared) {
    state.mayBeBound = true;
    state.mayBeUnbound |= local->isDeleted;
  }
  if (state.constant)
    return integer(range, *state.constant);
  Expr *unset = nullptr;
  if (state.mayBeUnbound && !local->name.empty()) {
    bool isCaptured = llvm::is_contained(function.freeNames, local->name);
    local->mayBeUnbound = true;
    llvm::StringRef raise = isCaptured                                               ? "_raise_free_variable_error"
                            : inModuleBody() && module.globals.contains(local->name) ? "_raise_name_error"
                                                                                     : "_raise_unbound_local_error";
    if (raise == "_raise_name_error")
      unset = valueOfBuiltin(local->name, range);
    else if (!isCaptured || local->isCell)
      unset = callWellKnown(raise, {string(range, local->name)}, range);
    if (!isCaptured && unset && unset->type.isNever())
      warnUnbound(state, local->name, range);
    if (!state.mayBeBound)
      return unset ? unset : never(range);
  }
  Type type = local->isShared ? local->storage : settledType(state);
  if (type.isNever() && local->isShared)
    return unset ? unset : never(range);
  // What stands in for a missing value may be one too.
  if (unset)
    type = types.join(type, unset->type);
  return make<typed::LocalGet>(range, type, local, unset);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readGlobal(Global *global, SourceRange range,
                                                     llvm::function_ref<Expr *()> unbound) {
  bool isTracked = tracksGlobal(global);
  VariableState state = isTracked ? flow.globals[global] : VariableState::holding(nullptr, global->type);
  if (!isTracked) {
    bool isOwn = inModuleBody() && global->module == &module;
    state.mayBeUnbound = global->isDeleted || (isOwn ? flow.globals[global].mayBeUnbound : global->isSeenUnbound);
  }
  Expr *unset = nullptr;
  if (state.mayBeUnbound) {
    global->mayBeUnbound = true;
    unset = unbound ? unbound() : valueOfBuiltin(global->name, range);
    if (isTracked && !global->owner && !unbound && unset->type.isNever())
      warnUnbound(state, global->name, range);
    if (!state.mayBeBound)
      return unset;
  }
  Type type = settledType(state);
  if (type.isNever())
    return unset ? unset : never(range);
  if (unset)
    type = types.join(type, unset->type);
  return make<typed::GlobalGet>(range, type, global, unset);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::valueOfBuiltin(llvm::StringRef name, SourceRange range) {
  if (isPythonBuiltin(name))
    if (Constant builtin = analyzer.constantOf(*analyzer.program.builtins, name); builtin.isResolved())
      return constantValue(builtin, range);
  return raiseNameError(name, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readName(llvm::StringRef name, SourceRange range) {
  if (isConstantParameter(name))
    return string(range, instance.constantName);
  bool isOfComprehension = llvm::any_of(comprehensionNames, [&](auto &pair) { return pair.first == name; });
  if (std::optional<Place> member = isOfComprehension ? std::nullopt : lookupMember(name))
    return readMember(name, *member, range);
  return readPlace(name, lookup(name), range);
}

/// A name that the class's body binds: what the module has of the name where the body has not come to that yet.
FunctionAnalyzer::Expr *FunctionAnalyzer::readMember(llvm::StringRef name, const Place &place, SourceRange range) {
  auto outside = [&] {
    llvm::SaveAndRestore within(currentClass, static_cast<ClassInfo *>(nullptr));
    Place found = lookupInModule(name);
    bool isFound = found.local || found.global || found.constant.isResolved();
    return isFound ? readPlace(name, found, range) : valueOfBuiltin(name, range);
  };
  if (place.global)
    return readGlobal(place.global, range, outside);
  if (!place.local)
    return passedMembers.contains(name) ? constantValue(place.constant, range) : outside();
  VariableState &state = flow.local(place.local);
  if (state.mayBeBound && state.mayBeUnbound) {
    unsupported(diag::unsupported_class_statement, range);
    return never(range);
  }
  return state.mayBeBound ? readLocal(place.local, range) : outside();
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readPlace(llvm::StringRef name, const Place &place, SourceRange range) {
  bool isAlias = localAliases.contains(name) || ((!place.local || inModuleBody()) && module.typeAliases.contains(name));
  if (!place.constant.isResolved() && isAlias) {
    unsupported(diag::unsupported_type_alias_value, range, name);
    return never(range);
  }
  bool isImported = module.constants.contains(name) && (!inModuleBody() || definedConstants.contains(name));
  if (std::optional<bool> flag = isImported ? analyzer.flagNamed(module, name) : std::nullopt)
    return boolean(range, *flag);
  if (place.local)
    return readLocal(place.local, range);
  if (place.global)
    return readGlobal(place.global, range);
  if (place.constant.isResolved()) {
    Expr *value = constantValue(place.constant, range);
    auto own = module.constants.find(name);
    bool isOwn = own != module.constants.end() && !module.isBuiltins;
    auto instead = [&] { return valueOfBuiltin(name, range); };
    if (!isOwn)
      return value;
    // Code of the module body before the definition does not see it.
    if (inModuleBody() && !definedConstants.contains(name)) {
      bool isBuiltin = analyzer.program.builtins->constants.contains(name);
      if (mayWarn() && !isBuiltin && !analyzer.isHandled("NameError"))
        analyzer.report(diag::possibly_unbound, module.file, range, name, "has",
                        "its definition comes later: move this below it");
      return instead();
    }
    if (inModuleBody())
      return value;
    noteModuleSeen(&module);
    if (!own->second.isSeenUndefined)
      return value;
    Expr *defined = make<typed::GlobalGet>(range, analyzer.boolType, own->second.defined, nullptr);
    Expr *before = instead();
    return make<typed::Conditional>(range, types.join(value->type, before->type), defined, value, before);
  }
  if (auto binding = instance.typeBindings.find(name); binding != instance.typeBindings.end()) {
    // A type parameter as a value: the class it stands for here.
    if (const Atom *atom = binding->second->bound().single(); atom && atom->isObject())
      return make<typed::UnitConstant>(range, types.of(types.classObject(atom->classInfo(), atom->arguments())));
    return never(range);
  }
  if (name == "__class__" && function.owner && !function.owner->isLocal)
    return make<typed::UnitConstant>(range, types.of(types.classObject(function.owner)));
  if (name == "__name__")
    return string(range, &module == analyzer.mainModule ? llvm::StringRef("__main__") : llvm::StringRef(module.name));
  if (name == "__debug__")
    return boolean(range, true);
  if (name == "__file__")
    return string(range, analyzer.text(analyzer.fullPath(module)));
  if (name == "__doc__")
    return docstringHere(range);
  if (name == "NotImplemented")
    return make<typed::UnitConstant>(range, types.of(types.object(analyzer.notImplementedClass)));
  if (module.constants.contains(name)) {
    // An import that failed, which has been reported.
    ++instance.mistakes;
    return never(range);
  }
  // What CPython has is refused under handlers of NameError too.
  if (isPythonBuiltin(name))
    return refuseBuiltin(name, range);
  bool isHandled = analyzer.isHandled("NameError");
  auto [known, isFirst] = analyzer.undefinedNames.try_emplace({module.file, range.line, range.column}, isHandled);
  known->second &= isHandled;
  if (isHandled)
    return raiseNameError(name, range);
  // The check of all names has said so already, and has a hint.
  analyzer.report(diag::undefined_name, module.file, range, name, "");
  return never(range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::refuseBuiltin(llvm::StringRef name, SourceRange range) {
  // What calls of the name decide while compiling, a function of the library asks for its parameters.
  const auto &constants = analyzer.program.builtins->constants;
  if (auto known = constants.find((valueOfPrefix + name).str()); known != constants.end())
    return constantValue(known->second, range);
  if (name == "eval" || name == "exec" || name == "compile" || name == "__import__")
    analyzer.report(diag::runs_program_text, module.file, range, name);
  else if (name == "locals" || name == "globals")
    analyzer.report(diag::asks_for_variables, module.file, range, name);
  else
    unsupported(diag::unsupported_builtin, range, name);
  return never(range);
}

void FunctionAnalyzer::assignLocal(typed::Local *variable, Expr *value, SourceRange range) {
  typed::Local *local = assignmentTo(variable, range);
  types.connect(value->type, local->storage);
  Type before = local->storage;
  local->storage = types.join(local->storage, value->type);
  if (local->isCell && !sameType(before, local->storage))
    types.noteChange();
  // A captured cell is the variable of the functions around this one.
  const Instance *owner = &instance;
  for (typed::Local *outer = outerVariable(owner, local); outer; outer = outerVariable(owner, outer)) {
    types.connect(local->storage, outer->storage);
    outer->storage = types.join(outer->storage, local->storage);
  }
  emit<typed::SetLocal>(range, local, value);
  if (value->type.isNever()) {
    flow.reachable = false;
    return;
  }
  VariableState &state = flow.local(variable);
  state = VariableState::holding(local, value->type);
  // The counter of an unrolled loop stays a known integer, so that it may index tuples.
  if (auto *counter = llvm::dyn_cast<typed::IntConstant>(value);
      counter && module.isStandard && unrollSalt != 0 && !local->isCell && sameType(value->type, analyzer.intType))
    state.constant = counter->value.getSExtValue();
  for (Flow *handlers : handlerFlows)
    joinState(handlers->local(variable), state, types);
}

void FunctionAnalyzer::assignGlobal(Global *global, Expr *value, SourceRange range) {
  types.connect(value->type, global->type);
  Type before = global->type;
  global->type = types.join(global->type, value->type);
  if (!sameType(before, global->type))
    types.noteChange();
  emit<typed::SetGlobal>(range, global, value);
  if (value->type.isNever()) {
    flow.reachable = false;
    return;
  }
  if (!inModuleBody() || global->module != &module)
    return;
  VariableState &state = flow.globals[global];
  state = VariableState::holding(nullptr, value->type);
  for (Flow *handlers : handlerFlows)
    joinState(handlers->globals[global], state, types);
}

void FunctionAnalyzer::assignName(llvm::StringRef name, Expr *value, SourceRange range) {
  if (mayWarn())
    assigned.push_back({name, range.line, value->type});
  if (!ownership.owns(name))
    return assignPlace(name, value, range);
  if (analyzer.isObserved(value->type))
    return unsupported(diag::unsupported_kept_generator, range);
  ownership.loseOwned(name, range, [&] { assignPlace(name, value, range); });
}

void FunctionAnalyzer::assignPlace(llvm::StringRef name, Expr *value, SourceRange range) {
  if (auto declared = declaredTypes.find(name); declared != declaredTypes.end())
    if (Expr *converted = convertArgument(value, declared->second, range))
      value = converted;
  bool isOfComprehension = llvm::any_of(comprehensionNames, [&](auto &pair) { return pair.first == name; });
  if (auto declared = declaredAnnotations.find(name); declared != declaredAnnotations.end() && !isOfComprehension)
    AnnotationMistakes(*this).variable(name, declared->second, value, range);
  Place place = lookup(name);
  if (place.local)
    return assignLocal(place.local, value, range);
  if (currentClass && place.global && currentClass->enumValues.lookup(name) == place.global)
    return assignEnumValue(name, value, range);
  if (place.global)
    return assignGlobal(place.global, value, range);
  // A name that a definition binds for good needs no store.
  emit<typed::Evaluate>(range, value);
}

void FunctionAnalyzer::deleteName(llvm::StringRef name, SourceRange range) {
  if (ownership.owns(name))
    ownership.loseOwned(name, range, [&] { deletePlace(name, range); });
  else
    deletePlace(name, range);
}

void FunctionAnalyzer::deletePlace(llvm::StringRef name, SourceRange range) {
  Place place = lookup(name);
  // A builtin of the name is read where a variable has no value, and not deleted.
  bool hidesBuiltin = isPythonBuiltin(name);
  if (place.local) {
    typed::Local *local = settle(place.local);
    const VariableState &state = flow.local(place.local);
    bool isOfModule = inModuleBody() && module.globals.contains(name);
    if (hidesBuiltin && isOfModule && state.mayBeUnbound && !local->isShared) {
      if (state.mayBeBound)
        return unsupported(diag::unsupported_delete_target, range);
      warnUnbound(state, name, range);
      emit<typed::Evaluate>(range, raiseNameError(name, range));
      flow.reachable = false;
      return;
    }
    if (flow.local(place.local).mayBeUnbound || local->isShared)
      emit<typed::Evaluate>(range, readLocal(place.local, range));
    noteDeleted(local);
    local->mayBeUnbound = true;
    emit<typed::UnsetLocal>(range, local);
    flow.local(place.local).forget();
    for (Flow *handlers : handlerFlows)
      handlers->local(place.local).mayBeUnbound = true;
  } else if (place.global) {
    auto raise = [&] { return raiseNameError(name, range); };
    llvm::function_ref<Expr *()> unbound;
    if (hidesBuiltin)
      unbound = raise;
    if (!tracksGlobal(place.global) || flow.globals[place.global].mayBeUnbound)
      emit<typed::Evaluate>(range, readGlobal(place.global, range, unbound));
    place.global->isDeleted = true;
    place.global->mayBeUnbound = true;
    emit<typed::UnsetGlobal>(range, place.global);
    if (inModuleBody())
      flow.globals[place.global].forget();
    for (Flow *handlers : handlerFlows)
      handlers->globals[place.global].mayBeUnbound = true;
  } else {
    unsupported(diag::unsupported_delete_target, range);
  }
}

FunctionAnalyzer::Expr *FunctionAnalyzer::never(SourceRange range, llvm::ArrayRef<Expr *> evaluated) {
  typed::Block body = capture([&] {
    bool areAll = llvm::all_of(evaluated, [](Expr *expr) { return expr != nullptr; });
    if (analyzer.countsReferences && areAll && evaluated.size() > 1 && evaluated.back()->type.isNever()) {
      // The earlier ones wait for the last, which does not come: operands of what is never done.
      FunctionInfo *unreached = analyzer.program.builtins->constants.find("_is_null")->second.function;
      emit<typed::Evaluate>(range, make<typed::Intrinsic>(range, Type(), unreached, analyzer.list(evaluated)));
      return;
    }
    for (Expr *expr : evaluated)
      if (expr)
        emit<typed::Evaluate>(range, expr);
  });
  return make<typed::Sequence>(range, Type(), body, nullptr);
}

typed::Local *FunctionAnalyzer::temporary(Expr *value) {
  typed::Local *local = makeLocal("", value->type);
  emit<typed::SetLocal>(value->range, local, value);
  flow.local(local) = VariableState::holding(local, value->type);
  return local;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::conditional(SourceRange range, Expr *condition, Expr *whenTrue,
                                                      Expr *whenFalse) {
  if (condition->type.isNever())
    return never(range, {condition});
  if (std::optional<bool> known = knownTruth(condition); known && llvm::isa<typed::BoolConstant>(condition))
    return *known ? whenTrue : whenFalse;
  return make<typed::Conditional>(range, types.join(whenTrue->type, whenFalse->type), condition, whenTrue, whenFalse);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::dispatch(SourceRange range, Expr *subject,
                                                   llvm::function_ref<Expr *(const Atom *, Expr *)> build) {
  if (subject->type.isNever())
    return never(range, {subject});
  if (const Atom *only = subject->type.single())
    return build(only, subject);
  return sequence(range, [&] { return dispatchOn(range, temporary(subject), subject->type, build); });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::dispatchOn(SourceRange range, typed::Local *subject, Type type,
                                                     llvm::function_ref<Expr *(const Atom *, Expr *)> build) {
  if (const Atom *only = type.single())
    return build(only, get(subject, type, range));
  llvm::SaveAndRestore chosen(choices, choices + 1);
  llvm::SmallVector<typed::DispatchCase, 4> cases;
  Type result, failing;
  Flow before = flow, after;
  after.reachable = false;
  size_t refusalsBefore = instance.refusals.size(), pendingBefore = pendingRefusals.size();
  for (const Atom *atom : type.atoms()) {
    flow = before;
    size_t refusals = instance.refusals.size(), pending = pendingRefusals.size();
    Expr *body = sequence(range, [&] { return build(atom, get(subject, types.of(atom), range)); });
    if (body->type.isNever() && (instance.refusals.size() > refusals || pendingRefusals.size() > pending))
      failing = types.join(failing, types.of(atom));
    result = types.join(result, body->type);
    joinFlow(after, flow, types);
    cases.push_back({{atom}, body});
  }
  flow = after.reachable ? after : before;
  if (!result.isNever())
    forgetUnsure(refusalsBefore, pendingBefore);
  if (!result.isNever() && !failing.isNever())
    forgiveRaising(refusalsBefore, pendingBefore, type, failing, range);
  typed::DispatchCase *copy = analyzer.program.arena.Allocate<typed::DispatchCase>(cases.size());
  std::uninitialized_copy(cases.begin(), cases.end(), copy);
  return make<typed::Dispatch>(range, result, subject, llvm::ArrayRef(copy, cases.size()));
}

void FunctionAnalyzer::unsupported(const DiagnosticKind &kind, SourceRange range, llvm::StringRef detail) {
  analyzer.report(kind, module.file, range, detail);
}

} // namespace rio::sema

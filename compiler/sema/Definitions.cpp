// What `def`, `class` and `import` statements do when they run.
#include "sema/FunctionAnalyzer.h"
#include "sema/FunctionAttributes.h"
#include "sema/Scopes.h"
#include "syntax/AstVisitor.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

void FunctionAnalyzer::evaluateDefaults(FunctionInfo &info) {
  for (const ParameterInfo &parameter : info.parameters) {
    if (parameter.defaultGlobal) {
      Expr *value = expression(parameter.defaultValue);
      // Nothing else assigns it, but calls from anywhere read it.
      assignGlobal(parameter.defaultGlobal, value, parameter.range);
    } else if (!parameter.defaultLocal.empty()) {
      assignLocal(namedLocal(parameter.defaultLocal), expression(parameter.defaultValue), parameter.range);
    }
  }
}

FunctionAnalyzer::Expr *FunctionAnalyzer::closure(FunctionInfo *info, SourceRange range) {
  Instance *maker = info->parent ? &instance : nullptr;
  const Atom *atom = types.function(info, maker);
  FunctionAttributes(*this).checkMadeOnce(*info, range);
  FunctionAttributes(*this).make(atom, range);
  if (info->freeNames.empty())
    return make<typed::UnitConstant>(range, types.of(atom));
  llvm::SmallVector<typed::Local *, 2> captured;
  // What a function in a class's body reads is not the class's.
  llvm::SaveAndRestore outside(currentClass, static_cast<ClassInfo *>(nullptr));
  for (llvm::StringRef name : info->freeNames) {
    Place place = lookup(name);
    typed::Local *local = place.local ? place.local : namedLocal(name);
    captured.push_back(settle(local));
    if (!local->isCell && flow.local(local).mayBeUnbound) {
      // Bound on some paths only: the closure must see which.
      local->isCell = true;
      function.cellNames.push_back(local->name);
      types.noteChange();
    }
  }
  auto &known = analyzer.program.closureCaptures[{info, maker}];
  if (known != captured)
    types.noteChange();
  known = captured;
  return make<typed::MakeFunction>(range, types.of(atom));
}

void FunctionAnalyzer::noteDefined(llvm::StringRef name, SourceRange range) {
  if (!inModuleBody())
    return;
  definedConstants.insert(name);
  auto place = module.constants.find(name);
  if (place != module.constants.end() && place->second.isSeenUndefined)
    emit<typed::SetGlobal>(range, place->second.defined, boolean(range, true));
}

void FunctionAnalyzer::noteModuleSeen(ModuleInfo *seen) {
  if (!seen->isStandard && instance.modulesSeen.insert(seen))
    types.noteChange();
}

void FunctionAnalyzer::noteCallOf(const Instance &callee) {
  noteModuleSeen(callee.function->module);
  for (ModuleInfo *seen : callee.modulesSeen)
    noteModuleSeen(seen);
  bool seesOwn = callee.modulesSeen.contains(&module) || (callee.function->module == &module && !module.isStandard);
  if (inModuleBody() && seesOwn)
    exposeNames();
}

void FunctionAnalyzer::exposeNames() {
  if (!std::exchange(module.isSeenUnfinished, true))
    types.noteChange();
  for (auto &[name, global] : module.globals) {
    // What only the body sees is a local variable of it.
    typed::Local *local = isLocalOfBody(*global) ? instance.named.lookup(name) : nullptr;
    const VariableState &state = local ? flow.local(local) : flow.globals[global];
    if (state.mayBeUnbound && !std::exchange(global->isSeenUnbound, true))
      types.noteChange();
  }
  for (auto &entry : module.constants) {
    Constant &constant = entry.second;
    if (definedConstants.contains(entry.first()) || constant.isSeenUndefined)
      continue;
    constant.isSeenUndefined = true;
    constant.defined = analyzer.makeGlobal(module.name + "." + entry.first() + ".(defined)", entry.first());
    constant.defined->type = analyzer.boolType;
    types.noteChange();
  }
}

bool evaluatesAnnotations(const ModuleInfo &module) {
  return llvm::none_of(module.tree->body, [](ast::Stmt *stmt) {
    auto *import = llvm::dyn_cast<ast::ImportFrom>(stmt);
    return import && import->module == "__future__" &&
           llvm::any_of(import->names, [](ast::Alias *alias) { return alias->name == "annotations"; });
  });
}

bool FunctionAnalyzer::checkNamesBound(ast::Node *node) {
  if (!inModuleBody() || module.isStandard)
    return true;
  if (auto *name = llvm::dyn_cast<ast::Name>(node)) {
    if (module.globals.contains(name->id) && !module.typeAliases.contains(name->id) && !currentClass) {
      Expr *value = readName(name->id, node->range);
      auto *local = llvm::dyn_cast<typed::LocalGet>(value);
      auto *global = llvm::dyn_cast<typed::GlobalGet>(value);
      bool isSure = (local && !local->unset) || (global && !global->unset);
      if (!isSure)
        emit<typed::Evaluate>(node->range, value);
      flow.reachable = !value->type.isNever();
      return flow.reachable;
    }
    bool isLater = module.constants.contains(name->id) && !definedConstants.contains(name->id) &&
                   !(currentClass && currentClass->attributes.contains(name->id));
    if (!isLater)
      return true;
    const Constant &constant = module.constants[name->id];
    if (!constant.isResolved() && !constant.origin) {
      // An import that failed, which has been reported.
      ++instance.mistakes;
      flow.reachable = false;
      return false;
    }
    emit<typed::Evaluate>(node->range, raiseNameError(name->id, node->range));
    flow.reachable = false;
    return false;
  }
  bool areBound = true;
  ast::forEachChild(node, [&](ast::Node *child) { areBound = areBound && checkNamesBound(child); });
  if (areBound)
    checkMemberBound(node);
  return areBound;
}

ModuleInfo *FunctionAnalyzer::moduleNamed(ast::Expr *expr) {
  if (auto *name = llvm::dyn_cast<ast::Name>(expr))
    return analyzer.constantOf(module, name->id).module;
  auto *attribute = llvm::dyn_cast<ast::Attribute>(expr);
  ModuleInfo *owner = attribute ? moduleNamed(attribute->value) : nullptr;
  if (!owner)
    return nullptr;
  if (ModuleInfo *named = analyzer.constantOf(*owner, attribute->attr).module)
    return named;
  return analyzer.program.modulesByName.lookup(owner->name + "." + attribute->attr.str());
}

/// Reads an attribute of a module whose definition may not have run when this module's body asks for it.
void FunctionAnalyzer::checkMemberBound(ast::Node *node) {
  auto *member = llvm::dyn_cast<ast::Attribute>(node);
  ModuleInfo *owner = member ? moduleNamed(member->value) : nullptr;
  if (!owner || owner->isStandard)
    return;
  noteModuleSeen(owner);
  auto own = owner->constants.find(member->attr);
  bool isDoubted = own == owner->constants.end() ? moduleNamed(member) != nullptr : own->second.isSeenUndefined;
  Expr *value = isDoubted ? moduleAttribute(*owner, member->attr, node->range) : nullptr;
  if (llvm::isa_and_nonnull<typed::Conditional>(value))
    emit<typed::Evaluate>(node->range, value);
}

bool FunctionAnalyzer::checkAnnotation(ast::Expr *annotation) {
  return !annotation || !evaluatesAnnotations(module) || (checkNamesBound(annotation) && callWithin(annotation));
}

static bool hasCall(ast::Node *node) {
  bool found = llvm::isa<ast::Call>(node);
  ast::forEachChild(node, [&](ast::Node *child) { found = found || hasCall(child); });
  return found;
}

bool FunctionAnalyzer::callWithin(ast::Node *annotation) {
  if (module.isStandard || llvm::isa<ast::Lambda>(annotation))
    return true;
  auto *call = llvm::dyn_cast<ast::Call>(annotation);
  // Which of its calls such an expression makes is not looked into here.
  bool isOpen =
      llvm::isa<ast::IfExp, ast::BoolOp, ast::ListComp, ast::SetComp, ast::DictComp, ast::GeneratorExp>(annotation);
  if (isOpen && hasCall(annotation)) {
    unsupported(diag::unsupported_annotation_call, annotation->range);
    return true;
  }
  if (!call) {
    bool goesOn = true;
    ast::forEachChild(annotation, [&](ast::Node *child) { goesOn = goesOn && callWithin(child); });
    return goesOn;
  }
  // No scope knows of functions that an annotation makes.
  if (makesFunctions(call)) {
    unsupported(diag::unsupported_annotation_call, call->range);
    return true;
  }
  Expr *value = expression(call);
  emit<typed::Evaluate>(call->range, value);
  flow.reachable = flow.reachable && !value->type.isNever();
  return flow.reachable;
}

bool FunctionAnalyzer::evaluateHeader(ast::FunctionDef *stmt) {
  FunctionInfo *info = analyzer.functionFor(stmt);
  evaluateDefaults(*info);
  // CPython comes to the parameters before a `/` behind the plain ones.
  llvm::SmallVector<const ParameterInfo *, 4> ordered;
  for (ParameterKind kind : {ParameterKind::Positional, ParameterKind::PositionalOnly, ParameterKind::Variadic,
                             ParameterKind::KeywordOnly, ParameterKind::KeywordVariadic})
    for (const ParameterInfo &parameter : info->parameters)
      if (parameter.kind == kind)
        ordered.push_back(&parameter);
  bool areBound =
      llvm::all_of(ordered, [&](const ParameterInfo *parameter) { return checkAnnotation(parameter->annotation); });
  return areBound && checkAnnotation(info->returns);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::decoratedFunction(ast::FunctionDef *stmt, FunctionInfo *info) {
  llvm::SmallVector<Expr *, 1> decorators;
  for (ast::Expr *decorator : info->decorators) {
    Expr *value = expression(decorator);
    if (value->type.isNever()) {
      emit<typed::Evaluate>(decorator->range, value);
      flow.reachable = false;
      return nullptr;
    }
    decorators.push_back(get(temporary(value), decorator->range));
  }
  if (!evaluateHeader(stmt))
    return nullptr;
  if (!info->owner)
    noteDefined(stmt->name, stmt->range);
  Expr *value = closure(info, stmt->range);
  for (auto [decorator, called] : llvm::reverse(llvm::zip(info->decorators, decorators)))
    value = callValue(called, {{get(temporary(value), stmt->range)}, {}}, decorator->range, decorator);
  return value;
}

void FunctionAnalyzer::functionStatement(ast::FunctionDef *stmt) {
  if (Expr *value = decoratedFunction(stmt, analyzer.functionFor(stmt)))
    assignName(stmt->name, value, stmt->range);
}

/// The statements in the body of a class.
void FunctionAnalyzer::classMembers(ClassInfo &info) {
  for (ast::Stmt *member : info.node->body) {
    if (!flow.reachable)
      break;
    if (auto *method = llvm::dyn_cast<ast::FunctionDef>(member)) {
      FunctionInfo *definition = info.classOfClass ? info.methodsByNode[method] : analyzer.functionFor(method);
      if (definition->decorated) {
        if (Expr *value = decoratedFunction(method, definition))
          assignName(method->name, value, method->range);
      } else {
        FunctionAttributes(*this).checkMadeOnce(*definition, method->range);
        evaluateHeader(method);
      }
      passedMembers.insert(method->name);
      continue;
    }
    if (auto *nested = llvm::dyn_cast<ast::ClassDef>(member); nested && info.classOfClass) {
      classStatement(nested);
      continue;
    }
    if (auto *nested = llvm::dyn_cast<ast::ClassDef>(member)) {
      classBody(*analyzer.classFor(nested));
      passedMembers.insert(nested->name);
      continue;
    }
    if (aliasedMethod(info, member)) {
      auto *alias = llvm::cast<ast::Assign>(member);
      // Before the definition the name is that of something else.
      if (passedMembers.contains(llvm::cast<ast::Name>(alias->value)->id)) {
        passedMembers.insert(llvm::cast<ast::Name>(alias->targets[0])->id);
        continue;
      }
    }
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(member);
    const ast::Call *fieldCall = annotated && info.dataclassDecorator ? dataFieldCall(*annotated) : nullptr;
    if (!annotated || (annotated->value && !fieldCall)) {
      statement(member);
      continue;
    }
    if (ast::Expr *value = fieldCall ? dataFieldDefault(*fieldCall) : nullptr)
      assign(annotated->target, expression(value));
    checkAnnotation(annotated->annotation);
  }
}

void FunctionAnalyzer::classBody(ClassInfo &info) {
  llvm::SmallVector<Expr *, 2> baseValues;
  if (info.classOfClass && !linkLocalClass(info, baseValues))
    return;
  analyzer.linkClass(info);
  auto isBound = [&](ast::Expr *expr) { return checkNamesBound(expr); };
  if (!llvm::all_of(info.node->decorator_list, isBound) || !llvm::all_of(info.node->bases, isBound))
    return;
  ClassHeader header;
  if (!evaluateClassHeader(info, header))
    return;
  ClassInfo *outer = std::exchange(currentClass, &info);
  llvm::SaveAndRestore passedOutside(passedMembers, llvm::StringSet<>());
  typed::Local *outerValues = lastEnumValues;
  int64_t outerCount = enumValueCount;
  if (!info.enumValues.empty())
    beginEnum(info);
  if (info.classOfClass)
    for (Global *member : info.members)
      flow.local(memberVariable(member)).forget();
  typed::Block body = capture([&] { classMembers(info); });
  if (!body.empty())
    emit<typed::Group>(info.node->range, body, /*catchesContinue=*/false, /*catchesBreak=*/false, info.name);
  if (!info.enumValues.empty() && flow.reachable)
    finishEnum(info);
  lastEnumValues = outerValues;
  enumValueCount = outerCount;
  if (!flow.reachable) {
    currentClass = outer;
    return;
  }
  // What a condition left out is missing from then on.
  for (auto &[name, global] : info.attributes)
    if (!info.classOfClass && flow.globals[global].mayBeUnbound && !std::exchange(global->isSeenUnbound, true))
      types.noteChange();
  currentClass = nullptr;
  if (info.classOfClass)
    makeLocalClass(info, baseValues);
  nameMembers(info);
  if (flow.reachable)
    initializeSubclass(info, header);
  if (flow.reachable && !info.dataclassDecorator)
    decorateClass(info, header);
  currentClass = outer;
  if (!flow.reachable)
    return;
  currentClass = &info;
  if (!outer)
    noteDefined(info.node->name, info.node->range);
  // The defaults of a dataclass's fields, once they are all there; they are read from the class.
  for (auto &[name, method] : info.methods)
    if (method->file != module.file)
      evaluateDefaults(*method);
  currentClass = outer;
  if (info.dataclassDecorator)
    decorateClass(info, header);
}

void FunctionAnalyzer::classStatement(ast::ClassDef *stmt) {
  ClassInfo *info = analyzer.classFor(stmt);
  if (info->isLocal)
    info = analyzer.localClass(*info, instance);
  classBody(*info);
  if (flow.reachable)
    assignName(stmt->name, classValue(*info, stmt->range), stmt->range);
}

void FunctionAnalyzer::initializeModule(ModuleInfo &imported, SourceRange range) {
  if (imported.isBuiltins)
    return;
  Instance *body = analyzer.instantiate({imported.body}, {}, "", range, module.file);
  if (!body)
    return;
  noteCallOf(*body);
  takeRefusals(*body, range);
  Expr *call = make<typed::Call>(range, body->returnType, body, llvm::ArrayRef<Expr *>());
  imported.initialized->type = analyzer.boolType;
  imported.initialized->mayBeUnbound = false;
  typed::Block run = capture([&] {
    emit<typed::SetGlobal>(range, imported.initialized, boolean(range, true));
    emit<typed::Evaluate>(range, call);
    if (imported.finished)
      emit<typed::SetGlobal>(range, imported.finished, boolean(range, true));
  });
  Expr *done = make<typed::GlobalGet>(range, analyzer.boolType, imported.initialized, nullptr);
  emit<typed::If>(range, done, typed::Block(), run);
}

void FunctionAnalyzer::importStatement(ast::Import *stmt) {
  for (ast::Alias *alias : stmt->names) {
    llvm::StringRef bound = alias->asname.empty() ? alias->name.split('.').first : alias->asname;
    // Every package on the way is initialised, outermost first.
    ModuleInfo *imported = nullptr;
    for (size_t end = alias->name.find('.');; end = alias->name.find('.', end + 1)) {
      imported = analyzer.loadModule(alias->name.take_front(end));
      if (!imported)
        return importMissing(alias->name.take_front(end), alias->range);
      initializeModule(*imported, stmt->range);
      if (end == llvm::StringRef::npos)
        break;
    }
    if (alias->asname.empty())
      imported = analyzer.loadModule(bound);
    noteDefined(bound, stmt->range);
    assignName(bound, make<typed::UnitConstant>(stmt->range, types.of(types.module(imported))), stmt->range);
  }
}

void FunctionAnalyzer::importFromStatement(ast::ImportFrom *stmt) {
  if (stmt->module == "__future__")
    return;
  ModuleInfo *source = analyzer.importedModule(module, *stmt);
  if (!source) {
    std::optional<std::string> name = Analyzer::importedName(module, *stmt);
    return name ? importMissing(analyzer.text(*name), stmt->range) : importOutside(*stmt);
  }
  for (size_t end = source->name.find('.');; end = source->name.find('.', end + 1)) {
    if (ModuleInfo *package = analyzer.loadModule(llvm::StringRef(source->name).take_front(end)))
      initializeModule(*package, stmt->range);
    if (end == std::string::npos)
      break;
  }
  noteModuleSeen(source);
  for (ast::Alias *alias : stmt->names) {
    if (alias->name == "*") {
      importAll(*source, alias->range, stmt->range);
      continue;
    }
    bindImported(*source, alias->name, alias->asname.empty() ? alias->name : alias->asname, alias->range, stmt->range);
    if (!flow.reachable)
      return;
  }
}

/// `from source import *`: as long as the module has no `__all__`, what it has not bound is left as it is.
void FunctionAnalyzer::importAll(ModuleInfo &source, SourceRange range, SourceRange statement) {
  bool isListed = analyzer.exportedNames(source).listed.has_value();
  // In a ring of modules the body of `source` may not have come to its `__all__` yet.
  bool isUnderWay =
      llvm::any_of(analyzer.activeInstances, [&](const Instance *active) { return active->function == source.body; });
  bool mayLackAll = isListed && isUnderWay && source.globals.contains("__all__");
  auto hasAll = [&] {
    typed::Block reading = capture([&] {
      emit<typed::Evaluate>(range, readGlobal(share(source.globals["__all__"]), range,
                                              [&] { return raiseNoModuleAttribute(source, "__all__", statement); }));
    });
    return unlessAttributeError(reading, range);
  };
  for (llvm::StringRef name : analyzer.publicNames(source)) {
    if (!flow.reachable)
      return;
    bool isConstant = source.constants.contains(name), isVariable = source.globals.contains(name);
    bool isMissing = isListed && !isConstant && !isVariable && !source.isStandard &&
                     !source.typeAliases.contains(name) && !analyzer.loadModule(source.name + "." + name.str());
    if (isMissing) {
      reportRaised("AttributeError", diag::no_attribute, range, typeName(types.of(types.module(&source))), name, "");
      emit<typed::Evaluate>(range, raiseNoModuleAttribute(source, name, statement));
      flow.reachable = false;
      return;
    }
    auto absent = [&] { return raiseNoModuleAttribute(source, name, statement); };
    Constant constant = analyzer.constantOf(source, name);
    // A name that `source` imports, of a variable, is a variable of `source` as well.
    bool isRead = isConstant ? constant.origin && !constant.isResolved() : isVariable;
    Expr *value = isRead ? readGlobal(share(analyzer.declareGlobal(source, name)), range, absent) : nullptr;
    if (auto own = source.constants.find(name); own != source.constants.end() && own->second.isSeenUndefined) {
      Expr *isDefined = make<typed::GlobalGet>(range, analyzer.boolType, own->second.defined, nullptr);
      bool isSubmodule = constant.module && constant.module == analyzer.loadModule(source.name + "." + name.str());
      Expr *definition = constant.isResolved() && !isSubmodule ? constantValue(constant, range) : nullptr;
      if (definition)
        value = make<typed::Conditional>(range, definition->type, isDefined, definition, absent());
    }
    if (!value || isSureToBe(value)) {
      bindImported(source, name, name, range, statement);
      continue;
    }
    noteDefined(name, statement);
    if (isListed && !mayLackAll) {
      assignName(name, value, range);
      continue;
    }
    if (value->type.isNever())
      continue;
    typed::Local *read = makeLocal("", value->type);
    typed::Block reading = capture([&] { emit<typed::SetLocal>(range, read, value); });
    Expr *isBound = unlessAttributeError(reading, range);
    Flow before = flow;
    typed::Block binding = capture([&] { assignName(name, get(read, range), range); });
    Flow after = std::exchange(flow, before);
    joinFlow(flow, after, types);
    typed::Block otherwise = capture([&] {
      if (isListed)
        emit<typed::If>(range, hasAll(), capture([&] { emit<typed::Evaluate>(range, absent()); }), typed::Block());
    });
    emit<typed::If>(range, isBound, binding, otherwise);
  }
}

/// Binds `bound` to `name` of `source`: a definition, a variable's value, or a submodule.
void FunctionAnalyzer::bindImported(ModuleInfo &source, llvm::StringRef name, llvm::StringRef bound, SourceRange range,
                                    SourceRange statement) {
  noteDefined(bound, statement);
  if (source.typeAliases.contains(name)) {
    // Here it names what its own module's names mean, which annotations of this one do not ask.
    module.typeAliases.try_emplace(bound, nullptr);
    return;
  }
  Constant constant = analyzer.constantOf(source, name);
  auto raise = [&] { return raiseCannotImport(source, name, statement); };
  // A submodule is imported where its package, still being initialised, has not bound it yet.
  if (constant.module && constant.module == analyzer.loadModule(source.name + "." + name.str())) {
    initializeModule(*constant.module, statement);
    return assignName(bound, constantValue(constant, range), range);
  }
  if (auto own = source.constants.find(name); own != source.constants.end() && constant.isResolved()) {
    Expr *value = constantValue(constant, range);
    if (own->second.isSeenUndefined) {
      Expr *defined = make<typed::GlobalGet>(range, analyzer.boolType, own->second.defined, nullptr);
      value = make<typed::Conditional>(range, value->type, defined, value, raise());
    }
    return assignName(bound, value, range);
  }
  if (auto place = source.globals.find(name); place != source.globals.end())
    return assignName(bound, readGlobal(share(place->second), range, raise), range);
  if (ModuleInfo *submodule = analyzer.loadModule(source.name + "." + name.str())) {
    initializeModule(*submodule, statement);
    return assignName(bound, make<typed::UnitConstant>(range, types.of(types.module(submodule))), range);
  }
  importMissingName(source, name, range, statement);
}

} // namespace rio::sema

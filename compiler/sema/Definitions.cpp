// What `def`, `class` and `import` statements do when they run.
#include "sema/FunctionAnalyzer.h"

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
  if (info->freeNames.empty())
    return make<typed::UnitConstant>(range, types.of(atom));
  llvm::SmallVector<typed::Local *, 2> captured;
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
  for (auto &[name, global] : module.globals)
    if (flow.globals[global].mayBeUnbound && !std::exchange(global->isSeenUnbound, true))
      types.noteChange();
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

void FunctionAnalyzer::functionStatement(ast::FunctionDef *stmt) {
  FunctionInfo *info = analyzer.functionFor(stmt);
  evaluateDefaults(*info);
  noteDefined(stmt->name, stmt->range);
  assignName(stmt->name, closure(info, stmt->range), stmt->range);
}

void FunctionAnalyzer::classStatement(ast::ClassDef *stmt) {
  ClassInfo *info = analyzer.classFor(stmt);
  analyzer.linkClass(*info);
  ClassInfo *outer = std::exchange(currentClass, info);
  for (ast::Stmt *member : stmt->body) {
    if (auto *method = llvm::dyn_cast<ast::FunctionDef>(member)) {
      evaluateDefaults(*analyzer.functionFor(method));
    } else if (auto *assignment = llvm::dyn_cast<ast::Assign>(member)) {
      statement(assignment);
    } else if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(member)) {
      auto *call = annotated->value ? llvm::dyn_cast<ast::Call>(annotated->value) : nullptr;
      auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
      bool isFieldCall = info->dataclassDecorator && callee && callee->id == "field";
      if (annotated->value && !isFieldCall)
        statement(annotated);
    }
  }
  noteDefined(stmt->name, stmt->range);
  // The defaults of a dataclass's fields, once they are all there; they are read from the class.
  for (auto &[name, method] : info->methods)
    if (method->file != module.file)
      evaluateDefaults(*method);
  currentClass = outer;
  assignName(stmt->name, make<typed::UnitConstant>(stmt->range, types.of(types.classObject(info))), stmt->range);
}

void FunctionAnalyzer::initializeModule(ModuleInfo &imported, SourceRange range) {
  if (imported.isBuiltins)
    return;
  Instance *body = analyzer.instantiate({imported.body}, {}, "", range, module.file);
  if (!body)
    return;
  noteCallOf(*body);
  Expr *call = make<typed::Call>(range, body->returnType, body, llvm::ArrayRef<Expr *>());
  imported.initialized->type = analyzer.boolType;
  imported.initialized->mayBeUnbound = false;
  typed::Block run = capture([&] {
    emit<typed::SetGlobal>(range, imported.initialized, boolean(range, true));
    emit<typed::Evaluate>(range, call);
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
      if (!imported) {
        analyzer.report(diag::module_not_found, module.file, alias->range, alias->name);
        flow.reachable = false;
        return;
      }
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
  if (stmt->level)
    return unsupported(diag::unsupported_relative_import, stmt->range);
  ModuleInfo *source = analyzer.loadModule(stmt->module);
  if (!source) {
    analyzer.report(diag::module_not_found, module.file, stmt->range, stmt->module);
    flow.reachable = false;
    return;
  }
  for (size_t end = stmt->module.find('.');; end = stmt->module.find('.', end + 1)) {
    if (ModuleInfo *package = analyzer.loadModule(stmt->module.take_front(end)))
      initializeModule(*package, stmt->range);
    if (end == llvm::StringRef::npos)
      break;
  }
  for (ast::Alias *alias : stmt->names) {
    if (alias->name == "*") {
      unsupported(diag::unsupported_import_star, stmt->range, stmt->module);
      continue;
    }
    llvm::StringRef bound = alias->asname.empty() ? alias->name : alias->asname;
    noteDefined(bound, stmt->range);
    noteModuleSeen(source);
    Constant constant = analyzer.constantOf(*source, alias->name);
    bool isOwn = source->constants.contains(alias->name);
    if (isOwn && constant.isResolved()) {
      assignName(bound, constantValue(constant, alias->range), alias->range);
      continue;
    }
    if (auto place = source->globals.find(alias->name); place != source->globals.end()) {
      assignName(bound, readGlobal(share(place->second), alias->range), alias->range);
      continue;
    }
    if (ModuleInfo *submodule = analyzer.loadModule(source->name + "." + alias->name.str())) {
      initializeModule(*submodule, stmt->range);
      assignName(bound, make<typed::UnitConstant>(alias->range, types.of(types.module(submodule))), alias->range);
      continue;
    }
    analyzer.report(diag::import_name_not_found, module.file, alias->range, source->name, alias->name);
    flow.reachable = false;
  }
}

} // namespace rio::sema

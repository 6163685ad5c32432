// Declaring what a module defines: its functions, classes and variables, before anything is inferred.
#include "sema/Analyzer.h"
#include "sema/Scopes.h"
#include "syntax/AstVisitor.h"
#include "llvm/ADT/StringExtras.h"

namespace rio::sema {

Global *Analyzer::makeGlobal(llvm::Twine symbol, llvm::StringRef name) {
  program.globals.push_back(std::make_unique<Global>());
  Global *global = program.globals.back().get();
  global->symbol = symbol.str();
  // A class that is defined in a branch or loop is one thing, the variable that holds it another.
  if (unsigned earlier = definitionCounts[global->symbol]++)
    global->symbol += "#" + std::to_string(earlier + 1);
  global->name = name;
  return global;
}

Global *Analyzer::declareGlobal(ModuleInfo &module, llvm::StringRef name) {
  Global *&global = module.globals[name];
  if (!global) {
    global = makeGlobal(module.name + "." + name, name);
    global->module = &module;
  }
  return global;
}

/// `name` or `a.b` of a decorator, called or not.
static std::string decoratorName(ast::Expr *decorator) {
  if (auto *call = llvm::dyn_cast<ast::Call>(decorator))
    decorator = call->func;
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(decorator))
    return decoratorName(attribute->value) + "." + attribute->attr.str();
  if (auto *name = llvm::dyn_cast<ast::Name>(decorator))
    return name->id.str();
  return "?";
}

static bool isWraps(llvm::StringRef name) { return name.split('.').first == "wraps" || name.ends_with(".wraps"); }

/// Whether the decorator of a method only says what kind of method it is, so that nothing need be evaluated.
static bool saysKind(llvm::StringRef name) {
  for (llvm::StringRef known : {"staticmethod", "classmethod", "property", "abstractmethod", "abc.abstractmethod",
                                "override", "final", "typing.override", "typing.final"})
    if (name == known)
      return true;
  return name.ends_with(".setter") || isWraps(name);
}

static bool leavesNoTrace(llvm::StringRef name) {
  return name == "override" || name == "final" || name == "typing.override" || name == "typing.final";
}

llvm::StringSet<> Analyzer::decoratedMethods(const ClassInfo &info) {
  llvm::StringSet<> names;
  auto isEvaluated = [&](ast::Expr *decorator) {
    std::string name = decoratorName(decorator);
    bool isAbstract = name == "abstractmethod" || name == "abc.abstractmethod";
    // The methods of a local class are values anyway.
    return info.isLocal ? !isAbstract && !leavesNoTrace(name) && !isWraps(name) : !saysKind(name);
  };
  for (ast::Stmt *stmt : info.node->body)
    if (auto *method = llvm::dyn_cast<ast::FunctionDef>(stmt))
      if (llvm::any_of(method->decorator_list, isEvaluated))
        names.insert(method->name);
  return names;
}

/// Decorators that are evaluated, as those of functions are: all but those that leave no trace.
void Analyzer::readEvaluatedDecorators(FunctionInfo &function, ast::FunctionDef *node) {
  for (ast::Expr *decorator : node->decorator_list) {
    std::string name = decoratorName(decorator);
    bool isAbstract = name == "abstractmethod" || name == "abc.abstractmethod";
    // An outer decorator may hand on that the method is abstract, or not.
    bool isCovered = isAbstract && llvm::any_of(function.decorators, [](ast::Expr *outer) {
                       std::string name = decoratorName(outer);
                       return name != "property" && name != "staticmethod" && name != "classmethod";
                     });
    if (isCovered)
      diagnostics.report(diag::unsupported_decorator, function.module->file, decorator->range, name);
    else if (isAbstract)
      function.isAbstract = true;
    else if (!leavesNoTrace(name))
      function.decorators.push_back(decorator);
  }
}

void Analyzer::readDecorators(FunctionInfo &function, ast::FunctionDef *node) {
  bool isStandard = function.module->isStandard;
  for (ast::Expr *decorator : node->decorator_list)
    if (auto *named = llvm::dyn_cast<ast::Name>(decorator); named && !isStandard)
      decoratorNames.insert(named->id);
  if (function.owner && !isStandard && decoratedMethods(*function.owner).contains(node->name))
    return readEvaluatedDecorators(function, node);
  for (ast::Expr *decorator : node->decorator_list) {
    std::string name = decoratorName(decorator);
    bool isOutside = !function.owner && !isStandard && (name == "classmethod" || name == "property");
    if (isOutside)
      // A descriptor that no class has.
      diagnostics.report(diag::unsupported_decorator, function.module->file, decorator->range, name);
    else if (name == "staticmethod")
      function.kind = FunctionKind::StaticMethod;
    else if (name == "classmethod")
      function.kind = FunctionKind::ClassMethod;
    else if (name == "property" || llvm::StringRef(name).ends_with(".setter"))
      function.kind = FunctionKind::Property;
    else if (isStandard && (name == "intrinsic" || name == "extern")) {
      function.kind = name == "intrinsic" ? FunctionKind::Intrinsic : FunctionKind::Extern;
      function.target = llvm::cast<ast::Constant>(llvm::cast<ast::Call>(decorator)->args[0])->value.text;
    } else if (isStandard && name == "inline")
      function.alwaysInline = true;
    else if (isStandard && name == "cold")
      function.isCold = true;
    else if (isStandard && name == "in_loops")
      function.nameInLoops = llvm::cast<ast::Constant>(llvm::cast<ast::Call>(decorator)->args[0])->value.text;
    else if (isStandard && name == "unpacked")
      function.nameUnpacked = llvm::cast<ast::Constant>(llvm::cast<ast::Call>(decorator)->args[0])->value.text;
    else if (isStandard && name == "misfit") {
      llvm::ArrayRef<ast::Expr *> given = llvm::cast<ast::Call>(decorator)->args;
      function.misfits.push_back(
          {llvm::cast<ast::Constant>(given[0])->value.text, llvm::cast<ast::Constant>(given[1])->value.text});
    } else if (isStandard && name == "noinline")
      function.neverInline = true;
    else if (function.owner && (name == "abstractmethod" || name == "abc.abstractmethod"))
      function.isAbstract = true;
    else if (name == "override" || name == "final" || name == "typing.override" || name == "typing.final")
      continue;
    else if (isWraps(name)) {
      if (auto *call = llvm::dyn_cast<ast::Call>(decorator); call && call->args.size() == 1)
        function.wrapped = call->args[0];
    } else if (function.owner || isStandard)
      diagnostics.report(diag::unsupported_decorator, function.module->file, decorator->range, name);
    else
      function.decorators.push_back(decorator);
  }
}

/// Whether every use of a variable in a function is as `**name` in a call.
static bool isHandedOn(ast::Node *node, llvm::StringRef name) {
  if (auto *keyword = llvm::dyn_cast<ast::Keyword>(node);
      keyword && keyword->arg.empty() && llvm::isa<ast::Name>(keyword->value))
    return true;
  if (auto *read = llvm::dyn_cast<ast::Name>(node))
    return read->id != name;
  bool result = true;
  ast::forEachChild(node, [&](ast::Node *child) { result = result && isHandedOn(child, name); });
  return result;
}

void Analyzer::declareParameters(FunctionInfo &function, ast::Arguments *arguments) {
  auto add = [&](ast::Arg *arg, ParameterKind kind, ast::Expr *defaultValue) {
    ParameterInfo &parameter = function.parameters.emplace_back();
    parameter.name = arg->arg;
    parameter.kind = kind;
    parameter.annotation = arg->annotation;
    parameter.defaultValue = defaultValue;
    parameter.range = arg->range;
    if (!defaultValue || isLiteralDefault(defaultValue))
      return;
    if (function.parent)
      parameter.defaultLocal = text("." + function.name + "." + arg->arg + "." + llvm::Twine(function.number));
    else
      parameter.defaultGlobal =
          makeGlobal(function.module->name + "." + function.qualifiedName + "." + arg->arg + ".default", arg->arg);
  };
  size_t positional = arguments->posonlyargs.size() + arguments->args.size();
  size_t withoutDefault = positional - arguments->defaults.size();
  size_t index = 0;
  auto defaultOf = [&](size_t i) { return i < withoutDefault ? nullptr : arguments->defaults[i - withoutDefault]; };
  for (ast::Arg *arg : arguments->posonlyargs)
    add(arg, ParameterKind::PositionalOnly, defaultOf(index)), ++index;
  for (ast::Arg *arg : arguments->args)
    add(arg, ParameterKind::Positional, defaultOf(index)), ++index;
  if (arguments->vararg)
    add(arguments->vararg, ParameterKind::Variadic, nullptr);
  for (auto [arg, value] : llvm::zip(arguments->kwonlyargs, arguments->kw_defaults))
    add(arg, ParameterKind::KeywordOnly, value);
  if (arguments->kwarg) {
    add(arguments->kwarg, ParameterKind::KeywordVariadic, nullptr);
    function.parameters.back().isHandedOn = isHandedOn(function.node, arguments->kwarg->arg);
  }
}

ClassInfo *Analyzer::keywordsClass(llvm::ArrayRef<llvm::StringRef> names) {
  ClassInfo *&known = keywordsClasses[llvm::join(names, ",")];
  if (!known) {
    program.classes.push_back(std::make_unique<ClassInfo>());
    known = program.classes.back().get();
    known->name = "keywords";
    known->qualifiedName = "keywords";
    known->number = static_cast<unsigned>(program.classes.size() - 1);
    known->module = program.builtins;
    known->keywordNames.assign(names.begin(), names.end());
    known->isKeywords = true;
    known->isLinked = true;
    known->linearization = {known};
  }
  return known;
}

/// Whether the function around `node` is a generator because of it.
static bool containsYield(ast::Node *node) {
  if (llvm::isa<ast::Yield, ast::YieldFrom>(node))
    return true;
  if (llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(node))
    return false;
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found = found || containsYield(child); });
  return found;
}

FunctionInfo *Analyzer::declareFunction(ModuleInfo &module, ast::Node *node, llvm::StringRef name, FunctionInfo *parent,
                                        ClassInfo *owner) {
  program.functions.push_back(std::make_unique<FunctionInfo>());
  FunctionInfo &function = *program.functions.back();
  if (module.isBuiltins)
    name.consume_front(valueOfPrefix);
  function.name = name;
  function.number = static_cast<unsigned>(program.functions.size());
  function.module = &module;
  function.file = synthesizedFile ? synthesizedFile : module.file;
  function.owner = owner;
  function.parent = parent;
  function.node = node;
  function.qualifiedName = owner ? owner->qualifiedName + "." + name.str()
                           : parent && parent->kind != FunctionKind::ModuleBody
                               ? parent->qualifiedName + ".<locals>." + name.str()
                               : name.str();
  unsigned earlier = definitionCounts[module.name + "." + function.qualifiedName]++;
  function.symbol = function.qualifiedName + (earlier ? "#" + std::to_string(earlier + 1) : "");
  functionsByNode[node] = &function;
  if (owner)
    function.kind = name == "__new__"                                            ? FunctionKind::StaticMethod
                    : name == "__init_subclass__" || name == "__class_getitem__" ? FunctionKind::ClassMethod
                                                                                 : FunctionKind::Method;
  if (auto *definition = llvm::dyn_cast<ast::FunctionDef>(node)) {
    readDecorators(function, definition);
    declareParameters(function, definition->args);
    function.returns = definition->returns;
    bool yields = llvm::any_of(definition->body, containsYield);
    if (ast::isAsync(definition))
      function.frameKind = yields ? FrameKind::AsyncGenerator : FrameKind::Coroutine;
    else if (yields)
      function.frameKind = FrameKind::Generator;
    for (ast::TypeParam *parameter : definition->type_params)
      if (auto *variable = llvm::dyn_cast<ast::TypeVar>(parameter))
        function.typeParameters.push_back(variable->name);
  } else if (auto *lambda = llvm::dyn_cast<ast::Lambda>(node)) {
    declareParameters(function, lambda->args);
  } else {
    function.kind = FunctionKind::ModuleBody;
  }

  ScopeFacts facts = walkScope(*this, function);
  for (auto &[bound, binding] : facts.bindings)
    if (!facts.globals.contains(bound) && !facts.nonlocals.contains(bound))
      function.boundNames.push_back(bound);
  function.globalNames.append(facts.globals.begin(), facts.globals.end());
  llvm::SmallVector<OuterNames, 2> ofChildren;
  for (ScopeFacts::Child &child : facts.children)
    ofChildren.push_back(outerNames[child.function]);
  outerNames[&function] = resolveCaptures(function, facts, ofChildren);
  for (llvm::StringRef name : facts.globals)
    declareGlobal(module, name)->assignedElsewhere = true;
  scopeFacts[&function] = std::move(facts);
  if (!parent)
    assignFreeNames(function, {});
  return &function;
}

void Analyzer::assignFreeNames(FunctionInfo &function, llvm::SetVector<llvm::StringRef> visible) {
  for (llvm::StringRef name : outerNames[&function].needed)
    if (visible.contains(name))
      function.freeNames.push_back(name);
  for (const ParameterInfo &parameter : function.parameters)
    if (!parameter.defaultLocal.empty())
      function.freeNames.push_back(parameter.defaultLocal);
  ScopeFacts facts = scopeFacts[&function];
  if (function.kind != FunctionKind::ModuleBody) {
    for (auto &[name, binding] : facts.bindings)
      if (!facts.globals.contains(name))
        visible.insert(name);
    for (llvm::StringRef name : facts.globals)
      visible.remove(name);
  }
  for (ScopeFacts::Child &child : facts.children)
    if (child.function->parent == &function) {
      llvm::SetVector<llvm::StringRef> seen = visible;
      seen.insert(child.targets.begin(), child.targets.end());
      assignFreeNames(*child.function, seen);
    }
}

ClassInfo *Analyzer::declareClass(ModuleInfo &module, ast::ClassDef *node, FunctionInfo *enclosing,
                                  llvm::StringRef prefix) {
  program.classes.push_back(std::make_unique<ClassInfo>());
  ClassInfo &info = *program.classes.back();
  llvm::StringRef given = calledClassNames.lookup(node);
  info.name = given.empty() ? node->name : given;
  info.qualifiedName = (prefix + info.name).str();
  info.number = static_cast<unsigned>(program.classes.size() - 1);
  info.isRepeated = definitionCounts[module.name + "." + info.qualifiedName]++ > 0;
  info.module = &module;
  info.node = node;
  info.enclosing = enclosing;
  info.isLocal = enclosing != nullptr;
  classesByNode[node] = &info;
  for (ast::TypeParam *parameter : node->type_params)
    if (auto *variable = llvm::dyn_cast<ast::TypeVar>(parameter))
      info.typeParameters.push_back(variable->name);
  for (ast::Keyword *keyword : node->keywords) {
    auto *named = llvm::dyn_cast<ast::Name>(keyword->value);
    auto *dotted = llvm::dyn_cast<ast::Attribute>(keyword->value);
    bool isAbstract = (named && named->id == "ABCMeta") || (dotted && dotted->attr == "ABCMeta");
    if (keyword->arg == "metaclass" && isAbstract)
      info.hasAbstractMetaclass = true;
    else if (keyword->arg == "metaclass" || keyword->arg.empty())
      diagnostics.report(diag::unsupported_metaclass, module.file, keyword->range);
    else
      info.keywords.push_back(keyword);
  }
  if (module.isStandard)
    readLibraryDecorators(info);
  declareClassBody(info, enclosing);
  return &info;
}

FunctionInfo *aliasedMethod(const ClassInfo &info, ast::Stmt *stmt) {
  auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
  auto *value = assign && assign->targets.size() == 1 ? llvm::dyn_cast<ast::Name>(assign->value) : nullptr;
  if (!value || !llvm::isa<ast::Name>(assign->targets[0]))
    return nullptr;
  return info.methods.lookup(value->id);
}

/// The names that a statement of a class body binds, apart from functions and classes.
static void collectBoundNames(ast::Node *node, llvm::function_ref<void(llvm::StringRef)> bind) {
  if (llvm::isa<ast::FunctionDef, ast::ClassDef, ast::Lambda, ast::ListComp, ast::SetComp, ast::DictComp,
                ast::GeneratorExp>(node))
    return;
  if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(node); annotated && !annotated->value)
    return;
  if (auto *name = llvm::dyn_cast<ast::Name>(node); name && name->ctx == ast::ExprContext::Store)
    bind(name->id);
  if (auto *handler = llvm::dyn_cast<ast::ExceptHandler>(node); handler && !handler->name.empty())
    bind(handler->name);
  if (auto *as = llvm::dyn_cast<ast::MatchAs>(node); as && !as->name.empty())
    bind(as->name);
  if (auto *star = llvm::dyn_cast<ast::MatchStar>(node); star && !star->name.empty())
    bind(star->name);
  if (auto *mapping = llvm::dyn_cast<ast::MatchMapping>(node); mapping && !mapping->rest.empty())
    bind(mapping->rest);
  ast::forEachChild(node, [&](ast::Node *child) { collectBoundNames(child, bind); });
}

Global *Analyzer::makeClassAttribute(ClassInfo &info, llvm::StringRef name) {
  Global *global = makeGlobal(info.module->name + "." + info.qualifiedName + "." + name, name);
  global->owner = &info;
  global->module = info.module;
  info.members.push_back(global);
  return global;
}

void Analyzer::declareClassBody(ClassInfo &info, FunctionInfo *enclosing) {
  auto attribute = [&](llvm::StringRef name) {
    Global *&global = info.attributes[name];
    if (!global)
      global = makeClassAttribute(info, name);
  };
  llvm::StringSet<> decorated;
  if (!info.module->isStandard)
    decorated = decoratedMethods(info);
  for (ast::Stmt *stmt : info.node->body) {
    if (auto *method = llvm::dyn_cast<ast::FunctionDef>(stmt)) {
      FunctionInfo *function = declareFunction(*info.module, method, method->name, enclosing, &info);
      bool isSetter = llvm::any_of(method->decorator_list, [](ast::Expr *decorator) {
        return llvm::StringRef(decoratorName(decorator)).ends_with(".setter");
      });
      if (decorated.contains(method->name)) {
        FunctionInfo *&known = info.methods[method->name];
        function->decorated = known ? known->decorated : makeClassAttribute(info, method->name);
        known = function;
      } else if (isSetter)
        info.setters[method->name] = function;
      else
        info.methods[method->name] = function;
      continue;
    }
    if (auto *nested = llvm::dyn_cast<ast::ClassDef>(stmt)) {
      ClassInfo *declared = declareClass(*info.module, nested, enclosing, info.qualifiedName + ".");
      // One that is made anew each time is a value like others.
      if (enclosing)
        attribute(nested->name);
      else
        info.nested[nested->name] = declared;
      continue;
    }
    // `__rmul__ = __mul__`: another name of a method.
    if (FunctionInfo *same = aliasedMethod(info, stmt)) {
      info.methods[llvm::cast<ast::Name>(llvm::cast<ast::Assign>(stmt)->targets[0])->id] = same;
      continue;
    }
    // Definitions under a condition, and names that leave the class's scope.
    auto refuse = [&](auto &self, ast::Node *node) -> void {
      auto *deletion = llvm::dyn_cast<ast::Delete>(node);
      // A dataclass or enum looks at what its body says, not at what is left of it.
      bool isPlainDeletion =
          deletion && info.node->decorator_list.empty() && info.node->bases.empty() &&
          llvm::all_of(deletion->targets, [](ast::Expr *target) { return llvm::isa<ast::Name>(target); });
      if (isPlainDeletion)
        return;
      if (llvm::isa<ast::FunctionDef, ast::ClassDef, ast::Global, ast::Nonlocal, ast::Import, ast::ImportFrom,
                    ast::Delete>(node))
        diagnostics.report(diag::unsupported_class_statement, info.module->file, node->range);
      else if (llvm::isa<ast::Stmt, ast::ExceptHandler>(node))
        ast::forEachChild(node, [&](ast::Node *child) { self(self, child); });
    };
    refuse(refuse, stmt);
    collectBoundNames(stmt, attribute);
  }
}

ClassInfo *Analyzer::classNamed(ModuleInfo &module, ast::Expr *expr) {
  if (auto *subscript = llvm::dyn_cast<ast::Subscript>(expr))
    expr = subscript->value;
  if (auto *name = llvm::dyn_cast<ast::Name>(expr))
    return constantOf(module, name->id).classInfo;
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr)) {
    if (auto *name = llvm::dyn_cast<ast::Name>(attribute->value))
      if (ModuleInfo *other = constantOf(module, name->id).module)
        return constantOf(*other, attribute->attr).classInfo;
    if (ClassInfo *outer = classNamed(module, attribute->value))
      return nestedClass(outer, attribute->attr);
  }
  return nullptr;
}

std::optional<bool> Analyzer::flagNamed(const ModuleInfo &module, llvm::StringRef name) {
  if (auto place = module.constants.find(name); place != module.constants.end() && place->second.origin)
    return place->second.origin->isStandard ? flagNamed(*place->second.origin, place->second.originName) : std::nullopt;
  auto global = module.globals.find(name);
  if (!module.isStandard || global == module.globals.end() || global->second->assignedElsewhere)
    return std::nullopt;
  for (ast::Stmt *stmt : module.tree->body) {
    auto *declared = llvm::dyn_cast<ast::AnnAssign>(stmt);
    auto *target = declared ? llvm::dyn_cast<ast::Name>(declared->target) : nullptr;
    auto *kind = declared ? llvm::dyn_cast<ast::Name>(declared->annotation) : nullptr;
    auto *value = declared ? llvm::dyn_cast_or_null<ast::Constant>(declared->value) : nullptr;
    bool isFlag = target && target->id == name && kind && kind->id == "Final" && value;
    if (isFlag && value->value.kind == ast::ConstantKind::False)
      return false;
    if (isFlag && value->value.kind == ast::ConstantKind::True)
      return true;
  }
  return std::nullopt;
}

FunctionInfo *Analyzer::functionNamed(ModuleInfo &module, ast::Expr *expr) {
  if (auto *name = llvm::dyn_cast<ast::Name>(expr))
    return constantOf(module, name->id).function;
  auto *attribute = llvm::dyn_cast<ast::Attribute>(expr);
  auto *owner = attribute ? llvm::dyn_cast<ast::Name>(attribute->value) : nullptr;
  ModuleInfo *other = owner ? constantOf(module, owner->id).module : nullptr;
  return other ? constantOf(*other, attribute->attr).function : nullptr;
}

ClassInfo *Analyzer::shownClass(ClassInfo *info) {
  if (info->frameBody)
    return info->bases[0];
  if (info->apartFrom)
    return info->apartFrom;
  if (info->name == info->node->name || !info->module->isStandard)
    return info;
  ClassInfo *shown = constantOf(*info->module, info->name).classInfo;
  return shown ? shown : info;
}

/// The function that a decorator names: one that the module knows, or that the function around the class imports.
FunctionInfo *Analyzer::decoratorNamed(const ClassInfo &info, ast::Expr *decorator) {
  auto *name = llvm::dyn_cast<ast::Name>(decorator);
  auto *definition = info.enclosing ? llvm::dyn_cast<ast::FunctionDef>(info.enclosing->node) : nullptr;
  if (!definition || !name || !llvm::is_contained(info.enclosing->boundNames, name->id))
    return functionNamed(*info.module, decorator);
  if (scopeFacts[info.enclosing].bindings.lookup(name->id).count != 1)
    return nullptr;
  for (ast::Stmt *stmt : definition->body)
    if (auto *import = llvm::dyn_cast<ast::ImportFrom>(stmt))
      for (ast::Alias *alias : import->names)
        if ((alias->asname.empty() ? alias->name : alias->asname) == name->id)
          if (ModuleInfo *source = importedModule(*info.module, *import))
            return constantOf(*source, alias->name).function;
  return nullptr;
}

/// Finds out what the decorators of a class are, once all names of its module are declared.
void Analyzer::readClassDecorators(ClassInfo &info) {
  if (info.module->isStandard)
    return;
  for (ast::Expr *decorator : info.node->decorator_list) {
    auto *called = llvm::dyn_cast<ast::Call>(decorator);
    FunctionInfo *function = decoratorNamed(info, called ? called->func : decorator);
    bool isStandard = function && function->module->isStandard;
    if (isStandard && function->module->name == "dataclasses" && function->name == "dataclass")
      info.dataclassDecorator = decorator;
    else if (isStandard && function->module->name == "functools" && function->name == "total_ordering")
      info.orderingDecorator = decorator;
    else if (isStandard && function->module->name == "enum" && function->name == "unique")
      info.uniqueDecorator = decorator;
    else if (isStandard && function->module->name == "typing" && function->name == "runtime_checkable")
      info.isCheckable = true;
    else if (!isStandard || function->module->name != "typing" || function->name != "final")
      info.decorators.push_back(decorator);
  }
}

/// `__slots__` of names that the body binds: CPython raises ValueError when it makes the class.
void Analyzer::checkSlots(const ClassInfo &info) {
  for (ast::Stmt *stmt : info.node->body) {
    auto *assignment = llvm::dyn_cast<ast::Assign>(stmt);
    auto *target = assignment ? llvm::dyn_cast<ast::Name>(assignment->targets[0]) : nullptr;
    if (info.module->isStandard || !target || target->id != "__slots__")
      continue;
    auto check = [&](ast::Node *node) {
      auto *slot = llvm::dyn_cast<ast::Constant>(node);
      bool isBound = slot && slot->value.kind == ast::ConstantKind::String &&
                     (info.attributes.contains(slot->value.text) || info.methods.contains(slot->value.text) ||
                      info.nested.contains(slot->value.text));
      if (isBound)
        diagnostics.report(diag::slots_conflict, info.module->file, slot->range, slot->value.text);
    };
    check(assignment->value);
    if (llvm::isa<ast::Tuple, ast::List>(assignment->value))
      ast::forEachChild(assignment->value, check);
  }
}

/// Finds the class that an expression of a class's header names.
void Analyzer::linkBase(ClassInfo &info, ast::Expr *expr) {
  auto *place = llvm::find(info.node->bases, expr);
  ClassInfo *base = info.resolvedBases.empty()
                        ? classNamed(*info.module, expr)
                        : info.resolvedBases[static_cast<size_t>(place - info.node->bases.begin())];
  if (!base || base == &info) {
    auto *name = llvm::dyn_cast<ast::Name>(expr);
    // A name that nothing binds, and an import that fails, are reported for themselves.
    bool isFailedImport = name && name->id != info.name && info.module->constants.contains(name->id) &&
                          !info.module->constants[name->id].isResolved() && !info.module->constants[name->id].origin;
    bool isUnbound = name && !info.module->constants.contains(name->id) && !info.module->globals.contains(name->id) &&
                     !isPythonBuiltin(name->id);
    if (!isFailedImport && !isUnbound)
      diagnostics.report(diag::unknown_base, info.module->file, expr->range, info.name);
    return;
  }
  linkClass(*base);
  if (makesNamedTuples(*base)) {
    info.tupleOrigin = &info;
    base = tupleClass;
  }
  bool isHeld = base == intClass || base == floatClass || base == strClass;
  bool isValue = base->module->isBuiltins && (findMethod(base, "__new__") || base->name == "tuple") &&
                 !info.tupleOrigin && !isHeld;
  if ((isValue || base->isSubclassOf(watcherClass)) && !info.module->isStandard)
    diagnostics.report(diag::unsupported_base_type, info.module->file, info.node->range, base->name);
  info.bases.push_back(base);
  info.baseArguments.emplace_back();
  if (auto *subscript = llvm::dyn_cast<ast::Subscript>(expr)) {
    auto *several = llvm::dyn_cast<ast::Tuple>(subscript->slice);
    llvm::ArrayRef<ast::Expr *> arguments = several ? several->elts : llvm::ArrayRef(subscript->slice);
    info.baseArguments.back() = list(arguments);
  }
}

/// `__match_args__` where it is a tuple of literals that nobody assigns anew.
void Analyzer::readMatchArguments(ClassInfo &info) {
  auto place = info.attributes.find("__match_args__");
  if (place == info.attributes.end() || place->second->assignedElsewhere)
    return;
  for (ast::Stmt *stmt : info.node->body) {
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *name = assign ? llvm::dyn_cast<ast::Name>(assign->targets[0]) : nullptr;
    auto *tuple = assign ? llvm::dyn_cast<ast::Tuple>(assign->value) : nullptr;
    if (!name || name->id != "__match_args__")
      continue;
    bool isLiteral = tuple && !info.matchArguments && assign->targets.size() == 1 &&
                     llvm::all_of(tuple->elts, [](ast::Expr *element) {
                       auto *text = llvm::dyn_cast<ast::Constant>(element);
                       return text && text->value.kind == ast::ConstantKind::String;
                     });
    info.matchArguments.reset();
    if (!isLiteral)
      return;
    info.matchArguments.emplace();
    for (ast::Expr *element : tuple->elts)
      info.matchArguments->push_back(llvm::cast<ast::Constant>(element)->value.text);
  }
}

void Analyzer::linkClass(ClassInfo &info) {
  bool isModel = info.isLocal && !info.classOfClass;
  if (info.isLinked || isModel)
    return;
  info.isLinked = true;
  readClassDecorators(info);
  llvm::SmallVector<ast::Expr *, 1> bases;
  for (ast::Expr *base : info.node->bases) {
    // Generic[T] and Protocol only declare parameters.
    auto *subscript = llvm::dyn_cast<ast::Subscript>(base);
    auto *name = llvm::dyn_cast<ast::Name>(subscript ? subscript->value : base);
    if (name && name->id == "TypedDict") {
      info.isTypedDict = true;
      continue;
    }
    if (name && (name->id == "Generic" || name->id == "Protocol")) {
      info.isProtocol |= name->id == "Protocol";
      if (!subscript || !info.typeParameters.empty())
        continue;
      auto *several = llvm::dyn_cast<ast::Tuple>(subscript->slice);
      llvm::ArrayRef<ast::Expr *> parameters = several ? several->elts : llvm::ArrayRef(subscript->slice);
      for (ast::Expr *parameter : parameters)
        if (auto *variable = llvm::dyn_cast<ast::Name>(parameter))
          info.typeParameters.push_back(variable->id);
      continue;
    }
    bases.push_back(base);
  }
  for (ast::Expr *base : bases)
    linkBase(info, base);
  if (info.bases.empty() && info.name != "object") {
    info.bases.push_back(program.wellKnown("object"));
    info.baseArguments.emplace_back();
  }
  for (ClassInfo *base : info.bases) {
    linkClass(*base);
    info.isTypedDict |= base->isTypedDict;
  }
  // `total` says something to type checkers.
  if (info.isTypedDict)
    info.keywords.clear();
  linearize(info);
  inheritFields(info);
  linkNamedTuple(info);
  linkValueHeir(info);
  checkOwnMaker(info);
  checkHooks(info);
  checkPrivateNames(info);
  linkEnum(info);
  readMatchArguments(info);
  checkSlots(info);
  for (ast::Stmt *stmt : info.node->body) {
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    auto *name = annotated ? llvm::dyn_cast<ast::Name>(annotated->target) : nullptr;
    bool isField = name && (!annotated->value || info.dataclassDecorator);
    if (!isField || info.tupleOrigin)
      continue;
    FieldInfo &field = info.fields[name->id];
    field.name = name->id;
    field.annotation = annotated->annotation;
    field.declaring = &info;
    field.mayBeUnset = !info.module->isStandard;
    field.isGeneric = !info.module->isStandard && speaksOfParameters(field.annotation, info);
  }
  keepDecoratedApart(info);
  collectGenericFields(info);
  if (info.tupleOrigin == &info)
    synthesizeNamedTuple(info);
  if (info.dataclassDecorator)
    synthesizeDataclass(info, info.dataclassDecorator);
  if (info.orderingDecorator)
    synthesizeOrdering(info, info.orderingDecorator);
}

void Analyzer::declareModule(ModuleInfo &module) {
  if (!module.isStandard) {
    chooseBranches(module);
    dropOverloads(*module.tree);
    expandCalledClasses(*module.tree);
    manglePrivateNames(module);
  }
  module.initialized = makeGlobal(module.name + ".(initialized)", "__name__");
  module.body = declareFunction(module, module.tree, "<module>", nullptr, nullptr);
  // A copy: loading the modules that this one imports adds to the map.
  const ScopeFacts facts = scopeFacts[module.body];
  ModuleInfo &scope = module.isBuiltins ? *program.builtins : module;

  llvm::DenseMap<llvm::StringRef, ast::Stmt *> definitions;
  for (ast::Stmt *stmt : module.tree->body) {
    if (auto *function = llvm::dyn_cast<ast::FunctionDef>(stmt))
      definitions[function->name] = stmt;
    else if (auto *classDef = llvm::dyn_cast<ast::ClassDef>(stmt))
      definitions[classDef->name] = stmt;
    else if (auto *import = llvm::dyn_cast<ast::Import>(stmt))
      for (ast::Alias *alias : import->names)
        definitions[alias->asname.empty() ? alias->name.split('.').first : alias->asname] = stmt;
    else if (auto *import = llvm::dyn_cast<ast::ImportFrom>(stmt))
      for (ast::Alias *alias : import->names)
        definitions[alias->asname.empty() ? alias->name : alias->asname] = stmt;
  }
  for (auto &[name, binding] : facts.bindings) {
    ast::Stmt *definition = definitions.lookup(name);
    auto *decorated = llvm::dyn_cast_or_null<ast::FunctionDef>(definition);
    bool isConstant = binding.isDefinition && binding.count == 1 && definition &&
                      !(decorated && !functionFor(decorated)->decorators.empty()) &&
                      !(module.globals.contains(name) && module.globals[name]->assignedElsewhere);
    if (!isConstant) {
      declareGlobal(module, name);
      continue;
    }
    Constant constant;
    if (auto *function = llvm::dyn_cast<ast::FunctionDef>(definition))
      constant.function = functionFor(function);
    else if (auto *classDef = llvm::dyn_cast<ast::ClassDef>(definition))
      constant.classInfo = classFor(classDef);
    else if (auto *import = llvm::dyn_cast<ast::Import>(definition)) {
      for (ast::Alias *alias : import->names) {
        if (alias->asname == name)
          constant.module = loadModule(alias->name);
        else if (alias->asname.empty() && alias->name.split('.').first == name)
          constant.module = loadModule(alias->name.split('.').first), loadModule(alias->name);
      }
    } else {
      auto *from = llvm::cast<ast::ImportFrom>(definition);
      for (ast::Alias *alias : from->names)
        if ((alias->asname.empty() ? alias->name : alias->asname) == name) {
          constant.origin = importedModule(module, *from);
          constant.originName = alias->name;
        }
    }
    scope.constants[name] = constant;
  }
  declareTypeAliases(module, facts);
  declareStarImports(module, module.tree, /*isConditional=*/false);
}

Constant Analyzer::constantOf(ModuleInfo &module, llvm::StringRef name, unsigned depth) {
  if (auto place = module.constants.find(name); place != module.constants.end()) {
    const Constant &constant = place->second;
    if (constant.isResolved() || !constant.origin)
      return constant;
    if (depth < 32 && (constant.origin->constants.contains(constant.originName)))
      return constantOf(*constant.origin, constant.originName, depth + 1);
    // A variable of the package hides a folder of its name.
    if (constant.origin->globals.contains(constant.originName))
      return constant;
    if (ModuleInfo *submodule = loadModule(constant.origin->name + "." + constant.originName.str()))
      return {.module = submodule};
    return constant;
  }
  bool seesBuiltins = &module != program.builtins && (module.isStandard || isPythonBuiltin(name));
  if (module.globals.contains(name) || !seesBuiltins)
    return {};
  return constantOf(*program.builtins, name, depth + 1);
}

} // namespace rio::sema

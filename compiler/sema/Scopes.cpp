#include "sema/Scopes.h"
#include "sema/Analyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

bool isLiteralDefault(ast::Expr *expr) {
  if (auto *sign = llvm::dyn_cast<ast::UnaryOp>(expr))
    return sign->op == ast::UnaryOperator::USub && llvm::isa<ast::Constant>(sign->operand);
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(expr))
    return tuple->elts.empty();
  return llvm::isa<ast::Constant>(expr);
}

namespace {

bool hasComputedDefault(ast::Arguments *arguments) {
  auto isComputed = [](ast::Expr *value) { return value && !isLiteralDefault(value); };
  return llvm::any_of(arguments->defaults, isComputed) || llvm::any_of(arguments->kw_defaults, isComputed);
}

class ScopeWalker {
public:
  ScopeWalker(Analyzer &analyzer, FunctionInfo &function) : analyzer(analyzer), function(function) {}

  void walkBody(llvm::ArrayRef<ast::Stmt *> body) {
    for (ast::Stmt *stmt : body)
      walk(stmt);
  }
  void walkExpr(ast::Expr *expr) { walk(expr); }
  void bindParameters() {
    for (const ParameterInfo &parameter : function.parameters)
      bind(parameter.name);
  }

  ScopeFacts facts;

private:
  void bind(llvm::StringRef name, bool isDefinition = false) {
    ScopeFacts::Binding &binding = facts.bindings[name];
    if (binding.count++ == 0)
      binding.position = position;
    binding.inLoop |= loopDepth != 0;
    binding.isDefinition = isDefinition && depth == 0 && binding.count == 1;
  }

  void bindPatternName(llvm::StringRef name) {
    if (!name.empty())
      bind(name);
  }

  void bindTarget(ast::Expr *target) {
    if (auto *name = llvm::dyn_cast<ast::Name>(target))
      return bind(name->id);
    if (auto *starred = llvm::dyn_cast<ast::Starred>(target))
      return bindTarget(starred->value);
    if (auto *tuple = llvm::dyn_cast<ast::Tuple>(target)) {
      for (ast::Expr *element : tuple->elts)
        bindTarget(element);
      return;
    }
    if (auto *list = llvm::dyn_cast<ast::List>(target)) {
      for (ast::Expr *element : list->elts)
        bindTarget(element);
      return;
    }
    walk(target);
  }

  void comprehensionTarget(ast::Expr *target) {
    ast::forEachChild(target, [&](ast::Node *child) {
      if (auto *expr = llvm::dyn_cast<ast::Expr>(child))
        comprehensionTarget(expr);
    });
    if (auto *name = llvm::dyn_cast<ast::Name>(target))
      targets.push_back(name->id);
  }

  void defineFunction(ast::Node *node, llvm::StringRef name) {
    // At the top of a module there is nothing to capture but the variables of a comprehension, and the defaults of
    // functions that a loop makes again and again.
    bool isTop = function.kind == FunctionKind::ModuleBody && comprehensionDepth == 0 &&
                 (loopDepth == 0 || !hasComputedDefault(argumentsOf(node)));
    FunctionInfo *parent = isTop ? nullptr : &function;
    FunctionInfo *child = analyzer.declareFunction(*function.module, node, name, parent, nullptr);
    facts.children.push_back({child, ++position, targets});
  }

  static ast::Arguments *argumentsOf(ast::Node *node) {
    if (auto *lambda = llvm::dyn_cast<ast::Lambda>(node))
      return lambda->args;
    return llvm::cast<ast::FunctionDef>(node)->args;
  }

  void walkArguments(ast::Arguments *arguments) {
    for (ast::Expr *value : arguments->defaults)
      walk(value);
    for (ast::Expr *value : arguments->kw_defaults)
      if (value)
        walk(value);
  }

  /// The targets of comprehensions are variables of their own; everything else in them is this function's code, as the
  /// loops run inside it. The parts of a generator expression become functions (Generators.cpp).
  template <typename Node> void walkComprehension(Node *node, std::initializer_list<ast::Expr *> results) {
    ++loopDepth, ++comprehensionDepth;
    // The first source is evaluated outside.
    walk(node->generators.front()->iter);
    size_t outerTargets = targets.size();
    for (ast::Comprehension *clause : node->generators)
      comprehensionTarget(clause->target);
    for (ast::Comprehension *clause : node->generators) {
      facts.isSuspended |= clause->is_async != 0;
      if (clause != node->generators.front())
        walk(clause->iter);
      for (ast::Expr *condition : clause->ifs)
        walk(condition);
    }
    for (ast::Expr *result : results)
      walk(result);
    targets.resize(outerTargets);
    --loopDepth, --comprehensionDepth;
  }

  void walk(ast::Node *node);
  void walkLoop(llvm::ArrayRef<ast::Stmt *> body, llvm::ArrayRef<ast::Stmt *> orelse) {
    ++loopDepth, ++depth;
    walkBody(body);
    --loopDepth;
    walkBody(orelse);
    --depth;
  }
  void walkClass(ast::ClassDef *node);
  void walkClassBody(ast::Node *node);
  void noteMethods(ast::ClassDef *node);
  void walkImport(llvm::ArrayRef<ast::Alias *> names, bool isFrom);

  Analyzer &analyzer;
  FunctionInfo &function;
  /// All that a call is given, mostly to be used up there.
  const ast::Node *argument = nullptr;
  unsigned position = 0;
  unsigned loopDepth = 0;
  unsigned comprehensionDepth = 0;
  /// The variables of the comprehensions around the current expression.
  llvm::SmallVector<llvm::StringRef, 2> targets;
  /// How many conditional statements surround the current one.
  unsigned depth = 0;
};

/// What a class body evaluates outside of its methods is this function's code. The names it binds are the class's.
void ScopeWalker::walkClassBody(ast::Node *node) {
  if (auto *method = llvm::dyn_cast<ast::FunctionDef>(node)) {
    for (ast::Expr *decorator : method->decorator_list)
      walk(decorator);
    return walkArguments(method->args);
  }
  if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(node)) {
    if (annotated->value)
      walk(annotated->value);
    return;
  }
  auto *name = llvm::dyn_cast<ast::Name>(node);
  bool isTarget = (name && name->ctx == ast::ExprContext::Store) ||
                  (llvm::isa<ast::Tuple>(node) && llvm::cast<ast::Tuple>(node)->ctx == ast::ExprContext::Store) ||
                  (llvm::isa<ast::List>(node) && llvm::cast<ast::List>(node)->ctx == ast::ExprContext::Store);
  if (isTarget || llvm::isa<ast::Pattern>(node))
    return;
  if (llvm::isa<ast::Expr>(node))
    return walk(node);
  ast::forEachChild(node, [&](ast::Node *child) { walkClassBody(child); });
}

void ScopeWalker::walkClass(ast::ClassDef *node) {
  for (ast::Expr *base : node->bases)
    walk(base);
  for (ast::Keyword *keyword : node->keywords)
    walk(keyword->value);
  for (ast::Expr *decorator : node->decorator_list)
    walk(decorator);
  // A loop of a module makes another class in each round, as each execution of a function does.
  bool isModule = function.kind == FunctionKind::ModuleBody;
  FunctionInfo *enclosing = isModule && loopDepth == 0 ? nullptr : &function;
  std::string prefix = !isModule ? function.qualifiedName + ".<locals>." : "";
  analyzer.declareClass(*function.module, node, enclosing, prefix);
  for (ast::Stmt *stmt : node->body)
    walkClassBody(stmt);
  noteMethods(node);
  bind(node->name, true);
}

void ScopeWalker::noteMethods(ast::ClassDef *node) {
  for (ast::Stmt *stmt : node->body) {
    if (auto *method = llvm::dyn_cast<ast::FunctionDef>(stmt))
      facts.children.push_back({analyzer.functionFor(method), ++position, targets});
    if (auto *nested = llvm::dyn_cast<ast::ClassDef>(stmt))
      noteMethods(nested);
  }
}

void ScopeWalker::walkImport(llvm::ArrayRef<ast::Alias *> names, bool isFrom) {
  for (ast::Alias *alias : names) {
    if (!alias->asname.empty())
      bind(alias->asname, true);
    else if (alias->name == "*")
      function.module->hasStarImport = true;
    else
      bind(isFrom ? alias->name : alias->name.split('.').first, true);
  }
}

void ScopeWalker::walk(ast::Node *node) {
  facts.isSuspended |= ast::isAsync(node) && !llvm::isa<ast::FunctionDef>(node);
  switch (ast::withoutAsync(node->kind)) {
  case ast::NodeKind::FunctionDef: {
    auto *definition = llvm::cast<ast::FunctionDef>(node);
    for (ast::Expr *decorator : definition->decorator_list)
      walk(decorator);
    walkArguments(definition->args);
    defineFunction(node, definition->name);
    return bind(definition->name, true);
  }
  case ast::NodeKind::Lambda:
    walkArguments(llvm::cast<ast::Lambda>(node)->args);
    return defineFunction(node, "<lambda>");
  case ast::NodeKind::ClassDef:
    return walkClass(llvm::cast<ast::ClassDef>(node));
  case ast::NodeKind::Name: {
    auto *name = llvm::cast<ast::Name>(node);
    if (name->ctx != ast::ExprContext::Load)
      bind(name->id);
    else if (!llvm::is_contained(targets, name->id))
      facts.reads.insert(name->id);
    return;
  }
  case ast::NodeKind::NamedExpr: {
    auto *named = llvm::cast<ast::NamedExpr>(node);
    walk(named->value);
    return bindTarget(named->target);
  }
  case ast::NodeKind::Call: {
    auto *call = llvm::cast<ast::Call>(node);
    return ast::forEachChild(node, [&](ast::Node *child) {
      argument = call->args.size() == 1 ? call->args.front() : nullptr;
      walk(child);
    });
  }
  case ast::NodeKind::Global:
    for (llvm::StringRef name : llvm::cast<ast::Global>(node)->names)
      facts.globals.insert(name);
    return;
  case ast::NodeKind::Nonlocal:
    for (llvm::StringRef name : llvm::cast<ast::Nonlocal>(node)->names)
      facts.nonlocals.insert(name);
    return;
  case ast::NodeKind::Yield:
  case ast::NodeKind::YieldFrom:
  case ast::NodeKind::Await:
    facts.isSuspended = true;
    return ast::forEachChild(node, [&](ast::Node *child) { walk(child); });
  case ast::NodeKind::Import:
    return walkImport(llvm::cast<ast::Import>(node)->names, false);
  case ast::NodeKind::ImportFrom:
    return walkImport(llvm::cast<ast::ImportFrom>(node)->names, true);
  case ast::NodeKind::For: {
    auto *loop = llvm::cast<ast::For>(node);
    walk(loop->iter);
    ++loopDepth;
    bindTarget(loop->target);
    --loopDepth;
    return walkLoop(loop->body, loop->orelse);
  }
  case ast::NodeKind::While: {
    auto *loop = llvm::cast<ast::While>(node);
    ++loopDepth;
    walk(loop->test);
    --loopDepth;
    return walkLoop(loop->body, loop->orelse);
  }
  case ast::NodeKind::ExceptHandler: {
    auto *handler = llvm::cast<ast::ExceptHandler>(node);
    if (handler->type)
      walk(handler->type);
    if (!handler->name.empty()) {
      bind(handler->name);
      bind(handler->name); // and unbound at the end
    }
    return walkBody(handler->body);
  }
  case ast::NodeKind::ListComp: {
    auto *comprehension = llvm::cast<ast::ListComp>(node);
    return walkComprehension(comprehension, {comprehension->elt});
  }
  case ast::NodeKind::SetComp: {
    auto *comprehension = llvm::cast<ast::SetComp>(node);
    return walkComprehension(comprehension, {comprehension->elt});
  }
  case ast::NodeKind::DictComp: {
    auto *comprehension = llvm::cast<ast::DictComp>(node);
    return walkComprehension(comprehension, {comprehension->key, comprehension->value});
  }
  case ast::NodeKind::GeneratorExp: {
    auto *generator = llvm::cast<ast::GeneratorExp>(node);
    walk(generator->generators.front()->iter);
    auto isGlobal = [&](llvm::StringRef name) {
      return function.kind == FunctionKind::ModuleBody || facts.globals.contains(name);
    };
    bool isDriven = function.module->drivesGenerators && node != argument;
    if (ast::FunctionDef *whole =
            analyzer.generatorFunction(generator, isDriven, isGlobal, [&](llvm::StringRef name) { bind(name); }))
      return defineFunction(whole, "<genexpr>");
    for (ast::FunctionDef *part : analyzer.splitGenerator(generator))
      defineFunction(part, "<genexpr>");
    return;
  }
  case ast::NodeKind::AnnAssign: {
    // The annotation is not code.
    auto *assign = llvm::cast<ast::AnnAssign>(node);
    if (assign->value)
      walk(assign->value);
    return bindTarget(assign->target);
  }
  case ast::NodeKind::MatchAs:
    bindPatternName(llvm::cast<ast::MatchAs>(node)->name);
    return ast::forEachChild(node, [&](ast::Node *child) { walk(child); });
  case ast::NodeKind::MatchStar:
    return bindPatternName(llvm::cast<ast::MatchStar>(node)->name);
  case ast::NodeKind::MatchMapping:
    bindPatternName(llvm::cast<ast::MatchMapping>(node)->rest);
    return ast::forEachChild(node, [&](ast::Node *child) { walk(child); });
  case ast::NodeKind::Match:
  case ast::NodeKind::If:
  case ast::NodeKind::Try:
  case ast::NodeKind::With:
    ++depth;
    ast::forEachChild(node, [&](ast::Node *child) { walk(child); });
    --depth;
    return;
  default:
    return ast::forEachChild(node, [&](ast::Node *child) { walk(child); });
  }
}

} // namespace

ScopeFacts walkScope(Analyzer &analyzer, FunctionInfo &function) {
  ScopeWalker walker(analyzer, function);
  walker.bindParameters();
  if (auto *definition = llvm::dyn_cast<ast::FunctionDef>(function.node))
    walker.walkBody(definition->body);
  else if (auto *module = llvm::dyn_cast<ast::Module>(function.node))
    walker.walkBody(module->body);
  else
    walker.walkExpr(llvm::cast<ast::Lambda>(function.node)->body);
  return std::move(walker.facts);
}

OuterNames resolveCaptures(FunctionInfo &function, const ScopeFacts &facts, llvm::ArrayRef<OuterNames> ofChildren) {
  OuterNames outer;
  bool isModule = function.kind == FunctionKind::ModuleBody;
  auto isBound = [&](llvm::StringRef name) {
    return facts.bindings.contains(name) && !facts.globals.contains(name) && !facts.nonlocals.contains(name) &&
           !isModule;
  };
  auto note = [](llvm::SmallVectorImpl<llvm::StringRef> &names, llvm::StringRef name) {
    if (!llvm::is_contained(names, name))
      names.push_back(name);
  };
  for (llvm::StringRef name : facts.reads)
    if (!isBound(name) && !facts.globals.contains(name))
      outer.needed.insert(name);
  outer.needed.insert(facts.nonlocals.begin(), facts.nonlocals.end());
  outer.assigned.insert(facts.nonlocals.begin(), facts.nonlocals.end());
  for (auto [child, names] : llvm::zip(facts.children, ofChildren)) {
    for (llvm::StringRef name : names.needed) {
      bool isTarget = llvm::is_contained(child.targets, name);
      bool isAssigned = names.assigned.contains(name);
      if (!isBound(name) && !isTarget) {
        if (!isModule)
          outer.needed.insert(name);
        if (!isModule && isAssigned)
          outer.assigned.insert(name);
        continue;
      }
      if (isAssigned || facts.isSuspended)
        note(function.sharedNames, name);
      const ScopeFacts::Binding binding = facts.bindings.lookup(name);
      bool settled = !isTarget && !isAssigned && binding.count == 1 && !binding.inLoop &&
                     binding.position < child.position && child.function->name != name;
      if (!settled)
        note(function.cellNames, name);
    }
  }
  return outer;
}

} // namespace rio::sema

// Generator expressions: lazy, as objects that pull from their source.
//
// `(e for t in it if c)` is `_generator_expression(iter(it), condition, element)`, where the element and the condition
// become functions of the source's value that capture what they read. A second `for` makes the element function return
// another generator expression, and `_flatten_generators` walks them one after the other.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// Whether the expression makes functions, which belong to one place alone.
static bool makesFunctions(ast::Node *node) {
  if (llvm::isa<ast::Lambda, ast::ListComp, ast::SetComp, ast::DictComp, ast::GeneratorExp>(node))
    return true;
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found = found || makesFunctions(child); });
  return found;
}

llvm::SmallVector<ast::FunctionDef *, 2> Analyzer::splitGenerator(ast::GeneratorExp *generator) {
  auto &parts = generatorParts[generator];
  if (!parts.empty())
    return parts;
  ast::Context &trees = *program.trees;
  ast::Comprehension *clause = generator->generators.front();
  SourceRange range = generator->range;
  auto *plainName = llvm::dyn_cast<ast::Name>(clause->target);
  llvm::StringRef parameter = plainName ? plainName->id : llvm::StringRef(".0");
  ast::Expr *condition = clause->ifs.empty() ? nullptr
                         : clause->ifs.size() == 1
                             ? clause->ifs[0]
                             : trees.create<ast::BoolOp>(range, ast::BoolOperator::And, clause->ifs);
  auto makeFunction = [&](ast::Expr *result, ast::Expr *assumed) {
    ast::Expr *source = trees.create<ast::Name>(range, parameter, ast::ExprContext::Load);
    llvm::SmallVector<ast::Stmt *, 2> body;
    if (!plainName)
      body.push_back(trees.create<ast::Assign>(range, trees.list<ast::Expr *>({clause->target}), source));
    if (assumed) {
      // Values come here only where the condition held.
      body.push_back(trees.create<ast::Assert>(assumed->range, assumed, nullptr));
      assumptions.insert(body.back());
    }
    body.push_back(trees.create<ast::Return>(result->range, result));
    auto *arg = trees.create<ast::Arg>(range, parameter, nullptr);
    auto *arguments = trees.create<ast::Arguments>(range, llvm::ArrayRef<ast::Arg *>(), trees.list<ast::Arg *>({arg}),
                                                   nullptr, llvm::ArrayRef<ast::Arg *>(), llvm::ArrayRef<ast::Expr *>(),
                                                   nullptr, llvm::ArrayRef<ast::Expr *>());
    parts.push_back(trees.create<ast::FunctionDef>(range, llvm::StringRef("<genexpr>"), arguments,
                                                   trees.list<ast::Stmt *>(body), llvm::ArrayRef<ast::Expr *>(),
                                                   nullptr, llvm::ArrayRef<ast::TypeParam *>()));
  };
  ast::Expr *assumed = condition && !makesFunctions(condition) ? condition : nullptr;
  if (generator->generators.size() > 1)
    makeFunction(trees.create<ast::GeneratorExp>(range, generator->elt, generator->generators.drop_front()), assumed);
  else
    makeFunction(generator->elt, assumed);
  if (condition) {
    ast::Expr *yes = trees.create<ast::Constant>(range, ast::ConstantValue{ast::ConstantKind::True}, llvm::StringRef());
    ast::Expr *no = trees.create<ast::Constant>(range, ast::ConstantValue{ast::ConstantKind::False}, llvm::StringRef());
    makeFunction(trees.create<ast::IfExp>(range, condition, yes, no), nullptr);
  }
  return parts;
}

/// The first node of that kind in an expression outside of lambdas.
template <typename Kind> static ast::Node *find(ast::Node *node) {
  if (llvm::isa<Kind>(node) || llvm::isa<ast::Lambda>(node))
    return llvm::dyn_cast<Kind>(node);
  ast::Node *found = nullptr;
  ast::forEachChild(node, [&](ast::Node *child) { found = found ? found : find<Kind>(child); });
  return found;
}

/// What makes a generator expression an async generator: `async for`, or `await` outside of its first source.
static ast::Node *findAsync(ast::GeneratorExp *node) {
  ast::Node *found = find<ast::Await>(node->elt);
  for (auto [index, clause] : llvm::enumerate(node->generators)) {
    if (clause->is_async)
      return clause;
    if (index > 0 && !found)
      found = find<ast::Await>(clause->iter);
    for (ast::Expr *condition : clause->ifs)
      found = found ? found : find<ast::Await>(condition);
  }
  return found;
}

static bool mentions(ast::Node *node, const llvm::StringSet<> &names) {
  if (auto *name = llvm::dyn_cast<ast::Name>(node))
    return names.contains(name->id);
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found |= mentions(child, names); });
  return found;
}

static void addNames(ast::Node *target, llvm::StringSet<> &names) {
  if (auto *name = llvm::dyn_cast<ast::Name>(target))
    names.insert(name->id);
  ast::forEachChild(target, [&](ast::Node *child) { addNames(child, names); });
}

/// The first lambda or generator that an element of the generator holds and that reads a variable of the generator: in
/// CPython all elements share it, here each has its own. What a function is given is used before the next element, but
/// an object of the program's own may keep it.
ast::Node *FunctionAnalyzer::findKeptClosure(ast::Expr *element, const llvm::StringSet<> &variables) {
  if (auto *lambda = llvm::dyn_cast<ast::Lambda>(element)) {
    // Defaults are evaluated with the element.
    llvm::StringSet<> captured = variables;
    ast::forEachChild(lambda->args, [&](ast::Node *child) {
      if (auto *parameter = llvm::dyn_cast<ast::Arg>(child))
        captured.erase(parameter->arg);
    });
    return mentions(lambda->body, captured) ? element : nullptr;
  }
  if (llvm::isa<ast::GeneratorExp>(element))
    return mentions(element, variables) ? element : nullptr;
  auto *call = llvm::dyn_cast<ast::Call>(element);
  const ClassInfo *made = call ? analyzer.classNamed(module, call->func) : nullptr;
  bool holds = llvm::isa<ast::Tuple, ast::List, ast::Set, ast::Dict, ast::IfExp, ast::BoolOp>(element) ||
               (made && !made->module->isStandard);
  ast::Node *found = nullptr;
  if (holds)
    ast::forEachChild(element, [&](ast::Node *child) {
      if (auto *part = llvm::dyn_cast<ast::Expr>(child); part && !found)
        found = findKeptClosure(part, variables);
      else if (auto *keyword = llvm::dyn_cast<ast::Keyword>(child); keyword && !found)
        found = findKeptClosure(keyword->value, variables);
    });
  return found;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::generatorExpression(ast::GeneratorExp *node) {
  llvm::StringSet<> variables;
  for (ast::Comprehension *clause : node->generators)
    addNames(clause->target, variables);
  if (ast::Node *kept = findKeptClosure(node->elt, variables)) {
    unsupported(diag::unsupported_generator_closure, kept->range);
    return never(node->range);
  }
  // It would bind a variable of the code around the generator.
  if (ast::Node *walrus = find<ast::NamedExpr>(node)) {
    unsupported(diag::unsupported_generator_walrus, walrus->range);
    return never(node->range);
  }
  if (ast::Node *async = findAsync(node)) {
    unsupported(diag::unsupported_async_generator_expression, async->range);
    return never(node->range);
  }
  ast::Comprehension *clause = node->generators.front();
  SourceRange range = node->range;
  Expr *iterable = loopSource(clause->iter);
  return sequence(range, [&]() -> Expr * {
    Expr *source = callMethod(iterable, "__iter__", {}, clause->iter->range);
    if (source->type.isNever())
      return source;
    typed::Local *kept = temporary(source);
    llvm::SmallVector<Expr *, 3> arguments{get(kept, range)};
    for (ast::FunctionDef *part : analyzer.splitGenerator(node))
      arguments.push_back(closure(analyzer.functionFor(part), range));
    Expr *made = callWellKnown("_generator_expression", arguments, range);
    return node->generators.size() > 1 ? callWellKnown("_flatten_generators", {made}, range) : made;
  });
}

} // namespace rio::sema

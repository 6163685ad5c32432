// Generator expressions: lazy, as objects that pull from their source.
//
// `(e for t in it if c)` is `_generator_expression(iter(it), element, pass_on, condition)`, where the element and the
// condition become functions of the source's value that capture what they read, and `pass_on` one that raises again
// what the source raised: all three are named `<genexpr>` in tracebacks. A second `for` makes the element function
// return another generator expression, and `_flatten_generators` walks them one after the other.
//
// Where that would show - elements that keep a closure over the generator's variables, `:=`, `await` - the expression
// becomes the generator function that the language reference says it is.
#include "sema/FunctionAnalyzer.h"
#include "sema/Scopes.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

bool makesFunctions(ast::Node *node) {
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
  auto define = [&](llvm::StringRef parameter, llvm::ArrayRef<ast::Stmt *> body) {
    auto *arg = trees.create<ast::Arg>(range, parameter, nullptr);
    auto *arguments = trees.create<ast::Arguments>(range, llvm::ArrayRef<ast::Arg *>(), trees.list<ast::Arg *>({arg}),
                                                   nullptr, llvm::ArrayRef<ast::Arg *>(), llvm::ArrayRef<ast::Expr *>(),
                                                   nullptr, llvm::ArrayRef<ast::Expr *>());
    parts.push_back(trees.create<ast::FunctionDef>(range, llvm::StringRef("<genexpr>"), arguments, trees.list(body),
                                                   llvm::ArrayRef<ast::Expr *>(), nullptr,
                                                   llvm::ArrayRef<ast::TypeParam *>()));
  };
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
    define(parameter, body);
  };
  ast::Expr *assumed = condition && !makesFunctions(condition) ? condition : nullptr;
  if (generator->generators.size() > 1)
    makeFunction(trees.create<ast::GeneratorExp>(range, generator->elt, generator->generators.drop_front()), assumed);
  else
    makeFunction(generator->elt, assumed);
  // What raises again what the source has raised is called where the source stands: so the traceback has a line for it.
  SourceRange place = clause->iter->range;
  ast::Expr *raiseAgain = trees.create<ast::Name>(place, llvm::StringRef(".0"), ast::ExprContext::Load);
  ast::Expr *raised =
      trees.create<ast::Call>(place, raiseAgain, llvm::ArrayRef<ast::Expr *>(), llvm::ArrayRef<ast::Keyword *>());
  define(".0", {trees.create<ast::Return>(place, raised)});
  if (condition) {
    ast::Expr *yes = trees.create<ast::Constant>(range, ast::ConstantValue{ast::ConstantKind::True}, llvm::StringRef());
    ast::Expr *no = trees.create<ast::Constant>(range, ast::ConstantValue{ast::ConstantKind::False}, llvm::StringRef());
    makeFunction(trees.create<ast::IfExp>(range, condition, yes, no), nullptr);
  }
  return parts;
}

/// Calls `note` for each node of that kind in an expression outside of lambdas.
template <typename Kind> static void forEach(ast::Node *node, llvm::function_ref<void(Kind *)> note) {
  if (auto *found = llvm::dyn_cast<Kind>(node))
    note(found);
  if (!llvm::isa<ast::Lambda>(node))
    ast::forEachChild(node, [&](ast::Node *child) { forEach<Kind>(child, note); });
}

template <typename Kind> static bool contains(ast::Node *node) {
  bool found = false;
  forEach<Kind>(node, [&](Kind *) { found = true; });
  return found;
}

/// Whether the generator is an async generator: `async for`, or `await` outside of its first source.
static bool isAsyncGenerator(ast::GeneratorExp *node) {
  bool result = contains<ast::Await>(node->elt);
  for (auto [index, clause] : llvm::enumerate(node->generators)) {
    result |= clause->is_async || (index > 0 && contains<ast::Await>(clause->iter));
    result |= llvm::any_of(clause->ifs, [](ast::Expr *condition) { return contains<ast::Await>(condition); });
  }
  return result;
}

static bool mentions(ast::Node *node, const llvm::StringSet<> &names) {
  if (auto *name = llvm::dyn_cast<ast::Name>(node))
    return names.contains(name->id);
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found |= mentions(child, names); });
  return found;
}

static void addNames(ast::Node *target, llvm::StringSet<> &names) {
  forEach<ast::Name>(target, [&](ast::Name *name) { names.insert(name->id); });
}

/// Whether an element of the generator may hold a lambda or generator that reads a variable of the generator: all
/// elements share it. What a builtin or a method is given is used before the next element.
static bool keepsClosure(ast::Expr *element, const llvm::StringSet<> &variables) {
  if (auto *lambda = llvm::dyn_cast<ast::Lambda>(element)) {
    // Defaults are evaluated with the element.
    llvm::StringSet<> captured = variables;
    ast::forEachChild(lambda->args, [&](ast::Node *child) {
      if (auto *parameter = llvm::dyn_cast<ast::Arg>(child))
        captured.erase(parameter->arg);
    });
    return mentions(lambda->body, captured);
  }
  if (llvm::isa<ast::GeneratorExp>(element))
    return mentions(element, variables);
  auto *call = llvm::dyn_cast<ast::Call>(element);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  bool holds = llvm::isa<ast::Tuple, ast::List, ast::Set, ast::Dict, ast::IfExp, ast::BoolOp>(element) ||
               (callee && !isPythonBuiltin(callee->id));
  bool found = false;
  if (holds)
    ast::forEachChild(element, [&](ast::Node *child) {
      if (auto *keyword = llvm::dyn_cast<ast::Keyword>(child))
        found |= keepsClosure(keyword->value, variables);
      else if (auto *part = llvm::dyn_cast<ast::Expr>(child))
        found |= keepsClosure(part, variables);
    });
  return found;
}

static bool needsFrame(ast::GeneratorExp *node) {
  llvm::StringSet<> variables;
  for (ast::Comprehension *clause : node->generators)
    addNames(clause->target, variables);
  return isAsyncGenerator(node) || contains<ast::NamedExpr>(node) || keepsClosure(node->elt, variables);
}

ast::FunctionDef *Analyzer::generatorFunction(ast::GeneratorExp *node, bool isDriven,
                                              llvm::function_ref<bool(llvm::StringRef)> isGlobal,
                                              llvm::function_ref<void(llvm::StringRef)> bind) {
  auto place = generatorFunctions.find(node);
  if (place != generatorFunctions.end())
    return place->second;
  if (!isDriven && !needsFrame(node))
    return generatorFunctions[node] = nullptr;
  ast::Context &trees = *program.trees;
  SourceRange range = node->range;
  ast::Expr *yield = trees.create<ast::Yield>(node->elt->range, node->elt);
  ast::Stmt *body = trees.create<ast::ExprStmt>(node->elt->range, yield);
  for (ast::Comprehension *clause : llvm::reverse(node->generators)) {
    for (ast::Expr *condition : llvm::reverse(clause->ifs))
      body = trees.create<ast::If>(condition->range, condition, trees.list<ast::Stmt *>({body}),
                                   llvm::ArrayRef<ast::Stmt *>());
    ast::Expr *source = clause->iter;
    if (clause == node->generators.front())
      source = trees.create<ast::Name>(clause->iter->range, llvm::StringRef(".0"), ast::ExprContext::Load);
    llvm::ArrayRef<ast::Stmt *> statements = trees.list<ast::Stmt *>({body});
    if (clause->is_async)
      body = trees.create<ast::AsyncFor>(range, clause->target, source, statements, llvm::ArrayRef<ast::Stmt *>());
    else
      body = trees.create<ast::For>(range, clause->target, source, statements, llvm::ArrayRef<ast::Stmt *>());
  }
  llvm::SmallVector<ast::Stmt *, 3> statements;
  // `:=` binds a variable of the code around the generator.
  llvm::SmallVector<llvm::StringRef, 2> globals, nonlocals;
  forEach<ast::NamedExpr>(node, [&](ast::NamedExpr *named) {
    llvm::StringRef name = llvm::cast<ast::Name>(named->target)->id;
    bind(name);
    (isGlobal(name) ? globals : nonlocals).push_back(name);
  });
  if (!globals.empty())
    statements.push_back(trees.create<ast::Global>(range, trees.list(llvm::ArrayRef(globals))));
  if (!nonlocals.empty())
    statements.push_back(trees.create<ast::Nonlocal>(range, trees.list(llvm::ArrayRef(nonlocals))));
  statements.push_back(body);
  auto *parameter = trees.create<ast::Arg>(range, llvm::StringRef(".0"), nullptr);
  auto *arguments = trees.create<ast::Arguments>(
      range, llvm::ArrayRef<ast::Arg *>(), trees.list<ast::Arg *>({parameter}), nullptr, llvm::ArrayRef<ast::Arg *>(),
      llvm::ArrayRef<ast::Expr *>(), nullptr, llvm::ArrayRef<ast::Expr *>());
  auto make = [&](auto *kind) -> ast::FunctionDef * {
    return trees.create<std::remove_pointer_t<decltype(kind)>>(
        range, llvm::StringRef("<genexpr>"), arguments, trees.list<ast::Stmt *>(statements),
        llvm::ArrayRef<ast::Expr *>(), nullptr, llvm::ArrayRef<ast::TypeParam *>());
  };
  ast::FunctionDef *made = isAsyncGenerator(node) ? make(static_cast<ast::AsyncFunctionDef *>(nullptr))
                                                  : make(static_cast<ast::FunctionDef *>(nullptr));
  return generatorFunctions[node] = made;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::generatorExpression(ast::GeneratorExp *node) {
  ast::Comprehension *clause = node->generators.front();
  SourceRange range = node->range;
  ast::FunctionDef *whole = analyzer.generatorFunctions.lookup(node);
  Expr *iterable = loopSource(clause->iter);
  ownership.takeOwned(clause->iter);
  ownership.noteLending(node);
  return sequence(range, [&]() -> Expr * {
    Expr *source = callMethod(iterable, clause->is_async ? "__aiter__" : "__iter__", {}, clause->iter->range);
    if (!clause->is_async)
      source = checkedIterator(source, clause->iter->range);
    if (source->type.isNever())
      return source;
    typed::Local *kept = temporary(source);
    if (whole)
      return callValue(closure(analyzer.functionFor(whole), range), {{get(kept, range)}, {}}, range, node);
    llvm::SmallVector<Expr *, 3> arguments{get(kept, range)};
    for (ast::FunctionDef *part : analyzer.splitGenerator(node))
      arguments.push_back(closure(analyzer.functionFor(part), range));
    Expr *made = callWellKnown("_generator_expression", arguments, range);
    return node->generators.size() > 1 ? callWellKnown("_flatten_generators", {made}, range) : made;
  });
}

} // namespace rio::sema

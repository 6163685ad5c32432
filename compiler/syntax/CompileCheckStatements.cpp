#include "syntax/CompileChecker.h"
#include "syntax/Docstring.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio {

/// CPython's CO_MAXBLOCKS.
constexpr size_t mostOpenBlocks = 21;

void CompileChecker::check(const ast::Module &module) {
  inUnit(&table.module(), UnitKind::Module, [&] {
    checkDocstring(module.body);
    visitAll(module.body);
  });
}

void CompileChecker::inUnit(const Scope *scope, UnitKind kind, llvm::function_ref<void()> body) {
  assert(scope && "the symbol table has a scope for every unit");
  Unit inner{scope, kind};
  llvm::SaveAndRestore around(unit, &inner);
  body();
}

void CompileChecker::inBlock(Block block, SourceRange range, llvm::function_ref<void()> body) {
  if (unit->blocks.size() >= mostOpenBlocks && !unit->hasTooManyBlocks) {
    report(diag::TooManyNestedBlocks, range);
    unit->hasTooManyBlocks = true;
  }
  unit->blocks.push_back(block);
  unit->deepest = std::max(unit->deepest, unit->blocks.size());
  body();
  unit->blocks.pop_back();
}

void CompileChecker::checkDocstring(llvm::ArrayRef<ast::Stmt *> body) {
  const ast::Constant *docstring = docstringOf(body);
  std::optional<SurrogateRun> surrogates = docstring ? findSurrogates(docstring->value.text) : std::nullopt;
  if (!surrogates)
    return;
  if (surrogates->end == surrogates->start + 1)
    report(diag::SurrogateInDocstring, docstring->range, surrogates->first, surrogates->start);
  else
    report(diag::SurrogatesInDocstring, docstring->range, surrogates->start, surrogates->end - 1);
}

void CompileChecker::checkStore(llvm::StringRef name, SourceRange range) {
  if (name == "__debug__")
    report(diag::AssignToDebug, range);
}

// Functions and classes.

void CompileChecker::operator()(ast::FunctionDef *node) { visitFunction(node, UnitKind::Function); }
void CompileChecker::operator()(ast::AsyncFunctionDef *node) { visitFunction(node, UnitKind::AsyncFunction); }

template <typename Function> void CompileChecker::visitFunction(Function *node, UnitKind kind) {
  checkParameters(*node->args);
  visitAll(node->decorator_list);
  visitDefaults(*node->args);
  withTypeParameters(node, node->type_params, [&] {
    visitSignatureAnnotations(*node->args, node->returns);
    visitFunctionBody(table.scopeOf(node), kind, node->body, node->range);
  });
  checkStore(node->name, node->range);
}

void CompileChecker::visitFunctionBody(const Scope *scope, UnitKind kind, llvm::ArrayRef<ast::Stmt *> body,
                                       SourceRange range) {
  inUnit(scope, kind, [&] {
    checkDocstring(body);
    if (!scope->isGenerator && !scope->isCoroutine)
      return visitAll(body);
    inBlock({BlockKind::StopIteration}, range, [&] { visitAll(body); });
  });
}

void CompileChecker::checkParameters(const ast::Arguments &arguments) {
  auto check = [&](llvm::ArrayRef<ast::Arg *> parameters) {
    for (const ast::Arg *parameter : parameters)
      checkStore(parameter->arg, parameter->range);
  };
  check(arguments.posonlyargs);
  check(arguments.args);
  if (arguments.vararg)
    check(arguments.vararg);
  check(arguments.kwonlyargs);
  if (arguments.kwarg)
    check(arguments.kwarg);
}

void CompileChecker::visitDefaults(const ast::Arguments &arguments) {
  visitAll(arguments.defaults);
  for (ast::Expr *value : arguments.kw_defaults)
    visitOptional(value);
}

void CompileChecker::visitSignatureAnnotations(const ast::Arguments &arguments, ast::Expr *returns) {
  if (future.annotations)
    return;
  auto visitAnnotations = [&](llvm::ArrayRef<ast::Arg *> parameters) {
    for (ast::Arg *parameter : parameters)
      visitOptional(parameter->annotation);
  };
  visitAnnotations(arguments.args);
  visitAnnotations(arguments.posonlyargs);
  if (arguments.vararg && arguments.vararg->annotation)
    visitElements(arguments.vararg->annotation); // `*args: *Ts`
  visitAnnotations(arguments.kwonlyargs);
  if (arguments.kwarg)
    visitAnnotations(arguments.kwarg);
  visitOptional(returns);
}

void CompileChecker::withTypeParameters(const ast::Node *node, llvm::ArrayRef<ast::TypeParam *> parameters,
                                        llvm::function_ref<void()> body) {
  if (parameters.empty())
    return body();
  inUnit(table.scopeOf(node, ScopePart::TypeParameters), UnitKind::TypeParameters, [&] {
    visitTypeParameters(parameters);
    body();
  });
}

void CompileChecker::visitTypeParameters(llvm::ArrayRef<ast::TypeParam *> parameters) {
  bool hasDefault = false;
  auto visitParameter = [&](ast::TypeParam *parameter, llvm::StringRef name, ast::Expr *bound, ast::Expr *value) {
    if (bound)
      inUnit(table.scopeOf(parameter, ScopePart::Bound), UnitKind::TypeParameters, [&] { visit(bound); });
    if (value)
      inUnit(table.scopeOf(parameter, ScopePart::Default), UnitKind::TypeParameters,
             [&] { llvm::isa<ast::TypeVarTuple>(parameter) ? visitElements(value) : visit(value); });
    else if (hasDefault)
      report(diag::TypeParameterWithoutDefault, parameter->range, name);
    hasDefault |= value != nullptr;
    checkStore(name, parameter->range);
  };
  for (ast::TypeParam *parameter : parameters) {
    if (auto *variable = llvm::dyn_cast<ast::TypeVar>(parameter))
      visitParameter(variable, variable->name, variable->bound, variable->default_value);
    else if (auto *tuple = llvm::dyn_cast<ast::TypeVarTuple>(parameter))
      visitParameter(tuple, tuple->name, nullptr, tuple->default_value);
    else if (auto *specification = llvm::dyn_cast<ast::ParamSpec>(parameter))
      visitParameter(specification, specification->name, nullptr, specification->default_value);
  }
}

void CompileChecker::operator()(ast::ClassDef *node) {
  visitAll(node->decorator_list);
  withTypeParameters(node, node->type_params, [&] {
    inUnit(table.scopeOf(node), UnitKind::Class, [&] {
      checkDocstring(node->body);
      visitAll(node->body);
    });
    checkKeywords(node->keywords);
    visitArguments(node->bases, node->keywords);
  });
  checkStore(node->name, node->range);
}

void CompileChecker::operator()(ast::TypeAlias *node) {
  withTypeParameters(node, node->type_params,
                     [&] { inUnit(table.scopeOf(node), UnitKind::Function, [&] { visit(node->value); }); });
  checkStore(llvm::cast<ast::Name>(node->name)->id, node->range);
}

// Assignments and imports.

void CompileChecker::operator()(ast::Assign *node) {
  visit(node->value);
  visitAll(node->targets);
}

void CompileChecker::operator()(ast::AugAssign *node) {
  auto *attribute = llvm::dyn_cast<ast::Attribute>(node->target);
  if (attribute)
    visit(attribute->value);
  else if (!llvm::isa<ast::Name>(node->target))
    visit(node->target);
  visit(node->value);
  if (llvm::isa<ast::Name>(node->target))
    visit(node->target);
}

void CompileChecker::operator()(ast::AnnAssign *node) {
  if (node->value) {
    visit(node->value);
    visit(node->target);
  }
  // Functions evaluate no annotations of their variables.
  bool isEvaluated = !future.annotations && (unit->kind == UnitKind::Module || unit->kind == UnitKind::Class);
  if (auto *name = llvm::dyn_cast<ast::Name>(node->target)) {
    checkStore(name->id, node->range);
  } else if (auto *attribute = llvm::dyn_cast<ast::Attribute>(node->target)) {
    checkStore(attribute->attr, node->range);
    if (!node->value)
      visit(attribute->value);
  } else if (!node->value) {
    visit(node->target);
  }
  if (isEvaluated)
    visit(node->annotation);
}

void CompileChecker::operator()(ast::Import *node) {
  for (const ast::Alias *alias : node->names)
    checkStore(alias->asname.empty() ? alias->name.split('.').first : alias->asname, node->range);
}

void CompileChecker::operator()(ast::ImportFrom *node) {
  SourceRange head = future.last;
  SourceRange range = node->range;
  bool isAfterHead = range.line > head.endLine || (range.line == head.endLine && range.column > head.endColumn);
  if (node->level == 0 && node->module == "__future__" && isAfterHead)
    report(diag::LateFutureImport, range);
  for (const ast::Alias *alias : node->names)
    checkStore(alias->asname.empty() ? alias->name : alias->asname, range);
}

// Loops and branches.

void CompileChecker::operator()(ast::For *node) {
  inBlock({BlockKind::Loop}, node->range, [&] {
    visit(node->iter);
    visit(node->target);
    visitAll(node->body);
  });
  visitAll(node->orelse);
}

void CompileChecker::operator()(ast::AsyncFor *node) {
  if (unit->kind != UnitKind::AsyncFunction)
    report(diag::OutsideAsyncFunction, node->range, "async for");
  visit(node->iter);
  inBlock({BlockKind::Loop}, node->range, [&] {
    visit(node->target);
    visitAll(node->body);
  });
  visitAll(node->orelse);
}

void CompileChecker::operator()(ast::While *node) {
  inBlock({BlockKind::Loop}, node->range, [&] {
    visit(node->test);
    visitAll(node->body);
  });
  visitAll(node->orelse);
}

void CompileChecker::operator()(ast::If *node) {
  // A chain of `elif` may be longer than the stack is deep.
  for (;;) {
    visit(node->test);
    visitAll(node->body);
    auto *next = node->orelse.size() == 1 ? llvm::dyn_cast<ast::If>(node->orelse.front()) : nullptr;
    if (!next)
      break;
    node = next;
  }
  visitAll(node->orelse);
}

void CompileChecker::operator()(ast::With *node) { visitWith(node->items, node->body); }

void CompileChecker::operator()(ast::AsyncWith *node) {
  if (unit->kind != UnitKind::AsyncFunction)
    report(diag::OutsideAsyncFunction, node->range, "async with");
  visitWith(node->items, node->body);
}

void CompileChecker::visitWith(llvm::ArrayRef<ast::WithItem *> items, llvm::ArrayRef<ast::Stmt *> body) {
  if (items.empty())
    return visitAll(body);
  ast::WithItem *item = items.front();
  visit(item->context_expr);
  inBlock({BlockKind::With}, item->context_expr->range, [&] {
    visitOptional(item->optional_vars);
    visitWith(items.drop_front(), body);
  });
}

// Exceptions.

void CompileChecker::operator()(ast::Try *node) { visitTry(node, &CompileChecker::visitTryExcept); }
void CompileChecker::operator()(ast::TryStar *node) { visitTry(node, &CompileChecker::visitTryStar); }

template <typename TryStatement>
void CompileChecker::visitTry(TryStatement *node, void (CompileChecker::*inner)(TryStatement *)) {
  if (node->finalbody.empty())
    return (this->*inner)(node);
  inBlock({BlockKind::TryFinally, node->finalbody}, node->range, [&] {
    if (node->handlers.empty())
      visitAll(node->body);
    else
      (this->*inner)(node);
  });
  visitFinalBody(node->finalbody, node->range);
}

void CompileChecker::visitFinalBody(llvm::ArrayRef<ast::Stmt *> body, SourceRange range) {
  // CPython compiles the body twice, the second time one block deeper, which matters for the limit of blocks alone.
  size_t deepestBefore = unit->deepest;
  unit->deepest = unit->blocks.size();
  visitAll(body);
  size_t deepest = unit->deepest + 1;
  if (deepest > mostOpenBlocks && !unit->hasTooManyBlocks)
    inBlock({BlockKind::FinallyEnd}, range, [&] { visitAll(body); });
  unit->deepest = std::max(deepestBefore, deepest);
}

void CompileChecker::visitTryExcept(ast::Try *node) {
  inBlock({BlockKind::TryExcept}, node->range, [&] { visitAll(node->body); });
  visitAll(node->orelse);
  inBlock({BlockKind::ExceptionHandler}, node->range, [&] {
    for (ast::ExceptHandler *handler : node->handlers) {
      if (!handler->type && handler != node->handlers.back())
        report(diag::DefaultExceptNotLast, handler->range);
      visitOptional(handler->type);
      checkStore(handler->name, handler->range);
      inBlock({BlockKind::HandlerCleanup}, handler->range, [&] { visitAll(handler->body); });
    }
  });
}

void CompileChecker::visitTryStar(ast::TryStar *node) {
  inBlock({BlockKind::TryExcept}, node->range, [&] { visitAll(node->body); });
  inBlock({BlockKind::ExceptionGroupHandler}, node->range, [&] {
    for (ast::ExceptHandler *handler : node->handlers) {
      visitOptional(handler->type);
      checkStore(handler->name, handler->range);
      inBlock({BlockKind::HandlerCleanup}, handler->range, [&] { visitAll(handler->body); });
    }
  });
  visitAll(node->orelse);
}

// Jumps.

/// Whether CPython's optimiser makes a constant of `expr`: literals, and tuples and signs of them.
static bool isConstant(const ast::Expr *expr) {
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(expr))
    return llvm::all_of(tuple->elts, isConstant);
  if (auto *operation = llvm::dyn_cast<ast::UnaryOp>(expr)) {
    auto *operand = llvm::dyn_cast<ast::Constant>(operation->operand);
    return operand && operand->value.kind != ast::ConstantKind::String &&
           operand->value.kind != ast::ConstantKind::Bytes && operand->value.kind != ast::ConstantKind::None;
  }
  return llvm::isa<ast::Constant>(expr);
}

void CompileChecker::operator()(ast::Return *node) {
  if (!isFunctionLike())
    report(diag::OutsideFunction, node->range, "return");
  else if (node->value && unit->scope->isCoroutine && unit->scope->isGenerator)
    report(diag::ReturnValueInAsyncGenerator, node->range);
  visitOptional(node->value);
  bool holdsValue = node->value && !isConstant(node->value);
  bool isConstantHere = node->value && !holdsValue && node->value->range.line == node->range.line;
  unwind(isConstantHere ? node->value->range : node->range, /*leavesLoops=*/true, holdsValue);
}

void CompileChecker::operator()(ast::Break *node) { visitJump(diag::BreakOutsideLoop, node->range); }
void CompileChecker::operator()(ast::Continue *node) { visitJump(diag::ContinueOutsideLoop, node->range); }

void CompileChecker::visitJump(const DiagnosticKind &outsideLoop, SourceRange range) {
  if (unwind(range, /*leavesLoops=*/false, /*holdsValue=*/false) == Unwound::AtEnd)
    report(outsideLoop, range);
}

CompileChecker::Unwound CompileChecker::unwind(SourceRange range, bool leavesLoops, bool holdsValue) {
  for (size_t depth = unit->blocks.size(); depth-- > 0;) {
    const Block block = unit->blocks[depth];
    if (block.kind == BlockKind::ExceptionGroupHandler) {
      report(diag::JumpOutOfExceptStar, range);
      return Unwound::Refused;
    }
    if (block.kind == BlockKind::Loop && !leavesLoops)
      return Unwound::AtLoop;
    // The `finally` body runs here, outside its own `try`. A body is the same at every jump: once is enough.
    if (block.kind == BlockKind::TryFinally && unwoundFinalBodies.insert(block.finalBody.data()).second) {
      llvm::SmallVector<Block, 8> inside(unit->blocks.begin() + depth, unit->blocks.end());
      unit->blocks.truncate(depth);
      if (holdsValue)
        inBlock({BlockKind::ReturnValue}, range, [&] { visitAll(block.finalBody); });
      else
        visitAll(block.finalBody);
      unit->blocks.append(inside.begin(), inside.end());
    }
  }
  return Unwound::AtEnd;
}

} // namespace rio

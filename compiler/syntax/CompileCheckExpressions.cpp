#include "syntax/CompileChecker.h"

namespace rio {

void CompileChecker::operator()(ast::NamedExpr *node) {
  visit(node->value);
  visit(node->target);
}

void CompileChecker::operator()(ast::BinOp *node) {
  // A sum of many terms is a tree that leans to the left, deeper than the stack.
  llvm::SmallVector<ast::BinOp *> spine{node};
  while (auto *left = llvm::dyn_cast<ast::BinOp>(spine.back()->left))
    spine.push_back(left);
  visit(spine.back()->left);
  for (ast::BinOp *operation : llvm::reverse(spine))
    visit(operation->right);
}

void CompileChecker::operator()(ast::Lambda *node) {
  checkParameters(*node->args);
  visitDefaults(*node->args);
  inUnit(table.scopeOf(node), UnitKind::Lambda, [&] { visit(node->body); });
}

void CompileChecker::operator()(ast::Dict *node) {
  for (auto [key, value] : llvm::zip(node->keys, node->values)) {
    visitOptional(key);
    visit(value);
  }
}

void CompileChecker::operator()(ast::Set *node) { visitElements(node->elts); }

void CompileChecker::operator()(ast::ListComp *node) {
  visitComprehension(node, [&] { visit(node->elt); });
}

void CompileChecker::operator()(ast::SetComp *node) {
  visitComprehension(node, [&] { visit(node->elt); });
}

void CompileChecker::operator()(ast::DictComp *node) {
  visitComprehension(node, [&] {
    visit(node->key);
    visit(node->value);
  });
}

void CompileChecker::operator()(ast::GeneratorExp *node) {
  visitComprehension(node, [&] { visit(node->elt); });
}

template <typename Comprehension>
void CompileChecker::visitComprehension(Comprehension *node, llvm::function_ref<void()> visitElement) {
  const Scope *scope = table.scopeOf(node);
  ast::Expr *firstIterable = node->generators.front()->iter;
  bool isGenerator = scope->kind == ScopeKind::GeneratorExpression;
  if (scope->isInlined)
    visit(firstIterable);
  if (scope->isCoroutine && !isGenerator && !mayAwait())
    report(diag::AsyncComprehensionOutsideAsyncFunction, node->range);
  if (scope->isInlined)
    return visitClauses(node->generators, node->range, visitElement);
  inUnit(scope, UnitKind::Comprehension, [&] { visitClauses(node->generators, node->range, visitElement); });
  visit(firstIterable);
}

void CompileChecker::visitClauses(llvm::ArrayRef<ast::Comprehension *> clauses, SourceRange range,
                                  llvm::function_ref<void()> visitElement) {
  size_t blocks = unit->blocks.size();
  auto visitClause = [&](ast::Comprehension *clause, auto &&rest) {
    auto inside = [&] {
      visit(clause->target);
      visitAll(clause->ifs);
      rest();
    };
    if (clause->is_async)
      inBlock({BlockKind::AsyncComprehension}, range, inside);
    else
      inside();
  };
  // Each clause is inside those before it; the first one's iterable belongs to the scope around.
  auto visitFrom = [&](auto &&self, size_t index) -> void {
    if (index == clauses.size())
      return visitElement();
    if (index != 0)
      visit(clauses[index]->iter);
    visitClause(clauses[index], [&] { self(self, index + 1); });
  };
  visitFrom(visitFrom, 0);
  assert(unit->blocks.size() == blocks && "blocks are closed where they are opened");
}

void CompileChecker::operator()(ast::Await *node) {
  if (!isFunctionLike())
    report(diag::OutsideFunction, node->range, "await");
  else if (!mayAwait())
    report(diag::OutsideAsyncFunction, node->range, "await");
  visit(node->value);
}

void CompileChecker::operator()(ast::Yield *node) {
  if (!isFunctionLike())
    report(diag::OutsideFunction, node->range, "yield");
  visitOptional(node->value);
}

void CompileChecker::operator()(ast::YieldFrom *node) {
  if (!isFunctionLike())
    report(diag::OutsideFunction, node->range, "yield from");
  else if (unit->kind == UnitKind::AsyncFunction)
    report(diag::YieldFromInAsyncFunction, node->range);
  visit(node->value);
}

void CompileChecker::operator()(ast::Call *node) {
  checkKeywords(node->keywords);
  visit(node->func);
  visitArguments(node->args, node->keywords);
}

void CompileChecker::visitArguments(llvm::ArrayRef<ast::Expr *> arguments, llvm::ArrayRef<ast::Keyword *> keywords) {
  visitElements(arguments);
  for (ast::Keyword *keyword : keywords)
    visit(keyword->value);
}

void CompileChecker::checkKeywords(llvm::ArrayRef<ast::Keyword *> keywords) {
  for (size_t i = 0; i < keywords.size(); ++i) {
    llvm::StringRef name = keywords[i]->arg;
    if (name.empty())
      continue;
    checkStore(name, keywords[i]->range);
    for (ast::Keyword *later : keywords.drop_front(i + 1))
      if (later->arg == name)
        report(diag::RepeatedKeyword, later->range, name);
  }
}

/// CPython reports an attribute that ends on another line than its object starts on at the attribute's name.
static SourceRange rangeOfAttribute(const ast::Attribute *node) {
  SourceRange range = node->range;
  if (range.line == range.endLine)
    return range;
  uint32_t size = static_cast<uint32_t>(node->attr.size());
  return {range.endLine, range.endColumn - std::min(size, range.endColumn), range.endLine, range.endColumn};
}

void CompileChecker::operator()(ast::Attribute *node) {
  visit(node->value);
  if (node->ctx == ast::ExprContext::Store)
    checkStore(node->attr, rangeOfAttribute(node));
}

void CompileChecker::operator()(ast::Starred *node) {
  report(node->ctx == ast::ExprContext::Store ? diag::StarredTarget : diag::StarredExpression, node->range);
  visit(node->value);
}

void CompileChecker::operator()(ast::Name *node) {
  if (node->ctx == ast::ExprContext::Store)
    checkStore(node->id, node->range);
  else if (node->ctx == ast::ExprContext::Del && node->id == "__debug__")
    report(diag::DeleteDebug, node->range);
}

void CompileChecker::operator()(ast::List *node) { visitSequence(node->elts, node->ctx, node->range); }
void CompileChecker::operator()(ast::Tuple *node) { visitSequence(node->elts, node->ctx, node->range); }

void CompileChecker::visitSequence(llvm::ArrayRef<ast::Expr *> elements, ast::ExprContext context, SourceRange range) {
  if (context == ast::ExprContext::Store) {
    // The number of names before the star is one byte in CPython's bytecode.
    constexpr size_t mostBeforeStar = 255;
    auto isStarred = [](const ast::Expr *element) { return llvm::isa<ast::Starred>(element); };
    const auto *first = llvm::find_if(elements, isStarred);
    if (first != elements.end() && static_cast<size_t>(first - elements.begin()) > mostBeforeStar)
      report(diag::TooManyTargetsBeforeStar, range);
    else if (llvm::count_if(elements, isStarred) > 1)
      report(diag::MultipleStarredTargets, range);
  }
  visitElements(elements);
}

void CompileChecker::visitElements(llvm::ArrayRef<ast::Expr *> elements) {
  for (ast::Expr *element : elements) {
    auto *starred = llvm::dyn_cast<ast::Starred>(element);
    visit(starred ? starred->value : element);
  }
}

} // namespace rio

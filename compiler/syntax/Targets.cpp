// Expressions that turn out to be targets: of assignments, `for`, `with`, `del`.
#include "syntax/ParserImpl.h"

namespace rio::syntax {

/// Makes `expr` and the parts of it that are bound a Store or Del. False where it cannot be a target.
bool Parser::setContext(Expr *expr, ExprContext context) {
  switch (expr->kind) {
  case NodeKind::Name:
    static_cast<Name *>(expr)->ctx = context;
    return true;
  case NodeKind::Attribute:
    static_cast<Attribute *>(expr)->ctx = context;
    return true;
  case NodeKind::Subscript:
    static_cast<Subscript *>(expr)->ctx = context;
    return true;
  case NodeKind::Starred: {
    auto *starred = static_cast<Starred *>(expr);
    starred->ctx = context;
    return context == ExprContext::Store && setContext(starred->value, context);
  }
  case NodeKind::List: {
    auto *list = static_cast<List *>(expr);
    list->ctx = context;
    return llvm::all_of(list->elts, [&](Expr *element) { return setContext(element, context); });
  }
  case NodeKind::Tuple: {
    auto *tuple = static_cast<Tuple *>(expr);
    tuple->ctx = context;
    return llvm::all_of(tuple->elts, [&](Expr *element) { return setContext(element, context); });
  }
  default:
    return false;
  }
}

/// One target; stops before `in`.
Expr *Parser::parseTarget(ExprContext targetContext) {
  const Token *start = current;
  Expr *target;
  if (at(TokenKind::Star) && targetContext == ExprContext::Store) {
    advance();
    Expr *value = parseOperators(Precedence::BitOr);
    target = context.create<Starred>(from(start), value, ExprContext::Load);
  } else {
    target = parseOperators(Precedence::BitOr);
  }
  if (!failed() && !setContext(target, targetContext))
    fail();
  return target;
}

/// The targets of `for`: one, or a tuple without parentheses.
Expr *Parser::parseTargets(ExprContext targetContext) {
  const Token *start = current;
  Expr *first = parseTarget(targetContext);
  if (!at(TokenKind::Comma))
    return first;
  ExprList targets{first};
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::KwIn))
      break;
    targets.push_back(parseTarget(targetContext));
  }
  return context.create<Tuple>(from(start), context.list<Expr *>(targets), targetContext);
}

} // namespace rio::syntax

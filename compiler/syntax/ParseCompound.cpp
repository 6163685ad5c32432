// Compound statements, functions and `match` apart.
#include "syntax/ParserImpl.h"

namespace rio::syntax {

/// A compound statement, or null where none begins here.
Stmt *Parser::parseCompound() {
  const Token *start = current;
  switch (kind()) {
  case TokenKind::KwDef:
    return parseFunction(start, {}, /*isAsync=*/false);
  case TokenKind::KwClass:
    return parseClass({});
  case TokenKind::At:
    return parseDecorated();
  case TokenKind::KwAsync:
    return parseAsync();
  case TokenKind::KwIf:
    return parseIf();
  case TokenKind::KwWhile:
    return parseWhile();
  case TokenKind::KwFor:
    return parseFor(start, /*isAsync=*/false);
  case TokenKind::KwWith:
    return parseWith(start, /*isAsync=*/false);
  case TokenKind::KwTry:
    return parseTry();
  case TokenKind::Identifier:
    return atMatchStatement() ? parseMatch() : nullptr;
  default:
    return nullptr;
  }
}

Stmt *Parser::parseAsync() {
  const Token *start = current;
  advance();
  switch (kind()) {
  case TokenKind::KwDef:
    return parseFunction(start, {}, /*isAsync=*/true);
  case TokenKind::KwFor:
    return parseFor(start, /*isAsync=*/true);
  case TokenKind::KwWith:
    return parseWith(start, /*isAsync=*/true);
  default:
    fail();
    return nullptr;
  }
}

Stmt *Parser::parseDecorated() {
  ExprList decorators;
  while (accept(TokenKind::At)) {
    decorators.push_back(parseNamedExpression());
    expect(TokenKind::Newline);
  }
  auto list = context.list<Expr *>(decorators);
  const Token *start = current;
  if (at(TokenKind::KwClass))
    return parseClass(list);
  bool isAsync = accept(TokenKind::KwAsync);
  if (at(TokenKind::KwDef))
    return parseFunction(start, list, isAsync);
  fail();
  return nullptr;
}

llvm::ArrayRef<Stmt *> Parser::parseElse() {
  if (!accept(TokenKind::KwElse))
    return {};
  return parseBlock();
}

/// `elif` nests in the tree, but here it is a list, so that a long chain needs no stack.
Stmt *Parser::parseIf() {
  struct Branch {
    const Token *start;
    Expr *test;
    llvm::ArrayRef<Stmt *> body;
  };
  llvm::SmallVector<Branch, 4> branches;
  do {
    const Token *start = current;
    advance();
    Expr *test = parseNamedExpression();
    branches.push_back({start, test, parseBlock()});
    setHeight(static_cast<unsigned>(branches.size()));
  } while (at(TokenKind::KwElif));
  llvm::ArrayRef<Stmt *> orelse = parseElse();
  if (failed())
    return nullptr;
  Stmt *statement = nullptr;
  for (const Branch &branch : llvm::reverse(branches)) {
    if (statement)
      orelse = context.list<Stmt *>(statement);
    statement = context.create<If>(statementFrom(branch.start), branch.test, branch.body, orelse);
  }
  return statement;
}

Stmt *Parser::parseWhile() {
  const Token *start = current;
  advance();
  Expr *test = parseNamedExpression();
  auto body = parseBlock();
  auto orelse = parseElse();
  return context.create<While>(statementFrom(start), test, body, orelse);
}

Stmt *Parser::parseFor(const Token *start, bool isAsync) {
  advance();
  Expr *target = parseTargets(ExprContext::Store);
  expect(TokenKind::KwIn);
  Expr *iterable = parseStarExpressions();
  auto body = parseBlock();
  auto orelse = parseElse();
  if (isAsync)
    return context.create<AsyncFor>(statementFrom(start), target, iterable, body, orelse);
  return context.create<For>(statementFrom(start), target, iterable, body, orelse);
}

/// Whether the parenthesis after `with` encloses items, and is not (part of) the first item's expression. Both can be
/// meant by `with (a, b):`, and then it is items.
bool Parser::parenthesesHoldWithItems() const {
  const Token *close = lexed.tokens.data() + current->partner;
  if (current->partner == 0 || close[1].kind != TokenKind::Colon || close == current + 1)
    return false;
  bool itemStart = true;
  for (const Token *token = current + 1; token < close; ++token) {
    switch (token->kind) {
    case TokenKind::KwAs:
      return true;
    case TokenKind::ColonEqual:
    case TokenKind::KwFor:
    case TokenKind::KwYield:
      return false;
    case TokenKind::Star:
    case TokenKind::Comma:
      if (itemStart)
        return false;
      break;
    case TokenKind::KwLambda:
      // Its parameters hide stars.
      while (token < close && token->kind != TokenKind::Colon)
        ++token;
      break;
    case TokenKind::LeftParen:
    case TokenKind::LeftBracket:
    case TokenKind::LeftBrace:
      if (token->partner == 0)
        return false;
      token = lexed.tokens.data() + token->partner;
      break;
    default:
      break;
    }
    itemStart = token->kind == TokenKind::Comma;
  }
  return true;
}

WithItem *Parser::parseWithItem() {
  const Token *start = current;
  Expr *expr = parseExpression();
  Expr *target = accept(TokenKind::KwAs) ? parseTarget(ExprContext::Store) : nullptr;
  return context.create<WithItem>(from(start), expr, target);
}

Stmt *Parser::parseWith(const Token *start, bool isAsync) {
  advance();
  llvm::SmallVector<WithItem *, 4> items;
  bool parenthesized = at(TokenKind::LeftParen) && parenthesesHoldWithItems();
  if (parenthesized)
    advance();
  do {
    if (parenthesized && at(TokenKind::RightParen))
      break;
    items.push_back(parseWithItem());
  } while (accept(TokenKind::Comma));
  if (parenthesized)
    expect(TokenKind::RightParen);
  auto body = parseBlock();
  auto list = context.list<WithItem *>(items);
  if (isAsync)
    return context.create<AsyncWith>(statementFrom(start), list, body);
  return context.create<With>(statementFrom(start), list, body);
}

Stmt *Parser::parseTry() {
  const Token *start = current;
  advance();
  auto body = parseBlock();
  llvm::SmallVector<ExceptHandler *, 4> handlers;
  bool isStar = at(TokenKind::KwExcept) && kindAfter(1) == TokenKind::Star;
  while (at(TokenKind::KwExcept))
    handlers.push_back(parseExcept(isStar));
  llvm::ArrayRef<Stmt *> orelse;
  if (!handlers.empty())
    orelse = parseElse();
  llvm::ArrayRef<Stmt *> finalbody;
  if (accept(TokenKind::KwFinally))
    finalbody = parseBlock();
  else if (handlers.empty())
    fail();
  if (failed())
    return nullptr;
  auto list = context.list<ExceptHandler *>(handlers);
  if (isStar)
    return context.create<TryStar>(statementFrom(start), body, list, orelse, finalbody);
  return context.create<Try>(statementFrom(start), body, list, orelse, finalbody);
}

ExceptHandler *Parser::parseExcept(bool isStar) {
  const Token *start = current;
  advance();
  Expr *type = nullptr;
  llvm::StringRef name;
  if (isStar)
    expect(TokenKind::Star);
  if (isStar || !at(TokenKind::Colon)) {
    type = parseExpression();
    if (accept(TokenKind::KwAs))
      name = expectIdentifier();
  }
  auto body = parseBlock();
  return context.create<ExceptHandler>(failed() ? SourceRange() : statementFrom(start), type, name, body);
}

Stmt *Parser::parseClass(llvm::ArrayRef<Expr *> decorators) {
  const Token *start = current;
  advance();
  llvm::StringRef name = expectIdentifier();
  auto typeParameters = parseTypeParameters();
  ExprList bases;
  llvm::SmallVector<Keyword *, 4> keywords;
  if (accept(TokenKind::LeftParen)) {
    parseArguments(bases, keywords);
    expect(TokenKind::RightParen);
  }
  auto body = parseBlock();
  if (failed())
    return nullptr;
  return context.create<ClassDef>(statementFrom(start), name, context.list<Expr *>(bases),
                                  context.list<Keyword *>(keywords), body, decorators, typeParameters);
}

} // namespace rio::syntax

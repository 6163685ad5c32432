// Simple statements.
#include "syntax/ParserImpl.h"

namespace rio::syntax {

/// A line of them, with semicolons between.
void Parser::parseSimpleStatements(StmtList &body) {
  do {
    if (at(TokenKind::Newline))
      break;
    Stmt *stmt = parseSimpleStatement();
    if (failed())
      return;
    body.push_back(stmt);
  } while (accept(TokenKind::Semicolon));
  expect(TokenKind::Newline);
}

Stmt *Parser::parseSimpleStatement() {
  const Token *start = current;
  switch (kind()) {
  case TokenKind::KwPass:
    advance();
    return context.create<Pass>(start->range);
  case TokenKind::KwBreak:
    advance();
    return context.create<Break>(start->range);
  case TokenKind::KwContinue:
    advance();
    return context.create<Continue>(start->range);
  case TokenKind::KwReturn:
    return parseReturn();
  case TokenKind::KwRaise:
    return parseRaise();
  case TokenKind::KwDel:
    return parseDelete();
  case TokenKind::KwAssert:
    return parseAssert();
  case TokenKind::KwImport:
    return parseImport();
  case TokenKind::KwFrom:
    return parseImportFrom();
  case TokenKind::KwGlobal: {
    auto names = parseNames();
    return context.create<Global>(from(start), names);
  }
  case TokenKind::KwNonlocal: {
    auto names = parseNames();
    return context.create<Nonlocal>(from(start), names);
  }
  default:
    if (kindAfter(1) == TokenKind::Identifier && atWord("type"))
      return parseTypeAlias();
    return parseExpressionStatement();
  }
}

namespace {

/// The operator of an augmented assignment, or nothing.
std::optional<BinaryOperator> augmentedOperator(TokenKind kind) {
  switch (kind) {
  case TokenKind::PlusEqual:
    return BinaryOperator::Add;
  case TokenKind::MinusEqual:
    return BinaryOperator::Sub;
  case TokenKind::StarEqual:
    return BinaryOperator::Mult;
  case TokenKind::AtEqual:
    return BinaryOperator::MatMult;
  case TokenKind::SlashEqual:
    return BinaryOperator::Div;
  case TokenKind::PercentEqual:
    return BinaryOperator::Mod;
  case TokenKind::DoubleStarEqual:
    return BinaryOperator::Pow;
  case TokenKind::LeftShiftEqual:
    return BinaryOperator::LShift;
  case TokenKind::RightShiftEqual:
    return BinaryOperator::RShift;
  case TokenKind::BarEqual:
    return BinaryOperator::BitOr;
  case TokenKind::CaretEqual:
    return BinaryOperator::BitXor;
  case TokenKind::AmpersandEqual:
    return BinaryOperator::BitAnd;
  case TokenKind::DoubleSlashEqual:
    return BinaryOperator::FloorDiv;
  default:
    return std::nullopt;
  }
}

/// What may be annotated or assigned to with an operator.
bool isSingleTarget(const Expr *expr) { return llvm::isa<Name, Attribute, Subscript>(expr); }

} // namespace

Stmt *Parser::parseExpressionStatement() {
  const Token *start = current;
  Expr *first = parseYieldOrStarExpressions();
  if (at(TokenKind::Newline) || at(TokenKind::Semicolon))
    return context.create<ExprStmt>(from(start), first);
  if (at(TokenKind::Equal))
    return parseAssignment(start, first);
  if (at(TokenKind::Colon))
    return parseAnnotation(start, first);
  if (std::optional<BinaryOperator> op = augmentedOperator(kind())) {
    if (!isSingleTarget(first) || start->kind == TokenKind::KwYield) {
      fail();
      return nullptr;
    }
    setContext(first, ExprContext::Store);
    advance();
    Expr *value = parseYieldOrStarExpressions();
    return context.create<AugAssign>(from(start), first, *op, value);
  }
  return context.create<ExprStmt>(from(start), first);
}

/// At the first `=`.
Stmt *Parser::parseAssignment(const Token *start, Expr *first) {
  ExprList targets;
  Expr *value = first;
  while (at(TokenKind::Equal)) {
    if (!setContext(value, ExprContext::Store)) {
      fail();
      return nullptr;
    }
    targets.push_back(value);
    advance();
    value = parseYieldOrStarExpressions();
  }
  return context.create<Assign>(from(start), context.list<Expr *>(targets), value);
}

/// At the colon after `target`.
Stmt *Parser::parseAnnotation(const Token *start, Expr *target) {
  if (!isSingleTarget(target)) {
    fail();
    return nullptr;
  }
  setContext(target, ExprContext::Store);
  bool simple = start->kind == TokenKind::Identifier && target->kind == NodeKind::Name;
  advance();
  Expr *annotation = parseExpression();
  Expr *value = accept(TokenKind::Equal) ? parseYieldOrStarExpressions() : nullptr;
  return context.create<AnnAssign>(from(start), target, annotation, value, simple ? 1 : 0);
}

Stmt *Parser::parseDelete() {
  const Token *start = current;
  advance();
  ExprList targets;
  do {
    if (!targets.empty() && (at(TokenKind::Newline) || at(TokenKind::Semicolon)))
      break;
    targets.push_back(parseTarget(ExprContext::Del));
  } while (accept(TokenKind::Comma));
  return context.create<Delete>(from(start), context.list<Expr *>(targets));
}

/// `a.b.c` as it is kept: one name with dots.
llvm::StringRef Parser::parseDottedName() {
  llvm::StringRef name = expectIdentifier();
  if (!at(TokenKind::Dot))
    return name;
  std::string dotted = name.str();
  while (accept(TokenKind::Dot)) {
    dotted += '.';
    dotted += expectIdentifier();
  }
  return context.text(dotted);
}

Stmt *Parser::parseImport() {
  const Token *start = current;
  advance();
  llvm::SmallVector<Alias *, 4> names;
  do {
    const Token *nameStart = current;
    llvm::StringRef name = parseDottedName();
    llvm::StringRef asName = accept(TokenKind::KwAs) ? expectIdentifier() : llvm::StringRef();
    names.push_back(context.create<Alias>(from(nameStart), name, asName));
  } while (accept(TokenKind::Comma));
  return context.create<Import>(from(start), context.list<Alias *>(names));
}

Stmt *Parser::parseImportFrom() {
  const Token *start = current;
  advance();
  int level = 0;
  for (; at(TokenKind::Dot) || at(TokenKind::Ellipsis); advance())
    level += at(TokenKind::Dot) ? 1 : 3;
  llvm::StringRef module;
  if (level == 0 || !at(TokenKind::KwImport))
    module = parseDottedName();
  expect(TokenKind::KwImport);
  auto names = parseImportedNames();
  return context.create<ImportFrom>(from(start), module, names, level);
}

llvm::ArrayRef<Alias *> Parser::parseImportedNames() {
  llvm::SmallVector<Alias *, 8> names;
  if (at(TokenKind::Star)) {
    names.push_back(context.create<Alias>(current->range, "*", llvm::StringRef()));
    advance();
    return context.list<Alias *>(names);
  }
  bool parenthesized = accept(TokenKind::LeftParen);
  do {
    if (parenthesized && !names.empty() && at(TokenKind::RightParen))
      break;
    const Token *start = current;
    llvm::StringRef name = expectIdentifier();
    llvm::StringRef asName = accept(TokenKind::KwAs) ? expectIdentifier() : llvm::StringRef();
    names.push_back(context.create<Alias>(from(start), name, asName));
  } while (accept(TokenKind::Comma));
  if (parenthesized)
    expect(TokenKind::RightParen);
  return context.list<Alias *>(names);
}

Stmt *Parser::parseReturn() {
  const Token *start = current;
  advance();
  Expr *value = startsExpression() || at(TokenKind::Star) ? parseStarExpressions() : nullptr;
  return context.create<Return>(from(start), value);
}

Stmt *Parser::parseRaise() {
  const Token *start = current;
  advance();
  Expr *exception = startsExpression() ? parseExpression() : nullptr;
  Expr *cause = exception && accept(TokenKind::KwFrom) ? parseExpression() : nullptr;
  return context.create<Raise>(from(start), exception, cause);
}

Stmt *Parser::parseAssert() {
  const Token *start = current;
  advance();
  Expr *test = parseExpression();
  Expr *message = accept(TokenKind::Comma) ? parseExpression() : nullptr;
  return context.create<Assert>(from(start), test, message);
}

/// The names of `global` and `nonlocal`.
llvm::ArrayRef<llvm::StringRef> Parser::parseNames() {
  advance();
  llvm::SmallVector<llvm::StringRef, 4> names;
  do
    names.push_back(expectIdentifier());
  while (accept(TokenKind::Comma));
  return context.list<llvm::StringRef>(names);
}

/// At the soft keyword `type`, a name being next.
Stmt *Parser::parseTypeAlias() {
  const Token *start = current;
  advance();
  const Token *nameToken = current;
  llvm::StringRef id = expectIdentifier();
  Expr *name = context.create<Name>(nameToken->range, id, ExprContext::Store);
  auto parameters = parseTypeParameters();
  expect(TokenKind::Equal);
  Expr *value = parseExpression();
  return context.create<TypeAlias>(from(start), name, parameters, value);
}

} // namespace rio::syntax

// Atoms, displays, comprehensions, calls and subscripts.
#include "syntax/Literals.h"
#include "syntax/ParserImpl.h"

namespace rio::syntax {

Expr *Parser::parsePrimary() {
  const Token *start = current;
  Expr *expr = parseAtom();
  for (;;) {
    switch (kind()) {
    case TokenKind::Dot: {
      unsigned valueHeight = height;
      advance();
      llvm::StringRef name = expectIdentifier();
      setHeight(valueHeight + 1);
      expr = context.create<Attribute>(from(start), expr, name, ExprContext::Load);
      break;
    }
    case TokenKind::LeftParen: {
      unsigned calleeHeight = height;
      expr = parseCall(expr);
      expr->range.line = start->range.line;
      expr->range.column = start->range.column;
      setHeight(std::max(height, calleeHeight) + 1);
      break;
    }
    case TokenKind::LeftBracket: {
      unsigned valueHeight = height;
      expr = parseSubscript(expr);
      expr->range.line = start->range.line;
      expr->range.column = start->range.column;
      setHeight(std::max(height, valueHeight) + 1);
      break;
    }
    default:
      return expr;
    }
  }
}

Expr *Parser::parseAtom() {
  const Token *token = current;
  height = 0;
  auto constant = [&](ConstantKind constantKind) {
    advance();
    return context.create<Constant>(token->range, ConstantValue{constantKind}, llvm::StringRef());
  };
  switch (kind()) {
  case TokenKind::Identifier:
    advance();
    return context.create<Name>(token->range, identifier(*token), ExprContext::Load);
  case TokenKind::Number:
    return parseNumber();
  case TokenKind::String:
  case TokenKind::FStringStart:
    return parseStrings();
  case TokenKind::LeftParen:
    return parseParenthesized();
  case TokenKind::LeftBracket:
    return parseListDisplay();
  case TokenKind::LeftBrace:
    return parseBraceDisplay();
  case TokenKind::KwNone:
    return constant(ConstantKind::None);
  case TokenKind::KwTrue:
    return constant(ConstantKind::True);
  case TokenKind::KwFalse:
    return constant(ConstantKind::False);
  case TokenKind::Ellipsis:
    return constant(ConstantKind::Ellipsis);
  default:
    return failExpr();
  }
}

Expr *Parser::parseNumber() {
  const Token *token = current;
  std::optional<ConstantValue> value = readNumberLiteral(text(*token), context);
  if (!value) {
    size_t digits = text(*token).size() - text(*token).count('_');
    // CPython gives no column here.
    reportAt(diag::integer_too_long, {token->range.line, 0, token->range.line, 0}, digits);
    return failExpr();
  }
  advance();
  return context.create<Constant>(token->range, *value, llvm::StringRef());
}

bool Parser::atComprehension() const {
  return at(TokenKind::KwFor) || (at(TokenKind::KwAsync) && kindAfter(1) == TokenKind::KwFor);
}

/// The rest of the elements up to `close`, a comma being next; a comma may end them.
void Parser::parseElements(ExprList &elements, TokenKind close) {
  unsigned highest = height;
  while (accept(TokenKind::Comma)) {
    if (at(close))
      break;
    elements.push_back(parseStarNamedExpression());
    highest = std::max(highest, height);
  }
  setHeight(highest + 1);
}

/// A parenthesized expression, tuple or generator.
Expr *Parser::parseParenthesized() {
  const Token *start = current;
  advance();
  if (accept(TokenKind::RightParen))
    return context.create<Tuple>(from(start), llvm::ArrayRef<Expr *>(), ExprContext::Load);
  if (at(TokenKind::KwYield)) {
    Expr *inner = parseYield();
    expect(TokenKind::RightParen);
    return inner;
  }
  Expr *first = parseStarNamedExpression();
  if (atComprehension() && first->kind != NodeKind::Starred) {
    auto clauses = parseComprehensionClauses();
    expect(TokenKind::RightParen);
    return context.create<GeneratorExp>(from(start), first, clauses);
  }
  if (!at(TokenKind::Comma)) {
    if (first->kind == NodeKind::Starred)
      return failExpr();
    expect(TokenKind::RightParen);
    return first;
  }
  ExprList elements{first};
  parseElements(elements, TokenKind::RightParen);
  expect(TokenKind::RightParen);
  return context.create<Tuple>(from(start), context.list<Expr *>(elements), ExprContext::Load);
}

Expr *Parser::parseListDisplay() {
  const Token *start = current;
  advance();
  if (accept(TokenKind::RightBracket))
    return context.create<List>(from(start), llvm::ArrayRef<Expr *>(), ExprContext::Load);
  Expr *first = parseStarNamedExpression();
  if (atComprehension() && first->kind != NodeKind::Starred) {
    auto clauses = parseComprehensionClauses();
    expect(TokenKind::RightBracket);
    return context.create<ListComp>(from(start), first, clauses);
  }
  ExprList elements{first};
  parseElements(elements, TokenKind::RightBracket);
  expect(TokenKind::RightBracket);
  return context.create<List>(from(start), context.list<Expr *>(elements), ExprContext::Load);
}

/// A dict or set, or a comprehension of either.
Expr *Parser::parseBraceDisplay() {
  const Token *start = current;
  advance();
  if (accept(TokenKind::RightBrace))
    return context.create<Dict>(from(start), llvm::ArrayRef<Expr *>(), llvm::ArrayRef<Expr *>());
  if (at(TokenKind::DoubleStar))
    return parseDict(start, nullptr);
  Expr *first = parseStarNamedExpression();
  if (!at(TokenKind::Colon))
    return parseSet(start, first);
  if (first->kind == NodeKind::Starred || (first->kind == NodeKind::NamedExpr && start[1].kind != TokenKind::LeftParen))
    return failExpr();
  return parseDict(start, first);
}

Expr *Parser::parseSet(const Token *start, Expr *first) {
  if (atComprehension() && first->kind != NodeKind::Starred) {
    auto clauses = parseComprehensionClauses();
    expect(TokenKind::RightBrace);
    return context.create<SetComp>(from(start), first, clauses);
  }
  ExprList elements{first};
  parseElements(elements, TokenKind::RightBrace);
  expect(TokenKind::RightBrace);
  return context.create<Set>(from(start), context.list<Expr *>(elements));
}

/// At the colon after `firstKey`, or at `**` where that is null.
Expr *Parser::parseDict(const Token *start, Expr *firstKey) {
  ExprList keys, values;
  unsigned highest = height;
  auto item = [&](Expr *key) {
    advance(); // `:` or `**`
    keys.push_back(key);
    values.push_back(key ? parseExpression() : parseOperators(Precedence::BitOr));
    highest = std::max(highest, height);
  };
  item(firstKey);
  if (firstKey && atComprehension()) {
    auto clauses = parseComprehensionClauses();
    expect(TokenKind::RightBrace);
    return context.create<DictComp>(from(start), firstKey, values.front(), clauses);
  }
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::RightBrace))
      break;
    if (at(TokenKind::DoubleStar)) {
      item(nullptr);
      continue;
    }
    Expr *key = parseExpression();
    highest = std::max(highest, height);
    if (!at(TokenKind::Colon))
      return failExpr();
    item(key);
  }
  expect(TokenKind::RightBrace);
  setHeight(highest + 1);
  return context.create<Dict>(from(start), context.list<Expr *>(keys), context.list<Expr *>(values));
}

llvm::ArrayRef<Comprehension *> Parser::parseComprehensionClauses() {
  llvm::SmallVector<Comprehension *, 4> clauses;
  unsigned highest = height;
  while (atComprehension()) {
    const Token *start = current;
    bool isAsync = accept(TokenKind::KwAsync);
    advance();
    Expr *target = parseTargets(ExprContext::Store);
    expect(TokenKind::KwIn);
    Expr *iterable = parseOperators(Precedence::Or);
    highest = std::max(highest, height);
    ExprList conditions;
    while (accept(TokenKind::KwIf)) {
      conditions.push_back(parseOperators(Precedence::Or));
      highest = std::max(highest, height);
    }
    clauses.push_back(context.create<Comprehension>(from(start), target, iterable, context.list<Expr *>(conditions),
                                                    isAsync ? 1 : 0));
  }
  setHeight(highest + 1);
  return context.list<Comprehension *>(clauses);
}

/// At the parenthesis after `callee`.
Expr *Parser::parseCall(Expr *callee) {
  const Token *open = current;
  advance();
  ExprList positional;
  llvm::SmallVector<Keyword *, 8> keywords;
  if (!at(TokenKind::RightParen)) {
    const Token *firstToken = current;
    parseArguments(positional, keywords);
    // A generator may stand alone without parentheses of its own: it has those of the call.
    if (atComprehension() && positional.size() == 1 && keywords.empty() && current[-1].kind != TokenKind::Comma &&
        firstToken->kind != TokenKind::Star) {
      auto clauses = parseComprehensionClauses();
      expect(TokenKind::RightParen);
      positional[0] = context.create<GeneratorExp>(from(open), positional[0], clauses);
      return context.create<Call>(from(open), callee, context.list<Expr *>(positional), llvm::ArrayRef<Keyword *>());
    }
  }
  expect(TokenKind::RightParen);
  return context.create<Call>(from(open), callee, context.list<Expr *>(positional), context.list<Keyword *>(keywords));
}

/// Arguments up to the closing parenthesis: positional and starred ones, then keywords and starred ones, then keywords
/// and `**`.
void Parser::parseArguments(ExprList &positional, llvm::SmallVectorImpl<Keyword *> &keywords) {
  bool sawDoubleStar = false;
  unsigned highest = 0;
  do {
    if (at(TokenKind::RightParen))
      break;
    const Token *start = current;
    if (at(TokenKind::Star)) {
      if (sawDoubleStar)
        return fail();
      positional.push_back(parseStarredArgument());
    } else if (accept(TokenKind::DoubleStar)) {
      sawDoubleStar = true;
      Expr *value = parseExpression();
      keywords.push_back(context.create<Keyword>(from(start), llvm::StringRef(), value));
    } else if (at(TokenKind::Identifier) && kindAfter(1) == TokenKind::Equal) {
      llvm::StringRef name = identifier(*current);
      current += 2;
      Expr *value = parseExpression();
      keywords.push_back(context.create<Keyword>(from(start), name, value));
    } else {
      if (!keywords.empty())
        return fail();
      positional.push_back(parseNamedExpression());
    }
    highest = std::max(highest, height);
  } while (accept(TokenKind::Comma));
  setHeight(highest);
}

Expr *Parser::parseStarredArgument() {
  const Token *start = current;
  advance();
  Expr *value = parseExpression();
  return context.create<Starred>(from(start), value, ExprContext::Load);
}

/// At the bracket after `value`.
Expr *Parser::parseSubscript(Expr *value) {
  const Token *open = current;
  advance();
  const Token *start = current;
  auto element = [&] { return at(TokenKind::Star) ? parseStarredArgument() : parseSlice(); };
  Expr *slice = element();
  if (at(TokenKind::Comma) || slice->kind == NodeKind::Starred) {
    ExprList elements{slice};
    unsigned highest = height;
    while (accept(TokenKind::Comma)) {
      if (at(TokenKind::RightBracket))
        break;
      elements.push_back(element());
      highest = std::max(highest, height);
    }
    setHeight(highest + 1);
    slice = context.create<Tuple>(from(start), context.list<Expr *>(elements), ExprContext::Load);
  }
  expect(TokenKind::RightBracket);
  return context.create<Subscript>(from(open), value, slice, ExprContext::Load);
}

Expr *Parser::parseSlice() {
  const Token *start = current;
  Expr *lower = nullptr;
  height = 0;
  if (!at(TokenKind::Colon)) {
    lower = parseNamedExpression();
    bool isNamed = start->kind == TokenKind::Identifier && start[1].kind == TokenKind::ColonEqual;
    if (!at(TokenKind::Colon) || isNamed)
      return lower;
  }
  unsigned highest = height;
  auto bound = [&]() -> Expr * {
    if (!startsExpression())
      return nullptr;
    Expr *value = parseExpression();
    highest = std::max(highest, height);
    return value;
  };
  expect(TokenKind::Colon);
  Expr *upper = bound();
  Expr *step = accept(TokenKind::Colon) ? bound() : nullptr;
  setHeight(highest + 1);
  return context.create<Slice>(from(start), lower, upper, step);
}

} // namespace rio::syntax

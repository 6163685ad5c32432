// `match` statements and patterns.
#include "syntax/Literals.h"
#include "syntax/ParserImpl.h"

namespace rio::syntax {

/// Whether `match` at the start of a statement is the keyword. Where the next token cannot go on an expression, it is;
/// where it can (`match (x)`, `match -x`), the line has to end in a colon with a block behind it.
bool Parser::atMatchStatement() const {
  if (text(*current) != "match")
    return false;
  switch (kindAfter(1)) {
  case TokenKind::KwNot:
    if (kindAfter(2) == TokenKind::KwIn)
      return false;
    return true;
  case TokenKind::Identifier:
  case TokenKind::Number:
  case TokenKind::String:
  case TokenKind::FStringStart:
  case TokenKind::LeftBrace:
  case TokenKind::Tilde:
  case TokenKind::Ellipsis:
  case TokenKind::KwLambda:
  case TokenKind::KwAwait:
  case TokenKind::KwNone:
  case TokenKind::KwTrue:
  case TokenKind::KwFalse:
    return true;
  case TokenKind::LeftParen:
  case TokenKind::LeftBracket:
  case TokenKind::Star:
  case TokenKind::Plus:
  case TokenKind::Minus:
    break;
  default:
    return false;
  }
  const Token *token = current;
  while (token->kind != TokenKind::Newline && token->kind != TokenKind::EndMarker)
    ++token;
  return token->kind == TokenKind::Newline && token[-1].kind == TokenKind::Colon;
}

Stmt *Parser::parseMatch() {
  const Token *start = current;
  advance();
  const Token *subjectStart = current;
  Expr *subject = parseStarNamedExpression();
  if (at(TokenKind::Comma)) {
    ExprList elements{subject};
    parseElements(elements, TokenKind::Colon);
    subject = context.create<Tuple>(from(subjectStart), context.list<Expr *>(elements), ExprContext::Load);
  } else if (subject->kind == NodeKind::Starred) {
    fail();
  }
  expect(TokenKind::Colon);
  expect(TokenKind::Newline);
  expect(TokenKind::Indent);
  llvm::SmallVector<MatchCase *, 8> cases;
  do
    cases.push_back(parseCase());
  while (!failed() && !at(TokenKind::Dedent));
  expect(TokenKind::Dedent);
  if (failed())
    return nullptr;
  return context.create<Match>(statementFrom(start), subject, context.list<MatchCase *>(cases));
}

MatchCase *Parser::parseCase() {
  const Token *start = current;
  if (!atWord("case"))
    fail();
  else
    advance();
  Pattern *pattern = parsePatterns();
  Expr *guard = accept(TokenKind::KwIf) ? parseNamedExpression() : nullptr;
  auto body = parseBlock();
  return context.create<MatchCase>(failed() ? SourceRange() : statementFrom(start), pattern, guard, body);
}

/// A pattern, or several with commas: a sequence without brackets.
Pattern *Parser::parsePatterns() {
  const Token *start = current;
  Pattern *first = parseMaybeStarPattern();
  if (!at(TokenKind::Comma))
    return first->kind == NodeKind::MatchStar ? failPattern() : first;
  llvm::SmallVector<Pattern *, 8> patterns{first};
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::Colon) || at(TokenKind::KwIf))
      break;
    patterns.push_back(parseMaybeStarPattern());
  }
  return context.create<MatchSequence>(from(start), context.list<Pattern *>(patterns));
}

Pattern *Parser::parseMaybeStarPattern() {
  if (!at(TokenKind::Star))
    return parsePattern();
  const Token *start = current;
  advance();
  llvm::StringRef name;
  if (atWord("_"))
    advance();
  else
    name = parseCaptureTarget();
  return context.create<MatchStar>(from(start), name);
}

/// A name that a pattern binds.
llvm::StringRef Parser::parseCaptureTarget() {
  if (atWord("_"))
    fail();
  llvm::StringRef name = expectIdentifier();
  if (at(TokenKind::Dot) || at(TokenKind::LeftParen) || at(TokenKind::Equal))
    fail();
  return name;
}

Pattern *Parser::parsePattern() {
  DepthGuard guard(*this);
  const Token *start = current;
  Pattern *pattern = parseOrPattern();
  if (!accept(TokenKind::KwAs))
    return pattern;
  llvm::StringRef name = parseCaptureTarget();
  return context.create<MatchAs>(from(start), pattern, name);
}

Pattern *Parser::parseOrPattern() {
  const Token *start = current;
  Pattern *first = parseClosedPattern();
  if (!at(TokenKind::Bar))
    return first;
  llvm::SmallVector<Pattern *, 4> patterns{first};
  while (accept(TokenKind::Bar))
    patterns.push_back(parseClosedPattern());
  return context.create<MatchOr>(from(start), context.list<Pattern *>(patterns));
}

Pattern *Parser::parseClosedPattern() {
  const Token *start = current;
  auto singleton = [&](ConstantKind constantKind) {
    advance();
    return context.create<MatchSingleton>(start->range, ConstantValue{constantKind});
  };
  switch (kind()) {
  case TokenKind::Number:
  case TokenKind::Minus: {
    Expr *number = parsePatternNumber();
    return context.create<MatchValue>(from(start), number);
  }
  case TokenKind::String:
  case TokenKind::FStringStart: {
    Expr *strings = parseStrings();
    return context.create<MatchValue>(from(start), strings);
  }
  case TokenKind::KwNone:
    return singleton(ConstantKind::None);
  case TokenKind::KwTrue:
    return singleton(ConstantKind::True);
  case TokenKind::KwFalse:
    return singleton(ConstantKind::False);
  case TokenKind::Identifier:
    return parseNamePattern();
  case TokenKind::LeftParen:
    return parseParenthesizedPattern();
  case TokenKind::LeftBracket:
    return parseBracketedPattern();
  case TokenKind::LeftBrace:
    return parseMappingPattern();
  default:
    return failPattern();
  }
}

/// `1`, `-1.5`, `1 + 2j`.
Expr *Parser::parsePatternNumber() {
  const Token *start = current;
  auto signedNumber = [&]() -> Expr * {
    bool negative = accept(TokenKind::Minus);
    if (!at(TokenKind::Number))
      return failExpr();
    Expr *number = parseNumber();
    return negative ? context.create<UnaryOp>(from(start), UnaryOperator::USub, number) : number;
  };
  auto isImaginary = [&](const Token *token) { return (text(*token).back() | 0x20) == 'j'; };
  Expr *left = signedNumber();
  if (!at(TokenKind::Plus) && !at(TokenKind::Minus))
    return left;
  if (isImaginary(current - 1)) {
    reportAt(diag::complex_needs_real, current[-1].range);
    return failExpr();
  }
  BinaryOperator op = at(TokenKind::Plus) ? BinaryOperator::Add : BinaryOperator::Sub;
  advance();
  if (!at(TokenKind::Number))
    return failExpr();
  const Token *imaginary = current;
  Expr *right = parseNumber();
  if (!isImaginary(imaginary))
    reportAt(diag::complex_needs_imaginary, imaginary->range);
  return context.create<BinOp>(from(start), left, op, right);
}

/// A name, with attributes perhaps, as an expression.
Expr *Parser::parsePatternName() {
  const Token *start = current;
  llvm::StringRef id = expectIdentifier();
  Expr *expr = context.create<Name>(from(start), id, ExprContext::Load);
  while (accept(TokenKind::Dot)) {
    llvm::StringRef attribute = expectIdentifier();
    expr = context.create<Attribute>(from(start), expr, attribute, ExprContext::Load);
  }
  return expr;
}

/// What begins with a name: a wildcard, a capture, a value or a class.
Pattern *Parser::parseNamePattern() {
  const Token *start = current;
  // `_` is the wildcard even where an attribute or arguments follow, and then they are in the way.
  if (atWord("_")) {
    advance();
    return context.create<MatchAs>(start->range, nullptr, llvm::StringRef());
  }
  TokenKind next = kindAfter(1);
  if (next != TokenKind::Dot && next != TokenKind::LeftParen) {
    llvm::StringRef name = parseCaptureTarget();
    return context.create<MatchAs>(start->range, nullptr, name);
  }
  Expr *expr = parsePatternName();
  if (at(TokenKind::LeftParen))
    return parseClassPattern(start, expr);
  if (at(TokenKind::Equal))
    return failPattern();
  return context.create<MatchValue>(from(start), expr);
}

/// A pattern in parentheses, or a sequence.
Pattern *Parser::parseParenthesizedPattern() {
  const Token *start = current;
  advance();
  llvm::SmallVector<Pattern *, 8> patterns;
  bool sequence = at(TokenKind::RightParen);
  while (!at(TokenKind::RightParen)) {
    patterns.push_back(parseMaybeStarPattern());
    if (!accept(TokenKind::Comma))
      break;
    sequence = true;
  }
  expect(TokenKind::RightParen);
  if (sequence)
    return context.create<MatchSequence>(from(start), context.list<Pattern *>(patterns));
  return patterns.front()->kind == NodeKind::MatchStar ? failPattern() : patterns.front();
}

Pattern *Parser::parseBracketedPattern() {
  const Token *start = current;
  advance();
  llvm::SmallVector<Pattern *, 8> patterns;
  while (!at(TokenKind::RightBracket)) {
    patterns.push_back(parseMaybeStarPattern());
    if (!accept(TokenKind::Comma))
      break;
  }
  expect(TokenKind::RightBracket);
  return context.create<MatchSequence>(from(start), context.list<Pattern *>(patterns));
}

Expr *Parser::parseMappingKey() {
  const Token *start = current;
  auto constant = [&](ConstantKind constantKind) {
    advance();
    return context.create<Constant>(start->range, ConstantValue{constantKind}, llvm::StringRef());
  };
  switch (kind()) {
  case TokenKind::Number:
  case TokenKind::Minus:
    return parsePatternNumber();
  case TokenKind::String:
  case TokenKind::FStringStart:
    return parseStrings();
  case TokenKind::KwNone:
    return constant(ConstantKind::None);
  case TokenKind::KwTrue:
    return constant(ConstantKind::True);
  case TokenKind::KwFalse:
    return constant(ConstantKind::False);
  default: {
    Expr *key = parsePatternName();
    return key->kind == NodeKind::Attribute ? key : failExpr();
  }
  }
}

Pattern *Parser::parseMappingPattern() {
  const Token *start = current;
  advance();
  ExprList keys;
  llvm::SmallVector<Pattern *, 8> patterns;
  llvm::StringRef rest;
  while (!at(TokenKind::RightBrace)) {
    if (accept(TokenKind::DoubleStar)) {
      rest = parseCaptureTarget();
      accept(TokenKind::Comma);
      break;
    }
    keys.push_back(parseMappingKey());
    expect(TokenKind::Colon);
    patterns.push_back(parsePattern());
    if (!accept(TokenKind::Comma))
      break;
  }
  expect(TokenKind::RightBrace);
  return context.create<MatchMapping>(from(start), context.list<Expr *>(keys), context.list<Pattern *>(patterns), rest);
}

/// At the parenthesis after the class.
Pattern *Parser::parseClassPattern(const Token *start, Expr *cls) {
  advance();
  llvm::SmallVector<Pattern *, 8> positional, keywordPatterns;
  llvm::SmallVector<llvm::StringRef, 8> keywords;
  while (!at(TokenKind::RightParen)) {
    if (at(TokenKind::Identifier) && kindAfter(1) == TokenKind::Equal) {
      keywords.push_back(identifier(*current));
      current += 2;
      keywordPatterns.push_back(parsePattern());
    } else if (keywords.empty()) {
      positional.push_back(parsePattern());
    } else {
      return failPattern();
    }
    if (!accept(TokenKind::Comma))
      break;
  }
  expect(TokenKind::RightParen);
  return context.create<MatchClass>(from(start), cls, context.list<Pattern *>(positional),
                                    context.list<llvm::StringRef>(keywords), context.list<Pattern *>(keywordPatterns));
}

} // namespace rio::syntax

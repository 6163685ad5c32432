// Expressions: operators by precedence, conditionals, `yield`, bare tuples.
#include "syntax/ParserImpl.h"
#include <array>

namespace rio::syntax {

namespace {

struct BinaryRule {
  Precedence precedence = Precedence::None;
  BinaryOperator op = BinaryOperator::Add;
};

constexpr size_t kindCount = static_cast<size_t>(TokenKind::KwYield) + 1;

constexpr auto binaryRules = [] {
  std::array<BinaryRule, kindCount> rules{};
  auto set = [&](TokenKind kind, Precedence precedence, BinaryOperator op = BinaryOperator::Add) {
    rules[static_cast<size_t>(kind)] = {precedence, op};
  };
  using enum TokenKind;
  set(KwOr, Precedence::Or);
  set(KwAnd, Precedence::And);
  for (TokenKind kind : {EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual, KwIs, KwIn, KwNot})
    set(kind, Precedence::Comparison);
  set(Bar, Precedence::BitOr, BinaryOperator::BitOr);
  set(Caret, Precedence::BitXor, BinaryOperator::BitXor);
  set(Ampersand, Precedence::BitAnd, BinaryOperator::BitAnd);
  set(LeftShift, Precedence::Shift, BinaryOperator::LShift);
  set(RightShift, Precedence::Shift, BinaryOperator::RShift);
  set(Plus, Precedence::Sum, BinaryOperator::Add);
  set(Minus, Precedence::Sum, BinaryOperator::Sub);
  set(Star, Precedence::Term, BinaryOperator::Mult);
  set(Slash, Precedence::Term, BinaryOperator::Div);
  set(DoubleSlash, Precedence::Term, BinaryOperator::FloorDiv);
  set(Percent, Precedence::Term, BinaryOperator::Mod);
  set(At, Precedence::Term, BinaryOperator::MatMult);
  return rules;
}();

constexpr auto expressionStarts = [] {
  std::array<bool, kindCount> starts{};
  using enum TokenKind;
  for (TokenKind kind : {Identifier, Number, String, FStringStart, LeftParen, LeftBracket, LeftBrace, Ellipsis, Plus,
                         Minus, Tilde, KwFalse, KwNone, KwTrue, KwAwait, KwLambda, KwNot})
    starts[static_cast<size_t>(kind)] = true;
  return starts;
}();

Precedence tighter(Precedence precedence) { return static_cast<Precedence>(static_cast<uint8_t>(precedence) + 1); }

} // namespace

/// Whether the current token can begin an expression (`*` and `yield` not counted).
bool Parser::startsExpression() const { return expressionStarts[static_cast<size_t>(kind())]; }

Expr *Parser::parseYieldOrStarExpressions() { return at(TokenKind::KwYield) ? parseYield() : parseStarExpressions(); }

Expr *Parser::parseYield() {
  const Token *start = current;
  advance();
  if (accept(TokenKind::KwFrom)) {
    Expr *value = parseExpression();
    return context.create<YieldFrom>(from(start), value);
  }
  Expr *value = startsExpression() || at(TokenKind::Star) ? parseStarExpressions() : nullptr;
  return context.create<Yield>(from(start), value);
}

/// One expression, or several with commas, starred ones among them: a tuple without parentheses.
Expr *Parser::parseStarExpressions() {
  const Token *start = current;
  Expr *first = parseStarExpression();
  if (!at(TokenKind::Comma))
    return first;
  unsigned highest = height;
  ExprList elements{first};
  while (accept(TokenKind::Comma)) {
    if (!startsExpression() && !at(TokenKind::Star))
      break;
    elements.push_back(parseStarExpression());
    highest = std::max(highest, height);
  }
  setHeight(highest + 1);
  return context.create<Tuple>(from(start), context.list<Expr *>(elements), ExprContext::Load);
}

Expr *Parser::parseStarExpression() {
  if (!at(TokenKind::Star))
    return parseExpression();
  const Token *start = current;
  advance();
  Expr *value = parseOperators(Precedence::BitOr);
  return context.create<Starred>(from(start), value, ExprContext::Load);
}

Expr *Parser::parseStarNamedExpression() {
  return at(TokenKind::Star) ? parseStarExpression() : parseNamedExpression();
}

Expr *Parser::parseNamedExpression() {
  if (!at(TokenKind::Identifier) || kindAfter(1) != TokenKind::ColonEqual)
    return parseExpression();
  const Token *start = current;
  Expr *target = context.create<Name>(start->range, identifier(*start), ExprContext::Store);
  current += 2;
  Expr *value = parseExpression();
  return context.create<NamedExpr>(from(start), target, value);
}

Expr *Parser::parseExpression() {
  DepthGuard guard(*this);
  if (at(TokenKind::KwLambda))
    return parseLambda();
  const Token *start = current;
  Expr *body = parseOperators(Precedence::Or);
  if (!at(TokenKind::KwIf))
    return body;
  unsigned highest = height;
  advance();
  Expr *test = parseOperators(Precedence::Or);
  highest = std::max(highest, height);
  expect(TokenKind::KwElse);
  Expr *orelse = parseExpression();
  setHeight(std::max(highest, height) + 1);
  return context.create<IfExp>(from(start), test, body, orelse);
}

/// Everything from `or` down to `@`, for operators that bind at least as tightly as `minimum`.
Expr *Parser::parseOperators(Precedence minimum) {
  const Token *start = current;
  Expr *left;
  if (at(TokenKind::KwNot) && minimum <= Precedence::Not) {
    advance(); // before the guard, which may fail
    DepthGuard guard(*this);
    Expr *operand = parseOperators(Precedence::Not);
    setHeight(height + 1);
    left = context.create<UnaryOp>(from(start), UnaryOperator::Not, operand);
  } else {
    left = parseUnary();
  }
  for (;;) {
    BinaryRule rule = binaryRules[static_cast<size_t>(kind())];
    if (rule.precedence < minimum || rule.precedence == Precedence::None)
      return left;
    if (rule.precedence < Precedence::BitOr) {
      if (rule.precedence != Precedence::Comparison) {
        left = parseBooleans(start, left, rule.precedence);
        continue;
      }
      const Token *before = current;
      left = parseComparisons(start, left);
      if (current == before)
        return left;
      continue;
    }
    unsigned leftHeight = height;
    advance();
    Expr *right = parseOperators(tighter(rule.precedence));
    setHeight(std::max(leftHeight, height) + 1);
    left = context.create<BinOp>(from(start), left, rule.op, right);
  }
}

/// A run of `and`, or of `or`: one node with all the operands.
Expr *Parser::parseBooleans(const Token *start, Expr *left, Precedence precedence) {
  TokenKind op = kind();
  ExprList values{left};
  unsigned highest = height;
  while (accept(op)) {
    values.push_back(parseOperators(tighter(precedence)));
    highest = std::max(highest, height);
  }
  setHeight(highest + 1);
  return context.create<BoolOp>(from(start), op == TokenKind::KwOr ? BoolOperator::Or : BoolOperator::And,
                                context.list<Expr *>(values));
}

/// A chain of comparisons: one node. `left` alone where what follows is no comparison after all.
Expr *Parser::parseComparisons(const Token *start, Expr *left) {
  llvm::SmallVector<CompareOperator, 4> ops;
  ExprList operands;
  unsigned highest = height;
  auto operand = [&](CompareOperator op, size_t tokens) {
    current += tokens;
    ops.push_back(op);
    operands.push_back(parseOperators(Precedence::BitOr));
    highest = std::max(highest, height);
    return true;
  };
  auto next = [&] {
    switch (kind()) {
    case TokenKind::EqualEqual:
      return operand(CompareOperator::Eq, 1);
    case TokenKind::NotEqual:
      return text(*current) == "!=" && operand(CompareOperator::NotEq, 1); // `<>` is a joke of PEP 401
    case TokenKind::Less:
      return operand(CompareOperator::Lt, 1);
    case TokenKind::LessEqual:
      return operand(CompareOperator::LtE, 1);
    case TokenKind::Greater:
      return operand(CompareOperator::Gt, 1);
    case TokenKind::GreaterEqual:
      return operand(CompareOperator::GtE, 1);
    case TokenKind::KwIn:
      return operand(CompareOperator::In, 1);
    case TokenKind::KwNot:
      return kindAfter(1) == TokenKind::KwIn && operand(CompareOperator::NotIn, 2);
    case TokenKind::KwIs:
      return kindAfter(1) == TokenKind::KwNot ? operand(CompareOperator::IsNot, 2) : operand(CompareOperator::Is, 1);
    default:
      return false;
    }
  };
  while (next()) {
  }
  if (ops.empty())
    return left;
  setHeight(highest + 1);
  return context.create<Compare>(from(start), left, context.list<CompareOperator>(ops), context.list<Expr *>(operands));
}

Expr *Parser::parseUnary() {
  UnaryOperator op;
  switch (kind()) {
  case TokenKind::Plus:
    op = UnaryOperator::UAdd;
    break;
  case TokenKind::Minus:
    op = UnaryOperator::USub;
    break;
  case TokenKind::Tilde:
    op = UnaryOperator::Invert;
    break;
  default:
    return parsePower();
  }
  const Token *start = current;
  advance(); // before the guard, which may fail
  DepthGuard guard(*this);
  Expr *operand = parseUnary();
  setHeight(height + 1);
  return context.create<UnaryOp>(from(start), op, operand);
}

Expr *Parser::parsePower() {
  const Token *start = current;
  Expr *left;
  if (at(TokenKind::KwAwait)) {
    advance();
    Expr *value = parsePrimary();
    setHeight(height + 1);
    left = context.create<Await>(from(start), value);
  } else {
    left = parsePrimary();
  }
  if (!at(TokenKind::DoubleStar))
    return left;
  advance(); // before the guard, which may fail
  DepthGuard guard(*this);
  unsigned leftHeight = height;
  Expr *right = parseUnary();
  setHeight(std::max(leftHeight, height) + 1);
  return context.create<BinOp>(from(start), left, BinaryOperator::Pow, right);
}

} // namespace rio::syntax

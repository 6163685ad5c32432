// Functions: definitions, lambdas, parameters, type parameters.
#include "syntax/ParserImpl.h"

namespace rio::syntax {

/// At `def`; `start` is there or at the `async` before it.
Stmt *Parser::parseFunction(const Token *start, llvm::ArrayRef<Expr *> decorators, bool isAsync) {
  advance();
  llvm::StringRef name = expectIdentifier();
  auto typeParameters = parseTypeParameters();
  expect(TokenKind::LeftParen);
  Arguments *parameters = parseParameters(TokenKind::RightParen);
  expect(TokenKind::RightParen);
  Expr *returns = accept(TokenKind::Arrow) ? parseExpression() : nullptr;
  auto body = parseBlock();
  if (failed())
    return nullptr;
  if (isAsync)
    return context.create<AsyncFunctionDef>(statementFrom(start), name, parameters, body, decorators, returns,
                                            typeParameters);
  return context.create<FunctionDef>(statementFrom(start), name, parameters, body, decorators, returns, typeParameters);
}

Expr *Parser::parseLambda() {
  const Token *start = current;
  advance();
  Arguments *parameters = parseParameters(TokenKind::Colon);
  expect(TokenKind::Colon);
  Expr *body = parseExpression();
  setHeight(height + 1);
  return context.create<Lambda>(from(start), parameters, body);
}

/// `a, /, b=1, *c, d, **e` up to `terminator`, which is the parenthesis of a `def` or the colon of a lambda.
Arguments *Parser::parseParameters(TokenKind terminator) {
  const Token *start = current;
  bool annotated = terminator == TokenKind::RightParen;
  llvm::SmallVector<Arg *, 8> positionalOnly, positional, keywordOnly;
  ExprList defaults, keywordDefaults;
  Arg *variadic = nullptr, *keywords = nullptr;
  bool sawSlash = false, sawStar = false, bareStar = false;
  auto parseDefault = [&] { return accept(TokenKind::Equal) ? parseExpression() : nullptr; };
  while (!at(terminator) && !failed()) {
    if (accept(TokenKind::Slash)) {
      if (sawSlash || sawStar || positional.empty())
        fail();
      sawSlash = true;
      std::swap(positionalOnly, positional);
    } else if (accept(TokenKind::Star)) {
      if (sawStar)
        fail();
      sawStar = true;
      bareStar = at(TokenKind::Comma);
      if (!bareStar)
        variadic = parseParameter(annotated, /*starred=*/true);
    } else if (accept(TokenKind::DoubleStar)) {
      if (bareStar && keywordOnly.empty())
        fail();
      keywords = parseParameter(annotated, /*starred=*/false);
      accept(TokenKind::Comma);
      break;
    } else {
      Arg *parameter = parseParameter(annotated, /*starred=*/false);
      Expr *value = parseDefault();
      if (sawStar) {
        keywordOnly.push_back(parameter);
        keywordDefaults.push_back(value);
      } else {
        positional.push_back(parameter);
        if (value)
          defaults.push_back(value);
        else if (!defaults.empty())
          fail();
      }
    }
    if (!accept(TokenKind::Comma))
      break;
  }
  if (!at(terminator) || (bareStar && keywordOnly.empty()))
    fail();
  return context.create<Arguments>(from(start), context.list<Arg *>(positionalOnly), context.list<Arg *>(positional),
                                   variadic, context.list<Arg *>(keywordOnly), context.list<Expr *>(keywordDefaults),
                                   keywords, context.list<Expr *>(defaults));
}

Arg *Parser::parseParameter(bool annotated, bool starred) {
  const Token *start = current;
  llvm::StringRef name = expectIdentifier();
  Expr *annotation = nullptr;
  if (annotated && accept(TokenKind::Colon))
    annotation = starred && at(TokenKind::Star) ? parseStarExpression() : parseExpression();
  return context.create<Arg>(from(start), name, annotation);
}

llvm::ArrayRef<TypeParam *> Parser::parseTypeParameters() {
  if (!accept(TokenKind::LeftBracket))
    return {};
  llvm::SmallVector<TypeParam *, 4> parameters;
  do {
    if (!parameters.empty() && at(TokenKind::RightBracket))
      break;
    parameters.push_back(parseTypeParameter());
  } while (accept(TokenKind::Comma));
  expect(TokenKind::RightBracket);
  return context.list<TypeParam *>(parameters);
}

TypeParam *Parser::parseTypeParameter() {
  const Token *start = current;
  if (accept(TokenKind::Star)) {
    llvm::StringRef name = expectIdentifier();
    Expr *value = accept(TokenKind::Equal) ? parseStarExpression() : nullptr;
    return context.create<TypeVarTuple>(from(start), name, value);
  }
  bool isSpec = accept(TokenKind::DoubleStar);
  llvm::StringRef name = expectIdentifier();
  Expr *bound = !isSpec && accept(TokenKind::Colon) ? parseExpression() : nullptr;
  Expr *value = accept(TokenKind::Equal) ? parseExpression() : nullptr;
  if (isSpec)
    return context.create<ParamSpec>(from(start), name, value);
  return context.create<TypeVar>(from(start), name, bound, value);
}

} // namespace rio::syntax

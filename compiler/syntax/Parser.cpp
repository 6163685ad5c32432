// The parser's frame: modules, statements and blocks, failure and recovery.
#include "syntax/Parser.h"
#include "syntax/Explain.h"
#include "syntax/ParserImpl.h"
#include "syntax/Unicode.h"

namespace rio::syntax {

Parser::Parser(const SourceFile &file, llvm::StringRef source, const TokenSequence &lexed, Context &context,
               Diagnostics &diagnostics)
    : file(file), source(source), lexed(lexed), context(context), diagnostics(diagnostics),
      current(lexed.tokens.data()), lexicalErrorReported(lexed.errors.size(), false) {
  poison[0].kind = poison[1].kind = TokenKind::Error;
}

Module *Parser::parseModule() {
  StmtList body;
  parseStatements(body, TokenKind::EndMarker);
  for (size_t i = 0; i < lexed.errors.size(); ++i)
    reportLexicalError(i);
  return context.create<Module>(SourceRange{}, context.list<Stmt *>(body));
}

Expr *Parser::tryExpression() {
  quiet = true;
  const Token *start = current;
  Expr *expr = parseYieldOrStarExpressions();
  if (!failed() && at(TokenKind::EndMarker))
    return expr;
  current = start;
  expr = parseStarNamedExpression();
  return !failed() && at(TokenKind::EndMarker) ? expr : nullptr;
}

// Tokens.

TokenKind Parser::kindAfter(size_t count) const {
  if (failed() || at(TokenKind::EndMarker))
    return TokenKind::EndMarker;
  return current[count].kind;
}

llvm::StringRef Parser::identifier(const Token &token) {
  llvm::StringRef name = text(token);
  return token.flag ? context.text(unicode::normalizeIdentifier(name)) : name;
}

llvm::StringRef Parser::expectIdentifier() {
  if (!at(TokenKind::Identifier)) {
    fail();
    return {};
  }
  llvm::StringRef name = identifier(*current);
  advance();
  return name;
}

/// A statement ends with its last token that is not layout.
SourceRange Parser::statementFrom(const Token *start) const {
  const Token *last = current - 1;
  while (last->kind == TokenKind::Newline || last->kind == TokenKind::Dedent || last->kind == TokenKind::Indent)
    --last;
  return {start->range.line, start->range.column, last->range.endLine, last->range.endColumn};
}

// Failure.

void Parser::fail() {
  if (failed())
    return;
  failedAt = current;
  alreadyReported = false;
  current = poison + 1;
}

Expr *Parser::failExpr() {
  fail();
  return context.create<Name>(SourceRange{}, llvm::StringRef(), ExprContext::Load);
}

Pattern *Parser::failPattern() {
  fail();
  return context.create<MatchAs>(SourceRange{}, nullptr, llvm::StringRef());
}

void Parser::deepen() { reportAt(diag::too_complex, current->range); }

/// Goes on after the statement that began at `start` and failed: behind the line in which it did, or with that line
/// where it had only just begun.
void Parser::recover(const Token *start) {
  current = failedAt;
  auto isLayout = [](const Token &token) {
    return token.kind == TokenKind::Newline || token.kind == TokenKind::Dedent || token.kind == TokenKind::Indent;
  };
  int openBlocks = 0;
  for (const Token *token = start; token < current; ++token)
    openBlocks += (token->kind == TokenKind::Indent) - (token->kind == TokenKind::Dedent);
  if (current->kind == TokenKind::Error && current == start)
    ++current;
  if (current == start || !isLayout(current[-1])) {
    while (!isLayout(*current) && current->kind != TokenKind::EndMarker)
      ++current;
    accept(TokenKind::Newline);
  }
  // A block whose statements were under way (the cases of a `match`) is skipped.
  while (openBlocks > 0 && !at(TokenKind::EndMarker)) {
    openBlocks += at(TokenKind::Indent) - at(TokenKind::Dedent);
    advance();
  }
  // The block of a header that failed is read for its own errors.
  if (accept(TokenKind::Indent)) {
    StmtList ignored;
    parseStatements(ignored, TokenKind::Dedent);
  }
}

// Statements.

/// Statements up to `terminator`, which is read too where it is a Dedent.
void Parser::parseStatements(StmtList &body, TokenKind terminator) {
  for (;;) {
    if (at(terminator) || at(TokenKind::EndMarker) || diagnostics.errorCount() >= maximumErrors)
      break;
    const Token *start = current;
    if (terminator == TokenKind::EndMarker) {
      beforeTopLevel = topLevel;
      topLevel = start;
    }
    parseStatement(body);
    if (!failed())
      continue;
    if (!alreadyReported)
      explainFailure(start);
    recover(start);
    if (current == start)
      ++current;
  }
  accept(TokenKind::Dedent);
}

void Parser::parseStatement(StmtList &body) {
  if (Stmt *compound = parseCompound()) {
    body.push_back(compound);
    return;
  }
  parseSimpleStatements(body);
}

/// What follows the colon of a compound statement: an indented block or simple statements on the same line.
llvm::ArrayRef<Stmt *> Parser::parseBlock() {
  expect(TokenKind::Colon);
  StmtList body;
  if (!accept(TokenKind::Newline)) {
    parseSimpleStatements(body);
    return context.list<Stmt *>(body);
  }
  if (!accept(TokenKind::Indent)) {
    fail();
    return {};
  }
  parseStatements(body, TokenKind::Dedent);
  return context.list<Stmt *>(body);
}

void Parser::reportLexicalError(size_t index) {
  if (lexicalErrorReported[index])
    return;
  lexicalErrorReported[index] = true;
  diagnostics.add(lexed.errors[index].diagnostic);
  sawError = true;
}

/// Before the parser's first error: the lexer's first error, unless it is one that counts only when reached.
void Parser::reportOutrankingError() {
  if (!sawError && !lexed.errors.empty() && lexed.errors.front().outranksParser)
    reportLexicalError(0);
}

/// The bracket that is open where the lexer could not go on, if the parser's error is on a later line than the bracket:
/// then the bracket is to blame.
bool Parser::reportUnclosedBracket(size_t furthest) {
  if (lexed.errors.empty() || lexed.errors.front().outranksParser || lexed.errors.front().openBracket < 0)
    return false;
  const Token &bracket = lexed.tokens[static_cast<size_t>(lexed.errors.front().openBracket)];
  if (lexed.tokens[furthest].range.line <= bracket.range.line)
    return false;
  bool known = false;
  for (size_t i = 0; i < lexed.errors.size(); ++i) {
    if (lexed.errors[i].diagnostic.kind != &diag::never_closed)
      continue;
    reportLexicalError(i);
    known = true;
  }
  if (!known && !sawError)
    diagnostics.report(diag::never_closed, &file, bracket.range, text(bracket));
  sawError = true;
  return true;
}

/// Reports what is wrong with the statement that began at `start`.
void Parser::explainFailure(const Token *start) {
  if (failedAt->kind == TokenKind::Error)
    return reportLexicalError(failedAt->partner);
  // The first error is found as CPython finds it, from the top-level statement down, unless that is a huge one.
  const Token *from = sawError ? start : topLevel;
  std::optional<Explainer> explainer;
  explainer.emplace(file, source, lexed, context);
  auto number = [&](const Token *token) { return static_cast<size_t>(token - lexed.tokens.data()); };
  // A line that is indented for no reason may be the block of a header that was read as a statement (`match [x]`).
  const Token *second =
      from == topLevel && failedAt->kind == TokenKind::Indent && beforeTopLevel ? beforeTopLevel : from;
  std::optional<Diagnostic> found = explainer->explain(number(from), number(failedAt), number(second));
  if (explainer->gaveUp() && from != start) {
    explainer.emplace(file, source, lexed, context);
    found = explainer->explain(number(start), number(failedAt), number(start));
  }
  if (explainer->lexicalError())
    return reportLexicalError(*explainer->lexicalError());
  bool indentation = found && (found->kind == &diag::unexpected_indent || found->kind == &diag::unexpected_unindent);
  if (!indentation) {
    reportOutrankingError();
    if (reportUnclosedBracket(explainer->furthestToken()))
      return;
  }
  if (found)
    diagnostics.add(*found);
  else
    diagnostics.report(diag::invalid_syntax, &file, failedAt->range);
  sawError = true;
}

} // namespace rio::syntax

namespace rio::ast {

Module *parseModule(const SourceFile &file, Context &context, Diagnostics &diagnostics) {
  llvm::StringRef source = file.text();
  if (!source.empty() && !source.ends_with("\n"))
    source = context.text((source + llvm::StringRef("\n\0", 2)).str()).drop_back(); // the lexer reads the NUL behind
  syntax::TokenSequence lexed = syntax::lex(file, source);
  return syntax::Parser(file, source, lexed, context, diagnostics).parseModule();
}

} // namespace rio::ast

// The parser's frame: modules, statements and blocks, failure and recovery.
#include "syntax/Parser.h"
#include "syntax/Explain.h"
#include "syntax/ParserImpl.h"
#include "syntax/Unicode.h"

namespace rio::syntax {

Parser::Parser(const SourceFile &file, llvm::StringRef source, const TokenSequence &lexed, Context &context,
               Diagnostics &diagnostics)
    : file(file), source(source), lexed(lexed), context(context), diagnostics(diagnostics),
      current(lexed.tokens.data()) {
  poison[0].kind = poison[1].kind = TokenKind::Error;
}

Module *Parser::parseModule() {
  StmtList body;
  parseStatements(body, TokenKind::EndMarker);
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

/// Goes on behind the logical line in which the statement that began at `start` failed.
void Parser::recover(const Token *start) {
  current = failedAt;
  if (current->kind == TokenKind::Error && current == start)
    ++current;
  while (current->kind != TokenKind::Newline && current->kind != TokenKind::EndMarker &&
         current->kind != TokenKind::Dedent && current->kind != TokenKind::Indent)
    ++current;
  accept(TokenKind::Newline);
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
    if (at(terminator) || at(TokenKind::EndMarker))
      break;
    const Token *start = current;
    if (terminator == TokenKind::EndMarker)
      topLevel = start;
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

/// The bracket that is open at the end of the file, if the error was found on a later line: then it is to blame.
bool Parser::reportUnclosedBracket(size_t furthest) {
  if (lexed.unclosedBracket < 0)
    return false;
  const Token &bracket = lexed.tokens[static_cast<size_t>(lexed.unclosedBracket)];
  if (lexed.tokens[furthest].range.line <= bracket.range.line)
    return false;
  if (!unclosedReported)
    reportError(diag::never_closed, bracket.range, text(bracket));
  unclosedReported = true;
  return true;
}

/// Reports what is wrong with the statement that began at `start`.
void Parser::explainFailure(const Token *start) {
  if (failedAt->kind == TokenKind::Error) {
    const LexicalError &error = lexed.errors[failedAt->partner];
    bool repeated = error.diagnostic.kind == &diag::never_closed && unclosedReported;
    if (!error.outranksParser && !repeated)
      diagnostics.add(error.diagnostic);
    sawError = true;
    return;
  }
  // The first error is found as CPython finds it, from the top-level statement down.
  const Token *from = sawError ? start : topLevel;
  Explainer explainer(file, source, lexed, context);
  std::optional<Diagnostic> found = explainer.explain(static_cast<size_t>(from - lexed.tokens.data()),
                                                         static_cast<size_t>(failedAt - lexed.tokens.data()));
  if (reportUnclosedBracket(explainer.furthestToken()))
    return;
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
    source = context.text((source + "\n").str());
  syntax::TokenSequence lexed = syntax::lex(file, source);
  for (const syntax::LexicalError &error : lexed.errors)
    if (error.outranksParser)
      diagnostics.add(error.diagnostic);
  return syntax::Parser(file, source, lexed, context, diagnostics).parseModule();
}

} // namespace rio::ast

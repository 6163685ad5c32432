// The parser: recursive descent over the tokens of a whole file, one function per construct.
//
// It accepts exactly CPython 3.13's language and builds its tree, and it says nothing about programs outside it: when a
// construct cannot go on, `fail` moves the parser to a token that nothing matches, so that every loop and list under
// way ends, and the statement loop finds the parser failed. What to tell the user is worked out afterwards, for that
// statement alone, by Explain.h. So the functions here return whatever they have after a failure; none tests for it.
//
// Assignments are not known as such until the `=`: targets are parsed as expressions and then turned into targets.
#pragma once

#include "syntax/Ast.h"
#include "syntax/Lexer.h"
#include "syntax/SyntaxDiagnostics.h"
#include "llvm/ADT/SmallVector.h"

namespace rio::syntax {

using namespace rio::ast;

/// How tightly operators bind, loosest first.
enum class Precedence : uint8_t {
  None,
  Or,
  And,
  Not,
  Comparison,
  BitOr,
  BitXor,
  BitAnd,
  Shift,
  Sum,
  Term,
};

class Parser {
public:
  Parser(const SourceFile &file, llvm::StringRef source, const TokenSequence &lexed, Context &context,
         Diagnostics &diagnostics);

  // Parser.cpp
  Module *parseModule();

  /// Parses all the tokens as one expression, a bare tuple perhaps, without reporting anything. Null where it is none.
  Expr *tryExpression();

  /// Parses one expression and reports what is wrong with its literals, nothing else.
  void checkExpression() { parseYieldOrStarExpressions(); }

private:
  using ExprList = llvm::SmallVector<Expr *, 8>;
  using StmtList = llvm::SmallVector<Stmt *, 16>;

  // CPython refuses what nests deeper than its stack allows; these bound our own.
  static constexpr unsigned maximumHeight = 6000;
  static constexpr unsigned maximumDepth = 1500;
  /// After so many errors the rest of the file is not read.
  static constexpr unsigned maximumErrors = 1000;

  // The tokens.
  TokenKind kind() const { return current->kind; }
  TokenKind kindAfter(size_t count) const;
  bool at(TokenKind expected) const { return current->kind == expected; }
  void advance() { ++current; }
  bool accept(TokenKind expected) {
    if (!at(expected))
      return false;
    advance();
    return true;
  }
  void expect(TokenKind expected) {
    if (!accept(expected))
      fail();
  }
  llvm::StringRef text(const Token &token) const { return source.substr(token.offset, token.length); }
  bool atWord(llvm::StringRef word) const { return at(TokenKind::Identifier) && text(*current) == word; }
  llvm::StringRef identifier(const Token &token);
  llvm::StringRef expectIdentifier();

  // Failure.
  bool failed() const { return current == poison + 1; }
  void fail();
  Expr *failExpr();
  Pattern *failPattern();
  void deepen();
  template <typename... Args> void reportAt(const DiagnosticKind &kind, SourceRange range, const Args &...args) {
    if (failed())
      return;
    reportError(kind, range, args...);
    fail();
    alreadyReported = true;
  }
  template <typename... Args> void reportError(const DiagnosticKind &kind, SourceRange range, const Args &...args) {
    if (quiet)
      return;
    reportOutrankingError();
    if (!sawError && !failed()) {
      // Errors of a literal are found before the token after it is looked at.
      bool isBefore = range.line < current->range.line;
      if (reportUnclosedBracket(static_cast<size_t>(current - isBefore - lexed.tokens.data())))
        return;
    }
    diagnostics.report(kind, &file, range, args...);
    sawError = true;
  }
  void recover(const Token *start);
  void explainFailure(const Token *start);
  bool reportUnclosedBracket(size_t furthest);
  void reportOutrankingError();
  void reportLexicalError(size_t index);

  // Ranges: from a token or node to the last token read.
  SourceRange from(SourceRange start) const {
    const SourceRange &last = current[-1].range;
    return {start.line, start.column, last.endLine, last.endColumn};
  }
  SourceRange from(const Token *start) const { return from(start->range); }
  SourceRange statementFrom(const Token *start) const;

  /// Counts nested calls; refuses the program where they go too deep for the stack.
  struct DepthGuard {
    explicit DepthGuard(Parser &parser) : parser(parser) {
      if (++parser.depth > maximumDepth)
        parser.deepen();
    }
    ~DepthGuard() { --parser.depth; }
    Parser &parser;
  };
  void setHeight(unsigned value) {
    height = value;
    if (value > maximumHeight)
      deepen();
  }

  // Parser.cpp
  void parseStatements(StmtList &body, TokenKind terminator);
  void parseStatement(StmtList &body);
  llvm::ArrayRef<Stmt *> parseBlock();

  // ParseSimple.cpp
  void parseSimpleStatements(StmtList &body);
  Stmt *parseSimpleStatement();
  Stmt *parseExpressionStatement();
  Stmt *parseAssignment(const Token *start, Expr *first);
  Stmt *parseAnnotation(const Token *start, Expr *target);
  Stmt *parseDelete();
  Stmt *parseImport();
  Stmt *parseImportFrom();
  llvm::ArrayRef<Alias *> parseImportedNames();
  llvm::StringRef parseDottedName();
  Stmt *parseRaise();
  Stmt *parseAssert();
  Stmt *parseReturn();
  llvm::ArrayRef<llvm::StringRef> parseNames();
  Stmt *parseTypeAlias();

  // ParseCompound.cpp
  Stmt *parseCompound();
  Stmt *parseDecorated();
  Stmt *parseAsync();
  Stmt *parseIf();
  Stmt *parseWhile();
  Stmt *parseFor(const Token *start, bool isAsync);
  Stmt *parseWith(const Token *start, bool isAsync);
  bool parenthesesHoldWithItems() const;
  WithItem *parseWithItem();
  Stmt *parseTry();
  ExceptHandler *parseExcept(bool isStar);
  Stmt *parseClass(llvm::ArrayRef<Expr *> decorators);
  llvm::ArrayRef<Stmt *> parseElse();

  // ParseFunction.cpp
  Stmt *parseFunction(const Token *start, llvm::ArrayRef<Expr *> decorators, bool isAsync);
  Arguments *parseParameters(TokenKind terminator);
  Arg *parseParameter(bool annotated, bool starred);
  llvm::ArrayRef<TypeParam *> parseTypeParameters();
  TypeParam *parseTypeParameter();
  Expr *parseLambda();

  // ParsePattern.cpp
  bool atMatchStatement() const;
  Stmt *parseMatch();
  MatchCase *parseCase();
  Pattern *parsePatterns();
  Pattern *parsePattern();
  Pattern *parseOrPattern();
  Pattern *parseClosedPattern();
  Pattern *parseNamePattern();
  Pattern *parseMaybeStarPattern();
  Pattern *parseParenthesizedPattern();
  Pattern *parseBracketedPattern();
  Pattern *parseMappingPattern();
  Pattern *parseClassPattern(const Token *start, Expr *cls);
  Expr *parsePatternNumber();
  Expr *parsePatternName();
  Expr *parseMappingKey();
  llvm::StringRef parseCaptureTarget();

  // ParseExpr.cpp
  Expr *parseStarExpressions();
  Expr *parseStarExpression();
  Expr *parseStarNamedExpression();
  Expr *parseNamedExpression();
  Expr *parseExpression();
  Expr *parseYield();
  Expr *parseYieldOrStarExpressions();
  Expr *parseOperators(Precedence minimum);
  Expr *parseBooleans(const Token *start, Expr *left, Precedence precedence);
  Expr *parseComparisons(const Token *start, Expr *left);
  Expr *parseUnary();
  Expr *parsePower();
  bool startsExpression() const;

  // ParseAtom.cpp
  Expr *parsePrimary();
  Expr *parseAtom();
  Expr *parseParenthesized();
  Expr *parseListDisplay();
  Expr *parseBraceDisplay();
  Expr *parseDict(const Token *start, Expr *firstKey);
  Expr *parseSet(const Token *start, Expr *first);
  void parseElements(ExprList &elements, TokenKind close);
  llvm::ArrayRef<Comprehension *> parseComprehensionClauses();
  Expr *parseCall(Expr *callee);
  void parseArguments(ExprList &positional, llvm::SmallVectorImpl<Keyword *> &keywords);
  Expr *parseSubscript(Expr *value);
  Expr *parseSlice();
  Expr *parseStarredArgument();
  Expr *parseNumber();
  bool atComprehension() const;

  // ParseString.cpp
  Expr *parseStrings();
  Expr *parseString();
  void parseFString(ExprList &values);
  void parseReplacementField(ExprList &values);
  Expr *parseFormatSpec();
  Constant *decodeText(const Token &token, llvm::StringRef body, bool raw, const Token *place);
  Expr *joinStrings(llvm::ArrayRef<Expr *> parts, SourceRange range, bool formatted);
  Expr *joinBytes(llvm::ArrayRef<Expr *> parts, SourceRange range);

  // Targets.cpp
  bool setContext(Expr *expr, ExprContext context);
  Expr *parseTargets(ExprContext context);
  Expr *parseTarget(ExprContext context);

  const SourceFile &file;
  llvm::StringRef source;
  const TokenSequence &lexed;
  Context &context;
  Diagnostics &diagnostics;

  const Token *current;
  const Token *failedAt = nullptr;
  /// The top-level statement under way, and the one before it.
  const Token *topLevel = nullptr;
  const Token *beforeTopLevel = nullptr;
  bool alreadyReported = false;
  bool quiet = false;
  /// Whether an error was reported; the first has to be CPython's.
  bool sawError = false;
  llvm::SmallVector<bool, 8> lexicalErrorReported;
  unsigned depth = 0;
  /// The height of the expression parsed last.
  unsigned height = 0;

  /// What `current` points into after a failure.
  Token poison[2] = {};
};

} // namespace rio::syntax

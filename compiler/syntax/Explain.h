// What is wrong with a statement that the parser refused.
//
// CPython finds its messages by parsing a refused file a second time with a grammar that has alternatives for common
// mistakes (PEP 617). Which mistake is named depends on the order in which that parser tries things, so to say the
// same, this does the same: it interprets a grammar (ErrorGrammar.h) over the tokens of the statement,
//
//   1. without those alternatives, to find the furthest token that was looked at: the place of a plain
//      "invalid syntax";
//   2. with them, until one matches and has something to say.
//
// It is slow next to the parser, and runs only on statements known to be wrong.
#pragma once

#include "syntax/Ast.h"
#include "syntax/ErrorGrammar.h"
#include "syntax/Lexer.h"
#include "llvm/ADT/DenseMap.h"
#include <optional>

namespace rio::syntax {

/// Tokens from `begin` up to `end`.
struct TokenSpan {
  size_t begin = 0;
  size_t end = 0;
};

class Explainer {
public:
  Explainer(const SourceFile &file, llvm::StringRef source, const TokenSequence &lexed, ast::Context &context)
      : file(file), source(source), lexed(lexed), context(context), grammar(ErrorGrammar::get()),
        stringRule(grammar.findRule("string")), fstringRule(grammar.findRule("fstring")),
        stringsRule(grammar.findRule("strings")) {}

  /// The error of the statement that begins with token `first` and in which the parser could not go on at token
  /// `failed`. The second reading begins with the statement at token `second`. Nothing where the grammar finds none.
  std::optional<Diagnostic> explain(size_t first, size_t failed, size_t second);

  /// Whether the explanation was given up for taking too long.
  bool gaveUp() const { return steps > maximumSteps; }

  /// The error of the lexer that the explanation ran into, if it is what was found.
  std::optional<size_t> lexicalError() const { return lexical; }

  /// The furthest token that was looked at.
  size_t furthestToken() const { return furthest; }

private:
  struct Frame {
    TokenSpan captures[3];
  };
  enum class Outcome { Fail, Match, GiveUp };

  // About a second; statements of some thousand lines stay below.
  static constexpr unsigned maximumSteps = 4'000'000;
  static constexpr unsigned maximumDepth = 5000;
  static constexpr int64_t noMatch = -1;

  void read(bool withErrors);
  size_t startOfSecondReading(size_t statement) const;
  bool isMatchWithoutColon(size_t token) const;
  bool isTypeAliasWithDefault(size_t token) const;
  bool matchRule(uint16_t number);
  bool growRule(uint16_t number, uint64_t key);
  bool match(uint16_t number, Frame &frame);
  bool matchChoice(const GrammarNode &node, Frame *outer);
  Outcome matchSequence(const GrammarNode &node, Frame &frame);
  bool matchRepeat(const GrammarNode &node, Frame &frame);
  bool matchGather(const GrammarNode &node, Frame &frame);
  bool matchForced(const GrammarNode &node);
  const Token &look();
  Diagnostic genericError(size_t token);

  // ExplainActions.cpp
  void act(ErrorAction action, const Frame &frame);
  void actSpecially(ErrorAction action, const DiagnosticKind &kind, const Frame &frame);
  void raiseInvalidTarget(ErrorAction action, const DiagnosticKind &kind, TokenSpan span);
  template <typename... Args> void raise(const DiagnosticKind &kind, SourceRange range, const Args &...args);
  llvm::StringRef text(size_t token) const {
    return source.substr(lexed.tokens[token].offset, lexed.tokens[token].length);
  }
  bool isLegacyStatement(TokenSpan span) const;
  unsigned levelAfter(size_t token) const;
  SourceRange rangeOf(TokenSpan span);
  SourceRange lastTokenRange() const;
  SourceRange toReadingPosition(SourceRange start) const;
  TokenSequence copyTokens(TokenSpan span) const;
  ast::Expr *expression(TokenSpan span);
  void checkStrings(TokenSpan span);
  SourceRange lastOfComprehension(TokenSpan span);
  llvm::StringRef nameOf(TokenSpan span);
  llvm::SmallVector<ast::Expr *, 4> positionalArguments(TokenSpan span);

  const SourceFile &file;
  llvm::StringRef source;
  const TokenSequence &lexed;
  ast::Context &context;
  const ErrorGrammar &grammar;
  uint16_t stringRule;
  uint16_t fstringRule;
  uint16_t stringsRule;

  size_t first = 0;
  size_t failed = 0;
  size_t position = 0;
  size_t furthest = 0;
  bool withErrors = false;
  bool stopped = false;
  unsigned steps = 0;
  unsigned depth = 0;
  std::optional<Diagnostic> raised;
  std::optional<size_t> lexical;
  /// For remembered rules, by rule and position: where the match ended, or noMatch.
  llvm::DenseMap<uint64_t, int64_t> memory;
};

/// What CPython calls an expression in its messages: `function call`, `literal`, ...
llvm::StringRef expressionName(const ast::Expr *expr);

} // namespace rio::syntax

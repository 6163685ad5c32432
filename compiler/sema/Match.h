// `match`: tests of patterns, and what they bind (Match.cpp).
#pragma once

#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/MapVector.h"

namespace rio::sema {

/// One `match` statement.
class PatternMatcher {
public:
  explicit PatternMatcher(FunctionAnalyzer &walker);

  void matchStatement(ast::Match *stmt);

private:
  using Expr = typed::Expr;

  /// A pattern's test of a subject, and which classes of the subject may pass it and may fail it.
  struct PatternTest {
    Expr *test = nullptr;
    Type matching, rest;
  };

  /// What the names of a pattern will be bound to.
  using Captures = llvm::MapVector<llvm::StringRef, typed::Local *>;

  /// A pattern for a part of the subject; `item` fetches the part, and is null where that never ends.
  struct SubPattern {
    ast::Pattern *pattern;
    std::function<typed::Local *()> item;
  };

  void matchCases(ast::Match *stmt, typed::Local *subject, Type type, llvm::ArrayRef<ast::MatchCase *> cases);
  void narrowSubject(ast::Match *stmt, Type type);
  PatternTest testPattern(ast::Pattern *pattern, typed::Local *subject, Type type, Captures &captures);
  PatternTest testAlternatives(llvm::ArrayRef<ast::Pattern *> alternatives, typed::Local *subject, Type type,
                               Captures &captures);
  PatternTest testValue(ast::MatchValue *pattern, typed::Local *subject, Type type);
  PatternTest testSingleton(ast::MatchSingleton *pattern, typed::Local *subject, Type type);
  PatternTest testSequence(ast::MatchSequence *pattern, typed::Local *subject, Type type, Captures &captures);
  PatternTest testMapping(ast::MatchMapping *pattern, typed::Local *subject, Type type, Captures &captures);
  PatternTest testClass(ast::MatchClass *pattern, typed::Local *subject, Type type, Captures &captures);
  PatternTest testMembers(SourceRange range, typed::Local *subject, Type type, Type members,
                          llvm::function_ref<Expr *(const Atom *, Expr *)> build);
  Expr *testEntries(ast::MatchMapping *pattern, typed::Local *subject, Type type, Captures &captures);
  Expr *testAttributes(ast::MatchClass *pattern, const ClassInfo &info, const Atom *atom, typed::Local *subject,
                       Captures &captures);
  Expr *testParts(llvm::ArrayRef<SubPattern> parts, Captures &captures, SourceRange range);
  bool testsAll(llvm::ArrayRef<SubPattern> parts, Captures &captures, Expr *&test);
  /// `first and second`, where `second` is analysed and evaluated only if `first` can hold.
  Expr *both(Expr *first, llvm::function_ref<Expr *()> second);
  void keepCapture(llvm::StringRef name, Expr *value, Captures &captures);
  typed::Local *partOf(Expr *value);
  ast::Pattern *captureOf(ast::MatchStar *star);
  Expr *itemOf(const Atom *atom, Expr *sequence, int64_t index, SourceRange range);
  Expr *restOfTuple(const Atom *atom, Expr *tuple, ast::MatchStar *site, size_t before, size_t after);
  ClassInfo *patternClass(ast::Expr *expr, Expr *&failure);
  /// The names in `__match_args__`; none where no class of the linearization has them, nothing where they are unknown.
  std::optional<llvm::SmallVector<llvm::StringRef, 4>> matchArguments(const ClassInfo *info, SourceRange range);
  static bool hasMatchArguments(const ClassInfo &info);
  Expr *readForPattern(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range, typed::Local *&value);

  FunctionAnalyzer &walker;
  Analyzer &analyzer;
  TypeContext &types;
};

} // namespace rio::sema

#include "syntax/CompileChecker.h"
#include "syntax/ConstantKey.h"
#include <algorithm>

namespace rio {

static bool isWildcard(const ast::Pattern *pattern) {
  auto *capture = llvm::dyn_cast<ast::MatchAs>(pattern);
  return capture && capture->name.empty();
}

void CompileChecker::operator()(ast::Match *node) {
  visit(node->subject);
  for (ast::MatchCase *matchCase : node->cases) {
    bool isLast = matchCase == node->cases.back();
    // A wildcard at the end is the default, not a pattern.
    bool isDefault = isLast && node->cases.size() > 1 && isWildcard(matchCase->pattern);
    PatternState state{{}, matchCase->guard || isLast};
    if (!isDefault)
      visitPattern(matchCase->pattern, state);
    visitOptional(matchCase->guard);
    visitAll(matchCase->body);
  }
}

void CompileChecker::visitPattern(ast::Pattern *pattern, PatternState &state) {
  switch (pattern->kind) {
  case ast::NodeKind::MatchValue: {
    ast::Expr *value = llvm::cast<ast::MatchValue>(pattern)->value;
    if (!llvm::isa<ast::Attribute>(value) && !evaluateConstantKey(value))
      report(diag::PatternNotLiteral, pattern->range);
    return visit(value);
  }
  case ast::NodeKind::MatchSequence:
    return visitSequencePattern(llvm::cast<ast::MatchSequence>(pattern), state);
  case ast::NodeKind::MatchMapping:
    return visitMappingPattern(llvm::cast<ast::MatchMapping>(pattern), state);
  case ast::NodeKind::MatchClass:
    return visitClassPattern(llvm::cast<ast::MatchClass>(pattern), state);
  case ast::NodeKind::MatchStar:
    return storePatternName(llvm::cast<ast::MatchStar>(pattern)->name, pattern->range, state);
  case ast::NodeKind::MatchAs:
    return visitCapture(llvm::cast<ast::MatchAs>(pattern), state);
  case ast::NodeKind::MatchOr:
    return visitAlternatives(llvm::cast<ast::MatchOr>(pattern), state);
  default: // MatchSingleton
    return;
  }
}

void CompileChecker::visitSubpattern(ast::Pattern *pattern, PatternState &state) {
  bool outer = state.allowsIrrefutable;
  state.allowsIrrefutable = true;
  visitPattern(pattern, state);
  state.allowsIrrefutable = outer;
}

void CompileChecker::visitSequencePattern(ast::MatchSequence *pattern, PatternState &state) {
  auto isStar = [](const ast::Pattern *element) { return llvm::isa<ast::MatchStar>(element); };
  if (llvm::count_if(pattern->patterns, isStar) > 1)
    report(diag::MultipleStarredPatterns, pattern->range);
  const auto *star = llvm::find_if(pattern->patterns, isStar);
  // A named star unpacks, which is limited as in an assignment.
  constexpr ptrdiff_t mostBeforeStar = 255;
  if (star != pattern->patterns.end() && !llvm::cast<ast::MatchStar>(*star)->name.empty() &&
      star - pattern->patterns.begin() > mostBeforeStar)
    report(diag::TooManyPatternsBeforeStar, pattern->range);
  for (ast::Pattern *element : pattern->patterns)
    visitSubpattern(element, state);
}

void CompileChecker::visitMappingPattern(ast::MatchMapping *pattern, PatternState &state) {
  llvm::SmallVector<ConstantKey> seen;
  for (ast::Expr *key : pattern->keys) {
    if (std::optional<ConstantKey> value = evaluateConstantKey(key)) {
      if (llvm::is_contained(seen, *value))
        report(diag::DuplicateMappingKey, pattern->range, value->repr());
      seen.push_back(*value);
    } else if (!llvm::isa<ast::Attribute>(key)) {
      report(diag::MappingKeyNotLiteral, pattern->range);
    }
    visit(key);
  }
  for (ast::Pattern *value : pattern->patterns)
    visitSubpattern(value, state);
  storePatternName(pattern->rest, pattern->range, state);
}

void CompileChecker::visitClassPattern(ast::MatchClass *pattern, PatternState &state) {
  for (size_t i = 0; i < pattern->kwd_attrs.size(); ++i) {
    checkStore(pattern->kwd_attrs[i], pattern->kwd_patterns[i]->range);
    for (size_t j = i + 1; j < pattern->kwd_attrs.size(); ++j)
      if (pattern->kwd_attrs[j] == pattern->kwd_attrs[i])
        report(diag::RepeatedClassPatternAttribute, pattern->kwd_patterns[j]->range, pattern->kwd_attrs[i]);
  }
  visit(pattern->cls);
  for (ast::Pattern *argument : pattern->patterns)
    visitSubpattern(argument, state);
  for (ast::Pattern *argument : pattern->kwd_patterns)
    visitSubpattern(argument, state);
}

void CompileChecker::visitCapture(ast::MatchAs *pattern, PatternState &state) {
  if (pattern->pattern) {
    visitPattern(pattern->pattern, state);
  } else if (!state.allowsIrrefutable) {
    if (pattern->name.empty())
      report(diag::UnreachableAfterWildcard, pattern->range);
    else
      report(diag::UnreachableAfterCapture, pattern->range, pattern->name);
  }
  storePatternName(pattern->name, pattern->range, state);
}

void CompileChecker::visitAlternatives(ast::MatchOr *pattern, PatternState &state) {
  llvm::SmallVector<llvm::StringRef> first;
  for (ast::Pattern *alternative : pattern->patterns) {
    bool isLast = alternative == pattern->patterns.back();
    PatternState inner{{}, isLast && state.allowsIrrefutable};
    visitPattern(alternative, inner);
    if (alternative == pattern->patterns.front())
      first = inner.stores;
    else if (!std::is_permutation(inner.stores.begin(), inner.stores.end(), first.begin(), first.end()))
      report(diag::AlternativesBindDifferentNames, pattern->range);
  }
  for (llvm::StringRef name : first)
    storePatternName(name, pattern->range, state);
}

void CompileChecker::storePatternName(llvm::StringRef name, SourceRange range, PatternState &state) {
  if (name.empty())
    return;
  checkStore(name, range);
  if (llvm::is_contained(state.stores, name))
    report(diag::MultiplePatternStores, range, name);
  else
    state.stores.push_back(name);
}

} // namespace rio

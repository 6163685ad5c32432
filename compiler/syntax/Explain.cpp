#include "syntax/Explain.h"
#include "syntax/SyntaxDiagnostics.h"

namespace rio::syntax {

std::optional<Diagnostic> Explainer::explain(size_t firstToken, size_t failedToken, size_t secondToken) {
  first = firstToken;
  failed = failedToken;
  read(/*withErrors=*/false);
  if (raised)
    return raised;
  bool accepted = !stopped && position > failed;
  if (accepted)
    return std::nullopt;
  size_t place = furthest;
  if (lexed.tokens[place].kind == TokenKind::Error || gaveUp())
    return std::nullopt;
  first = startOfSecondReading(secondToken);
  read(/*withErrors=*/true);
  if (raised)
    return raised;
  if (gaveUp())
    return std::nullopt;
  return genericError(place);
}

Diagnostic Explainer::genericError(size_t token) {
  const Token &place = lexed.tokens[token];
  SourceRange range = place.range;
  const DiagnosticKind *kind = &diag::invalid_syntax;
  if (place.kind == TokenKind::Indent)
    kind = &diag::unexpected_indent;
  else if (place.kind == TokenKind::Dedent)
    kind = &diag::unexpected_unindent;
  else if (place.kind == TokenKind::EndMarker)
    range.column = range.endColumn = 0;
  return {kind, &file, range, kind->message, {}, {}};
}

/// Whether the name at `token` begins a statement like `match [x]` or `match(x)`, which has no colon because it is none
/// of pattern matching.
bool Explainer::isMatchWithoutColon(size_t token) const {
  auto isLayout = [](TokenKind kind) {
    return kind == TokenKind::Newline || kind == TokenKind::Indent || kind == TokenKind::Dedent;
  };
  if (text(token) != "match" || (token > 0 && !isLayout(lexed.tokens[token - 1].kind)))
    return false;
  size_t end = token + 1;
  while (lexed.tokens[end].kind != TokenKind::Newline && lexed.tokens[end].kind != TokenKind::EndMarker)
    ++end;
  return end > token + 1 && lexed.tokens[end - 1].kind != TokenKind::Colon;
}

/// Whether `type X[T = int]` begins at `token`, which looks like a subscript with `=` in it.
bool Explainer::isTypeAliasWithDefault(size_t token) const {
  auto at = [&](size_t i, TokenKind kind) { return lexed.tokens[i].kind == kind; };
  if (text(token) != "type" || !at(token + 1, TokenKind::Identifier) || !at(token + 2, TokenKind::LeftBracket))
    return false;
  for (size_t i = token + 3; !at(i, TokenKind::Newline) && !at(i, TokenKind::EndMarker); ++i)
    if (at(i, TokenKind::Equal))
      return i < lexed.tokens[token + 2].partner;
  return false;
}

/// The statement to begin the second reading with. CPython reads the whole file again, and some of its alternatives for
/// mistakes match where there is none: the one for Python 2's `print x` matches `print [x]`, that for a `match` without
/// its colon `match [x]`, that for `=` in an expression `type X[T = int]`.
size_t Explainer::startOfSecondReading(size_t statement) const {
  for (size_t i = 0; i < statement; ++i) {
    if (lexed.tokens[i].kind != TokenKind::Identifier)
      continue;
    if (isMatchWithoutColon(i) || isTypeAliasWithDefault(i))
      return 0;
    if (text(i) != "print" && text(i) != "exec")
      continue;
    switch (lexed.tokens[i + 1].kind) {
    case TokenKind::LeftBracket:
    case TokenKind::Minus:
    case TokenKind::Plus:
    case TokenKind::Star:
      return 0;
    default:
      break;
    }
  }
  return statement;
}

/// Reads statements until one fails, or until past the token at which the parser did.
void Explainer::read(bool errors) {
  position = first;
  withErrors = errors;
  stopped = false;
  depth = 0;
  memory.clear();
  uint16_t statement = grammar.findRule("statement");
  while (matchRule(statement) && position <= failed) {
  }
}

const Token &Explainer::look() {
  furthest = std::max(furthest, position);
  const Token &token = lexed.tokens[position];
  if (token.kind == TokenKind::Error && !stopped) {
    stopped = true;
    const LexicalError &error = lexed.errors[token.partner];
    if (!error.outranksParser) {
      raised = error.diagnostic;
      lexical = token.partner;
    }
  }
  return token;
}

bool Explainer::matchRule(uint16_t number) {
  const GrammarRule &rule = grammar.rules[number];
  if (stopped || ++steps > maximumSteps || depth >= maximumDepth) {
    stopped = true;
    return false;
  }
  ++depth;
  bool matched;
  if (!rule.remembered) {
    size_t start = position;
    matched = matchChoice(grammar.nodes[rule.body], nullptr);
    if (matched && !stopped && (number == stringRule || number == fstringRule))
      checkStrings({start, position});
  } else {
    uint64_t key = static_cast<uint64_t>(position) << 16 | number;
    look();
    auto known = memory.find(key);
    if (known != memory.end()) {
      matched = known->second != noMatch;
      if (matched)
        position = static_cast<size_t>(known->second);
    } else if (rule.leftRecursive) {
      matched = growRule(number, key);
    } else {
      size_t start = position;
      matched = matchChoice(grammar.nodes[rule.body], nullptr);
      memory[key] = matched ? static_cast<int64_t>(position) : noMatch;
      if (matched && number == stringsRule)
        checkStrings({start, position});
    }
  }
  --depth;
  return matched && !stopped;
}

/// Left recursion: the rule is tried again as long as it matches more, each time with the former match remembered as
/// what it finds when it calls itself.
bool Explainer::growRule(uint16_t number, uint64_t key) {
  size_t start = position;
  int64_t best = noMatch;
  for (;;) {
    memory[key] = best;
    position = start;
    if (!matchChoice(grammar.nodes[grammar.rules[number].body], nullptr) || stopped)
      break;
    if (static_cast<int64_t>(position) <= best)
      break;
    best = static_cast<int64_t>(position);
  }
  memory[key] = best;
  position = best == noMatch ? start : static_cast<size_t>(best);
  return best != noMatch;
}

/// The alternatives of a rule, or of a group inside one, which shares the captures of its `outer` alternative.
bool Explainer::matchChoice(const GrammarNode &node, Frame *outer) {
  size_t start = position;
  for (uint16_t alternative : node.children) {
    const GrammarNode &sequence = grammar.nodes[alternative];
    if (sequence.onlyForErrors && !withErrors)
      continue;
    Frame own;
    Outcome outcome = matchSequence(sequence, outer ? *outer : own);
    if (outcome == Outcome::Match)
      return true;
    position = start;
    if (outcome == Outcome::GiveUp)
      return false;
  }
  return false;
}

Explainer::Outcome Explainer::matchSequence(const GrammarNode &node, Frame &frame) {
  bool committed = false;
  for (uint16_t child : node.children) {
    if (grammar.nodes[child].op == GrammarNode::Op::Cut) {
      committed = true;
      continue;
    }
    if (!match(child, frame))
      return committed || stopped ? Outcome::GiveUp : Outcome::Fail;
  }
  if (node.action == ErrorAction::None)
    return Outcome::Match;
  // An action that has nothing to say ends its rule all the same.
  act(node.action, frame);
  return Outcome::GiveUp;
}

bool Explainer::match(uint16_t number, Frame &frame) {
  using Op = GrammarNode::Op;
  if (stopped)
    return false;
  const GrammarNode &node = grammar.nodes[number];
  switch (node.op) {
  case Op::Rule: {
    // This rule and all under it are read without the error alternatives.
    if (!withErrors || grammar.rules[node.index].name != "expression_without_invalid")
      return matchRule(node.index);
    withErrors = false;
    bool matched = matchRule(node.index);
    withErrors = true;
    return matched;
  }
  case Op::Token: {
    const Token &token = look();
    if (token.kind != static_cast<TokenKind>(node.index))
      return false;
    if (token.kind == TokenKind::NotEqual && text(position) != "!=")
      return false;
    ++position;
    return true;
  }
  case Op::SoftKeyword:
    if (look().kind != TokenKind::Identifier || text(position) != node.text)
      return false;
    ++position;
    return true;
  case Op::AnySoftKeyword: {
    if (look().kind != TokenKind::Identifier)
      return false;
    llvm::StringRef word = text(position);
    // CPython compares as many characters as the name has, so the beginning of a keyword counts for one.
    auto begins = [&](llvm::StringRef keyword) { return keyword.starts_with(word); };
    if (!begins("_") && !begins("case") && !begins("match") && !begins("type"))
      return false;
    ++position;
    return true;
  }
  case Op::Choice:
    return matchChoice(node, &frame);
  case Op::Sequence:
    return matchSequence(node, frame) == Outcome::Match;
  case Op::Optional:
    match(node.children[0], frame);
    return !stopped;
  case Op::Repeat:
    return matchRepeat(node, frame);
  case Op::Gather:
    return matchGather(node, frame);
  case Op::And:
  case Op::Not: {
    size_t start = position;
    bool matched = match(node.children[0], frame);
    position = start;
    return !stopped && matched == (node.op == Op::And);
  }
  case Op::Cut:
    return true;
  case Op::Forced:
    return matchForced(node);
  case Op::Capture: {
    size_t start = position;
    if (!match(node.children[0], frame))
      return false;
    frame.captures[node.index] = {start, position};
    return true;
  }
  }
  llvm_unreachable("every operation of the grammar is interpreted");
}

bool Explainer::matchRepeat(const GrammarNode &node, Frame &frame) {
  unsigned count = 0;
  for (size_t start = position; match(node.children[0], frame) && position > start; start = position)
    ++count;
  return !stopped && count >= node.index;
}

bool Explainer::matchGather(const GrammarNode &node, Frame &frame) {
  if (!match(node.children[0], frame))
    return false;
  for (;;) {
    size_t end = position;
    if (!match(node.children[1], frame) || !match(node.children[0], frame)) {
      position = end;
      return !stopped;
    }
  }
}

} // namespace rio::syntax

// What the error alternatives say, and where.
#include "syntax/Explain.h"
#include "syntax/ParserImpl.h"
#include "syntax/SyntaxDiagnostics.h"

namespace rio::syntax {

namespace {

enum class Where { A, AToB, FromA, Next, Last, Special };
enum class Argument { None, NameOfA, TextOfA, LineOfA };

struct ActionRow {
  const DiagnosticKind *kind;
  Where where;
  Argument argument;
};

const ActionRow actionRows[] = {
    {nullptr, Where::Special, Argument::None},
#define ERROR_ACTION(name, diagnostic, Where_, Argument_) {&diag::diagnostic, Where::Where_, Argument::Argument_},
#include "syntax/ErrorActions.def"
};

SourceRange join(SourceRange start, SourceRange end) { return {start.line, start.column, end.endLine, end.endColumn}; }

} // namespace

llvm::StringRef expressionName(const Expr *expr) {
  switch (expr->kind) {
  case NodeKind::Attribute:
    return "attribute";
  case NodeKind::Subscript:
    return "subscript";
  case NodeKind::Starred:
    return "starred";
  case NodeKind::Name:
    return "name";
  case NodeKind::List:
    return "list";
  case NodeKind::Tuple:
    return "tuple";
  case NodeKind::Lambda:
    return "lambda";
  case NodeKind::Call:
    return "function call";
  case NodeKind::BoolOp:
  case NodeKind::BinOp:
  case NodeKind::UnaryOp:
    return "expression";
  case NodeKind::GeneratorExp:
    return "generator expression";
  case NodeKind::Yield:
  case NodeKind::YieldFrom:
    return "yield expression";
  case NodeKind::Await:
    return "await expression";
  case NodeKind::ListComp:
    return "list comprehension";
  case NodeKind::SetComp:
    return "set comprehension";
  case NodeKind::DictComp:
    return "dict comprehension";
  case NodeKind::Dict:
    return "dict literal";
  case NodeKind::Set:
    return "set display";
  case NodeKind::JoinedStr:
  case NodeKind::FormattedValue:
    return "f-string expression";
  case NodeKind::Compare:
    return "comparison";
  case NodeKind::IfExp:
    return "conditional expression";
  case NodeKind::NamedExpr:
    return "named expression";
  case NodeKind::Constant:
    break;
  default:
    llvm_unreachable("every expression that can stand alone has a name");
  }
  switch (static_cast<const Constant *>(expr)->value.kind) {
  case ConstantKind::None:
    return "None";
  case ConstantKind::True:
    return "True";
  case ConstantKind::False:
    return "False";
  case ConstantKind::Ellipsis:
    return "ellipsis";
  default:
    return "literal";
  }
}

template <typename... Args> void Explainer::raise(const DiagnosticKind &kind, SourceRange range, const Args &...args) {
  stopped = true;
  raised = Diagnostic{&kind, &file, range, llvm::formatv(false, kind.message, args...).str(), {}, {}};
}

bool Explainer::matchForced(const GrammarNode &node) {
  auto kind = static_cast<TokenKind>(node.index);
  const Token &token = look();
  if (token.kind == kind) {
    ++position;
    return true;
  }
  if (!stopped)
    raise(diag::expected_token, token.range, fixedText(kind));
  return false;
}

SourceRange Explainer::lastTokenRange() const { return lexed.tokens[furthest].range; }

/// From `start` to where the lexer of CPython stands: the last character of the last token read.
SourceRange Explainer::toReadingPosition(SourceRange start) const {
  SourceRange last = lastTokenRange();
  return {start.line, start.column, last.endLine, last.endColumn > 0 ? last.endColumn - 1 : 0};
}

/// The tokens of `span` with an end behind them.
TokenSequence Explainer::copyTokens(TokenSpan span) const {
  TokenSequence part;
  part.tokens.assign(lexed.tokens.begin() + static_cast<ptrdiff_t>(span.begin),
                     lexed.tokens.begin() + static_cast<ptrdiff_t>(span.end));
  part.tokens.push_back(lexed.tokens[span.end]);
  part.tokens.back().kind = TokenKind::EndMarker;
  return part;
}

/// The tokens of `span` as an expression; null where they are none on their own.
Expr *Explainer::expression(TokenSpan span) {
  TokenSequence part = copyTokens(span);
  Diagnostics ignored;
  return Parser(file, source, part, context, ignored).tryExpression();
}

/// Strings are decoded as soon as they are read, in either reading, and what is wrong with them comes first then.
void Explainer::checkStrings(TokenSpan span) {
  TokenSequence part = copyTokens(span);
  Diagnostics found;
  Parser(file, source, part, context, found).checkExpression();
  if (!found.hasErrors())
    return;
  stopped = true;
  raised = found.all().front();
  if (raised->kind == &diag::mixed_bytes)
    raised->range = lastTokenRange();
}

SourceRange Explainer::rangeOf(TokenSpan span) {
  SourceRange firstRange = lexed.tokens[span.begin].range;
  if (span.end == span.begin + 1)
    return firstRange;
  // Parentheses around an expression are no part of it.
  if (Expr *expr = expression(span))
    return expr->range;
  return join(firstRange, lexed.tokens[span.end - 1].range);
}

llvm::StringRef Explainer::nameOf(TokenSpan span) {
  Expr *expr = expression(span);
  return expr ? expressionName(expr) : lexed.tokens[span.begin].kind == TokenKind::Star ? "starred" : "expression";
}

/// How many brackets are open behind `token`.
unsigned Explainer::levelAfter(size_t token) const {
  unsigned level = 0;
  for (size_t i = first; i <= token; ++i) {
    switch (lexed.tokens[i].kind) {
    case TokenKind::LeftParen:
    case TokenKind::LeftBracket:
    case TokenKind::LeftBrace:
      ++level;
      break;
    case TokenKind::RightParen:
    case TokenKind::RightBracket:
    case TokenKind::RightBrace:
      level -= level > 0;
      break;
    default:
      break;
    }
  }
  return level;
}

/// Whether `span` is a name that was a statement in Python 2.
bool Explainer::isLegacyStatement(TokenSpan span) const {
  if (span.end != span.begin + 1 || lexed.tokens[span.begin].kind != TokenKind::Identifier)
    return false;
  return text(span.begin) == "print" || text(span.begin) == "exec";
}

/// The place of the last thing in the clauses of a comprehension.
SourceRange Explainer::lastOfComprehension(TokenSpan span) {
  // From the last `in` or `if` outside of brackets; that is where the last expression begins.
  size_t begin = span.begin;
  unsigned level = levelAfter(span.begin);
  for (size_t i = span.begin; i < span.end; ++i)
    if ((lexed.tokens[i].kind == TokenKind::KwIn || lexed.tokens[i].kind == TokenKind::KwIf) && levelAfter(i) == level)
      begin = i + 1;
  return rangeOf({begin, span.end});
}

llvm::SmallVector<Expr *, 4> Explainer::positionalArguments(TokenSpan span) {
  llvm::SmallVector<Expr *, 4> arguments;
  unsigned level = levelAfter(span.begin == 0 ? 0 : span.begin - 1);
  size_t begin = span.begin;
  for (size_t i = span.begin; i <= span.end; ++i) {
    bool ends = i == span.end || (lexed.tokens[i].kind == TokenKind::Comma && levelAfter(i) == level);
    if (!ends)
      continue;
    bool keyword = lexed.tokens[begin].kind == TokenKind::DoubleStar ||
                   (begin + 1 < i && lexed.tokens[begin + 1].kind == TokenKind::Equal);
    if (!keyword && begin < i)
      if (Expr *expr = expression({begin, i}))
        arguments.push_back(expr);
    begin = i + 1;
  }
  return arguments;
}

void Explainer::act(ErrorAction action, const Frame &frame) {
  const ActionRow &row = actionRows[static_cast<size_t>(action)];
  TokenSpan a = frame.captures[0], b = frame.captures[1];
  auto withoutComma = [&](TokenSpan &span) {
    span.end -= span.end > span.begin + 1 && lexed.tokens[span.end - 1].kind == TokenKind::Comma;
  };
  if (action == ErrorAction::default_order)
    withoutComma(a);
  if (action == ErrorAction::comprehension_target)
    withoutComma(b);
  SourceRange range;
  switch (row.where) {
  case Where::A:
    range = rangeOf(a);
    break;
  case Where::AToB:
    range = join(rangeOf(a), rangeOf(b));
    break;
  case Where::FromA:
    range = toReadingPosition(rangeOf(a));
    break;
  case Where::Next:
    range = lexed.tokens[position].range;
    break;
  case Where::Last:
    range = lastTokenRange();
    break;
  case Where::Special:
    return actSpecially(action, *row.kind, frame);
  }
  switch (row.argument) {
  case Argument::None:
    return raise(*row.kind, range);
  case Argument::NameOfA:
    return raise(*row.kind, range, nameOf(a));
  case Argument::TextOfA:
    return raise(*row.kind, range, text(a.begin));
  case Argument::LineOfA:
    return raise(*row.kind, range, lexed.tokens[a.begin].range.line);
  }
}

namespace {

/// The part of `expr` that cannot be a target; null where all can.
Expr *findInvalidTarget(Expr *expr, ErrorAction action) {
  auto findIn = [&](llvm::ArrayRef<Expr *> elements) -> Expr * {
    for (Expr *element : elements)
      if (Expr *invalid = findInvalidTarget(element, action))
        return invalid;
    return nullptr;
  };
  switch (expr->kind) {
  case NodeKind::List:
    return findIn(static_cast<List *>(expr)->elts);
  case NodeKind::Tuple:
    return findIn(static_cast<Tuple *>(expr)->elts);
  case NodeKind::Starred:
    if (action == ErrorAction::deleted_target)
      return expr;
    return findInvalidTarget(static_cast<Starred *>(expr)->value, action);
  case NodeKind::Compare: {
    // `a in b` of `for a in b` was read as a comparison.
    auto *compare = static_cast<Compare *>(expr);
    if (action != ErrorAction::for_target)
      return expr;
    if (compare->ops.front() == CompareOperator::In)
      return findInvalidTarget(compare->left, action);
    return nullptr;
  }
  case NodeKind::Name:
  case NodeKind::Subscript:
  case NodeKind::Attribute:
    return nullptr;
  default:
    return expr;
  }
}

} // namespace

void Explainer::raiseInvalidTarget(ErrorAction action, const DiagnosticKind &kind, TokenSpan span) {
  Expr *expr = expression(span);
  if (Expr *invalid = expr ? findInvalidTarget(expr, action) : nullptr)
    raise(kind, invalid->range, expressionName(invalid));
}

void Explainer::actSpecially(ErrorAction action, const DiagnosticKind &kind, const Frame &frame) {
  TokenSpan a = frame.captures[0], b = frame.captures[1];
  switch (action) {
  case ErrorAction::assigned_target:
  case ErrorAction::for_target:
  case ErrorAction::deleted_target:
    return raiseInvalidTarget(action, kind, a);
  case ErrorAction::bound_tuple:
  case ErrorAction::bound_spec: {
    Expr *bound = expression(b);
    bool constraints = bound && bound->kind == NodeKind::Tuple;
    return raise(kind, toReadingPosition(rangeOf(a)), constraints ? "constraints" : "bound");
  }
  case ErrorAction::generator_range:
    return raise(kind, join(rangeOf(a), lastOfComprehension(b)));
  case ErrorAction::generator_in_call: {
    auto arguments = positionalArguments(a);
    if (arguments.size() > 1)
      raise(kind, join(arguments.back()->range, lastOfComprehension(b)));
    return;
  }
  case ErrorAction::argument_order: {
    bool unpacking = false;
    unsigned level = levelAfter(a.begin == 0 ? 0 : a.begin - 1);
    for (size_t i = a.begin; i < a.end; ++i)
      unpacking |= lexed.tokens[i].kind == TokenKind::DoubleStar && levelAfter(i) == level &&
                   (i == a.begin || lexed.tokens[i - 1].kind == TokenKind::Comma);
    return raise(kind, lastTokenRange(), unpacking ? " unpacking" : "");
  }
  case ErrorAction::legacy_print:
    if (isLegacyStatement(a))
      raise(kind, join(rangeOf(a), rangeOf(b)), text(a.begin));
    return;
  case ErrorAction::missing_comma:
    if (!isLegacyStatement(a) && levelAfter(position - 1) > 0)
      raise(kind, join(rangeOf(a), rangeOf(b)));
    return;
  case ErrorAction::missing_key_colon: {
    SourceRange range = rangeOf(a);
    return raise(kind, {range.line, range.endColumn - 1, range.endLine, range.endColumn - 1});
  }
  default:
    llvm_unreachable("every other action is done from its row");
  }
}

} // namespace rio::syntax

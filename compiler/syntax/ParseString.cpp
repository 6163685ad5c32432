// String literals: their decoding, f-strings, and implicit concatenation.
#include "syntax/Literals.h"
#include "syntax/ParserImpl.h"
#include "syntax/Repr.h"
#include "llvm/ADT/StringExtras.h"

namespace rio::syntax {

namespace {

/// A string token taken apart.
struct StringParts {
  bool bytes = false;
  bool raw = false;
  bool unicode = false;
  llvm::StringRef body;
};

StringParts splitString(llvm::StringRef text) {
  StringParts parts;
  for (; text.front() != '"' && text.front() != '\''; text = text.drop_front()) {
    char letter = static_cast<char>(text.front() | 0x20);
    parts.bytes |= letter == 'b';
    parts.raw |= letter == 'r';
    parts.unicode |= text.front() == 'u'; // CPython keeps no mark of `U`
  }
  size_t quotes = text.size() >= 6 && text[1] == text[0] && text[2] == text[0] ? 3 : 1;
  parts.body = text.drop_front(quotes).drop_back(quotes);
  return parts;
}

bool isEmptyString(const Expr *expr) {
  auto *constant = llvm::dyn_cast<Constant>(expr);
  return constant && constant->value.text.empty();
}

} // namespace

/// All the string tokens that stand side by side.
Expr *Parser::parseStrings() {
  const Token *start = current;
  if (at(TokenKind::String) && kindAfter(1) != TokenKind::String && kindAfter(1) != TokenKind::FStringStart)
    return parseString();
  ExprList parts;
  bool formatted = false, bytes = false, text = false;
  while (at(TokenKind::String) || at(TokenKind::FStringStart)) {
    if (at(TokenKind::FStringStart)) {
      formatted = true;
      parseFString(parts);
      continue;
    }
    parts.push_back(parseString());
    auto *constant = llvm::dyn_cast<Constant>(parts.back());
    bool isBytes = constant && constant->value.kind == ConstantKind::Bytes;
    (isBytes ? bytes : text) = true;
  }
  if (failed() || at(TokenKind::Error))
    return failExpr();
  if (bytes && (text || formatted)) {
    reportAt(diag::mixed_bytes, current->range); // CPython reports the token after the strings
    return failExpr();
  }
  return bytes ? joinBytes(parts, from(start)) : joinStrings(parts, from(start), formatted);
}

/// One string token that is no f-string.
Expr *Parser::parseString() {
  const Token *token = current;
  StringParts parts = splitString(text(*token));
  advance();
  if (!parts.bytes) {
    Constant *constant = decodeText(*token, parts.body, parts.raw, token);
    if (parts.unicode)
      constant->prefix = "u";
    return constant;
  }
  if (!llvm::all_of(parts.body, [](char c) { return llvm::isASCII(c); })) {
    reportAt(diag::bytes_not_ascii, token->range);
    return failExpr();
  }
  llvm::StringRef value = parts.body;
  if (!parts.raw && value.contains('\\')) {
    std::string decoded;
    if (auto error = decodeBytesEscapes(value, decoded)) {
      reportAt(diag::bytes_escape, token->range, error->start);
      return failExpr();
    }
    value = context.text(decoded);
  }
  return context.create<Constant>(token->range, ConstantValue{ConstantKind::Bytes, value}, llvm::StringRef());
}

/// The constant that `body`, a part of `token`, stands for. Errors are reported at `place`.
Constant *Parser::decodeText(const Token &token, llvm::StringRef body, bool raw, const Token *place) {
  llvm::StringRef value = body;
  if (!raw && body.contains('\\')) {
    std::string decoded;
    if (auto error = decodeStringEscapes(body, decoded))
      reportAt(diag::unicode_escape, place->range, error->start, error->end, error->reason);
    value = context.text(decoded);
  }
  return context.create<Constant>(token.range, ConstantValue{ConstantKind::String, value}, llvm::StringRef());
}

/// Appends the values of an f-string, empty constants left out.
void Parser::parseFString(ExprList &values) {
  llvm::StringRef prefix = text(*current);
  bool raw = prefix.contains_insensitive("r");
  advance(); // before the guard, which may fail
  DepthGuard guard(*this);
  ExprList parts;
  unsigned highest = 0;
  for (;;) {
    if (at(TokenKind::FStringMiddle)) {
      parts.push_back(context.create<Constant>(current->range, ConstantValue{ConstantKind::String, text(*current)},
                                               llvm::StringRef()));
      advance();
    } else if (at(TokenKind::LeftBrace)) {
      parseReplacementField(parts);
      highest = std::max(highest, height);
    } else {
      break;
    }
  }
  const Token *end = current;
  expect(TokenKind::FStringEnd);
  if (failed())
    return;
  // CPython decodes the text when it has got to the end, and complains there.
  for (Expr *part : parts) {
    if (auto *constant = llvm::dyn_cast<Constant>(part)) {
      Token token = *end;
      token.range = constant->range;
      part = decodeText(token, constant->value.text, raw, end);
    }
    if (!isEmptyString(part))
      values.push_back(part);
  }
  setHeight(highest + 1);
}

namespace {

/// The text of `{expr=}` as it is shown. Comments are not.
llvm::StringRef withoutComments(llvm::StringRef text, Context &context) {
  if (!text.contains('#'))
    return text;
  std::string kept;
  while (!text.empty()) {
    auto [before, comment] = text.split('#');
    kept += before;
    size_t lineEnd = comment.find('\n');
    text = lineEnd == llvm::StringRef::npos ? llvm::StringRef() : comment.drop_front(lineEnd);
  }
  return context.text(kept);
}

} // namespace

/// At the brace. Appends the FormattedValue, and before it the text of a self-documenting expression.
void Parser::parseReplacementField(ExprList &values) {
  const Token *open = current;
  advance();
  Expr *value = parseYieldOrStarExpressions();
  bool debug = accept(TokenKind::Equal);
  const Token *afterExpression = current;
  int conversion = -1;
  if (accept(TokenKind::Exclamation)) {
    const Token *name = current;
    llvm::StringRef letter = expectIdentifier();
    if (failed())
      return;
    if (name->offset != afterExpression->offset + 1)
      return reportAt(diag::fstring_conversion_gap, from(afterExpression));
    if (letter != "s" && letter != "r" && letter != "a") {
      std::string quoted;
      llvm::raw_string_ostream out(quoted);
      printStringRepr(letter, out);
      return reportAt(diag::fstring_invalid_conversion, name->range, quoted);
    }
    conversion = letter.front();
  }
  unsigned highest = height;
  Expr *formatSpec = at(TokenKind::Colon) ? parseFormatSpec() : nullptr;
  setHeight(std::max(highest, height) + 1);
  if (debug && conversion < 0 && !formatSpec)
    conversion = 'r';
  expect(TokenKind::RightBrace);
  if (failed())
    return;
  if (debug) {
    llvm::StringRef shown = source.slice(open->offset + 1, afterExpression->offset);
    SourceRange range{open->range.line, open->range.column + 1, afterExpression->range.line,
                      afterExpression->range.column};
    values.push_back(context.create<Constant>(
        range, ConstantValue{ConstantKind::String, withoutComments(shown, context)}, llvm::StringRef()));
  }
  values.push_back(context.create<FormattedValue>(from(open), value, conversion, formatSpec));
}

/// At the colon of a replacement field.
Expr *Parser::parseFormatSpec() {
  const Token *colon = current;
  advance();
  ExprList parts;
  unsigned highest = 0;
  for (;;) {
    if (at(TokenKind::FStringMiddle)) {
      const Token *token = current;
      advance();
      Constant *constant = decodeText(*token, text(*token), false, token);
      if (!constant->value.text.empty())
        parts.push_back(constant);
    } else if (at(TokenKind::LeftBrace)) {
      parseReplacementField(parts);
      highest = std::max(highest, height);
    } else {
      break;
    }
  }
  height = highest;
  return joinStrings(parts, from(colon), true);
}

/// Neighbouring constants become one; `formatted` says whether the result is an f-string.
Expr *Parser::joinStrings(llvm::ArrayRef<Expr *> parts, SourceRange range, bool formatted) {
  ExprList values;
  for (size_t i = 0; i < parts.size();) {
    auto *first = llvm::dyn_cast<Constant>(parts[i]);
    size_t runEnd = i + 1;
    while (first && runEnd < parts.size() && llvm::isa<Constant>(parts[runEnd]))
      ++runEnd;
    Expr *value = parts[i];
    if (runEnd > i + 1) {
      std::string joined;
      for (Expr *part : parts.slice(i, runEnd - i))
        joined += llvm::cast<Constant>(part)->value.text;
      const SourceRange &last = parts[runEnd - 1]->range;
      value =
          context.create<Constant>(SourceRange{first->range.line, first->range.column, last.endLine, last.endColumn},
                                   ConstantValue{ConstantKind::String, context.text(joined)}, first->prefix);
    }
    if (!formatted)
      return value;
    if (!isEmptyString(value))
      values.push_back(value);
    i = runEnd;
  }
  return context.create<JoinedStr>(range, context.list<Expr *>(values));
}

Expr *Parser::joinBytes(llvm::ArrayRef<Expr *> parts, SourceRange range) {
  std::string joined;
  for (Expr *part : parts)
    joined += llvm::cast<Constant>(part)->value.text;
  return context.create<Constant>(range, ConstantValue{ConstantKind::Bytes, context.text(joined)}, llvm::StringRef());
}

} // namespace rio::syntax

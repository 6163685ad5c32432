#include "syntax/Lexer.h"
#include "syntax/LexerImpl.h"
#include "syntax/Unicode.h"
#include "llvm/ADT/StringExtras.h"
#include <array>
#include <cstring>

namespace rio::syntax {

llvm::StringRef spelling(TokenKind kind) {
  static constexpr llvm::StringLiteral names[] = {
#define TOKEN(Name, description) description,
#define OPERATOR(Name, text, cpythonName) cpythonName,
#define KEYWORD(Name, text) "NAME",
#include "syntax/Tokens.def"
  };
  return names[static_cast<size_t>(kind)];
}

llvm::StringRef fixedText(TokenKind kind) {
  static constexpr llvm::StringLiteral texts[] = {
#define TOKEN(Name, description) "",
#define OPERATOR(Name, text, cpythonName) text,
#define KEYWORD(Name, text) text,
#include "syntax/Tokens.def"
  };
  return texts[static_cast<size_t>(kind)];
}

namespace {

constexpr std::array<uint8_t, 256> makeCharacterClasses() {
  std::array<uint8_t, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
    bool digit = c >= '0' && c <= '9';
    bool hex = digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    classes[static_cast<size_t>(c)] =
        static_cast<uint8_t>((letter ? IdentifierStart : 0) | (letter || digit ? IdentifierPart : 0) |
                             (digit ? DecimalDigit : 0) | (hex ? HexDigit : 0));
  }
  return classes;
}

/// Finds keywords by a hash without collisions among them.
class KeywordTable {
public:
  constexpr KeywordTable() {
    add("", TokenKind::Identifier);
#define KEYWORD(Name, text) add(text, TokenKind::Kw##Name);
#include "syntax/Tokens.def"
  }

  TokenKind find(const char *text, size_t size) const {
    if (size < 2 || size > 8)
      return TokenKind::Identifier;
    const Slot &slot = slots[hash(text, size)];
    bool same = slot.size == size && std::memcmp(slot.text, text, size) == 0;
    return same ? slot.kind : TokenKind::Identifier;
  }

private:
  struct Slot {
    const char *text = nullptr;
    size_t size = 0;
    TokenKind kind = TokenKind::Identifier;
  };

  static constexpr size_t hash(const char *text, size_t size) {
    return (static_cast<uint8_t>(text[0]) * 14U + static_cast<uint8_t>(text[1]) * 7U +
            static_cast<uint8_t>(text[size - 1]) * 32U + size) %
           256;
  }

  constexpr void add(std::string_view text, TokenKind kind) {
    if (text.empty())
      return;
    Slot &slot = slots[hash(text.data(), text.size())];
    if (slot.size != 0)
      std::abort(); // Two keywords share a slot. This is no constant expression, so the table does not compile.
    slot = {text.data(), text.size(), kind};
  }

  Slot slots[256] = {};
};

constexpr std::array<uint8_t, 256> characterClasses = makeCharacterClasses();
constexpr KeywordTable keywords;

} // namespace

const uint8_t characterClass[256] = {
#define ROW(n)                                                                                                         \
  characterClasses[n], characterClasses[n + 1], characterClasses[n + 2], characterClasses[n + 3],                      \
      characterClasses[n + 4], characterClasses[n + 5], characterClasses[n + 6], characterClasses[n + 7]
    ROW(0),   ROW(8),   ROW(16),  ROW(24),  ROW(32),  ROW(40),  ROW(48),  ROW(56),  ROW(64),  ROW(72),  ROW(80),
    ROW(88),  ROW(96),  ROW(104), ROW(112), ROW(120), ROW(128), ROW(136), ROW(144), ROW(152), ROW(160), ROW(168),
    ROW(176), ROW(184), ROW(192), ROW(200), ROW(208), ROW(216), ROW(224), ROW(232), ROW(240), ROW(248)};

TokenSequence lex(const SourceFile &file, llvm::StringRef text) { return Lexer(file, text).run(); }

Lexer::Lexer(const SourceFile &file, llvm::StringRef text)
    : file(file), begin(text.begin()), end(text.end()), cursor(begin), lineStart(begin) {
  assert((text.empty() || text.ends_with("\n")) && "the source must end in a newline");
  out.tokens.reserve(text.size() / 4 + 16);
}

TokenSequence Lexer::run() {
  while (cursor != end) {
    if (!fstrings.empty() && fstrings.back().inText) {
      readFStringText();
      continue;
    }
    if (atLineStart && !readIndentation())
      continue;
    readLine();
  }
  finish();
  return std::move(out);
}

void Lexer::push(TokenKind kind, const char *start, bool flag) {
  auto column = static_cast<uint32_t>(start - lineStart);
  auto length = static_cast<uint32_t>(cursor - start);
  out.tokens.push_back(
      {kind, flag, static_cast<uint32_t>(start - begin), length, {line, column, line, column + length}, 0});
}

void Lexer::pushSpanning(TokenKind kind, const char *start, uint32_t startLine, const char *startLineStart, bool flag) {
  out.tokens.push_back(
      {kind,
       flag,
       static_cast<uint32_t>(start - begin),
       static_cast<uint32_t>(cursor - start),
       {startLine, static_cast<uint32_t>(start - startLineStart), line, static_cast<uint32_t>(cursor - lineStart)},
       0});
}

/// Layout tokens have no text. CPython reports errors at them at the last character that it has read.
void Lexer::pushLayout(TokenKind kind) {
  auto column = static_cast<uint32_t>(cursor - lineStart);
  column = column > 0 ? column - 1 : 0;
  out.tokens.push_back({kind, false, static_cast<uint32_t>(cursor - begin), 0, {line, column, line, column}, 0});
}

SourceRange Lexer::beforeCursor() const {
  const char *position = cursor;
  if (position > lineStart)
    --position;
  while (position > lineStart && (static_cast<uint8_t>(*position) & 0xC0) == 0x80)
    --position;
  auto column = static_cast<uint32_t>(position - lineStart);
  return {line, column, line, column};
}

void Lexer::skipLine() {
  const void *newline = std::memchr(cursor, '\n', static_cast<size_t>(end - cursor));
  cursor = newline ? static_cast<const char *>(newline) : end;
}

/// A backslash was read: goes on with the next line. False where something else follows it or the file ends.
bool Lexer::continueLine() {
  if (*cursor != '\n') {
    ++cursor;
    auto column = static_cast<uint32_t>(cursor - bufferStart) - 1;
    add(diag::after_line_continuation, {line, column, line, column}, false);
    skipLine();
    return false;
  }
  ++cursor;
  if (cursor == end) {
    if (brackets.empty()) // else it is the bracket that is missed
      add(diag::unexpected_eof, beforeCursor(), false);
    return false;
  }
  newLine();
  return true;
}

/// Reads the white space that begins a line; false where the line is blank, and then the line is read too.
bool Lexer::readIndentation() {
  atLineStart = false;
  unsigned column = 0, alternate = 0, continued = 0;
  bufferStart = lineStart;
  for (;;) {
    char c = *cursor;
    if (c == ' ') {
      ++column;
      ++alternate;
    } else if (c == '\t') {
      column = (column / 8 + 1) * 8;
      ++alternate;
    } else if (c == '\f') {
      column = alternate = 0;
    } else if (c == '\\') {
      continued = continued ? continued : column;
      ++cursor;
      if (!continueLine())
        return true;
      bufferStart = lineStart;
      continue;
    } else {
      break;
    }
    ++cursor;
  }
  if (*cursor == '#')
    skipLine();
  if (cursor == end)
    return false;
  if (*cursor == '\n') {
    ++cursor;
    if (cursor != end)
      newLine();
    atLineStart = true;
    return false;
  }
  if (continued)
    column = alternate = continued;
  if (column != indents.back().first || alternate != indents.back().second)
    setIndentation(column, alternate);
  return true;
}

void Lexer::setIndentation(unsigned column, unsigned alternate) {
  auto inconsistent = [&] { add(diag::inconsistent_tabs, {line, 0, line, 0}, false); };
  if (column == indents.back().first)
    return inconsistent();
  if (column > indents.back().first) {
    if (indents.size() >= maximumIndents) {
      add(diag::too_many_indents, {line, 0, line, 0}, false);
      return skipLine();
    }
    if (alternate <= indents.back().second)
      return inconsistent();
    indents.push_back({column, alternate});
    return pushLayout(TokenKind::Indent);
  }
  size_t dedents = 0;
  for (; indents.size() > 1 && column < indents.back().first; ++dedents)
    indents.pop_back();
  if (column != indents.back().first) {
    const char *text = cursor;
    skipLine();
    auto last = static_cast<uint32_t>(cursor - lineStart);
    cursor = text;
    add(diag::unindent_mismatch, {line, last, line, last}, false);
    // Goes on as if the innermost of the blocks left had stood at this column.
    indents.push_back({column, alternate});
    --dedents;
  } else if (alternate != indents.back().second) {
    inconsistent();
  }
  for (; dedents > 0; --dedents)
    pushLayout(TokenKind::Dedent);
}

/// Reads tokens to the end of the line, or to the text of an f-string.
void Lexer::readLine() {
  const char *comment = nullptr;
  for (;;) {
    while (*cursor == ' ' || *cursor == '\t' || *cursor == '\f')
      ++cursor;
    if (cursor == end)
      return;
    char c = *cursor;
    if (hasClass(c, IdentifierStart)) {
      readName();
    } else if (hasClass(c, DecimalDigit)) {
      readNumber();
    } else if (c == '\n') {
      if (brackets.empty()) {
        const char *start = comment ? comment : cursor; // CPython counts a comment to the newline
        ++cursor;
        push(TokenKind::Newline, start);
        if (cursor != end)
          newLine();
        atLineStart = true;
        return;
      }
      ++cursor;
      if (cursor == end)
        return;
      newLine();
      bufferStart = lineStart;
    } else if (c == '#') {
      comment = brackets.empty() ? cursor : nullptr;
      skipLine();
    } else if (c == '"' || c == '\'') {
      readString(cursor);
    } else if (c == '.' && hasClass(cursor[1], DecimalDigit)) {
      readNumber();
    } else if (c == '\\') {
      ++cursor;
      continueLine();
    } else {
      readOperator(c);
    }
    if (!fstrings.empty() && fstrings.back().inText)
      return;
  }
}

void Lexer::readName() {
  const char *start = cursor;
  // The prefixes of strings: each of b, r, f at most once, b or f with r in any order, u alone.
  bool sawB = false, sawR = false, sawU = false, sawF = false;
  for (;;) {
    char c = *cursor;
    if (!(sawB || sawU || sawF) && (c == 'b' || c == 'B'))
      sawB = true;
    else if (!(sawB || sawU || sawR || sawF) && (c == 'u' || c == 'U'))
      sawU = true;
    else if (!(sawR || sawU) && (c == 'r' || c == 'R'))
      sawR = true;
    else if (!(sawF || sawB || sawU) && (c == 'f' || c == 'F'))
      sawF = true;
    else
      break;
    ++cursor;
    if (*cursor == '"' || *cursor == '\'')
      return sawF ? openFString(start) : readString(start);
  }
  uint8_t seen = 0;
  while (hasClass(*cursor, IdentifierPart)) {
    seen |= static_cast<uint8_t>(*cursor);
    ++cursor;
  }
  if (seen < 128) {
    push(keywords.find(start, static_cast<size_t>(cursor - start)), start);
    return;
  }
  llvm::StringRef name(start, static_cast<size_t>(cursor - start));
  size_t invalid = unicode::findInvalidInIdentifier(name);
  if (invalid == name.size()) {
    // A name in other letters may be a keyword once normalised, but CPython looks at the characters as written.
    push(TokenKind::Identifier, start, true);
    return;
  }
  const char *nameEnd = cursor;
  cursor = start + invalid;
  uint32_t character = unicode::decode(cursor);
  std::string number = llvm::utohexstr(character, false, character > 0xFFFF ? 0 : 4);
  if (unicode::isPrintable(character))
    reportAtCursor(diag::invalid_character,
                   llvm::StringRef(start + invalid, static_cast<size_t>(cursor - start) - invalid), number);
  else
    reportAtCursor(diag::invalid_nonprintable, number);
  cursor = nameEnd;
}

/// `:`, `!`, `{` and `}` that may belong to a replacement field. True where the token was a field's `:`.
bool Lexer::fieldPunctuation(char c) {
  FString &fstring = fstrings.back();
  if (c != ':' || fstring.depth - 1 != fstring.fieldDepth)
    return false;
  const char *start = cursor++;
  fstring.inText = true;
  fstring.inFormatSpec = true;
  push(TokenKind::Colon, start);
  return true;
}

namespace {

struct Operator {
  TokenKind kind;
  uint8_t length;
};

/// The longest operator that begins with `c` and goes on with `c2`, `c3`.
Operator findOperator(char c, char c2, char c3) {
  using enum TokenKind;
  bool equal = c2 == '=';
  auto plainOrEqual = [&](TokenKind plain, TokenKind withEqual) {
    return equal ? Operator{withEqual, 2} : Operator{plain, 1};
  };
  auto doubled = [&](TokenKind plain, TokenKind withEqual, TokenKind twice, TokenKind twiceEqual) {
    if (c2 != c)
      return plainOrEqual(plain, withEqual);
    return c3 == '=' ? Operator{twiceEqual, 3} : Operator{twice, 2};
  };
  switch (c) {
  case '(':
    return {LeftParen, 1};
  case ')':
    return {RightParen, 1};
  case '[':
    return {LeftBracket, 1};
  case ']':
    return {RightBracket, 1};
  case '{':
    return {LeftBrace, 1};
  case '}':
    return {RightBrace, 1};
  case ',':
    return {Comma, 1};
  case ';':
    return {Semicolon, 1};
  case '~':
    return {Tilde, 1};
  case '.':
    return c2 == '.' && c3 == '.' ? Operator{Ellipsis, 3} : Operator{Dot, 1};
  case ':':
    return plainOrEqual(Colon, ColonEqual);
  case '=':
    return plainOrEqual(Equal, EqualEqual);
  case '!':
    return plainOrEqual(Exclamation, NotEqual);
  case '+':
    return plainOrEqual(Plus, PlusEqual);
  case '-':
    return c2 == '>' ? Operator{Arrow, 2} : plainOrEqual(Minus, MinusEqual);
  case '%':
    return plainOrEqual(Percent, PercentEqual);
  case '@':
    return plainOrEqual(At, AtEqual);
  case '&':
    return plainOrEqual(Ampersand, AmpersandEqual);
  case '|':
    return plainOrEqual(Bar, BarEqual);
  case '^':
    return plainOrEqual(Caret, CaretEqual);
  case '*':
    return doubled(Star, StarEqual, DoubleStar, DoubleStarEqual);
  case '/':
    return doubled(Slash, SlashEqual, DoubleSlash, DoubleSlashEqual);
  case '<':
    return c2 == '>' ? Operator{NotEqual, 2} : doubled(Less, LessEqual, LeftShift, LeftShiftEqual);
  case '>':
    return doubled(Greater, GreaterEqual, RightShift, RightShiftEqual);
  default:
    return {Unknown, 1};
  }
}

} // namespace

void Lexer::readOperator(char c) {
  if (!fstrings.empty() && fstrings.back().inField() && fieldPunctuation(c))
    return;
  switch (c) {
  case '(':
  case '[':
  case '{':
    return openBracket(c);
  case ')':
  case ']':
  case '}':
    return closeBracket(c);
  default:
    break;
  }
  const char *start = cursor;
  Operator found = findOperator(c, cursor[1], cursor[1] == '\n' ? '\n' : cursor[2]);
  cursor += found.length;
  if (found.kind == TokenKind::Unknown && !unicode::isPrintable(static_cast<uint8_t>(c)))
    return reportAtCursor(diag::invalid_nonprintable, llvm::utohexstr(static_cast<uint8_t>(c), false, 4));
  push(found.kind, start);
}

void Lexer::openBracket(char c) {
  const char *start = cursor++;
  if (brackets.size() >= maximumBrackets) {
    reportAtCursor(diag::too_many_parentheses);
    cursor = end; // Nothing after this could be matched up.
    brackets.clear();
    fstrings.clear();
    return;
  }
  brackets.push_back({c, line, static_cast<uint32_t>(start - lineStart), static_cast<uint32_t>(out.tokens.size())});
  if (!fstrings.empty())
    ++fstrings.back().depth;
  push(c == '(' ? TokenKind::LeftParen : c == '[' ? TokenKind::LeftBracket : TokenKind::LeftBrace, start);
}

void Lexer::closeBracket(char c) {
  const char *start = cursor++;
  FString *fstring = fstrings.empty() ? nullptr : &fstrings.back();
  if (fstring && fstring->depth == 0 && c == '}') {
    reportAtCursor(diag::fstring_single_brace);
    return leaveFString();
  }
  llvm::StringRef closing(start, 1);
  if (brackets.empty())
    return reportAtCursor(diag::unmatched_bracket, closing);
  Bracket opening = brackets.pop_back_val();
  if (opening.character + (c == ')' ? 1 : 2) != c) {
    llvm::StringRef openingText(&opening.character, 1);
    if (fstring && opening.character == '{' && fstring->depth - 1 == fstring->fieldDepth) {
      reportAtCursor(diag::fstring_unmatched, closing);
      return leaveFString();
    }
    if (opening.line != line)
      reportAtCursor(diag::mismatched_bracket_line, closing, openingText, opening.line);
    else
      reportAtCursor(diag::mismatched_bracket, closing, openingText);
    return fstring ? leaveFString() : void();
  }
  if (fstring) {
    if (--fstring->depth < 0) {
      reportAtCursor(diag::fstring_unmatched, closing);
      return leaveFString();
    }
    if (c == '}' && fstring->depth == fstring->fieldDepth) {
      --fstring->fieldDepth;
      fstring->inText = true;
      fstring->inFormatSpec = false;
    }
  }
  out.tokens[opening.tokenIndex].partner = static_cast<uint32_t>(out.tokens.size());
  push(c == ')' ? TokenKind::RightParen : c == ']' ? TokenKind::RightBracket : TokenKind::RightBrace, start);
}

void Lexer::finish() {
  if (!fstrings.empty() && fstrings.back().inText)
    unterminatedFString();
  if (!brackets.empty()) {
    const Bracket &bracket = brackets.back();
    add(diag::never_closed, {bracket.line, bracket.column, bracket.line, bracket.column}, false,
        llvm::StringRef(&bracket.character, 1));
  }
  for (size_t i = indents.size(); i > 1; --i)
    pushLayout(TokenKind::Dedent);
  pushLayout(TokenKind::EndMarker);
}

} // namespace rio::syntax

// Numbers, with CPython's complaints about malformed ones.
#include "syntax/LexerImpl.h"
#include <cstring>

namespace rio::syntax {

namespace {

bool isBinaryDigit(char c) { return c == '0' || c == '1'; }
bool isOctalDigit(char c) { return c >= '0' && c <= '7'; }
bool isHexDigit(char c) { return hasClass(c, HexDigit); }
bool isDecimalDigit(char c) { return hasClass(c, DecimalDigit); }
char lower(char c) { return static_cast<char>(c | 0x20); }

/// Whether a keyword that may follow a number in valid code (`1if x else 2`) stands at `text`.
bool startsFollowingKeyword(const char *text) {
  auto is = [&](const char *word, size_t size) {
    // Stops at the NUL that ends the text.
    return std::strncmp(text, word, size) == 0 && !hasClass(text[size], IdentifierPart);
  };
  switch (*text) {
  case 'a':
    return is("and", 3);
  case 'e':
    return is("else", 4);
  case 'f':
    return is("for", 3);
  case 'i':
    return text[1] == 'f' || text[1] == 'n' || text[1] == 's';
  case 'o':
    return is("or", 2);
  case 'n':
    return is("not", 3);
  default:
    return false;
  }
}

} // namespace

void Lexer::readNumber() {
  const char *start = cursor;
  if (*cursor == '.') {
    // A fraction alone.
    if (readFraction())
      push(TokenKind::Number, start);
    return;
  }
  char second = lower(cursor[1]);
  bool radix = *cursor == '0' && (second == 'x' || second == 'o' || second == 'b');
  if (radix ? readRadixNumber() : readDecimalNumber())
    push(TokenKind::Number, start);
}

/// Groups of digits with single underscores between, one allowed in front.
bool Lexer::readDigits(bool (*isDigit)(char), const char *base) {
  do {
    if (*cursor == '_')
      ++cursor;
    if (!isDigit(*cursor)) {
      if (isDecimalDigit(*cursor)) {
        ++cursor;
        reportAtCursor(diag::invalid_digit, llvm::StringRef(cursor - 1, 1), base);
      } else {
        reportAtCursor(diag::invalid_number, base);
      }
      return false;
    }
    while (isDigit(*cursor))
      ++cursor;
  } while (*cursor == '_');
  if (isDecimalDigit(*cursor)) {
    ++cursor;
    reportAtCursor(diag::invalid_digit, llvm::StringRef(cursor - 1, 1), base);
    return false;
  }
  return endNumber(base);
}

bool Lexer::readRadixNumber() {
  char base = lower(cursor[1]);
  cursor += 2;
  switch (base) {
  case 'x':
    return readDigits(isHexDigit, "hexadecimal");
  case 'o':
    return readDigits(isOctalDigit, "octal");
  default:
    return readDigits(isBinaryDigit, "binary");
  }
}

bool Lexer::readDecimalTail() {
  for (;;) {
    while (isDecimalDigit(*cursor))
      ++cursor;
    if (*cursor != '_')
      return true;
    ++cursor;
    if (!isDecimalDigit(*cursor)) {
      reportAtCursor(diag::invalid_number, "decimal");
      return false;
    }
  }
}

bool Lexer::readDecimalNumber() {
  const char *start = cursor;
  if (!readDecimalTail())
    return false;
  if (*cursor == '.')
    return readFraction();
  if (lower(*cursor) == 'e' || lower(*cursor) == 'j')
    return readExponent();
  // `0`, `00` and `0_0` are zero, but `01` is an octal number of Python 2.
  if (*start == '0') {
    const char *zeros = start;
    while (*zeros == '0' || *zeros == '_')
      ++zeros;
    if (zeros < cursor) {
      auto column = static_cast<uint32_t>(start - lineStart);
      report(diag::leading_zeros, {line, column, line, column + static_cast<uint32_t>(zeros - start)});
      return false;
    }
  }
  return endNumber("decimal");
}

/// At the point of a float.
bool Lexer::readFraction() {
  ++cursor;
  if (isDecimalDigit(*cursor) && !readDecimalTail())
    return false;
  return readExponent();
}

/// At what may be an exponent or the mark of an imaginary number.
bool Lexer::readExponent() {
  if (lower(*cursor) == 'e') {
    const char *mark = cursor++;
    if (*cursor == '+' || *cursor == '-') {
      ++cursor;
      if (!isDecimalDigit(*cursor)) {
        reportAtCursor(diag::invalid_number, "decimal");
        return false;
      }
    } else if (!isDecimalDigit(*cursor)) {
      // No exponent: the letter may begin a keyword.
      cursor = mark;
      return endNumber("decimal");
    }
    if (!readDecimalTail())
      return false;
  }
  if (lower(*cursor) == 'j') {
    ++cursor;
    return endNumber("imaginary");
  }
  return endNumber("decimal");
}

/// Nothing that could belong to the number may follow it.
bool Lexer::endNumber(const char *kind) {
  if (!hasClass(*cursor, IdentifierPart) || static_cast<uint8_t>(*cursor) >= 128 || startsFollowingKeyword(cursor))
    return true;
  reportAtCursor(diag::invalid_number, kind);
  // The rest of the word belongs to the mistake.
  while (hasClass(*cursor, IdentifierPart))
    ++cursor;
  return false;
}

} // namespace rio::syntax

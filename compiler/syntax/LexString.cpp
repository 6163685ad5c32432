// Strings and f-strings.
#include "syntax/LexerImpl.h"
#include <cstring>

namespace rio::syntax {

/// At the opening quote; `start` is where the prefix begins.
void Lexer::readString(const char *start) {
  uint32_t startLine = line;
  const char *startLineStart = lineStart;
  char quote = *cursor;
  unsigned quoteSize = cursor[1] == quote && cursor[2] == quote ? 3 : 1;
  if (quoteSize == 1 && cursor[1] == quote) {
    cursor += 2;
    return push(TokenKind::String, start);
  }
  cursor += quoteSize;
  bool escapedQuote = false;
  for (;;) {
    char c = *cursor;
    if (c == quote) {
      if (quoteSize == 1 || (cursor[1] == quote && cursor[2] == quote)) {
        cursor += quoteSize;
        return pushSpanning(TokenKind::String, start, startLine, startLineStart);
      }
    } else if (c == '\\') {
      ++cursor;
      escapedQuote |= *cursor == quote;
      if (*cursor != '\n') {
        if (cursor != end)
          ++cursor;
        continue;
      }
      ++cursor;
      if (cursor != end)
        newLine();
      if (cursor == end)
        return unterminatedString(start, startLine, startLineStart, quote, quoteSize, escapedQuote);
      continue;
    } else if (c == '\n') {
      if (quoteSize == 1 || cursor + 1 == end)
        return unterminatedString(start, startLine, startLineStart, quote, quoteSize, escapedQuote);
      ++cursor;
      newLine();
      continue;
    }
    ++cursor;
  }
}

/// CPython reports these at the first character of the string.
void Lexer::unterminatedString(const char *start, uint32_t startLine, const char *startLineStart, char quote,
                               unsigned quoteSize, bool escapedQuote) {
  uint32_t detected = line;
  auto column = static_cast<uint32_t>(start - startLineStart);
  SourceRange range{startLine, column, startLine, column};
  bool fieldNotClosed = !fstrings.empty() && fstrings.back().quote == quote && fstrings.back().quoteSize == quoteSize;
  if (fieldNotClosed)
    report(diag::fstring_expecting_brace, range);
  else if (quoteSize == 3)
    report(diag::unterminated_triple_string, range, detected);
  else if (escapedQuote)
    report(diag::unterminated_string_escaped, range, detected);
  else
    report(diag::unterminated_string, range, detected);
  if (!fstrings.empty())
    leaveFString();
}

/// At the opening quote of an f-string; `start` is where the prefix begins.
void Lexer::openFString(const char *start) {
  char quote = *cursor;
  unsigned quoteSize = cursor[1] == quote && cursor[2] == quote ? 3 : 1;
  cursor += quoteSize;
  if (fstrings.size() + 1 >= maximumFStrings) {
    reportAtCursor(diag::too_many_fstrings);
    return leaveFString();
  }
  bool raw = std::memchr(start, 'r', 2) || std::memchr(start, 'R', 2);
  fstrings.push_back({start, lineStart, line, quote, static_cast<uint8_t>(quoteSize), raw, brackets.size()});
  push(TokenKind::FStringStart, start);
}

/// At a brace that begins a replacement field.
bool Lexer::beginField() {
  FString &fstring = fstrings.back();
  if (++fstring.fieldDepth >= maximumFieldNesting) {
    reportAtCursor(diag::fstring_too_deep);
    leaveFString();
    return false;
  }
  fstring.inText = false;
  return true;
}

/// Reads the text up to the next replacement field, doubled brace or the end of the string.
void Lexer::readFStringText() {
  FString &fstring = fstrings.back();
  const char *start = cursor;
  uint32_t startLine = line;
  const char *startLineStart = lineStart;
  auto atQuote = [&] {
    return *cursor == fstring.quote &&
           (fstring.quoteSize == 1 || (cursor[1] == fstring.quote && cursor[2] == fstring.quote));
  };
  auto pushText = [&] { pushSpanning(TokenKind::FStringMiddle, start, startLine, startLineStart, !fstring.raw); };

  // A doubled brace ends a piece of text, which has one of the two; CPython's position covers both.
  auto pushTextWithBrace = [&] {
    ++cursor;
    pushText();
    ++cursor;
    ++out.tokens.back().range.endColumn;
  };

  if (*cursor == '{' && cursor[1] != '{') {
    if (beginField())
      openBracket('{');
    return;
  }
  if (atQuote()) {
    cursor += fstring.quoteSize;
    fstrings.pop_back();
    return push(TokenKind::FStringEnd, start);
  }
  bool namedEscape = false;
  for (;;) {
    char c = *cursor;
    bool inFormatSpec = fstring.inFormatSpec && fstring.inField();
    if (c == '\n' && (fstring.quoteSize == 1 || cursor + 1 == end)) {
      if (!inFormatSpec || cursor + 1 == end)
        return unterminatedFString();
      // A format spec ends with its line; the parser will miss the brace.
      fstring.inText = false;
      fstring.inFormatSpec = false;
      return pushText();
    }
    if (c == fstring.quote) {
      if (atQuote())
        return pushText();
      ++cursor;
      continue;
    }
    switch (c) {
    case '\n':
      ++cursor;
      newLine();
      continue;
    case '{':
      if (cursor[1] == '{' && !inFormatSpec) {
        return pushTextWithBrace();
      }
      if (beginField()) {
        fstring.inFormatSpec = false;
        pushText();
      }
      return;
    case '}':
      if (namedEscape) {
        ++cursor;
        return pushText();
      }
      if (cursor[1] == '}' && !inFormatSpec && fstring.depth == 0) {
        return pushTextWithBrace();
      }
      fstring.inText = false;
      fstring.inFormatSpec = false;
      return pushText();
    case '\\':
      ++cursor;
      if (*cursor == '{' || *cursor == '}')
        continue;
      if (!fstring.raw && *cursor == 'N' && cursor[1] == '{') {
        namedEscape = true;
        cursor += 2;
        continue;
      }
      if (*cursor == '\n') {
        if (cursor + 1 == end)
          return unterminatedFString();
        ++cursor;
        newLine();
        continue;
      }
      ++cursor;
      continue;
    default:
      ++cursor;
    }
  }
}

void Lexer::unterminatedFString() {
  const FString &fstring = fstrings.back();
  auto column = static_cast<uint32_t>(fstring.start - fstring.lineStart);
  SourceRange range{fstring.line, column, fstring.line, column};
  if (fstring.quoteSize == 3)
    report(diag::unterminated_triple_fstring, range, line);
  else
    report(diag::unterminated_fstring, range, line);
  leaveFString();
}

/// After an error inside f-strings: leaves all of them and goes on with the next line.
void Lexer::leaveFString() {
  if (!fstrings.empty())
    brackets.truncate(fstrings.front().outerBrackets);
  fstrings.clear();
  skipLine();
}

} // namespace rio::syntax

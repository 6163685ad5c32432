// The state of the lexer, shared by Lexer.cpp (layout, names, operators), LexNumber.cpp and LexString.cpp.
#pragma once

#include "syntax/Lexer.h"
#include "syntax/SyntaxDiagnostics.h"

namespace rio::syntax {

// What a byte can be part of.
enum : uint8_t { IdentifierStart = 1, IdentifierPart = 2, DecimalDigit = 4, HexDigit = 8 };
extern const uint8_t characterClass[256];

inline bool hasClass(char c, uint8_t mask) { return characterClass[static_cast<uint8_t>(c)] & mask; }

class Lexer {
public:
  Lexer(const SourceFile &file, llvm::StringRef text);

  TokenSequence run();

private:
  // CPython's limits.
  static constexpr size_t maximumBrackets = 200;
  static constexpr size_t maximumIndents = 100;
  static constexpr size_t maximumFStrings = 150;
  static constexpr int maximumFieldNesting = 3;
  static constexpr size_t maximumErrors = 100;

  struct Bracket {
    char character;
    uint32_t line;
    uint32_t column;
    uint32_t tokenIndex;
  };

  /// An f-string that is open.
  struct FString {
    const char *start;
    const char *lineStart;
    uint32_t line;
    char quote;
    uint8_t quoteSize;
    bool raw;
    /// Brackets open outside.
    size_t outerBrackets;
    /// Whether the text of the string is being read, and not an expression in it.
    bool inText = true;
    bool inFormatSpec = false;
    /// How many brackets are open inside this string.
    int depth = 0;
    /// The depth at which the innermost replacement field began; -1 outside of all.
    int fieldDepth = -1;

    bool inField() const { return fieldDepth >= 0; }
  };

  // Lexer.cpp
  bool readIndentation();
  void setIndentation(unsigned column, unsigned alternate);
  void readLine();
  void readName();
  void readOperator(char c);
  void openBracket(char c);
  void closeBracket(char c);
  bool fieldPunctuation(char c);
  bool continueLine();
  void finish();
  void newLine() {
    ++line;
    lineStart = cursor;
  }
  void push(TokenKind kind, const char *start, bool flag = false);
  void pushSpanning(TokenKind kind, const char *start, uint32_t startLine, const char *startLineStart,
                    bool flag = false);
  void pushLayout(TokenKind kind);

  // LexNumber.cpp
  void readNumber();
  bool readDigits(bool (*isDigit)(char), const char *base);
  bool readDecimalTail();
  bool readFraction();
  bool readExponent();
  bool endNumber(const char *kind);
  bool readRadixNumber();
  bool readDecimalNumber();

  // LexString.cpp
  void readString(const char *start);
  void unterminatedString(const char *start, uint32_t startLine, const char *startLineStart, char quote,
                          unsigned quoteSize, bool escapedQuote);
  void openFString(const char *start);
  void readFStringText();
  void unterminatedFString();
  bool beginField();
  void leaveFString();

  // Errors. `report` puts an Error token at the cursor.
  SourceRange beforeCursor() const;
  template <typename... Args> void report(const DiagnosticKind &kind, SourceRange range, const Args &...args) {
    add(kind, range, true, args...);
  }
  template <typename... Args> void reportAtCursor(const DiagnosticKind &kind, const Args &...args) {
    add(kind, beforeCursor(), true, args...);
  }
  template <typename... Args>
  void add(const DiagnosticKind &kind, SourceRange range, bool outranksParser, const Args &...args) {
    if (out.errors.size() < maximumErrors) {
      bool knowsBracket = !outranksParser && fstrings.empty() && !brackets.empty();
      out.errors.push_back({Diagnostic{&kind, &file, range, llvm::formatv(false, kind.message, args...).str(), {}, {}},
                            outranksParser && fstrings.empty(),
                            knowsBracket ? static_cast<int64_t>(brackets.back().tokenIndex) : -1});
    }
    push(TokenKind::Error, cursor);
    out.tokens.back().partner = static_cast<uint32_t>(out.errors.size() - 1);
  }
  void skipLine();

  const SourceFile &file;
  const char *begin;
  const char *end;
  const char *cursor;
  const char *lineStart;
  /// The start of the line, or of the first of those that a string or a backslash joined to it; CPython counts a
  /// misplaced backslash from there.
  const char *bufferStart = begin;
  uint32_t line = 1;
  bool atLineStart = true;
  TokenSequence out;
  llvm::SmallVector<std::pair<unsigned, unsigned>, 16> indents{{0, 0}};
  llvm::SmallVector<Bracket, 16> brackets;
  llvm::SmallVector<FString, 2> fstrings;
};

} // namespace rio::syntax

// A token and the sequence of them that the lexer makes of a file.
#pragma once

#include "base/Source.h"
#include <vector>

namespace rio::syntax {

enum class TokenKind : uint8_t {
#define TOKEN(Name, description) Name,
#define OPERATOR(Name, text, cpythonName) Name,
#define KEYWORD(Name, text) Kw##Name,
#include "syntax/Tokens.def"
};

/// The kind as CPython's `token` module names it; keywords are NAME.
llvm::StringRef spelling(TokenKind kind);

/// The text of an operator or keyword; empty for the others.
llvm::StringRef fixedText(TokenKind kind);

struct Token {
  TokenKind kind;
  /// FStringMiddle: an `f` string without `r`, so that escapes count. Identifier: has characters outside ASCII.
  bool flag;
  /// The bytes of the source that the token covers.
  uint32_t offset;
  uint32_t length;
  SourceRange range;
  /// Brackets that open: the index of the token that closes them. Error: the index of the lexical error.
  uint32_t partner;
};

} // namespace rio::syntax

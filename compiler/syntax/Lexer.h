// From source text to tokens.
//
// The whole file is read at once, before parsing: what CPython's tokenizer refuses anywhere in a file outranks what its
// parser refuses earlier in it, so the parser has to know. The lexer never stops at an error: it leaves an Error token
// and goes on with the next line.
//
// F-strings (PEP 701) are read with a stack of modes, one per open f-string. Inside the braces of a replacement field
// the ordinary rules hold; a mode knows at which bracket depth its field began, and so which `:` or `}` is the field's.
#pragma once

#include "base/Diagnostics.h"
#include "syntax/Token.h"
#include "llvm/ADT/SmallVector.h"

namespace rio::syntax {

/// An error of the lexer, kept until the parser knows whether it comes first.
struct LexicalError {
  Diagnostic diagnostic;
  /// False for the errors which count only once the parser has got there: of layout, of line continuation, in
  /// f-strings, at the end of the file.
  bool outranksParser;
  /// The token of the innermost bracket that is open there, or -1; known for errors of layout and at the end of the
  /// file.
  int64_t openBracket;
};

struct TokenSequence {
  /// Ends with an EndMarker.
  std::vector<Token> tokens;
  std::vector<LexicalError> errors;
};

/// Reads `text`, whose lines end in \n, the last one included, with a NUL behind it. Errors refer to `file`.
TokenSequence lex(const SourceFile &file, llvm::StringRef text);

} // namespace rio::syntax

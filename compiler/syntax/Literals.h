// The values of literals.
#pragma once

#include "syntax/Ast.h"
#include <optional>

namespace rio::syntax {

/// The value of a well-formed number. Nothing where CPython refuses to convert so many decimal digits.
std::optional<ast::ConstantValue> readNumberLiteral(llvm::StringRef text, ast::Context &context);

/// What is wrong with an escape sequence, in the words of CPython's codec.
struct EscapeError {
  const char *reason;
  /// Where the escape begins and ends, in the units that CPython counts.
  size_t start;
  size_t end;
};

/// `body`, the text between the quotes, with its escapes replaced, in generalised UTF-8.
std::optional<EscapeError> decodeStringEscapes(llvm::StringRef body, std::string &out);

/// The same for a bytes literal.
std::optional<EscapeError> decodeBytesEscapes(llvm::StringRef body, std::string &out);

} // namespace rio::syntax

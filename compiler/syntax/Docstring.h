// Docstrings: the string that may begin a module, class or function.
#pragma once

#include "syntax/Ast.h"
#include <optional>

namespace rio {

/// The docstring of `body`; null where it begins with something else.
const ast::Constant *docstringOf(llvm::ArrayRef<ast::Stmt *> body);

/// A run of lone surrogates, in characters of the text with its tabs expanded, as CPython stores docstrings.
struct SurrogateRun {
  uint32_t first; ///< the code point of the first
  size_t start;
  size_t end;
};

/// The first surrogates in `text`, which CPython cannot store in a docstring.
std::optional<SurrogateRun> findSurrogates(llvm::StringRef text);

} // namespace rio

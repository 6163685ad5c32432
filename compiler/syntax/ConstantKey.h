// Constants as keys: when two are the same to a dict.
#pragma once

#include "syntax/Ast.h"
#include <optional>

namespace rio {

/// The value of a constant expression of a pattern: a literal, a number with a minus, or a sum of a number and an
/// imaginary one.
struct ConstantKey {
  ast::ConstantKind kind; ///< Complex where the imaginary part is not zero or was written
  llvm::StringRef text;   ///< of a String or Bytes
  llvm::APInt integer;    ///< of an Integer
  double real = 0;        ///< of a Float or Complex
  double imaginary = 0;   ///< of a Complex

  /// As Python's `==` sees them: `1`, `1.0`, `1 + 0j` and `True` are one key.
  bool operator==(const ConstantKey &other) const;

  /// As Python's `repr` writes the value.
  std::string repr() const;
};

/// The value of `expr`; nothing where it is not made of literals alone.
std::optional<ConstantKey> evaluateConstantKey(const ast::Expr *expr);

} // namespace rio

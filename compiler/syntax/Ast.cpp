#include "syntax/Ast.h"

namespace rio::ast {

#define AST_ENUMERATION(Name)                                                                                          \
  llvm::StringRef spelling(Name value) {                                                                               \
    static constexpr llvm::StringLiteral names[] = {
#define AST_ENUMERATOR(Enum, Name, spelling) spelling,
#define AST_ENUMERATION_END(Name)                                                                                      \
  }                                                                                                                    \
  ;                                                                                                                    \
  return names[static_cast<size_t>(value)];                                                                            \
  }
#include "syntax/Ast.def"

llvm::StringRef spelling(NodeKind kind) {
  static constexpr llvm::StringLiteral names[] = {
#define AST_NODE(Name, Family, spelling) spelling,
#include "syntax/Ast.def"
  };
  return names[static_cast<size_t>(kind)];
}

llvm::APInt ConstantValue::integer() const {
  assert(kind == ConstantKind::Integer && "only integers have a value");
  llvm::StringRef digits = text;
  unsigned radix = digits.consume_front("0x") ? 16 : 10;
  unsigned width = llvm::APInt::getSufficientBitsNeeded(digits, radix) + 1;
  return llvm::APInt(width, digits, static_cast<uint8_t>(radix));
}

} // namespace rio::ast

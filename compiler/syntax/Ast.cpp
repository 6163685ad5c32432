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
  if (!digits.consume_front("0x"))
    return llvm::APInt(llvm::APInt::getSufficientBitsNeeded(digits, 10) + 1, digits, 10);
  // Word by word: APInt's own constructor takes quadratic time.
  constexpr size_t digitsOfWord = 16;
  unsigned width = static_cast<unsigned>(digits.size()) * 4 + 1;
  llvm::SmallVector<uint64_t, 4> words;
  while (!digits.empty()) {
    uint64_t word = 0;
    digits.take_back(digitsOfWord).getAsInteger(16, word);
    digits = digits.drop_back(std::min(digitsOfWord, digits.size()));
    words.push_back(word);
  }
  return llvm::APInt(width, words);
}

} // namespace rio::ast

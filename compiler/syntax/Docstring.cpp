#include "syntax/Docstring.h"
#include "syntax/Unicode.h"

namespace rio {

const ast::Constant *docstringOf(llvm::ArrayRef<ast::Stmt *> body) {
  auto *expression = body.empty() ? nullptr : llvm::dyn_cast<ast::ExprStmt>(body.front());
  auto *constant = expression ? llvm::dyn_cast<ast::Constant>(expression->value) : nullptr;
  return constant && constant->value.kind == ast::ConstantKind::String ? constant : nullptr;
}

std::optional<SurrogateRun> findSurrogates(llvm::StringRef text) {
  constexpr size_t tabWidth = 8;
  std::optional<SurrogateRun> run;
  size_t position = 0, column = 0;
  for (const char *cursor = text.begin(); cursor != text.end();) {
    uint32_t character = unicode::decode(cursor);
    bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
    if (run && !isSurrogate)
      break;
    if (isSurrogate && !run)
      run = SurrogateRun{character, position, position};
    bool isLineEnd = character == '\n' || character == '\r';
    size_t width = character == '\t' ? tabWidth - column % tabWidth : 1;
    position += width;
    column = isLineEnd ? 0 : column + width;
    if (run)
      run->end = position;
  }
  return run;
}

} // namespace rio

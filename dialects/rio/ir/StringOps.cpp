// Strings: the lengths of literals are constants.
#include "dialects/rio/ir/Rio.h"

using namespace mlir;
using namespace rio::ir;

OpFoldResult StrByteLengthOp::fold(FoldAdaptor) {
  if (auto literal = getString().getDefiningOp<StrConstantOp>())
    return IntegerAttr::get(getType(), literal.getText().size());
  return {};
}

OpFoldResult StrCharLengthOp::fold(FoldAdaptor) {
  auto literal = getString().getDefiningOp<StrConstantOp>();
  if (!literal)
    return {};
  // Every byte but a continuation byte begins a code point.
  auto count = llvm::count_if(literal.getText(), [](char byte) { return (byte & 0xC0) != 0x80; });
  return IntegerAttr::get(getType(), count);
}

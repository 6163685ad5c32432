// Strings: literals are static objects, the parts of a string are at fixed offsets.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

namespace {

Value lowerConstant(Emitter &emit, ir::StrConstantOp op, ir::StrConstantOp::Adaptor) {
  return emit.addressOf(emit.state.stringLiteral(op.getTextAttr()));
}

Value lowerByteLength(Emitter &emit, ir::StrByteLengthOp, ir::StrByteLengthOp::Adaptor operands) {
  return emit.load(emit.word, operands.getString(), abi::offset::str_byte_length, Memory::StringPart);
}

Value lowerCharLength(Emitter &emit, ir::StrCharLengthOp, ir::StrCharLengthOp::Adaptor operands) {
  return emit.load(emit.word, operands.getString(), abi::offset::str_char_length, Memory::StringPart);
}

Value lowerByteAt(Emitter &emit, ir::StrByteAtOp, ir::StrByteAtOp::Adaptor operands) {
  Type byte = emit.rewriter.getI8Type();
  Value bytes = emit.offset(operands.getString(), abi::offset::str_bytes);
  Value address = emit.create<LLVM::GEPOp>(emit.pointer, byte, bytes, ValueRange{operands.getIndex()},
                                           LLVM::GEPNoWrapFlags::inbounds | LLVM::GEPNoWrapFlags::nusw);
  return emit.create<LLVM::ZExtOp>(emit.word, emit.load(byte, address, 0, Memory::StringPart));
}

} // namespace

void addStringPatterns(RewritePatternSet &patterns, ModuleState &state) {
  addPattern(patterns, state, lowerConstant);
  addPattern(patterns, state, lowerByteLength);
  addPattern(patterns, state, lowerCharLength);
  addPattern(patterns, state, lowerByteAt);
}

} // namespace rio::lowering

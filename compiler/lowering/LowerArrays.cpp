// Arrays: {class, length, elements}.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

namespace {

/// How elements of one kind lie in memory.
struct ElementLayout {
  Type type;
  Memory memory;
};

ElementLayout layoutOf(Emitter &emit, ir::ElementKind storage) {
  switch (storage) {
  case ir::ElementKind::none:
    break;
  case ir::ElementKind::u8:
    return {emit.rewriter.getI8Type(), Memory::NarrowElement};
  case ir::ElementKind::i32:
    return {emit.rewriter.getI32Type(), Memory::NarrowElement};
  case ir::ElementKind::raw64:
    return {emit.word, Memory::RawElement};
  case ir::ElementKind::pointer:
    return {emit.pointer, Memory::RefElement};
  case ir::ElementKind::tagged:
    return {emit.word, Memory::IntElement};
  case ir::ElementKind::f64:
    return {emit.rewriter.getF64Type(), Memory::FloatElement};
  }
  llvm_unreachable("the verifier lets no array without elements pass");
}

Value elementAddress(Emitter &emit, Value array, Value index, Type type) {
  Value elements = emit.offset(array, abi::offset::array_elements);
  return emit.create<LLVM::GEPOp>(emit.pointer, type, elements, ValueRange{index},
                                  LLVM::GEPNoWrapFlags::inbounds | LLVM::GEPNoWrapFlags::nusw);
}

Value lowerArrayNew(Emitter &emit, ir::ArrayNewOp op, ir::ArrayNewOp::Adaptor operands) {
  Value descriptor = emit.addressOf(emit.state.descriptorSymbol(op.getClassSymbolAttr()));
  Value array = emit.callEntry("rio_array_new", {descriptor, operands.getLength()});
  // As for objects: what the runtime has stored, for LLVM to see.
  emit.store(descriptor, array, 0, Memory::Header);
  emit.store(operands.getLength(), array, abi::offset::array_length, Memory::Length);
  return array;
}

Value lowerArrayLength(Emitter &emit, ir::ArrayLengthOp, ir::ArrayLengthOp::Adaptor operands) {
  return emit.load(emit.word, operands.getArray(), abi::offset::array_length, Memory::Length);
}

Value lowerLength(Emitter &, ir::LengthOp, ir::LengthOp::Adaptor operands) { return operands.getCount(); }

Value lowerArrayGet(Emitter &emit, ir::ArrayGetOp op, ir::ArrayGetOp::Adaptor operands) {
  ElementLayout layout = layoutOf(emit, op.storageKind());
  Value address = elementAddress(emit, operands.getArray(), operands.getIndex(), layout.type);
  Value element = emit.load(layout.type, address, 0, layout.memory);
  Type type = emit.state.types().convertType(op.getType());
  if (element.getType() == type)
    return element;
  if (type.isInteger(1))
    return emit.create<LLVM::TruncOp>(type, element);
  if (op.storageKind() == ir::ElementKind::u8)
    return emit.create<LLVM::ZExtOp>(type, element);
  return emit.create<LLVM::SExtOp>(type, element);
}

Value lowerArraySet(Emitter &emit, ir::ArraySetOp op, ir::ArraySetOp::Adaptor operands) {
  ElementLayout layout = layoutOf(emit, op.storageKind());
  Value value = operands.getValue();
  if (value.getType().isInteger(1))
    value = emit.create<LLVM::ZExtOp>(layout.type, value);
  else if (value.getType() != layout.type)
    value = emit.create<LLVM::TruncOp>(layout.type, value);
  emit.store(value, elementAddress(emit, operands.getArray(), operands.getIndex(), layout.type), 0, layout.memory);
  return {};
}

} // namespace

void addArrayPatterns(RewritePatternSet &patterns, ModuleState &state) {
  addPattern(patterns, state, lowerArrayNew);
  addPattern(patterns, state, lowerArrayLength);
  addPattern(patterns, state, lowerLength);
  addPattern(patterns, state, lowerArrayGet);
  addPattern(patterns, state, lowerArraySet);
}

} // namespace rio::lowering

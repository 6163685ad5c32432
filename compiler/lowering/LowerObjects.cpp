// Objects, fields and boxes. The offsets are those of runtime/abi.def.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

namespace {

/// Fields of different types never overlap: a field has one type.
Memory fieldMemory(Type type) {
  if (isa<ir::IntType>(type))
    return Memory::IntField;
  if (isa<ir::RefType>(type))
    return Memory::RefField;
  return type.isF64() ? Memory::FloatField : Memory::RawField;
}

int64_t fieldOffset(uint64_t index) { return abi::object_header_size + 8 * index; }

/// A new object of the class with that descriptor. The runtime has stored the class already; storing it again costs
/// next to nothing and tells LLVM which it is.
Value newObject(Emitter &emit, Value descriptor) {
  Value object = emit.callEntry("rio_object_new", descriptor);
  emit.store(descriptor, object, 0, Memory::Header);
  return object;
}

Value lowerObjectNew(Emitter &emit, ir::ObjectNewOp op, ir::ObjectNewOp::Adaptor) {
  return newObject(emit, emit.addressOf(emit.state.descriptorSymbol(op.getClassSymbolAttr())));
}

Value lowerFieldGet(Emitter &emit, ir::FieldGetOp op, ir::FieldGetOp::Adaptor operands) {
  Type type = emit.state.types().convertType(op.getType());
  return emit.loadSlot(type, operands.getObject(), fieldOffset(op.getIndex()), fieldMemory(op.getType()));
}

Value lowerFieldSet(Emitter &emit, ir::FieldSetOp op, ir::FieldSetOp::Adaptor operands) {
  emit.storeSlot(operands.getValue(), operands.getObject(), fieldOffset(op.getIndex()),
                 fieldMemory(op.getValue().getType()));
  return {};
}

Value lowerClassId(Emitter &emit, ir::ClassIdOp, ir::ClassIdOp::Adaptor operands) {
  Value descriptor = emit.load(emit.pointer, operands.getObject(), 0, Memory::Header);
  auto id = emit.create<LLVM::LoadOp>(emit.rewriter.getI32Type(), emit.offset(descriptor, abi::offset::class_id));
  id.setInvariant(true);
  return emit.create<LLVM::ZExtOp>(emit.word, id);
}

Value lowerNull(Emitter &emit, ir::NullOp, ir::NullOp::Adaptor) { return emit.null(); }

Value lowerIsNull(Emitter &emit, ir::IsNullOp, ir::IsNullOp::Adaptor operands) {
  return emit.compare(LLVM::ICmpPredicate::eq, operands.getObject(), emit.null());
}

Value lowerIs(Emitter &emit, ir::IsOp, ir::IsOp::Adaptor operands) {
  return emit.compare(LLVM::ICmpPredicate::eq, operands.getLhs(), operands.getRhs());
}

Value lowerNone(Emitter &emit, ir::NoneOp, ir::NoneOp::Adaptor) { return emit.runtimeSymbol("rio_none"); }

Value lowerBox(Emitter &emit, ir::BoxOp op, ir::BoxOp::Adaptor operands) {
  Type type = op.getValue().getType();
  if (type.isInteger(1))
    return emit.create<LLVM::SelectOp>(operands.getValue(), emit.runtimeSymbol("rio_true"),
                                       emit.runtimeSymbol("rio_false"));
  bool isInt = isa<ir::IntType>(type);
  Value box = newObject(emit, emit.runtimeSymbol(isInt ? "rio_class_int" : "rio_class_float"));
  static_assert(abi::offset::boxed_int_value == abi::offset::boxed_float_value);
  emit.store(operands.getValue(), box, abi::offset::boxed_int_value, fieldMemory(type));
  return box;
}

Value lowerUnbox(Emitter &emit, ir::UnboxOp op, ir::UnboxOp::Adaptor operands) {
  if (op.getType().isInteger(1))
    return emit.compare(LLVM::ICmpPredicate::eq, operands.getObject(), emit.runtimeSymbol("rio_true"));
  Type type = emit.state.types().convertType(op.getType());
  return emit.load(type, operands.getObject(), abi::offset::boxed_int_value, fieldMemory(op.getType()));
}

} // namespace

void addObjectPatterns(RewritePatternSet &patterns, ModuleState &state) {
  addPattern(patterns, state, lowerObjectNew);
  addPattern(patterns, state, lowerFieldGet);
  addPattern(patterns, state, lowerFieldSet);
  addPattern(patterns, state, lowerClassId);
  addPattern(patterns, state, lowerNull);
  addPattern(patterns, state, lowerIsNull);
  addPattern(patterns, state, lowerIs);
  addPattern(patterns, state, lowerNone);
  addPattern(patterns, state, lowerBox);
  addPattern(patterns, state, lowerUnbox);
}

} // namespace rio::lowering

// Memory access, runtime calls and slow paths, as every family writes them.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

Value Emitter::runtimeSymbol(StringRef name) {
  state.declareRuntimeSymbol(name);
  return addressOf(name);
}

Value Emitter::offset(Value base, int64_t bytes) {
  if (bytes == 0)
    return base;
  Type byte = rewriter.getI8Type();
  return create<LLVM::GEPOp>(pointer, byte, base, ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(bytes)},
                             LLVM::GEPNoWrapFlags::inbounds);
}

Value Emitter::load(Type type, Value base, int64_t bytes, Memory memory) {
  auto load = create<LLVM::LoadOp>(type, offset(base, bytes));
  load.setTbaaAttr(state.tag(memory));
  return load;
}

void Emitter::store(Value value, Value base, int64_t bytes, Memory memory) {
  auto store = create<LLVM::StoreOp>(value, offset(base, bytes));
  store.setTbaaAttr(state.tag(memory));
}

Value Emitter::loadSlot(Type type, Value base, int64_t bytes, Memory memory) {
  if (type.isInteger(1))
    return lowBit(load(word, base, bytes, memory));
  return load(type, base, bytes, memory);
}

void Emitter::storeSlot(Value value, Value base, int64_t bytes, Memory memory) {
  if (value.getType().isInteger(1))
    value = create<LLVM::ZExtOp>(word, value);
  store(value, base, bytes, memory);
}

Value Emitter::callEntry(StringRef name, ValueRange arguments) {
  LLVM::LLVMFuncOp function = state.entryPoint(name);
  SmallVector<Value> passed;
  for (auto [value, type] : llvm::zip_equal(arguments, function.getFunctionType().getParams())) {
    if (type.isInteger(8))
      passed.push_back(create<LLVM::ZExtOp>(type, value));
    else if (type.isInteger(32))
      passed.push_back(create<LLVM::TruncOp>(type, value));
    else
      passed.push_back(value);
  }
  auto call = create<LLVM::CallOp>(function, passed);
  if (call.getNumResults() == 0)
    return {};
  Value result = call.getResult();
  if (result.getType().isInteger(8))
    return create<LLVM::TruncOp>(bit, result);
  if (result.getType().isInteger(32))
    return create<LLVM::SExtOp>(word, result);
  return result;
}

Value Emitter::withSlowPath(Operation *op, Value isSlow, Value fast, function_ref<Value()> slow) {
  Block *current = rewriter.getInsertionBlock();
  Block *rest = rewriter.splitBlock(current, op->getIterator());
  Value result = rest->addArgument(fast.getType(), location);
  Block *cold = rewriter.createBlock(rest);
  create<LLVM::BrOp>(ValueRange{slow()}, rest);
  rewriter.setInsertionPointToEnd(current);
  create<LLVM::CondBrOp>(isSlow, cold, ValueRange(), rest, ValueRange{fast}, std::pair(1u, 2000u));
  rewriter.setInsertionPointToStart(rest);
  return result;
}

} // namespace rio::lowering

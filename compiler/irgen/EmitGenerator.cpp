// The bodies of generators. Each is a function over its frame, whose fields sema has laid out: the arguments, and what
// goes to and from whoever resumes it.
#include "irgen/FunctionEmitter.h"

namespace rio::irgen {

const ClassLayout &FunctionEmitter::frameLayout() { return representation.layoutOf(instance.frame->storage.single()); }

mlir::Value FunctionEmitter::storedArgument(llvm::StringRef name) {
  const Slot *slot = frameLayout().find(name);
  assert(slot && "the frame of a generator has a field for each argument");
  return ir::FieldGetOp::create(builder, location, representation.valueType(slot->type), frame(), slot->index);
}

void FunctionEmitter::setPlace(int64_t place) {
  mlir::Value number = mlir::arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(place));
  ir::FieldSetOp::create(builder, location, frame(), number, frameLayout().find(sema::placeField)->index);
}

void FunctionEmitter::emitSuspend() {
  if (isTerminated())
    return;
  // Whoever resumes the body handles exceptions of his own.
  mlir::Value handled = isHandling() ? handledException() : mlir::Value();
  if (handled)
    setHandledException(read({&outerHandledLocal, Part::Value}));
  leaveFrame();
  const ClassLayout &layout = frameLayout();
  ir::SuspendOp::create(builder, location, frame(), layout.symbol, layout.find(sema::placeField)->index);
  setPlace(sema::FramePlace::running);
  if (depthBefore) {
    mlir::Value depth = ir::GlobalGetOp::create(builder, location, representation.wordType, depthSymbol);
    write({&depthLocal, Part::Value}, depth);
    mlir::Value one = mlir::arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(1));
    mlir::Value deeper = mlir::arith::AddIOp::create(builder, location, depth, one);
    ir::GlobalSetOp::create(builder, location, depthSymbol, deeper);
  }
  if (handled) {
    write({&outerHandledLocal, Part::Value}, handledException());
    setHandledException(handled);
  }
}

mlir::Value FunctionEmitter::emitResume(const typed::Resume *expr) {
  mlir::Value generator = emit(expr->generator);
  return generator ? callFunction(expr->generator->type.single()->classInfo()->frameBody, generator) : generator;
}

} // namespace rio::irgen

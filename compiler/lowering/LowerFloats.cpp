// What arith does not have of Python's floats: calls of the runtime. None is a libm name, so LLVM rewrites none.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

namespace {

Value lowerFloorDiv(Emitter &emit, ir::FloatFloorDivOp, ir::FloatFloorDivOp::Adaptor operands) {
  return emit.callEntry("rio_float_floordiv", operands.getOperands());
}

Value lowerMod(Emitter &emit, ir::FloatModOp, ir::FloatModOp::Adaptor operands) {
  return emit.callEntry("rio_float_mod", operands.getOperands());
}

Value lowerPow(Emitter &emit, ir::FloatPowOp, ir::FloatPowOp::Adaptor operands) {
  return emit.callEntry("rio_float_pow", operands.getOperands());
}

} // namespace

void addFloatPatterns(RewritePatternSet &patterns, ModuleState &state) {
  addPattern(patterns, state, lowerFloorDiv);
  addPattern(patterns, state, lowerMod);
  addPattern(patterns, state, lowerPow);
}

} // namespace rio::lowering

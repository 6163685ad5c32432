// Integer ops rewritten as cheaper ones that mean the same for every integer.
#include "dialects/rio/ir/Rio.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace rio::ir;

/// The value of an integer constant.
static std::optional<APInt> constantOf(Value value) {
  IntegerAttr attribute;
  if (isa<IntType>(value.getType()) && matchPattern(value, m_Constant(&attribute)))
    return attribute.getValue();
  return std::nullopt;
}

/// k where the value is the constant 2**k, with k at least 1.
static std::optional<unsigned> powerOfTwo(Value value) {
  std::optional<APInt> constant = constantOf(value);
  if (!constant || constant->isNegative() || !constant->isPowerOf2() || constant->isOne())
    return std::nullopt;
  return constant->logBase2();
}

/// Floor division by 2**k is an arithmetic shift, whatever the sign.
LogicalResult IntFloorDivOp::canonicalize(IntFloorDivOp op, PatternRewriter &rewriter) {
  std::optional<unsigned> exponent = powerOfTwo(op.getRhs());
  if (!exponent)
    return failure();
  Value count = IntConstantOp::create(rewriter, op.getLoc(), int64_t(*exponent));
  rewriter.replaceOpWithNewOp<IntShrOp>(op, op.getLhs(), count);
  return success();
}

/// The remainder modulo 2**k is the low k bits, whatever the sign.
LogicalResult IntModOp::canonicalize(IntModOp op, PatternRewriter &rewriter) {
  std::optional<unsigned> exponent = powerOfTwo(op.getRhs());
  if (!exponent)
    return failure();
  Value mask = IntConstantOp::create(rewriter, op.getLoc(), APInt::getLowBitsSet(*exponent + 1, *exponent));
  rewriter.replaceOpWithNewOp<IntAndOp>(op, op.getLhs(), mask);
  return success();
}

LogicalResult IntPowOp::canonicalize(IntPowOp op, PatternRewriter &rewriter) {
  std::optional<APInt> exponent = constantOf(op.getRhs());
  if (!exponent || *exponent != 2)
    return failure();
  rewriter.replaceOpWithNewOp<IntMulOp>(op, op.getLhs(), op.getLhs());
  return success();
}

/// Ops whose results are sizes, class numbers or bytes, all far below 2**62.
static bool isSmallCount(Value value) {
  Operation *op = value.getDefiningOp();
  return isa_and_nonnull<ArrayLengthOp, StrByteLengthOp, StrCharLengthOp, StrByteAtOp, ClassIdOp>(op);
}

LogicalResult IntFromIndexOp::canonicalize(IntFromIndexOp op, PatternRewriter &rewriter) {
  if (op.getSmall() || !isSmallCount(op.getOperand()))
    return failure();
  rewriter.modifyOpInPlace(op, [&] { op.setSmall(true); });
  return success();
}

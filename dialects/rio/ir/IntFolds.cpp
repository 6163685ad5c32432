// Folding of integer ops: exact arithmetic on constants of any size, and the identities that hold for all integers.
#include "dialects/rio/ir/Rio.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/APSInt.h"

using namespace mlir;
using namespace rio::ir;

/// Results wider than this stay run-time work: `10 ** 100000` in source should not become data.
static constexpr unsigned largestFoldedWidth = 4096;

static std::optional<APInt> constantOf(Attribute attribute) {
  if (auto integer = dyn_cast_or_null<IntegerAttr>(attribute))
    return integer.getValue();
  return std::nullopt;
}

static bool isConstant(Attribute attribute, int64_t value) {
  std::optional<APInt> constant = constantOf(attribute);
  return constant && constant->getSignificantBits() <= 64 && constant->getSExtValue() == value;
}

/// Applies `operation` to both constants, widened so that `widthOf(lhs bits, rhs bits)` bits hold the result.
template <typename Width, typename Operation>
static OpFoldResult foldConstants(MLIRContext *context, Attribute lhs, Attribute rhs, Width widthOf,
                                  Operation operation) {
  std::optional<APInt> left = constantOf(lhs), right = constantOf(rhs);
  if (!left || !right)
    return {};
  unsigned width = widthOf(left->getSignificantBits(), right->getSignificantBits());
  if (width > largestFoldedWidth)
    return {};
  return normalizedInteger(context, operation(left->sextOrTrunc(width), right->sextOrTrunc(width)));
}

static unsigned oneBitMore(unsigned lhs, unsigned rhs) { return std::max(lhs, rhs) + 1; }
static unsigned bothWidths(unsigned lhs, unsigned rhs) { return lhs + rhs; }

OpFoldResult IntConstantOp::fold(FoldAdaptor) { return getValueAttr(); }

OpFoldResult IntAddOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 0))
    return getLhs();
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), oneBitMore, std::plus<APInt>());
}

OpFoldResult IntSubOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 0))
    return getLhs();
  if (getLhs() == getRhs())
    return normalizedInteger(getContext(), APInt(64, 0));
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), oneBitMore, std::minus<APInt>());
}

OpFoldResult IntMulOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 1))
    return getLhs();
  if (isConstant(operands.getRhs(), 0))
    return operands.getRhs();
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), bothWidths, std::multiplies<APInt>());
}

/// Quotient and remainder of a division that rounds towards minus infinity.
static std::pair<APInt, APInt> floorDivide(const APInt &dividend, const APInt &divisor) {
  APInt quotient, remainder;
  APInt::sdivrem(dividend, divisor, quotient, remainder);
  if (!remainder.isZero() && remainder.isNegative() != divisor.isNegative()) {
    --quotient;
    remainder += divisor;
  }
  return {quotient, remainder};
}

OpFoldResult IntFloorDivOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 1))
    return getLhs();
  if (isConstant(operands.getRhs(), 0))
    return {};
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), oneBitMore,
                       [](const APInt &lhs, const APInt &rhs) { return floorDivide(lhs, rhs).first; });
}

OpFoldResult IntModOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 0))
    return {};
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), oneBitMore,
                       [](const APInt &lhs, const APInt &rhs) { return floorDivide(lhs, rhs).second; });
}

OpFoldResult IntPowOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 1))
    return getLhs();
  std::optional<APInt> base = constantOf(operands.getLhs()), exponent = constantOf(operands.getRhs());
  if (!base || !exponent || exponent->isNegative() || exponent->ugt(largestFoldedWidth))
    return {};
  uint64_t width = uint64_t(base->getSignificantBits()) * (exponent->getZExtValue() + 1) + 1;
  if (width > largestFoldedWidth)
    return {};
  APInt wideBase = base->sextOrTrunc(width);
  APInt result(width, 1);
  for (uint64_t i = exponent->getZExtValue(); i != 0; --i)
    result *= wideBase;
  return normalizedInteger(getContext(), result);
}

OpFoldResult IntAndOp::fold(FoldAdaptor operands) {
  if (getLhs() == getRhs())
    return getLhs();
  if (isConstant(operands.getRhs(), 0))
    return operands.getRhs();
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), oneBitMore,
                       [](APInt lhs, const APInt &rhs) { return lhs & rhs; });
}

OpFoldResult IntOrOp::fold(FoldAdaptor operands) {
  if (getLhs() == getRhs() || isConstant(operands.getRhs(), 0))
    return getLhs();
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), oneBitMore,
                       [](APInt lhs, const APInt &rhs) { return lhs | rhs; });
}

OpFoldResult IntXorOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 0))
    return getLhs();
  return foldConstants(getContext(), operands.getLhs(), operands.getRhs(), oneBitMore,
                       [](APInt lhs, const APInt &rhs) { return lhs ^ rhs; });
}

OpFoldResult IntShlOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 0))
    return getLhs();
  std::optional<APInt> value = constantOf(operands.getLhs()), count = constantOf(operands.getRhs());
  if (!value || !count || count->isNegative() || count->ugt(largestFoldedWidth))
    return {};
  uint64_t width = value->getSignificantBits() + count->getZExtValue();
  if (width > largestFoldedWidth)
    return {};
  return normalizedInteger(getContext(), value->sextOrTrunc(width) << count->getZExtValue());
}

OpFoldResult IntShrOp::fold(FoldAdaptor operands) {
  if (isConstant(operands.getRhs(), 0))
    return getLhs();
  std::optional<APInt> value = constantOf(operands.getLhs()), count = constantOf(operands.getRhs());
  if (!value || !count || count->isNegative())
    return {};
  return normalizedInteger(getContext(), value->ashr(count->getLimitedValue(value->getBitWidth() - 1)));
}

/// Applies `operation` to the constant, widened by one bit.
template <typename Operation>
static OpFoldResult foldConstant(MLIRContext *context, Attribute operand, Operation operation) {
  std::optional<APInt> constant = constantOf(operand);
  if (!constant)
    return {};
  return normalizedInteger(context, operation(constant->sext(constant->getBitWidth() + 1)));
}

OpFoldResult IntNegOp::fold(FoldAdaptor operands) {
  if (auto inner = getOperand().getDefiningOp<IntNegOp>())
    return inner.getOperand();
  return foldConstant(getContext(), operands.getOperand(), [](const APInt &value) { return -value; });
}

OpFoldResult IntAbsOp::fold(FoldAdaptor operands) {
  return foldConstant(getContext(), operands.getOperand(), [](const APInt &value) { return value.abs(); });
}

OpFoldResult IntInvertOp::fold(FoldAdaptor operands) {
  if (auto inner = getOperand().getDefiningOp<IntInvertOp>())
    return inner.getOperand();
  return foldConstant(getContext(), operands.getOperand(), [](const APInt &value) { return ~value; });
}

static bool compare(IntPredicate predicate, const APSInt &lhs, const APSInt &rhs) {
  int order = APSInt::compareValues(lhs, rhs);
  switch (predicate) {
  case IntPredicate::eq:
    return order == 0;
  case IntPredicate::ne:
    return order != 0;
  case IntPredicate::lt:
    return order < 0;
  case IntPredicate::le:
    return order <= 0;
  case IntPredicate::gt:
    return order > 0;
  case IntPredicate::ge:
    return order >= 0;
  }
  llvm_unreachable("every predicate has a case");
}

OpFoldResult IntCmpOp::fold(FoldAdaptor operands) {
  APSInt zero(APInt(64, 0), /*isUnsigned=*/false);
  if (getLhs() == getRhs())
    return BoolAttr::get(getContext(), compare(getPredicate(), zero, zero));
  std::optional<APInt> lhs = constantOf(operands.getLhs()), rhs = constantOf(operands.getRhs());
  if (!lhs || !rhs)
    return {};
  bool result = compare(getPredicate(), APSInt(*lhs, /*isUnsigned=*/false), APSInt(*rhs, /*isUnsigned=*/false));
  return BoolAttr::get(getContext(), result);
}

//===--------------------------------------------------------------------------------------------------------------===//
// Conversions
//===--------------------------------------------------------------------------------------------------------------===//

static bool isSmall(const APInt &value) { return value.getSignificantBits() <= 63; }

OpFoldResult IntFromIndexOp::fold(FoldAdaptor operands) {
  if (std::optional<APInt> constant = constantOf(operands.getOperand()))
    return normalizedInteger(getContext(), *constant);
  return {};
}

OpFoldResult IntToIndexOp::fold(FoldAdaptor operands) {
  if (auto inner = getOperand().getDefiningOp<IntFromIndexOp>(); inner && inner.getSmall())
    return inner.getOperand();
  std::optional<APInt> constant = constantOf(operands.getOperand());
  if (constant && isSmall(*constant))
    return IntegerAttr::get(getType(), constant->getSExtValue());
  return {};
}

OpFoldResult IntIsSmallOp::fold(FoldAdaptor operands) {
  if (auto inner = getOperand().getDefiningOp<IntFromIndexOp>(); inner && inner.getSmall())
    return BoolAttr::get(getContext(), true);
  if (std::optional<APInt> constant = constantOf(operands.getOperand()))
    return BoolAttr::get(getContext(), isSmall(*constant));
  return {};
}

OpFoldResult IntToFloatOp::fold(FoldAdaptor operands) {
  std::optional<APInt> constant = constantOf(operands.getOperand());
  if (!constant)
    return {};
  APFloat result(0.0);
  result.convertFromAPInt(*constant, /*IsSigned=*/true, APFloat::rmNearestTiesToEven);
  return FloatAttr::get(getType(), result);
}

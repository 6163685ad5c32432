#include "dialects/rio/transforms/MachineInts.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace rio::ir {

Value toWord(OpBuilder &builder, Location location, Value value) {
  if (auto from = value.getDefiningOp<IntFromIndexOp>(); from && from.getSmall())
    return from.getOperand();
  // Code that never runs may hand a large integer to where all that ever arrive are small.
  IntegerAttr constant;
  if (matchPattern(value, m_Constant(&constant)) && constant.getValue().isSignedIntN(64))
    return arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(constant.getValue().getSExtValue()));
  return IntToIndexOp::create(builder, location, value);
}

Value fromWord(OpBuilder &builder, Location location, Value value) {
  auto from = IntFromIndexOp::create(builder, location, value);
  from.setSmall(true);
  return from;
}

namespace {

/// Writes arith ops at the place of one integer op.
struct WordBuilder {
  OpBuilder &builder;
  Operation *op;
  ArrayRef<Interval> ranges;

  Location location() { return op->getLoc(); }
  Value operand(unsigned index) { return toWord(builder, location(), op->getOperand(index)); }
  Value constant(int64_t value) {
    return arith::ConstantOp::create(builder, location(), builder.getI64IntegerAttr(value));
  }
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return arith::CmpIOp::create(builder, location(), predicate, lhs, rhs);
  }
  template <typename Op> Value make(Value lhs, Value rhs) { return Op::create(builder, location(), lhs, rhs); }
  /// Sums, differences and products of small integers with a small result do not wrap.
  template <typename Op> Value makeWithoutWrap(Value lhs, Value rhs) {
    return Op::create(builder, location(), lhs, rhs, arith::IntegerOverflowFlags::nsw);
  }

  bool isNaturalDivision() const { return ranges[0].isNonNegative() && ranges[1].isNonNegative(); }

  /// Whether the truncated division with this remainder is not the floored one.
  Value isUneven(Value remainder, Value divisor) {
    Value zero = constant(0);
    Value isRest = compare(arith::CmpIPredicate::ne, remainder, zero);
    Value signs = make<arith::XOrIOp>(remainder, divisor);
    return make<arith::AndIOp>(isRest, compare(arith::CmpIPredicate::slt, signs, zero));
  }

  Value floorDiv() {
    Value dividend = operand(0), divisor = operand(1);
    if (isNaturalDivision())
      return make<arith::DivUIOp>(dividend, divisor);
    Value quotient = make<arith::DivSIOp>(dividend, divisor);
    Value remainder = make<arith::RemSIOp>(dividend, divisor);
    Value one = arith::ExtUIOp::create(builder, location(), builder.getI64Type(), isUneven(remainder, divisor));
    return makeWithoutWrap<arith::SubIOp>(quotient, one);
  }

  Value mod() {
    Value dividend = operand(0), divisor = operand(1);
    if (isNaturalDivision())
      return make<arith::RemUIOp>(dividend, divisor);
    Value remainder = make<arith::RemSIOp>(dividend, divisor);
    Value correction = arith::SelectOp::create(builder, location(), isUneven(remainder, divisor), divisor, constant(0));
    return makeWithoutWrap<arith::AddIOp>(remainder, correction);
  }

  Value absolute() {
    Value value = operand(0);
    return make<arith::MaxSIOp>(value, makeWithoutWrap<arith::SubIOp>(constant(0), value));
  }

  /// Shifts of `i64` take counts below 64.
  bool hasWordCount() const { return ranges[1].isWithin(Interval::range(0, 63)); }
};

} // namespace

Value computeOnWords(OpBuilder &builder, Operation *op, ArrayRef<Interval> operands) {
  WordBuilder b{builder, op, operands};
  return TypeSwitch<Operation *, Value>(op)
      .Case([&](IntAddOp) { return b.makeWithoutWrap<arith::AddIOp>(b.operand(0), b.operand(1)); })
      .Case([&](IntSubOp) { return b.makeWithoutWrap<arith::SubIOp>(b.operand(0), b.operand(1)); })
      .Case([&](IntMulOp) { return b.makeWithoutWrap<arith::MulIOp>(b.operand(0), b.operand(1)); })
      .Case([&](IntFloorDivOp) { return b.floorDiv(); })
      .Case([&](IntModOp) { return b.mod(); })
      .Case([&](IntAndOp) { return b.make<arith::AndIOp>(b.operand(0), b.operand(1)); })
      .Case([&](IntOrOp) { return b.make<arith::OrIOp>(b.operand(0), b.operand(1)); })
      .Case([&](IntXorOp) { return b.make<arith::XOrIOp>(b.operand(0), b.operand(1)); })
      .Case([&](IntShlOp) { return b.hasWordCount() ? b.make<arith::ShLIOp>(b.operand(0), b.operand(1)) : Value(); })
      .Case([&](IntShrOp) { return b.hasWordCount() ? b.make<arith::ShRSIOp>(b.operand(0), b.operand(1)) : Value(); })
      .Case([&](IntNegOp) { return b.makeWithoutWrap<arith::SubIOp>(b.constant(0), b.operand(0)); })
      .Case([&](IntAbsOp) { return b.absolute(); })
      .Case([&](IntInvertOp) { return b.make<arith::XOrIOp>(b.operand(0), b.constant(-1)); })
      .Default(Value());
}

static arith::CmpIPredicate wordPredicate(IntPredicate predicate) {
  switch (predicate) {
  case IntPredicate::eq:
    return arith::CmpIPredicate::eq;
  case IntPredicate::ne:
    return arith::CmpIPredicate::ne;
  case IntPredicate::lt:
    return arith::CmpIPredicate::slt;
  case IntPredicate::le:
    return arith::CmpIPredicate::sle;
  case IntPredicate::gt:
    return arith::CmpIPredicate::sgt;
  case IntPredicate::ge:
    return arith::CmpIPredicate::sge;
  }
  llvm_unreachable("every predicate has a case");
}

Value compareWords(OpBuilder &builder, IntCmpOp op) {
  Value lhs = toWord(builder, op.getLoc(), op.getLhs());
  Value rhs = toWord(builder, op.getLoc(), op.getRhs());
  return arith::CmpIOp::create(builder, op.getLoc(), wordPredicate(op.getPredicate()), lhs, rhs);
}

} // namespace rio::ir

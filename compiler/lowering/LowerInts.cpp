// Integers as tagged words: the small case inline, everything else in a cold call.
//
// A small value v is the word 2v, so sums, differences and bit operations work on the words as they are, and a result
// leaves the small range exactly when the word operation overflows. One branch serves for "an operand is a bignum" (low
// bit of either) and overflow together. Words that are small by construction (constants, indices) are not tested.
#include "dialects/rio/transforms/Interval.h"
#include "lowering/Emitter.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace rio::lowering {

namespace {

bool isConstantWord(Value word, APInt &value) { return matchPattern(word, m_ConstantInt(&value)); }

/// Whether the word is a small integer by how it was made.
bool isKnownSmall(Emitter &emit, Value word) {
  if (emit.state.chains.isFast(word))
    return true;
  APInt value;
  if (isConstantWord(word, value))
    return true; // a bignum constant is an address, never a plain number
  auto shifted = word.getDefiningOp<LLVM::ShlOp>();
  return shifted && isConstantWord(shifted.getRhs(), value) && value.isOne();
}

/// Whether any operand of `op` is a bignum; null where none can be.
Value anyBignum(Emitter &emit, Operation *op, ValueRange operands) {
  IntChain *chain = emit.state.chains.chainOf(op);
  Value all;
  for (Value operand : operands) {
    if (isKnownSmall(emit, operand) || !chain->tested.insert(operand).second)
      continue;
    all = all ? emit.create<LLVM::OrOp>(all, operand).getResult() : operand;
  }
  return all ? emit.lowBit(all) : Value();
}

Value eitherOf(Emitter &emit, Value a, Value b) {
  if (!a || !b)
    return a ? a : b;
  return emit.create<LLVM::OrOp>(a, b);
}

/// `fast`, unless an operand is a bignum or `overflow` (may be null) holds: then what `entry` computes.
Value orElse(Emitter &emit, Operation *op, ValueRange operands, Value overflow, Value fast, StringRef entry) {
  Value isSlow = eitherOf(emit, anyBignum(emit, op, operands), overflow);
  return lowerInChain(emit, op, operands, isSlow, fast,
                      [entry](Emitter &emit, ValueRange operands) { return emit.callEntry(entry, operands); });
}

Value lowerConstant(Emitter &emit, ir::IntConstantOp op, ir::IntConstantOp::Adaptor) {
  APInt value = op.getValue();
  if (value.getSignificantBits() <= abi::tagged_small_bits)
    return emit.constant(value.getSExtValue() * 2);
  Value address = emit.create<LLVM::PtrToIntOp>(emit.word, emit.addressOf(emit.state.bignum(value)));
  return emit.create<LLVM::OrOp>(address, emit.constant(1));
}

Value lowerAdd(Emitter &emit, ir::IntAddOp op, ir::IntAddOp::Adaptor operands) {
  auto [sum, overflow] = emit.withOverflow<LLVM::SAddWithOverflowOp>(operands.getLhs(), operands.getRhs());
  return orElse(emit, op, operands.getOperands(), overflow, sum, "rio_int_add");
}

Value lowerSub(Emitter &emit, ir::IntSubOp op, ir::IntSubOp::Adaptor operands) {
  auto [difference, overflow] = emit.withOverflow<LLVM::SSubWithOverflowOp>(operands.getLhs(), operands.getRhs());
  return orElse(emit, op, operands.getOperands(), overflow, difference, "rio_int_sub");
}

Value lowerMul(Emitter &emit, ir::IntMulOp op, ir::IntMulOp::Adaptor operands) {
  // v * 2w = 2vw: one factor loses its tag bit. The constant one, if any, since that is free.
  Value untagged = operands.getRhs(), tagged = operands.getLhs();
  auto [product, overflow] = emit.withOverflow<LLVM::SMulWithOverflowOp>(tagged, emit.shiftRight(untagged, 1));
  return orElse(emit, op, operands.getOperands(), overflow, product, "rio_int_mul");
}

Value lowerNeg(Emitter &emit, ir::IntNegOp op, ir::IntNegOp::Adaptor operands) {
  auto [negated, overflow] = emit.withOverflow<LLVM::SSubWithOverflowOp>(emit.constant(0), operands.getOperand());
  return orElse(emit, op, operands.getOperands(), overflow, negated, "rio_int_neg");
}

Value lowerAbs(Emitter &emit, ir::IntAbsOp op, ir::IntAbsOp::Adaptor operands) {
  Value operand = operands.getOperand();
  auto [negated, overflow] = emit.withOverflow<LLVM::SSubWithOverflowOp>(emit.constant(0), operand);
  Value isNegative = emit.compare(LLVM::ICmpPredicate::slt, operand, emit.constant(0));
  Value magnitude = emit.create<LLVM::SelectOp>(isNegative, negated, operand);
  return orElse(emit, op, operand, overflow, magnitude, "rio_int_abs");
}

Value lowerInvert(Emitter &emit, ir::IntInvertOp op, ir::IntInvertOp::Adaptor operands) {
  // All bits of the value, so all but the tag bit.
  Value inverted = emit.create<LLVM::XOrOp>(operands.getOperand(), emit.constant(-2));
  return orElse(emit, op, operands.getOperands(), {}, inverted, "rio_int_invert");
}

Value lowerAnd(Emitter &emit, ir::IntAndOp op, ir::IntAndOp::Adaptor operands) {
  Value fast = emit.create<LLVM::AndOp>(operands.getLhs(), operands.getRhs());
  return orElse(emit, op, operands.getOperands(), {}, fast, "rio_int_and");
}

Value lowerOr(Emitter &emit, ir::IntOrOp op, ir::IntOrOp::Adaptor operands) {
  Value fast = emit.create<LLVM::OrOp>(operands.getLhs(), operands.getRhs());
  return orElse(emit, op, operands.getOperands(), {}, fast, "rio_int_or");
}

Value lowerXor(Emitter &emit, ir::IntXorOp op, ir::IntXorOp::Adaptor operands) {
  Value fast = emit.create<LLVM::XOrOp>(operands.getLhs(), operands.getRhs());
  return orElse(emit, op, operands.getOperands(), {}, fast, "rio_int_xor");
}

Value lowerShl(Emitter &emit, ir::IntShlOp op, ir::IntShlOp::Adaptor operands) {
  Value value = operands.getLhs();
  Value count = emit.shiftRight(operands.getRhs(), 1);
  // Counts from 63 on go the slow way; masked, they shift by something defined until then.
  Value isFar = emit.compare(LLVM::ICmpPredicate::ugt, count, emit.constant(62));
  Value masked = emit.create<LLVM::AndOp>(count, emit.constant(63));
  Value shifted = emit.create<LLVM::ShlOp>(value, masked);
  Value back = emit.create<LLVM::AShrOp>(shifted, masked);
  Value lost = emit.compare(LLVM::ICmpPredicate::ne, back, value);
  return orElse(emit, op, operands.getOperands(), eitherOf(emit, isFar, lost), shifted, "rio_int_shl");
}

Value lowerShr(Emitter &emit, ir::IntShrOp op, ir::IntShrOp::Adaptor operands) {
  Value count = emit.shiftRight(operands.getRhs(), 1);
  Value limited = emit.create<LLVM::UMinOp>(count, emit.constant(63));
  Value shifted = emit.create<LLVM::AShrOp>(operands.getLhs(), limited);
  // The value's lowest bit may have come to lie in the tag bit.
  Value cleared = emit.create<LLVM::AndOp>(shifted, emit.constant(-2));
  return orElse(emit, op, operands.getOperands(), {}, cleared, "rio_int_shr");
}

Value lowerPow(Emitter &emit, ir::IntPowOp, ir::IntPowOp::Adaptor operands) {
  return emit.callEntry("rio_int_pow", operands.getOperands());
}

LLVM::ICmpPredicate wordPredicate(ir::IntPredicate predicate) {
  switch (predicate) {
  case ir::IntPredicate::eq:
    return LLVM::ICmpPredicate::eq;
  case ir::IntPredicate::ne:
    return LLVM::ICmpPredicate::ne;
  case ir::IntPredicate::lt:
    return LLVM::ICmpPredicate::slt;
  case ir::IntPredicate::le:
    return LLVM::ICmpPredicate::sle;
  case ir::IntPredicate::gt:
    return LLVM::ICmpPredicate::sgt;
  case ir::IntPredicate::ge:
    return LLVM::ICmpPredicate::sge;
  }
  llvm_unreachable("every predicate has a case");
}

/// Equal words are equal numbers, and of different words at most two bignums can be equal: they are canonical.
Value lowerEquality(Emitter &emit, ir::IntCmpOp op, Value lhs, Value rhs) {
  Value fast = emit.compare(wordPredicate(op.getPredicate()), lhs, rhs);
  Value bothBignums;
  if (!isKnownSmall(emit, lhs) && !isKnownSmall(emit, rhs))
    bothBignums = emit.lowBit(emit.create<LLVM::AndOp>(lhs, rhs));
  bool isEqual = op.getPredicate() == ir::IntPredicate::eq;
  return lowerInChain(emit, op, {lhs, rhs}, bothBignums, fast, [isEqual](Emitter &emit, ValueRange operands) -> Value {
    Value equal = emit.callEntry("rio_int_equal", operands);
    if (isEqual)
      return equal;
    Value yes = emit.create<LLVM::ConstantOp>(emit.bit, emit.rewriter.getBoolAttr(true));
    return emit.create<LLVM::XOrOp>(equal, yes);
  });
}

/// How a bignum compares with any small integer: by its sign.
Value compareSign(Emitter &emit, LLVM::ICmpPredicate predicate, Value bignum) {
  Value address = emit.create<LLVM::SubOp>(bignum, emit.constant(1));
  Value object = emit.create<LLVM::IntToPtrOp>(emit.pointer, address);
  auto sign = emit.create<LLVM::LoadOp>(emit.word, emit.offset(object, abi::offset::bignum_sign_and_limb_count));
  sign.setInvariant(true);
  return emit.compare(predicate, sign, emit.constant(0));
}

Value lowerCmp(Emitter &emit, ir::IntCmpOp op, ir::IntCmpOp::Adaptor operands) {
  Value lhs = operands.getLhs(), rhs = operands.getRhs();
  if (op.getPredicate() == ir::IntPredicate::eq || op.getPredicate() == ir::IntPredicate::ne)
    return lowerEquality(emit, op, lhs, rhs);
  LLVM::ICmpPredicate predicate = wordPredicate(op.getPredicate());
  Value fast = emit.compare(predicate, lhs, rhs);
  Value isSlow = anyBignum(emit, op, {lhs, rhs});
  // Without a call the function need not be ready for one where it compares first.
  bool isAlone = emit.state.chains.chainOf(op)->steps.empty();
  if (isAlone && isSlow && (isKnownSmall(emit, lhs) || isKnownSmall(emit, rhs)))
    return emit.withSlowPath(op, isSlow, fast, [&] {
      return isKnownSmall(emit, rhs) ? compareSign(emit, predicate, lhs)
                                     : compareSign(emit, wordPredicate(ir::swapped(op.getPredicate())), rhs);
    });
  return lowerInChain(emit, op, {lhs, rhs}, isSlow, fast, [predicate](Emitter &emit, ValueRange operands) {
    Value order = emit.callEntry("rio_int_compare", operands);
    return emit.compare(predicate, order, emit.constant(0));
  });
}

Value lowerFromIndex(Emitter &emit, ir::IntFromIndexOp op, ir::IntFromIndexOp::Adaptor operands) {
  Value operand = operands.getOperand();
  if (op.getSmall())
    return emit.create<LLVM::ShlOp>(operand, emit.constant(1), LLVM::IntegerOverflowFlags::nsw);
  auto [doubled, overflow] = emit.withOverflow<LLVM::SAddWithOverflowOp>(operand, operand);
  return lowerInChain(emit, op, operand, overflow, doubled,
                      [](Emitter &emit, ValueRange operands) { return emit.callEntry("rio_int_from_word", operands); });
}

Value lowerToIndex(Emitter &emit, ir::IntToIndexOp, ir::IntToIndexOp::Adaptor operands) {
  return emit.shiftRight(operands.getOperand(), 1);
}

Value lowerIsSmall(Emitter &emit, ir::IntIsSmallOp, ir::IntIsSmallOp::Adaptor operands) {
  if (Value flag = emit.state.chains.flagOf(operands.getOperand()))
    return flag;
  Value tag = emit.create<LLVM::AndOp>(operands.getOperand(), emit.constant(1));
  return emit.compare(LLVM::ICmpPredicate::eq, tag, emit.constant(0));
}

Value lowerToFloat(Emitter &emit, ir::IntToFloatOp op, ir::IntToFloatOp::Adaptor operands) {
  Value fast = emit.create<LLVM::SIToFPOp>(emit.rewriter.getF64Type(), emit.shiftRight(operands.getOperand(), 1));
  return orElse(emit, op, operands.getOperands(), {}, fast, "rio_int_to_float");
}

Value lowerFromFloat(Emitter &emit, ir::IntFromFloatOp op, ir::IntFromFloatOp::Adaptor operands) {
  Value operand = operands.getOperand();
  Type f64 = emit.rewriter.getF64Type();
  Value limit = emit.create<LLVM::ConstantOp>(f64, emit.rewriter.getF64FloatAttr(0x1p62));
  Value magnitude = emit.create<LLVM::FAbsOp>(operand);
  Value isSlow = emit.create<LLVM::FCmpOp>(LLVM::FCmpPredicate::oge, magnitude, limit);
  // Beyond the limit the conversion gives poison, which the slow path does not use.
  Value truncated = emit.create<LLVM::FPToSIOp>(emit.word, operand);
  Value fast = emit.create<LLVM::ShlOp>(truncated, emit.constant(1), LLVM::IntegerOverflowFlags::nsw);
  return emit.withSlowPath(op, isSlow, fast, [&] { return emit.callEntry("rio_int_from_float", operand); });
}

} // namespace

void addIntPatterns(RewritePatternSet &patterns, ModuleState &state) {
  addPattern(patterns, state, lowerConstant);
  addPattern(patterns, state, lowerAdd);
  addPattern(patterns, state, lowerSub);
  addPattern(patterns, state, lowerMul);
  addPattern(patterns, state, lowerNeg);
  addPattern(patterns, state, lowerAbs);
  addPattern(patterns, state, lowerInvert);
  addPattern(patterns, state, lowerAnd);
  addPattern(patterns, state, lowerOr);
  addPattern(patterns, state, lowerXor);
  addPattern(patterns, state, lowerShl);
  addPattern(patterns, state, lowerShr);
  addPattern(patterns, state, lowerPow);
  addPattern(patterns, state, lowerCmp);
  addPattern(patterns, state, lowerFromIndex);
  addPattern(patterns, state, lowerToIndex);
  addPattern(patterns, state, lowerIsSmall);
  addPattern(patterns, state, lowerToFloat);
  addPattern(patterns, state, lowerFromFloat);
}

} // namespace rio::lowering

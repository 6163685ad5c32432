// Floor division and remainder of tagged words.
//
// Both operands small: 2v / 2w is v / w, and 2v rem 2w is 2(v rem w), so the hardware divides the words as they are. It
// truncates; where the remainder is not zero and its sign is not the divisor's, the quotient is one less and the
// divisor is added to the remainder. The division stands behind the test, since it is what costs. Its one overflow, the
// smallest small value by -1, gives a quotient that does not fit once tagged.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

namespace {

struct Division {
  Value quotient;  // truncated, not tagged
  Value remainder; // truncated, tagged
  Value isUneven;  // whether truncating and flooring differ
};

Division divide(Emitter &emit, Value dividend, Value divisor) {
  Value zero = emit.constant(0);
  Value quotient = emit.create<LLVM::SDivOp>(dividend, divisor);
  Value remainder = emit.create<LLVM::SRemOp>(dividend, divisor);
  Value isRest = emit.compare(LLVM::ICmpPredicate::ne, remainder, zero);
  Value signs = emit.create<LLVM::XOrOp>(remainder, divisor);
  Value differ = emit.compare(LLVM::ICmpPredicate::slt, signs, zero);
  return {quotient, remainder, emit.create<LLVM::AndOp>(isRest, differ)};
}

/// Splits the block at `op`: small operands go on to the block where the insertion point then is, others to a cold call
/// of `entry`. Gives the block behind, whose argument is the result; the fast path must branch there.
std::pair<Block *, Block *> branchOnBignums(Emitter &emit, Operation *op, Value lhs, Value rhs, StringRef entry) {
  ConversionPatternRewriter &rewriter = emit.rewriter;
  Block *current = rewriter.getInsertionBlock();
  Block *rest = rewriter.splitBlock(current, op->getIterator());
  rest->addArgument(emit.word, emit.location);
  Block *cold = rewriter.createBlock(rest);
  emit.create<LLVM::BrOp>(ValueRange{emit.callEntry(entry, {lhs, rhs})}, rest);
  Block *fast = rewriter.createBlock(rest);
  rewriter.setInsertionPointToEnd(current);
  Value isSlow = emit.lowBit(emit.create<LLVM::OrOp>(lhs, rhs));
  emit.create<LLVM::CondBrOp>(isSlow, cold, ValueRange(), fast, ValueRange(), std::pair(1u, 2000u));
  rewriter.setInsertionPointToEnd(fast);
  return {rest, cold};
}

Value lowerFloorDiv(Emitter &emit, ir::IntFloorDivOp op, ir::IntFloorDivOp::Adaptor operands) {
  Value lhs = operands.getLhs(), rhs = operands.getRhs();
  auto [rest, cold] = branchOnBignums(emit, op, lhs, rhs, "rio_int_floordiv");
  Division division = divide(emit, lhs, rhs);
  Value one = emit.create<LLVM::ZExtOp>(emit.word, division.isUneven);
  Value floored = emit.create<LLVM::SubOp>(division.quotient, one);
  auto [tagged, overflow] = emit.withOverflow<LLVM::SAddWithOverflowOp>(floored, floored);
  emit.create<LLVM::CondBrOp>(overflow, cold, ValueRange(), rest, ValueRange{tagged}, std::pair(1u, 2000u));
  emit.rewriter.setInsertionPoint(op);
  return rest->getArgument(0);
}

Value lowerMod(Emitter &emit, ir::IntModOp op, ir::IntModOp::Adaptor operands) {
  Value lhs = operands.getLhs(), rhs = operands.getRhs();
  auto [rest, cold] = branchOnBignums(emit, op, lhs, rhs, "rio_int_mod");
  Division division = divide(emit, lhs, rhs);
  Value correction = emit.create<LLVM::SelectOp>(division.isUneven, rhs, emit.constant(0));
  Value floored = emit.create<LLVM::AddOp>(division.remainder, correction);
  emit.create<LLVM::BrOp>(ValueRange{floored}, rest);
  emit.rewriter.setInsertionPoint(op);
  return rest->getArgument(0);
}

} // namespace

void addIntDivisionPatterns(RewritePatternSet &patterns, ModuleState &state) {
  addPattern(patterns, state, lowerFloorDiv);
  addPattern(patterns, state, lowerMod);
}

} // namespace rio::lowering

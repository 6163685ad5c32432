// The range analysis of one function.
//
//   1. Branches give facts (findFacts): where the block after `cf.cond_br` has no other way in, its condition holds or
//      not there and in all that the block dominates. Facts are kept by value; a use in a block sees those whose block
//      dominates it. `rio.int.from_index` keeps the number, so both sides of it share facts.
//   2. Blocks are visited in reverse post-order until nothing changes. The arguments of a block join what the edges
//   that
//      can be taken bring; an edge whose facts contradict is not taken. From the third sweep on, arguments of blocks
//      are widened, so that the sweeps end.
//   3. Two more sweeps without widening take back what it gave away too much (narrowing).
//
// Preconditions of the ops are used: a divisor is not zero, a shift count not negative.
//
// Source: Cousot and Cousot, "Static Determination of Dynamic Properties of Programs" (1976); Gawlitza et al. and
// Rodrigues et al., "A Fast and Low-Overhead Technique to Secure Programs against Integer Overflows" (CGO 2013), for
// ranges on SSA with facts of branches.
#include "dialects/rio/transforms/IntRangeAnalysis.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace rio::ir {

/// The longest object that any memory holds is shorter than this.
static constexpr Interval::Bound lengthLimit = Interval::Bound(1) << 48;
static constexpr unsigned sweepsBeforeWidening = 2;
static constexpr unsigned narrowingSweeps = 2;
static constexpr ptrdiff_t mostFacts = 64;

/// The value that holds the same number, without the conversion to an integer. The conversion the other way is not
/// looked through: of a bignum it gives any number, and what a program learns of that says nothing of the bignum.
static Value rootOf(Value value) {
  auto from = value.getDefiningOp<IntFromIndexOp>();
  return from ? from.getOperand() : value;
}

static Interval ofType(Type type) { return type.isInteger(64) ? Interval::word() : Interval::everything(); }

FunctionRanges::FunctionRanges(FuncOp function) : function(function), dominance(function) {
  llvm::ReversePostOrderTraversal<Block *> traversal(&function.getBody().front());
  order.assign(traversal.begin(), traversal.end());
  for (auto [place, block] : llvm::enumerate(order))
    places[block] = place;
  findFacts();
}

//===--------------------------------------------------------------------------------------------------------------===//
// Facts of branches
//===--------------------------------------------------------------------------------------------------------------===//

void FunctionRanges::findFacts() {
  for (Block *block : order) {
    auto branch = dyn_cast<cf::CondBranchOp>(block->getTerminator());
    if (!branch || branch.getTrueDest() == branch.getFalseDest())
      continue;
    if (branch.getTrueDest()->hasOneUse())
      addFacts(branch.getCondition(), true, branch.getTrueDest(), 0);
    if (branch.getFalseDest()->hasOneUse())
      addFacts(branch.getCondition(), false, branch.getFalseDest(), 0);
  }
}

std::optional<IntPredicate> signedPredicate(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return IntPredicate::eq;
  case arith::CmpIPredicate::ne:
    return IntPredicate::ne;
  case arith::CmpIPredicate::slt:
    return IntPredicate::lt;
  case arith::CmpIPredicate::sle:
    return IntPredicate::le;
  case arith::CmpIPredicate::sgt:
    return IntPredicate::gt;
  case arith::CmpIPredicate::sge:
    return IntPredicate::ge;
  default:
    return std::nullopt;
  }
}

/// A comparison of two integers, of either type.
struct Comparison {
  IntPredicate predicate;
  Value lhs, rhs;
};

static std::optional<Comparison> comparisonOf(Operation *op) {
  if (auto compare = dyn_cast_or_null<IntCmpOp>(op))
    return Comparison{compare.getPredicate(), compare.getLhs(), compare.getRhs()};
  auto compare = dyn_cast_or_null<arith::CmpIOp>(op);
  if (!compare || !compare.getLhs().getType().isInteger(64))
    return std::nullopt;
  if (auto predicate = signedPredicate(compare.getPredicate()))
    return Comparison{*predicate, compare.getLhs(), compare.getRhs()};
  return std::nullopt;
}

void FunctionRanges::addFacts(Value condition, bool holds, Block *block, unsigned depth) {
  static constexpr unsigned deepestCondition = 8;
  Operation *op = condition.getDefiningOp();
  if (!op || depth > deepestCondition)
    return;
  unsigned place = places.lookup(block->getSinglePredecessor());
  if (std::optional<Comparison> compare = comparisonOf(op)) {
    IntPredicate predicate = holds ? compare->predicate : negated(compare->predicate);
    facts[rootOf(compare->lhs)].push_back({block, predicate, compare->rhs, place});
    facts[rootOf(compare->rhs)].push_back({block, swapped(predicate), compare->lhs, place});
  } else if (auto isSmall = dyn_cast<IntIsSmallOp>(op); isSmall && holds) {
    facts[rootOf(isSmall.getOperand())].push_back({block, IntPredicate::eq, Value(), place});
  } else if (isa<arith::AndIOp>(op) && holds) {
    addFacts(op->getOperand(0), true, block, depth + 1);
    addFacts(op->getOperand(1), true, block, depth + 1);
  } else if (isa<arith::OrIOp>(op) && !holds) {
    addFacts(op->getOperand(0), false, block, depth + 1);
    addFacts(op->getOperand(1), false, block, depth + 1);
  }
}

Interval FunctionRanges::refineBy(const BranchFact &fact, Interval range) const {
  if (!fact.other)
    return range.meet(Interval::small());
  // The other side is asked where the branch stands: further up, so that this ends.
  return range.refine(fact.predicate, of(fact.other, fact.block->getSinglePredecessor()));
}

Interval FunctionRanges::of(Value value) const {
  auto found = ranges.find(value);
  return found == ranges.end() ? Interval::nothing() : found->second;
}

Interval FunctionRanges::of(Value value, Block *block) const {
  Interval range = of(value);
  auto found = facts.find(rootOf(value));
  if (found == facts.end())
    return range;
  // A branch stands before what it tells of. Of the many that a long chain of `elif` makes the nearest are asked.
  auto end = llvm::upper_bound(found->second, places.lookup(block),
                               [](unsigned place, const BranchFact &fact) { return place < fact.place; });
  auto begin = end - std::min<ptrdiff_t>(end - found->second.begin(), mostFacts);
  for (const BranchFact &fact : llvm::make_range(begin, end))
    if (dominance.dominates(fact.block, block))
      range = refineBy(fact, range);
  return range;
}

//===--------------------------------------------------------------------------------------------------------------===//
// Edges
//===--------------------------------------------------------------------------------------------------------------===//

/// What the condition of the branch from `from` tells of `value` on the edge to `to`, besides the facts in `from`.
/// (Edges into blocks with several ways in carry no facts of their own blocks.)
Interval FunctionRanges::ofEdge(Value value, Block *from, Block *to) const {
  Interval range = of(value, from);
  auto branch = dyn_cast<cf::CondBranchOp>(from->getTerminator());
  if (!branch || branch.getTrueDest() == branch.getFalseDest())
    return range;
  std::optional<Comparison> compare = comparisonOf(branch.getCondition().getDefiningOp());
  if (!compare)
    return range;
  IntPredicate predicate = branch.getTrueDest() == to ? compare->predicate : negated(compare->predicate);
  if (rootOf(compare->lhs) == rootOf(value))
    range = range.refine(predicate, of(compare->rhs, from));
  if (rootOf(compare->rhs) == rootOf(value))
    range = range.refine(swapped(predicate), of(compare->lhs, from));
  return range;
}

bool FunctionRanges::isTaken(Block *from, Block *to) const {
  if (!isReached(from))
    return false;
  auto branch = dyn_cast<cf::CondBranchOp>(from->getTerminator());
  if (!branch || branch.getTrueDest() == branch.getFalseDest())
    return true;
  std::optional<Comparison> compare = comparisonOf(branch.getCondition().getDefiningOp());
  if (!compare)
    return true;
  std::optional<bool> holds = Interval::decide(compare->predicate, of(compare->lhs, from), of(compare->rhs, from));
  return !holds || *holds == (branch.getTrueDest() == to);
}

Interval FunctionRanges::ofBlockArgument(Block *block, unsigned index, CallResult callResult) const {
  Type type = block->getArgument(index).getType();
  Interval range = Interval::nothing();
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    if (!isTaken(*it, block))
      continue;
    auto branch = dyn_cast<BranchOpInterface>((*it)->getTerminator());
    if (!branch)
      return ofType(type);
    SuccessorOperands operands = branch.getSuccessorOperands(it.getSuccessorIndex());
    if (operands.isOperandProduced(index)) {
      auto invoke = dyn_cast<InvokeOp>(branch.getOperation());
      range = range.join(invoke ? callResult(invoke.getCalleeAttr()).meet(ofType(type)) : ofType(type));
    } else {
      range = range.join(ofEdge(operands[index], *it, block));
    }
  }
  return range;
}

//===--------------------------------------------------------------------------------------------------------------===//
// Ops
//===--------------------------------------------------------------------------------------------------------------===//

/// A machine operation wraps: what does not fit can be anything.
static Interval inWord(Interval range) { return range.isWithin(Interval::word()) ? range : Interval::word(); }

static Interval ofElement(ArrayGetOp op) {
  switch (op.storageKind()) {
  case ElementKind::u8:
    return Interval::range(0, 255);
  case ElementKind::i32:
    return Interval::range(INT32_MIN, INT32_MAX);
  default:
    return ofType(op.getType());
  }
}

Interval FunctionRanges::transfer(Operation &op, CallResult callResult) const {
  auto operand = [&](unsigned index) { return of(op.getOperand(index), op.getBlock()); };
  return TypeSwitch<Operation *, Interval>(&op)
      .Case([&](IntConstantOp constant) { return Interval::constant(constant.getValue()); })
      .Case([&](arith::ConstantOp constant) {
        auto value = dyn_cast<IntegerAttr>(constant.getValue());
        return value ? Interval::constant(value.getValue()) : Interval::word();
      })
      .Case([&](IntAddOp) { return Interval::add(operand(0), operand(1)); })
      .Case([&](IntSubOp) { return Interval::sub(operand(0), operand(1)); })
      .Case([&](IntMulOp) { return Interval::mul(operand(0), operand(1)); })
      .Case([&](IntFloorDivOp) { return Interval::floorDiv(operand(0), operand(1)); })
      .Case([&](IntModOp) { return Interval::mod(operand(0), operand(1)); })
      .Case([&](IntAndOp) { return Interval::bitAnd(operand(0), operand(1)); })
      .Case([&](IntOrOp) { return Interval::bitOr(operand(0), operand(1)); })
      .Case([&](IntXorOp) { return Interval::bitXor(operand(0), operand(1)); })
      .Case([&](IntShlOp) { return Interval::shiftLeft(operand(0), operand(1)); })
      .Case([&](IntShrOp) { return Interval::shiftRight(operand(0), operand(1)); })
      .Case([&](IntNegOp) { return operand(0).negate(); })
      .Case([&](IntAbsOp) { return operand(0).absolute(); })
      .Case([&](IntInvertOp) { return operand(0).invert(); })
      .Case([&](IntFromIndexOp from) { return from.getSmall() ? operand(0).meet(Interval::small()) : operand(0); })
      .Case([&](IntToIndexOp) { return operand(0).meet(Interval::small()); })
      .Case([&](arith::AddIOp) { return inWord(Interval::add(operand(0), operand(1))); })
      .Case([&](arith::SubIOp) { return inWord(Interval::sub(operand(0), operand(1))); })
      .Case([&](arith::MulIOp) { return inWord(Interval::mul(operand(0), operand(1))); })
      .Case([&](arith::AndIOp) { return inWord(Interval::bitAnd(operand(0), operand(1))); })
      .Case([&](arith::ExtUIOp extend) {
        unsigned width = extend.getIn().getType().getIntOrFloatBitWidth();
        return Interval::range(0, (Interval::Bound(1) << width) - 1);
      })
      .Case([&](arith::SelectOp select) {
        return of(select.getTrueValue(), op.getBlock()).join(of(select.getFalseValue(), op.getBlock()));
      })
      .Case<ArrayLengthOp, LengthOp, StrByteLengthOp, StrCharLengthOp>(
          [&](auto) { return Interval::range(0, lengthLimit); })
      .Case([&](ClassIdOp) { return Interval::range(0, UINT32_MAX); })
      .Case([&](StrByteAtOp) { return Interval::range(0, 255); })
      .Case([&](ArrayGetOp get) { return ofElement(get); })
      .Case([&](CallOp call) { return callResult(call.getCalleeAttr()).meet(ofType(call.getResult().getType())); })
      .Default([&](Operation *) { return ofType(op.getResult(0).getType()); });
}

//===--------------------------------------------------------------------------------------------------------------===//
// Sweeps
//===--------------------------------------------------------------------------------------------------------------===//

bool FunctionRanges::visitBlock(Block *block, CallResult callResult, bool widens) {
  bool changed = false;
  auto update = [&](Value value, Interval range, bool widensThis) {
    Interval before = of(value);
    if (widensThis)
      range = before.widen(before.join(range));
    if (range == before)
      return;
    ranges.insert_or_assign(value, range);
    changed = true;
  };
  if (!block->isEntryBlock()) {
    bool isNowReached = llvm::any_of(block->getPredecessors(), [&](Block *from) { return isTaken(from, block); });
    if (!isNowReached)
      return reached.erase(block);
    changed |= reached.insert(block).second;
    for (BlockArgument argument : block->getArguments())
      if (isInteger(argument))
        update(argument, ofBlockArgument(block, argument.getArgNumber(), callResult), widens);
  }
  for (Operation &op : *block)
    if (op.getNumResults() == 1 && isInteger(op.getResult(0)))
      update(op.getResult(0), transfer(op, callResult), false);
  return changed;
}

void FunctionRanges::run(ArrayRef<Interval> arguments, CallResult callResult) {
  ranges.clear();
  reached.clear();
  Block *entry = &function.getBody().front();
  reached.insert(entry);
  for (auto [argument, range] : llvm::zip_equal(entry->getArguments(), arguments))
    if (isInteger(argument))
      ranges.insert_or_assign(argument, range);

  bool changed = true;
  for (unsigned sweep = 0; changed; ++sweep) {
    changed = false;
    for (Block *block : order)
      changed |= visitBlock(block, callResult, sweep >= sweepsBeforeWidening);
  }
  for (unsigned sweep = 0; sweep != narrowingSweeps; ++sweep)
    for (Block *block : order)
      visitBlock(block, callResult, /*widens=*/false);
}

} // namespace rio::ir

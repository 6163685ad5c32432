// Rewrites what the range analysis proves small.
//
// All decisions are taken on the program as it was analysed, then carried out: in the signatures first, then in the
// bodies. Conversions between the two types meet and cancel (`toWord`), so a loop whose counter is proven runs on
// `i64` alone.
#include "dialects/rio/transforms/IntRangeAnalysis.h"
#include "dialects/rio/transforms/IntRangeSignatures.h"
#include "dialects/rio/transforms/MachineInts.h"
#include "dialects/rio/transforms/Passes.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_INTRANGES
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

bool isSmall(const Interval &range) { return !range.isEmpty() && range.isWithin(Interval::small()); }

/// What is to be done in one function.
struct Plan {
  struct Computation {
    Operation *op;
    SmallVector<Interval, 2> operands;
  };
  SmallVector<Computation> computations;
  SmallVector<IntCmpOp> comparisons;
  SmallVector<std::pair<Operation *, bool>> decided; // comparisons and tests whose result is known
  SmallVector<IntFromIndexOp> conversions;           // of words that are small
  SmallVector<IntToFloatOp> floats;
  SmallVector<BlockArgument> arguments;
};

/// How a comparison of words comes out, where that is certain.
std::optional<bool> decideWords(arith::CmpIOp compare, Interval lhs, Interval rhs) {
  std::optional<IntPredicate> predicate = signedPredicate(compare.getPredicate());
  return predicate ? Interval::decide(*predicate, lhs, rhs) : std::nullopt;
}

void planOp(Operation &op, const FunctionRanges &ranges, Plan &plan) {
  SmallVector<Interval, 2> operands;
  for (Value operand : op.getOperands())
    operands.push_back(isInteger(operand) ? ranges.of(operand, op.getBlock()) : Interval::nothing());
  bool areOperandsSmall = llvm::all_of(operands, isSmall);
  if (auto compare = dyn_cast<IntCmpOp>(op)) {
    if (auto result = Interval::decide(compare.getPredicate(), operands[0], operands[1]))
      plan.decided.push_back({&op, *result});
    else if (areOperandsSmall)
      plan.comparisons.push_back(compare);
  } else if (auto word = dyn_cast<arith::CmpIOp>(op); word && isInteger(word.getLhs())) {
    if (auto result = decideWords(word, operands[0], operands[1]))
      plan.decided.push_back({&op, *result});
  } else if (isa<IntIsSmallOp>(op)) {
    if (areOperandsSmall)
      plan.decided.push_back({&op, true});
  } else if (auto from = dyn_cast<IntFromIndexOp>(op)) {
    if (areOperandsSmall && !from.getSmall())
      plan.conversions.push_back(from);
  } else if (auto toFloat = dyn_cast<IntToFloatOp>(op)) {
    if (areOperandsSmall)
      plan.floats.push_back(toFloat);
  } else if (op.getNumResults() == 1 && isa<IntType>(op.getResult(0).getType()) && op.getNumOperands() != 0 &&
             isa<RioDialect>(op.getDialect())) {
    if (areOperandsSmall && isSmall(ranges.of(op.getResult(0))))
      plan.computations.push_back({&op, operands});
  }
}

/// An argument can change its type if every way in passes it as an operand.
bool isPassedEverywhere(BlockArgument argument) {
  Block *block = argument.getOwner();
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    auto branch = dyn_cast<BranchOpInterface>((*it)->getTerminator());
    if (!branch || branch.getSuccessorOperands(it.getSuccessorIndex()).isOperandProduced(argument.getArgNumber()))
      return false;
  }
  return true;
}

Plan planFunction(FuncOp function, const FunctionRanges &ranges) {
  Plan plan;
  for (Block &block : function.getBody()) {
    if (!ranges.isReached(&block))
      continue;
    if (!block.isEntryBlock())
      for (BlockArgument argument : block.getArguments())
        if (isa<IntType>(argument.getType()) && isSmall(ranges.of(argument)) && isPassedEverywhere(argument))
          plan.arguments.push_back(argument);
    for (Operation &op : block)
      planOp(op, ranges, plan);
  }
  return plan;
}

void narrowBlockArgument(BlockArgument argument) {
  Block *block = argument.getOwner();
  OpBuilder builder = OpBuilder::atBlockBegin(block);
  argument.setType(builder.getI64Type());
  Value integer = fromWord(builder, argument.getLoc(), argument);
  argument.replaceAllUsesExcept(integer, integer.getDefiningOp());
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    auto branch = cast<BranchOpInterface>((*it)->getTerminator());
    SuccessorOperands operands = branch.getSuccessorOperands(it.getSuccessorIndex());
    Value passed = operands[argument.getArgNumber()];
    builder.setInsertionPoint(branch);
    unsigned index = operands.getOperandIndex(argument.getArgNumber());
    branch->setOperand(index, toWord(builder, branch.getLoc(), passed));
  }
}

void replace(Operation *op, Value value) {
  op->getResult(0).replaceAllUsesWith(value);
  op->erase();
}

void carryOut(const Plan &plan) {
  for (BlockArgument argument : plan.arguments)
    narrowBlockArgument(argument);
  for (IntFromIndexOp op : plan.conversions)
    op.setSmall(true);
  for (auto [op, result] : plan.decided) {
    OpBuilder builder(op);
    replace(op, arith::ConstantOp::create(builder, op->getLoc(), builder.getBoolAttr(result)));
  }
  for (const Plan::Computation &computation : plan.computations) {
    OpBuilder builder(computation.op);
    if (Value word = computeOnWords(builder, computation.op, computation.operands))
      replace(computation.op, fromWord(builder, computation.op->getLoc(), word));
  }
  for (IntCmpOp op : plan.comparisons) {
    OpBuilder builder(op);
    replace(op, compareWords(builder, op));
  }
  for (IntToFloatOp op : plan.floats) {
    OpBuilder builder(op);
    Value word = toWord(builder, op.getLoc(), op.getOperand());
    replace(op, arith::SIToFPOp::create(builder, op.getLoc(), builder.getF64Type(), word));
  }
}

struct IntRangesPass : impl::IntRangesBase<IntRangesPass> {
  void runOnOperation() override {
    ModuleRanges ranges(getOperation());
    std::vector<Plan> plans;
    for (auto function : getOperation().getOps<FuncOp>())
      if (!function.isExternal())
        plans.push_back(planFunction(function, ranges.of(function)));
    // The signatures ask the analysis about values that the plans replace, so they come first; the plans ask nothing.
    narrowSignatures(getOperation(), ranges);
    for (const Plan &plan : plans)
      carryOut(plan);
  }
};

} // namespace

} // namespace rio::ir

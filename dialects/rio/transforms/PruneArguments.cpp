// Removes block arguments that stand for one value only: those that are given the same value by every way in, or
// themselves (around a loop). irgen makes an argument for every variable that is read behind a loop head; most do not
// change in the loop, and every later pass sees more once they are gone.
//
// A worklist: when an argument is replaced by its value, the arguments that were given it may now be given one value
// only. (Braun et al., "Simple and Efficient Construction of Static Single Assignment Form", 2013, section 3.1.)
#include "dialects/rio/transforms/PruneArguments.h"
#include "dialects/rio/transforms/Passes.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_PRUNEARGUMENTS
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

/// The operand that the `edge`-th way into `block` passes for an argument; null where the terminator produces it.
Value passedValue(Block::pred_iterator edge, unsigned index) {
  auto branch = dyn_cast<BranchOpInterface>((*edge)->getTerminator());
  return branch ? branch.getSuccessorOperands(edge.getSuccessorIndex())[index] : Value();
}

bool isSameConstant(Value a, Value b) {
  Attribute left, right;
  return a.getType() == b.getType() && matchPattern(a, m_Constant(&left)) && matchPattern(b, m_Constant(&right)) &&
         left == right;
}

/// The one value that `argument` stands for; null where there are several. Different constant ops may have one value.
Value onlyValue(BlockArgument argument) {
  Value only;
  Block *block = argument.getOwner();
  for (auto edge = block->pred_begin(), end = block->pred_end(); edge != end; ++edge) {
    Value passed = passedValue(edge, argument.getArgNumber());
    if (!passed)
      return {};
    if (passed == argument || passed == only)
      continue;
    if (only && !isSameConstant(only, passed))
      return {};
    if (!only)
      only = passed;
  }
  return only;
}

class Pruner {
public:
  explicit Pruner(FuncOp function) : function(function) {}

  bool run() {
    for (Block &block : function.getBody().getBlocks())
      if (!block.isEntryBlock() && !block.hasNoPredecessors())
        for (BlockArgument argument : block.getArguments())
          worklist.insert(argument);
    bool changed = false;
    while (!worklist.empty())
      changed |= visit(worklist.pop_back_val());
    eraseReplaced();
    return changed;
  }

private:
  bool visit(BlockArgument argument) {
    if (replaced.contains(argument))
      return false;
    Value only = onlyValue(argument);
    if (!only)
      return false;
    if (Operation *op = only.getDefiningOp(); op && op->hasTrait<OpTrait::ConstantLike>())
      only = constantAtEntry(op);
    for (OpOperand &use : argument.getUses())
      enqueueArguments(use);
    argument.replaceAllUsesWith(only);
    replaced.insert(argument);
    return true;
  }

  /// The constant where it dominates everything.
  Value constantAtEntry(Operation *constant) {
    Block &entry = function.getBody().front();
    if (constant->getBlock() == &entry)
      constant->moveBefore(&entry, entry.begin());
    else
      constant->moveBefore(&entry.front());
    return constant->getResult(0);
  }

  /// The arguments that are given the used value.
  void enqueueArguments(OpOperand &use) {
    auto branch = dyn_cast<BranchOpInterface>(use.getOwner());
    if (!branch)
      return;
    if (auto argument = branch.getSuccessorBlockArgument(use.getOperandNumber()))
      worklist.insert(*argument);
  }

  /// Takes the arguments off their blocks, the last first, so that the numbers of the others hold.
  void eraseReplaced() {
    for (Block &block : function.getBody())
      for (unsigned index = block.getNumArguments(); index-- != 0;) {
        if (!replaced.contains(block.getArgument(index)))
          continue;
        for (auto edge = block.pred_begin(), end = block.pred_end(); edge != end; ++edge)
          cast<BranchOpInterface>((*edge)->getTerminator()).getSuccessorOperands(edge.getSuccessorIndex()).erase(index);
        block.eraseArgument(index);
      }
  }

  FuncOp function;
  llvm::SetVector<BlockArgument> worklist;
  llvm::DenseSet<BlockArgument> replaced;
};

struct PruneArgumentsPass : impl::PruneArgumentsBase<PruneArgumentsPass> {
  void runOnOperation() override {
    if (!getOperation().isExternal())
      pruneArguments(getOperation());
  }
};

} // namespace

bool pruneArguments(FuncOp function) { return Pruner(function).run(); }

} // namespace rio::ir

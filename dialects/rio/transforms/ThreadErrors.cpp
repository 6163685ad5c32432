// Sends a new exception straight to its handler.
//
// An error block asks for the class of what it is given and branches. Where a way into it passes an object that was
// made in the same function, the answer is known: the end of every inlined `__next__` raises a new StopIteration whose
// class the loop then asks for. Once such a way leads to the right successor by itself, nothing looks at the exception
// any more, and scalar replacement removes it.
//
//   1. A dispatch is a block that does nothing but compare the class of one of its arguments with numbers and branch on
//      the outcome. (Where every way brings the same new object there is no argument any more, and the branch is
//      decided.) Its edges get blocks of their own where they lead to blocks with other ways in.
//   2. Those blocks get arguments for all that they and what they dominate use of the dispatch's values. So ways past
//   the
//      dispatch can bring their own values. A value used beyond both successors keeps the dispatch as it is.
//   3. Every edge to the dispatch that passes a new object goes to the known successor.
#include "dialects/rio/transforms/Passes.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_THREADERRORS
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

using ClassIds = llvm::DenseMap<StringAttr, int64_t>;

/// The object whose class `block` dispatches on: an argument of the block, or a new object. Null where the block does
/// something else as well.
Value dispatchedObject(Block &block) {
  auto branch = dyn_cast<cf::CondBranchOp>(block.getTerminator());
  if (!branch || branch.getTrueDest() == branch.getFalseDest())
    return {};
  Value subject;
  for (Operation &op : block.without_terminator()) {
    if (auto id = dyn_cast<ClassIdOp>(op)) {
      Value object = id.getOperand();
      bool isArgument = isa<BlockArgument>(object) && object.getParentBlock() == &block;
      if ((!isArgument && !object.getDefiningOp<ObjectNewOp>()) || (subject && subject != object))
        return {};
      subject = object;
    } else if (!isa<arith::ConstantOp, arith::CmpIOp, arith::OrIOp>(op)) {
      return {};
    }
  }
  return subject;
}

/// Which way the dispatch goes for an object of the class `id`; nothing where that depends on more.
std::optional<bool> decide(Block &block, int64_t id) {
  llvm::DenseMap<Value, Attribute> known;
  for (Operation &op : block) {
    SmallVector<Attribute> operands;
    for (Value operand : op.getOperands()) {
      Attribute constant = known.lookup(operand);
      if (!constant)
        matchPattern(operand, m_Constant(&constant));
      operands.push_back(constant);
    }
    if (isa<cf::CondBranchOp>(op)) {
      auto outcome = dyn_cast_or_null<IntegerAttr>(operands.front());
      return outcome ? std::optional(!outcome.getValue().isZero()) : std::nullopt;
    }
    SmallVector<OpFoldResult> results;
    if (isa<ClassIdOp>(op))
      known[op.getResult(0)] = Builder(op.getContext()).getI64IntegerAttr(id);
    else if (succeeded(op.fold(operands, results)) && results.size() == 1)
      if (auto constant = dyn_cast<Attribute>(results.front()))
        known[op.getResult(0)] = constant;
  }
  llvm_unreachable("a dispatch ends with a branch");
}

class DispatchThreader {
public:
  DispatchThreader(Block &block, BlockArgument subject, const ClassIds &ids)
      : block(block), branch(cast<cf::CondBranchOp>(block.getTerminator())), subject(subject), ids(ids) {}

  bool run() {
    findWays();
    if (ways.empty())
      return false;
    splitEdge(0);
    splitEdge(1);
    if (!passValues())
      return false;
    for (const Way &way : ways)
      redirect(way);
    return true;
  }

private:
  /// An edge to the dispatch, and how that would decide.
  struct Way {
    BranchOpInterface from;
    unsigned successor;
    bool isTrue;
  };

  void findWays() {
    for (auto edge = block.pred_begin(), end = block.pred_end(); edge != end; ++edge) {
      auto from = dyn_cast<BranchOpInterface>((*edge)->getTerminator());
      if (!from)
        continue;
      SuccessorOperands operands = from.getSuccessorOperands(edge.getSuccessorIndex());
      // What the terminator itself produces is no new object.
      Value passed = operands.getProducedOperandCount() == 0 ? operands[subject.getArgNumber()] : Value();
      auto object = passed ? passed.getDefiningOp<ObjectNewOp>() : nullptr;
      if (!object)
        continue;
      if (auto outcome = decide(block, ids.lookup(object.getClassSymbolAttr().getAttr())))
        ways.push_back({from, edge.getSuccessorIndex(), *outcome});
    }
  }

  void splitEdge(unsigned successor) {
    Block *target = branch->getSuccessor(successor);
    if (target->hasOneUse())
      return;
    OpBuilder builder(branch);
    Block *edge = builder.createBlock(target);
    SuccessorOperands operands = branch.getSuccessorOperands(successor);
    cf::BranchOp::create(builder, branch.getLoc(), target, operands.getForwardedOperands());
    operands.getMutableForwardedOperands().clear();
    branch->setSuccessor(edge, successor);
  }

  /// Makes arguments of the successors out of what is used of this block beyond it.
  bool passValues() {
    Block *successors[] = {branch.getTrueDest(), branch.getFalseDest()};
    DominanceInfo dominance(block.getParentOp());
    llvm::SetVector<Value> outer[2];
    auto collect = [&](Value value) {
      for (OpOperand &use : value.getUses()) {
        Block *user = use.getOwner()->getBlock();
        if (user == &block)
          continue;
        bool isInTrue = dominance.dominates(successors[0], user), isInFalse = dominance.dominates(successors[1], user);
        if (!isInTrue && !isInFalse)
          return false;
        outer[isInTrue ? 0 : 1].insert(value);
      }
      return true;
    };
    for (BlockArgument argument : block.getArguments())
      if (!collect(argument))
        return false;
    for (Operation &op : block.without_terminator())
      if (op.isUsedOutsideOfBlock(&block))
        return false;
    for (Value passed : llvm::drop_begin(branch->getOperands()))
      if (passed.getParentBlock() == &block && passed.getDefiningOp())
        return false;
    for (unsigned side : {0, 1})
      for (Value value : outer[side]) {
        Value passed = successors[side]->addArgument(value.getType(), value.getLoc());
        value.replaceUsesWithIf(passed, [&](OpOperand &use) {
          Block *user = use.getOwner()->getBlock();
          return user != &block && dominance.dominates(successors[side], user);
        });
        auto operands = side == 0 ? branch.getTrueDestOperandsMutable() : branch.getFalseDestOperandsMutable();
        operands.append(value);
      }
    return true;
  }

  void redirect(const Way &way) {
    BranchOpInterface from = way.from;
    MutableOperandRange operands = from.getSuccessorOperands(way.successor).getMutableForwardedOperands();
    IRMapping mapping;
    for (BlockArgument argument : block.getArguments())
      mapping.map(argument, operands[argument.getArgNumber()].get());
    SmallVector<Value> passed;
    for (Value value : way.isTrue ? branch.getTrueDestOperands() : branch.getFalseDestOperands())
      passed.push_back(mapping.lookupOrDefault(value));
    operands.assign(passed);
    from->setSuccessor(way.isTrue ? branch.getTrueDest() : branch.getFalseDest(), way.successor);
  }

  Block &block;
  cf::CondBranchOp branch;
  BlockArgument subject;
  const ClassIds &ids;
  SmallVector<Way> ways;
};

struct ThreadErrorsPass : impl::ThreadErrorsBase<ThreadErrorsPass> {
  void runOnOperation() override {
    ClassIds ids;
    for (auto classOp : getOperation().getOps<ClassOp>())
      ids[classOp.getSymNameAttr()] = classOp.getId();
    for (auto function : getOperation().getOps<FuncOp>())
      if (!function.isExternal())
        threadAll(function, ids);
  }

  /// In one function, as long as there is something to do: a handler that passes an exception on leads to the next.
  static void threadAll(FuncOp function, const ClassIds &ids) {
    SmallVector<std::pair<Block *, BlockArgument>> dispatches;
    bool changed = false;
    for (Block &block : function.getBody()) {
      Value subject = dispatchedObject(block);
      if (auto argument = dyn_cast_or_null<BlockArgument>(subject))
        dispatches.push_back({&block, argument});
      else if (subject)
        changed |= decideBranch(block, ids.lookup(subject.getDefiningOp<ObjectNewOp>().getClassSymbolAttr().getAttr()));
    }
    for (bool threaded = true; threaded;) {
      threaded = false;
      for (auto [block, subject] : dispatches)
        threaded |= DispatchThreader(*block, subject, ids).run();
      changed |= threaded;
    }
    if (!changed)
      return;
    // What only a handler did that is no longer reached is no use of an exception.
    IRRewriter rewriter(function.getContext());
    (void)eraseUnreachableBlocks(rewriter, function->getRegions());
  }

  static bool decideBranch(Block &block, int64_t id) {
    std::optional<bool> outcome = decide(block, id);
    if (!outcome)
      return false;
    auto branch = cast<cf::CondBranchOp>(block.getTerminator());
    OpBuilder builder(branch);
    cf::BranchOp::create(builder, branch.getLoc(), *outcome ? branch.getTrueDest() : branch.getFalseDest(),
                         *outcome ? branch.getTrueDestOperands() : branch.getFalseDestOperands());
    branch.erase();
    return true;
  }
};

} // namespace

} // namespace rio::ir

#include "lowering/IntChains.h"
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

/// Longer trees are cut: their cold block grows with each op.
static constexpr unsigned longestChain = 16;

/// Ops that may run on anything: what they make of a bignum's word is thrown away.
static bool isInnerOp(Operation *op) {
  return isa_and_nonnull<ir::IntAddOp, ir::IntSubOp, ir::IntMulOp, ir::IntNegOp, ir::IntAbsOp, ir::IntInvertOp,
                         ir::IntAndOp, ir::IntOrOp, ir::IntXorOp, ir::IntShlOp, ir::IntShrOp>(op) ||
         (isa_and_nonnull<ir::IntFromIndexOp>(op) && !cast<ir::IntFromIndexOp>(op).getSmall());
}

static bool isRootOp(Operation *op) { return isInnerOp(op) || isa<ir::IntCmpOp, ir::IntToFloatOp>(op); }

/// The one op that uses the result of `op`; null where there are several, or it is elsewhere.
static Operation *onlyUser(Operation *op) {
  Operation *only = nullptr;
  for (Operation *user : op->getUsers()) {
    if (user->getBlock() != op->getBlock() || (only && user != only))
      return nullptr;
    only = user;
  }
  return only;
}

static bool isInner(Operation *op) {
  if (!isInnerOp(op))
    return false;
  Operation *user = onlyUser(op);
  return user && isRootOp(user);
}

void IntChains::find(ir::FuncOp function) {
  for (Block &block : function.getBody()) {
    SmallVector<Operation *> roots;
    for (Operation &op : block)
      if (isRootOp(&op) && !isInner(&op))
        roots.push_back(&op);
    for (Operation *root : roots)
      add(root);
  }
}

void IntChains::add(Operation *root) {
  auto chain = std::make_unique<IntChain>();
  chain->root = root;
  chains[root] = chain.get();
  // Backwards: each op in front of the ones that use it.
  SmallVector<Operation *> ops = {root};
  for (unsigned i = 0; i != ops.size(); ++i)
    for (Value operand : ops[i]->getOperands()) {
      Operation *inner = operand.getDefiningOp();
      if (inner && !chains.contains(inner) && isInner(inner) && inner->getBlock() == root->getBlock() &&
          ops.size() < longestChain) {
        chains[inner] = chain.get();
        ops.push_back(inner);
      }
    }
  llvm::sort(ops, [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  for (Operation *op : llvm::ArrayRef(ops).drop_back())
    op->moveBefore(root);
  all.push_back(std::move(chain));
}

namespace {

/// Errors, bignums and overflow are as seldom as this.
constexpr std::pair<uint32_t, uint32_t> slowWeights = {1, 2000};

class ChainLowering {
public:
  ChainLowering(Emitter &emit, Operation *op, IntChain &chain) : emit(emit), op(op), chain(chain) {}

  /// An op in front of the root.
  Value inner(Value isSlow, Value fast) {
    emit.state.chains.addFast(fast);
    if (!isSlow)
      return fast;
    auto [current, rest] = split();
    Block *cold = coldBlock(rest);
    emit.rewriter.setInsertionPointToEnd(current);
    emit.create<LLVM::CondBrOp>(isSlow, cold, ValueRange(), rest, ValueRange(), slowWeights);
    emit.rewriter.setInsertionPointToStart(rest);
    return fast;
  }

  Value root(Value isSlow, Value fast) {
    if (!isSlow && !chain.cold)
      return fast;
    auto [current, rest] = split();
    Value result = rest->addArgument(fast.getType(), emit.location);
    Value flag;
    if (llvm::any_of(op->getUsers(), llvm::IsaPred<ir::IntIsSmallOp>)) {
      flag = rest->addArgument(emit.bit, emit.location);
      emit.state.chains.addFlag(result, flag);
    }
    Block *cold = coldBlock(rest);
    emit.rewriter.setInsertionPointToEnd(current);
    SmallVector<Value, 2> passed = {fast};
    if (flag)
      passed.push_back(emit.create<LLVM::ConstantOp>(emit.bit, emit.rewriter.getBoolAttr(true)));
    if (isSlow)
      emit.create<LLVM::CondBrOp>(isSlow, cold, ValueRange(), rest, passed, slowWeights);
    else
      emit.create<LLVM::BrOp>(passed, rest);
    fillCold(cold, rest, flag != nullptr);
    emit.rewriter.setInsertionPointToStart(rest);
    return result;
  }

private:
  std::pair<Block *, Block *> split() {
    Block *current = emit.rewriter.getInsertionBlock();
    return {current, emit.rewriter.splitBlock(current, op->getIterator())};
  }

  Block *coldBlock(Block *rest) {
    if (!chain.cold) {
      OpBuilder::InsertionGuard guard(emit.rewriter);
      chain.cold = emit.rewriter.createBlock(rest);
    }
    return chain.cold;
  }

  /// Computes all steps by calls.
  void fillCold(Block *cold, Block *rest, bool hasFlag) {
    emit.rewriter.setInsertionPointToEnd(cold);
    llvm::DenseMap<Value, Value> computed;
    Value result;
    for (const IntChain::Step &step : chain.steps) {
      SmallVector<Value, 2> operands;
      for (Value operand : step.operands) {
        Value known = computed.lookup(operand);
        operands.push_back(known ? known : operand);
      }
      result = step.slow(emit, operands);
      computed[step.fast] = result;
    }
    SmallVector<Value, 2> passed = {result};
    if (hasFlag) {
      Value tag = emit.create<LLVM::AndOp>(result, emit.constant(1));
      passed.push_back(emit.compare(LLVM::ICmpPredicate::eq, tag, emit.constant(0)));
    }
    emit.create<LLVM::BrOp>(passed, rest);
  }

  Emitter &emit;
  Operation *op;
  IntChain &chain;
};

} // namespace

Value lowerInChain(Emitter &emit, Operation *op, ValueRange operands, Value isSlow, Value fast,
                   IntChain::SlowPath slow) {
  IntChain *chain = emit.state.chains.chainOf(op);
  assert(chain && "every op with a slow path is a root at least");
  chain->steps.push_back({std::move(slow), llvm::to_vector<2>(operands), fast});
  ChainLowering lowering(emit, op, *chain);
  return op == chain->root ? lowering.root(isSlow, fast) : lowering.inner(isSlow, fast);
}

} // namespace rio::lowering

// Which functions can raise: the least fixpoint over the call graph.
//
//   1. A function that contains `rio.raise` where control can come, or is defined elsewhere with `raises`, raises.
//   2. Who calls a raising function by `rio.call` raises too: the error passes through. An `rio.invoke` catches it, and
//      if the handler raises again there is a `rio.raise` to be found by rule 1.
//
// A worklist runs from the functions of rule 1 to their callers. Blocks that only the error edge of an invoke reaches
// count only once that invoke's callee raises: a function whose one `rio.raise` re-raises what cannot be raised does
// not raise. So the analysis of a function is repeated when a callee of one of its invokes turns out to raise.
#include "dialects/rio/transforms/Passes.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_RAISESINFERENCE
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

class RaisesAnalysis {
public:
  explicit RaisesAnalysis(ModuleOp module) {
    for (auto function : module.getOps<FuncOp>())
      functions[function.getSymNameAttr()] = function;
    for (auto function : module.getOps<FuncOp>())
      function.walk([&](CallOpInterface call) { callers[calleeOf(call)].insert(function); });
    for (auto function : module.getOps<FuncOp>())
      if (function.getRaises())
        worklist.insert(function);
    while (!worklist.empty())
      visit(worklist.pop_back_val());
  }

  bool raises(FuncOp function) const { return raising.contains(function); }
  bool raises(CallOpInterface call) const { return raises(functions.lookup(calleeOf(call))); }

private:
  static StringAttr calleeOf(CallOpInterface call) {
    return cast<SymbolRefAttr>(call.getCallableForCallee()).getRootReference();
  }

  void visit(FuncOp function) {
    if (raises(function) || !canRaise(function))
      return;
    raising.insert(function);
    for (FuncOp caller : callers[function.getSymNameAttr()])
      if (caller.getRaises())
        worklist.insert(caller);
  }

  /// Whether an error leaves `function`, as far as is known of its callees.
  bool canRaise(FuncOp function) {
    if (function.isExternal())
      return true;
    llvm::SetVector<Block *> reached;
    reached.insert(&function.getBody().front());
    for (unsigned i = 0; i != reached.size(); ++i) {
      for (Operation &op : *reached[i])
        if (isa<RaiseOp>(op) || (isa<CallOp>(op) && raises(cast<CallOpInterface>(op))))
          return true;
      if (auto invoke = dyn_cast<InvokeOp>(reached[i]->getTerminator());
          invoke && !raises(cast<CallOpInterface>(*invoke)))
        reached.insert(invoke.getNormal());
      else
        reached.insert_range(reached[i]->getSuccessors());
    }
    return false;
  }

  DenseMap<StringAttr, FuncOp> functions;
  DenseMap<StringAttr, llvm::SetVector<FuncOp>> callers;
  llvm::SetVector<FuncOp> worklist;
  DenseSet<FuncOp> raising;
};

/// An invoke of what does not raise: a call, and a branch to where it went on.
void replaceByCall(InvokeOp invoke) {
  OpBuilder builder(invoke);
  Type result = invoke.getResultType().value_or(Type());
  auto call = CallOp::create(builder, invoke.getLoc(), result ? TypeRange(result) : TypeRange(), invoke.getCalleeAttr(),
                             invoke.getArguments());
  SmallVector<Value> passed(call->getResults());
  llvm::append_range(passed, invoke.getNormalOperands());
  cf::BranchOp::create(builder, invoke.getLoc(), invoke.getNormal(), passed);
  invoke.erase();
}

/// Blocks that nothing reaches may hold a `rio.raise`, which a function without `raises` may not.
void eraseUnreachableBlocks(FuncOp function) {
  IRRewriter rewriter(function.getContext());
  (void)mlir::eraseUnreachableBlocks(rewriter, function->getRegions());
}

struct RaisesInferencePass : impl::RaisesInferenceBase<RaisesInferencePass> {
  void runOnOperation() override {
    RaisesAnalysis analysis(getOperation());
    for (auto function : getOperation().getOps<FuncOp>()) {
      bool changed = false;
      function.walk([&](InvokeOp invoke) {
        if (analysis.raises(cast<CallOpInterface>(*invoke)))
          return;
        replaceByCall(invoke);
        changed = true;
      });
      bool drops = function.getRaises() && !analysis.raises(function);
      if (changed || drops)
        eraseUnreachableBlocks(function);
      if (drops)
        function.setRaises(false);
    }
  }
};

} // namespace

} // namespace rio::ir

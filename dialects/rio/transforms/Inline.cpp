// Inlines the functions that ask for it (`always_inline`) and those of a few ops, before the passes that look at one
// function at a time.
//
// The standard library's methods are written on each other in small steps; what an `x % 10` or a `for` means shows only
// once the steps are together. Everything else is left to LLVM, which knows what code costs.
//
//   1. Functions are visited callees first, so that a body is final when it is copied. A call within a cycle of the
//   call
//      graph stays.
//   2. The block is split behind the call; the callee's blocks are copied in between. `rio.return` becomes a branch to
//      the rest.
//   3. An error that leaves the copy goes where the call's errors go. For an invoke that is its handler, for a call the
//      caller's own caller; with a site, the call's traceback entry is added on the way. So a `rio.raise` in the copy
//      becomes a branch there, and a `rio.call` that raises becomes an invoke with this as its error edge, except where
//      a plain call means the same: inside a call without a site.
#include "dialects/rio/transforms/Passes.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_INLINE
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

using Functions = llvm::DenseMap<StringAttr, FuncOp>;

FuncOp calleeOf(CallOpInterface call, const Functions &functions) {
  return functions.lookup(cast<SymbolRefAttr>(call.getCallableForCallee()).getRootReference());
}

SmallVector<CallOpInterface> callsIn(FuncOp function) {
  SmallVector<CallOpInterface> calls;
  function.walk([&](CallOpInterface call) { calls.push_back(call); });
  return calls;
}

//===--------------------------------------------------------------------------------------------------------------===//
// The order of the functions
//===--------------------------------------------------------------------------------------------------------------===//

/// Numbers functions so that a callee comes before its callers, unless they call each other: then they share a number.
/// (Tarjan, "Depth-first search and linear graph algorithms", 1972, on an explicit stack.)
class CallOrder {
public:
  CallOrder(ModuleOp module, const Functions &functions) : functions(functions) {
    for (auto function : module.getOps<FuncOp>())
      if (!states.contains(function))
        visit(function);
  }

  ArrayRef<FuncOp> calleesFirst() const { return order; }
  bool areMutuallyRecursive(FuncOp a, FuncOp b) const {
    return states.find(a)->second.component == states.find(b)->second.component;
  }

private:
  struct State {
    unsigned index = 0, lowest = 0, component = 0;
    bool isOpen = false;
  };
  struct Frame {
    FuncOp function;
    SmallVector<CallOpInterface> calls;
    unsigned next = 0;
  };

  void open(FuncOp function) {
    State &state = states[function];
    state.index = state.lowest = ++count;
    state.isOpen = true;
    component.push_back(function);
    frames.push_back({function, callsIn(function)});
  }

  void close(FuncOp function) {
    State &state = states[function];
    if (state.lowest != state.index)
      return;
    ++components;
    FuncOp member;
    do {
      member = component.pop_back_val();
      states[member].isOpen = false;
      states[member].component = components;
      order.push_back(member);
    } while (member != function);
  }

  void visit(FuncOp start) {
    open(start);
    while (!frames.empty()) {
      Frame &frame = frames.back();
      FuncOp function = frame.function;
      if (frame.next == frame.calls.size()) {
        close(function);
        frames.pop_back();
        if (!frames.empty())
          lower(frames.back().function, states[function].lowest);
        continue;
      }
      FuncOp callee = calleeOf(frame.calls[frame.next++], functions);
      auto found = states.find(callee);
      if (found == states.end())
        open(callee);
      else if (found->second.isOpen)
        lower(function, found->second.index);
    }
  }

  void lower(FuncOp function, unsigned index) {
    State &state = states[function];
    state.lowest = std::min(state.lowest, index);
  }

  const Functions &functions;
  llvm::DenseMap<FuncOp, State> states;
  std::vector<Frame> frames;
  SmallVector<FuncOp> component, order;
  unsigned count = 0, components = 0;
};

//===--------------------------------------------------------------------------------------------------------------===//
// One call
//===--------------------------------------------------------------------------------------------------------------===//

class CallInliner {
public:
  CallInliner(CallOpInterface call, FuncOp callee, const Functions &functions)
      : call(call), invoke(dyn_cast<InvokeOp>(call.getOperation())), callee(callee), functions(functions),
        builder(call), location(call.getLoc()), hasSite(siteOf(call.getLoc()).has_value()) {}

  void run() {
    Block *before = call->getBlock();
    rest = splitBehind();
    SmallVector<Block *> copies = copyBody();
    builder.setInsertionPointToEnd(before);
    cf::BranchOp::create(builder, location, copies.front(), call.getArgOperands());
    for (Block *copy : copies)
      rewriteCopy(*copy);
    call->erase();
  }

private:
  /// The block where control goes on; the result is its first argument. For an invoke that is its normal successor.
  Block *splitBehind() {
    if (invoke)
      return invoke.getNormal();
    Block *behind = call->getBlock()->splitBlock(std::next(call->getIterator()));
    if (call->getNumResults() == 1) {
      Value result = call->getResult(0);
      result.replaceAllUsesWith(behind->addArgument(result.getType(), location));
    }
    return behind;
  }

  SmallVector<Block *> copyBody() {
    Region &target = *call->getParentRegion();
    Block *last = call->getBlock();
    auto end = std::next(last->getIterator());
    IRMapping mapping;
    callee.getBody().cloneInto(&target, end, mapping);
    SmallVector<Block *> copies;
    for (Block &block : callee.getBody())
      copies.push_back(mapping.lookup(&block));
    return copies;
  }

  void rewriteCopy(Block &copy) {
    Operation *terminator = copy.getTerminator();
    builder.setInsertionPoint(terminator);
    if (auto returned = dyn_cast<ReturnOp>(terminator)) {
      SmallVector<Value> passed(returned->getOperands());
      if (invoke)
        llvm::append_range(passed, invoke.getNormalOperands());
      cf::BranchOp::create(builder, location, rest, passed);
      terminator->erase();
    } else if (auto raised = dyn_cast<RaiseOp>(terminator)) {
      cf::BranchOp::create(builder, location, errorBlock(), raised.getException());
      terminator->erase();
    }
    if (!invoke && !hasSite)
      return;
    for (Operation *op = &copy.front(); op; op = op->getNextNode()) {
      auto inner = dyn_cast<CallOp>(op);
      if (!inner || !calleeOf(cast<CallOpInterface>(*inner), functions).getRaises())
        continue;
      rewriteCopy(*catchErrors(inner));
      return;
    }
  }

  /// Makes an invoke of `inner` whose errors go where those of the inlined call go, and gives the block behind it.
  Block *catchErrors(CallOp inner) {
    Block *behind = inner->getBlock()->splitBlock(std::next(inner->getIterator()));
    if (inner.getResult())
      inner.getResult().replaceAllUsesWith(behind->addArgument(inner.getResult().getType(), inner.getLoc()));
    builder.setInsertionPoint(inner);
    InvokeOp::create(builder, inner.getLoc(), calleeOf(cast<CallOpInterface>(*inner), functions), inner.getArguments(),
                     behind, ValueRange(), errorBlock(), ValueRange());
    inner.erase();
    return behind;
  }

  /// The block that takes an error out of the copy, made when first needed.
  Block *errorBlock() {
    if (error)
      return error;
    OpBuilder::InsertionGuard guard(builder);
    error = builder.createBlock(call->getParentRegion(), call->getParentRegion()->end(),
                                {RefType::get(call->getContext())}, {location});
    if (hasSite)
      TracebackAddOp::create(builder, location, error->getArgument(0));
    if (!invoke) {
      RaiseOp::create(builder, location, error->getArgument(0));
      return error;
    }
    SmallVector<Value> passed = {error->getArgument(0)};
    llvm::append_range(passed, invoke.getErrorOperands());
    cf::BranchOp::create(builder, location, invoke.getError(), passed);
    return error;
  }

  CallOpInterface call;
  InvokeOp invoke;
  FuncOp callee;
  const Functions &functions;
  OpBuilder builder;
  Location location;
  bool hasSite;
  Block *rest = nullptr;
  Block *error = nullptr;
};

/// Whether a function is shorter than most calls of it.
bool isTiny(FuncOp function) {
  static constexpr unsigned longestTiny = 4;
  Block &body = function.getBody().front();
  return function.getBody().hasOneBlock() && body.getOperations().size() <= longestTiny &&
         llvm::none_of(body, llvm::IsaPred<CallOpInterface, SuspendOp>);
}

bool isWanted(FuncOp callee) {
  return !callee.isExternal() && (callee.getAlwaysInline() || (!callee.getNoinline() && isTiny(callee)));
}

struct InlinePass : impl::InlineBase<InlinePass> {
  void runOnOperation() override {
    Functions functions;
    for (auto function : getOperation().getOps<FuncOp>())
      functions[function.getSymNameAttr()] = function;
    CallOrder order(getOperation(), functions);
    for (FuncOp caller : order.calleesFirst())
      for (CallOpInterface call : callsIn(caller)) {
        FuncOp callee = calleeOf(call, functions);
        if (isWanted(callee) && !order.areMutuallyRecursive(caller, callee))
          CallInliner(call, callee, functions).run();
      }
    eraseUnreached(functions);
  }

  /// What no public function leads to any more: above all the bodies that were inlined everywhere.
  void eraseUnreached(const Functions &functions) {
    llvm::SetVector<FuncOp> reached;
    for (auto function : getOperation().getOps<FuncOp>())
      if (!function.isPrivate())
        reached.insert(function);
    for (unsigned i = 0; i != reached.size(); ++i)
      for (CallOpInterface call : callsIn(reached[i]))
        reached.insert(calleeOf(call, functions));
    for (auto function : llvm::make_early_inc_range(getOperation().getOps<FuncOp>()))
      if (!reached.contains(function))
        function.erase();
  }
};

} // namespace

} // namespace rio::ir

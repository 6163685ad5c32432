#include "dialects/rio/transforms/IntRangeSignatures.h"
#include "dialects/rio/transforms/MachineInts.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;

namespace rio::ir {

namespace {

/// What changes in the type of one function.
struct Narrowing {
  llvm::BitVector arguments;
  bool result = false;

  bool any() const { return result || arguments.any(); }
};

bool isSmall(Interval range) { return !range.isEmpty() && range.isWithin(Interval::small()); }

Narrowing narrowingOf(FuncOp function, const ModuleRanges &ranges) {
  Narrowing narrowing;
  narrowing.arguments.resize(function.getNumArguments());
  if (!function.isPrivate() || function.isExternal())
    return narrowing;
  for (BlockArgument argument : function.getArguments())
    if (isa<IntType>(argument.getType()) && isSmall(ranges.of(function).of(argument)))
      narrowing.arguments.set(argument.getArgNumber());
  Type result = function.getResultType();
  narrowing.result = result && isa<IntType>(result) && isSmall(ranges.result(FlatSymbolRefAttr::get(function)));
  return narrowing;
}

/// Makes a block argument an `i64` and gives its users the integer made of it.
void narrowArgument(BlockArgument argument) {
  OpBuilder builder = OpBuilder::atBlockBegin(argument.getOwner());
  argument.setType(builder.getI64Type());
  Value integer = fromWord(builder, argument.getLoc(), argument);
  argument.replaceAllUsesExcept(integer, integer.getDefiningOp());
}

void narrowFunction(FuncOp function, const Narrowing &narrowing) {
  Builder types(function.getContext());
  auto arguments = llvm::to_vector(function.getArgumentTypes());
  auto results = llvm::to_vector(function.getResultTypes());
  for (unsigned index : narrowing.arguments.set_bits()) {
    arguments[index] = types.getI64Type();
    narrowArgument(function.getArgument(index));
  }
  if (narrowing.result) {
    results.front() = types.getI64Type();
    function.walk([](ReturnOp op) {
      OpBuilder builder(op);
      op.getValueMutable().assign(toWord(builder, op.getLoc(), op.getValue()));
    });
  }
  function.setFunctionType(types.getFunctionType(arguments, results));
}

void narrowArguments(CallOpInterface call, const Narrowing &narrowing) {
  OpBuilder builder(call);
  MutableOperandRange operands = call.getArgOperandsMutable();
  for (unsigned index : narrowing.arguments.set_bits())
    operands[index].set(toWord(builder, call.getLoc(), operands[index].get()));
}

void narrowResult(CallOp call) {
  OpBuilder builder(call->getContext());
  builder.setInsertionPointAfter(call);
  Value result = call.getResult();
  result.setType(builder.getI64Type());
  Value integer = fromWord(builder, call.getLoc(), result);
  result.replaceAllUsesExcept(integer, integer.getDefiningOp());
}

/// Other ways may lead into the normal successor, so the result is converted on the edge.
void narrowResult(InvokeOp invoke) {
  OpBuilder builder(invoke->getContext());
  Block *edge = builder.createBlock(invoke.getNormal(), {builder.getI64Type()}, {invoke.getLoc()});
  SmallVector<Value> passed = {fromWord(builder, invoke.getLoc(), edge->getArgument(0))};
  llvm::append_range(passed, invoke.getNormalOperands());
  cf::BranchOp::create(builder, invoke.getLoc(), invoke.getNormal(), passed);
  invoke.getNormalOperandsMutable().clear();
  invoke.setSuccessor(edge, 0);
  invoke.setResultType(builder.getI64Type());
}

} // namespace

void narrowSignatures(ModuleOp module, const ModuleRanges &ranges) {
  llvm::DenseMap<StringAttr, Narrowing> narrowings;
  for (auto function : module.getOps<FuncOp>())
    narrowings[function.getSymNameAttr()] = narrowingOf(function, ranges);
  SmallVector<CallOpInterface> calls;
  module.walk([&](CallOpInterface call) { calls.push_back(call); });
  for (auto function : module.getOps<FuncOp>())
    if (const Narrowing &narrowing = narrowings[function.getSymNameAttr()]; narrowing.any())
      narrowFunction(function, narrowing);
  for (CallOpInterface call : calls) {
    const Narrowing &narrowing = narrowings[cast<SymbolRefAttr>(call.getCallableForCallee()).getRootReference()];
    narrowArguments(call, narrowing);
    if (!narrowing.result)
      continue;
    if (auto invoke = dyn_cast<InvokeOp>(call.getOperation()))
      narrowResult(invoke);
    else
      narrowResult(cast<CallOp>(call.getOperation()));
  }
}

} // namespace rio::ir

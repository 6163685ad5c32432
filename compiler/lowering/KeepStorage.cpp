// The collector takes every address on the stack that points into an object, or one past its end, for a reference to
// it. Strength reduction, which runs inside the code generator, turns `elements[i]` into a pointer of its own that
// steps through the storage, and keeps no other; with a constant folded into the addressing it may even point before
// the object. So whatever a loop indexes is kept alive across each call in the loop that may collect: a use that
// generates no code follows the call.
//
//   1. Storage is what the address of an indexed access in the loop starts from, where it comes from outside the loop.
//      (What the loop loads anew in each round needs nothing.) Stack slots and globals are no storage.
//   2. Addresses with constant offsets alone stay inside their object.
//   3. Calls of a loop are those of its inner loops too.
//
// It comes after all other passes: a use in the way of one of them would cost.
#include "lowering/KeepStorage.h"
#include "lowering/RuntimeAttributes.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Operator.h"

using namespace llvm;

namespace rio::lowering {

namespace {

/// What `address` is computed from, and whether an index that is no constant takes part.
struct Derivation {
  Value *storage;
  bool isIndexed;
};

Derivation derivationOf(Value &address) {
  Derivation derivation{&address, false};
  while (auto *step = dyn_cast<GEPOperator>(derivation.storage)) {
    derivation.isIndexed |= !step->hasAllConstantIndices();
    derivation.storage = step->getPointerOperand();
  }
  return derivation;
}

SmallSetVector<Value *, 4> storageOf(const Loop &loop) {
  SmallSetVector<Value *, 4> result;
  for (BasicBlock *block : loop.blocks())
    for (Instruction &instruction : *block) {
      if (!isa<GetElementPtrInst>(instruction))
        continue;
      auto [storage, isIndexed] = derivationOf(instruction);
      if (isIndexed && loop.isLoopInvariant(storage) && !isa<AllocaInst, Constant>(storage))
        result.insert(storage);
    }
  return result;
}

SmallVector<CallInst *> collectingCalls(const Loop &loop) {
  SmallVector<CallInst *> result;
  for (BasicBlock *block : loop.blocks())
    for (Instruction &instruction : *block)
      if (auto *call = dyn_cast<CallInst>(&instruction); call && mayCollect(*call))
        result.push_back(call);
  return result;
}

bool keepStorage(const Loop &loop) {
  auto storage = storageOf(loop);
  if (storage.empty())
    return false;
  SmallVector<CallInst *> calls = collectingCalls(loop);
  for (CallInst *call : calls) {
    IRBuilder<> builder(call->getNextNode());
    for (Value *value : storage)
      builder.CreateIntrinsic(builder.getVoidTy(), Intrinsic::fake_use, {value});
  }
  return !calls.empty();
}

} // namespace

PreservedAnalyses KeepStoragePass::run(Function &function, FunctionAnalysisManager &analyses) {
  bool changed = false;
  for (const Loop *loop : analyses.getResult<LoopAnalysis>(function).getLoopsInPreorder())
    changed |= keepStorage(*loop);
  if (!changed)
    return PreservedAnalyses::all();
  PreservedAnalyses preserved;
  preserved.preserveSet<CFGAnalyses>();
  return preserved;
}

} // namespace rio::lowering

// Iterators, tuples and boxes are objects in the language, but most of them die in the expression that made them. Once
// the methods of the standard library are inlined, LLVM sees all that happens to such an object, and this pass turns
// its allocation into a stack slot, which SROA then takes apart into registers.
//
// An allocation (rio_object_new, or rio_array_new of constant length) becomes a slot when
//
//   1. its size is known: the descriptor is a constant of this module or one of the runtime's own of fixed size;
//   2. its address does not escape: it is not stored, returned, compared with other objects or passed to a function
//      that may keep it (llvm::PointerMayBeCaptured);
//   3. one slot is enough. A slot is one object, an allocation in a loop is one for each iteration. Every SSA value is
//      replaced by a new one when its definition runs again, and what is derived from the allocation without a phi has
//      its definition and its uses dominated by it, so it always stands for the newest object. Only a phi can carry an
//      older one. So for every phi among the derived values: if a path from the allocation reaches a use of the phi
//      or of what is computed from it without passing the phi's own block, an older object is alive beside the newest,
//      and the allocation stays.
//
// A slot whose address is passed to a call would have to stay in memory, all its life, even where the call is a seldom
// taken path (a range iterator passes itself to the function that counts in bignums). So each such call gets a copy of
// its own, copied in before and back after: the function keeps no address, hence sees no difference, and the slot
// itself can be taken apart.
//
// The slot is zeroed where the allocation was, as the allocator would have done. The header and the length of an array
// are stored by compiled code itself (LowerObjects.cpp, LowerArrays.cpp). The collector ignores pointers to the stack,
// and scans the stack itself, so that what the object points to stays alive.
//
// Source: Choi et al., "Escape Analysis for Java" (OOPSLA 1999), in the intraprocedural form that suffices after
// inlining.
#include "lowering/HeapToStack.h"
#include "lowering/RuntimeAttributes.h"
#include "runtime/entry_table.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Analysis/CaptureTracking.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/InstCombine/InstCombine.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/SROA.h"
#include "llvm/Transforms/Scalar/SimplifyCFG.h"

using namespace llvm;

namespace rio::lowering {

namespace {

/// Larger objects stay where they are: SROA would not take them apart, and frames should stay small.
constexpr uint64_t largestObject = 256;
constexpr uint64_t largestFrame = 4096;

/// How many bytes `allocation` makes, if that is known and not too much.
std::optional<uint64_t> allocatedBytes(const CallInst &allocation) {
  auto size = sizeOfClass(allocation.getArgOperand(0), allocation.getDataLayout());
  if (!size)
    return std::nullopt;
  uint64_t bytes = size->fixed;
  if (allocation.arg_size() == 2) {
    auto *length = dyn_cast<ConstantInt>(allocation.getArgOperand(1));
    if (!length || length->getValue().ugt(largestObject))
      return std::nullopt;
    bytes += length->getZExtValue() * size->element;
  }
  if (bytes > largestObject)
    return std::nullopt;
  return bytes;
}

/// The phis among the values that may be the address of `allocation` or inside it.
SmallVector<PHINode *> derivedPhis(CallInst &allocation) {
  SmallSetVector<Instruction *, 16> derived;
  derived.insert(&allocation);
  SmallVector<PHINode *> phis;
  for (unsigned i = 0; i != derived.size(); ++i)
    for (User *user : derived[i]->users()) {
      auto *instruction = cast<Instruction>(user);
      bool isAddress = instruction->getType()->isPtrOrPtrVectorTy() && !isa<LoadInst, CallBase>(instruction);
      if (isAddress && derived.insert(instruction) && isa<PHINode>(instruction))
        phis.push_back(cast<PHINode>(instruction));
    }
  // Calls that return their argument would derive an address too, but they count as a capture.
  return phis;
}

/// The block where a use happens: for a phi, at the end of the incoming edge's block.
BasicBlock *blockOf(const Use &use) {
  auto *user = cast<Instruction>(use.getUser());
  if (auto *phi = dyn_cast<PHINode>(user))
    return phi->getIncomingBlock(use);
  return user->getParent();
}

/// The uses of `phi` and of the addresses that are computed from it, up to the next phi.
SmallVector<const Use *> usesOfAddress(PHINode &phi) {
  SmallVector<const Use *> uses;
  SmallSetVector<Instruction *, 8> addresses;
  addresses.insert(&phi);
  for (unsigned i = 0; i != addresses.size(); ++i)
    for (const Use &use : addresses[i]->uses()) {
      uses.push_back(&use);
      auto *user = cast<Instruction>(use.getUser());
      if (user->getType()->isPtrOrPtrVectorTy() && !isa<LoadInst, CallBase, PHINode>(user))
        addresses.insert(user);
    }
  return uses;
}

/// Whether a path from `allocation` reaches a use of `phi` before it passes the phi again.
bool isAliveAt(CallInst &allocation, PHINode &phi) {
  SmallPtrSet<BasicBlock *, 16> reached;
  SmallVector<BasicBlock *, 16> worklist(successors(allocation.getParent()));
  while (!worklist.empty()) {
    BasicBlock *block = worklist.pop_back_val();
    if (block != phi.getParent() && reached.insert(block).second)
      append_range(worklist, successors(block));
  }
  for (const Use *use : usesOfAddress(phi)) {
    BasicBlock *block = blockOf(*use);
    if (reached.contains(block))
      return true;
    if (block != allocation.getParent())
      continue;
    // In the allocation's own block only what stands behind it comes after it.
    auto *user = cast<Instruction>(use->getUser());
    if (isa<PHINode>(user) || allocation.comesBefore(user))
      return true;
  }
  return false;
}

bool needsOneSlotOnly(CallInst &allocation) {
  return none_of(derivedPhis(allocation), [&](PHINode *phi) { return isAliveAt(allocation, *phi); });
}

AllocaInst *createSlot(Function &function, uint64_t bytes) {
  IRBuilder<> builder(&*function.getEntryBlock().getFirstInsertionPt());
  auto *slot = builder.CreateAlloca(ArrayType::get(builder.getInt8Ty(), bytes), nullptr, "object");
  slot->setAlignment(Align(abi::object_alignment));
  return slot;
}

/// Lets every call that is given the address of `slot` work on a copy.
void passCopies(AllocaInst &slot, uint64_t bytes) {
  SmallSetVector<CallInst *, 4> calls;
  for (User *user : slot.users())
    if (auto *call = dyn_cast<CallInst>(user); call && !isa<IntrinsicInst>(call))
      calls.insert(call);
  for (CallInst *call : calls) {
    AllocaInst *copy = createSlot(*call->getFunction(), bytes);
    IRBuilder<> builder(call);
    builder.CreateMemCpy(copy, copy->getAlign(), &slot, slot.getAlign(), bytes);
    call->replaceUsesOfWith(&slot, copy);
    builder.SetInsertPoint(call->getNextNode());
    builder.CreateMemCpy(&slot, slot.getAlign(), copy, copy->getAlign(), bytes);
  }
}

void moveToStack(CallInst &allocation, uint64_t bytes) {
  AllocaInst *slot = createSlot(*allocation.getFunction(), bytes);
  IRBuilder<> builder(&allocation);
  builder.CreateMemSet(slot, builder.getInt8(0), bytes, slot->getAlign());
  allocation.replaceAllUsesWith(slot);
  allocation.eraseFromParent();
  passCopies(*slot, bytes);
}

/// A call marked `tail` may not touch the caller's stack, which some now do.
void clearTailMarkers(Function &function) {
  for (Instruction &instruction : instructions(function))
    if (auto *call = dyn_cast<CallInst>(&instruction); call && call->isTailCall() && !call->isMustTailCall())
      call->setTailCallKind(CallInst::TCK_None);
}

/// Takes the new slots apart, so that the passes that follow see values.
PreservedAnalyses simplify(Function &function, FunctionAnalysisManager &analyses) {
  analyses.invalidate(function, PreservedAnalyses::none());
  FunctionPassManager passes;
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));
  passes.addPass(EarlyCSEPass(/*UseMemorySSA=*/true));
  passes.addPass(InstCombinePass());
  passes.addPass(SimplifyCFGPass());
  passes.run(function, analyses);
  return PreservedAnalyses::none();
}

} // namespace

PreservedAnalyses HeapToStackPass::run(Function &function, FunctionAnalysisManager &analyses) {
  SmallVector<CallInst *> allocations;
  for (Instruction &instruction : instructions(function))
    if (auto *call = dyn_cast<CallInst>(&instruction))
      if (Function *callee = call->getCalledFunction(); callee && isAllocation(*callee))
        allocations.push_back(call);

  uint64_t frame = 0;
  for (CallInst *allocation : allocations) {
    std::optional<uint64_t> bytes = allocatedBytes(*allocation);
    if (!bytes || frame + *bytes > largestFrame)
      continue;
    if (PointerMayBeCaptured(allocation, /*ReturnCaptures=*/true) || !needsOneSlotOnly(*allocation))
      continue;
    moveToStack(*allocation, *bytes);
    frame += *bytes;
  }
  if (frame == 0)
    return PreservedAnalyses::all();
  clearTailMarkers(function);
  return simplify(function, analyses);
}

} // namespace rio::lowering

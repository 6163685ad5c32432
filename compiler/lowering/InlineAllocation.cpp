// An object of known size that is really needed lies where the allocator's cursor points, if it fits before the limit
// (runtime/abi.def): two loads, a comparison and two stores in place of a call. Where it seldom happens, the call
// stays: it is shorter.
//
// This comes after all optimisation. Before it, an allocation is a call that touches nothing the program can see, so
// that LLVM may move it and HeapToStack.cpp may remove it. From here on its memory is visible: what was said about the
// memory that entry points touch is taken back first.
//
// The class is stored at once: a collection during the next allocation may meet the object, and the program's own store
// may have been moved behind that.
#include "lowering/InlineAllocation.h"
#include "lowering/DiscountColdCode.h"
#include "lowering/RuntimeAttributes.h"
#include "runtime/entry_table.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;

namespace rio::lowering {

namespace {

/// Larger objects are seldom enough to be worth a call.
constexpr uint64_t largestInline = 128;

Value *allocatorVariable(Module &module, StringRef name) {
  return module.getOrInsertGlobal(name, Type::getInt64Ty(module.getContext()));
}

/// Whether `call` is not worth the code.
bool isSeldom(const CallInst &call, DenseMap<const Function *, SmallSetVector<const BasicBlock *, 16>> &usual) {
  const Function &function = *call.getFunction();
  if (function.hasFnAttribute(Attribute::Cold))
    return true;
  auto [found, isNew] = usual.try_emplace(&function);
  if (isNew)
    found->second = usualBlocks(function);
  return !found->second.contains(call.getParent());
}

std::optional<uint64_t> inlineSize(const CallInst &call) {
  if (call.arg_size() != 1)
    return std::nullopt;
  auto size = sizeOfClass(call.getArgOperand(0), call.getDataLayout());
  if (!size || size->element != 0 || size->fixed > largestInline)
    return std::nullopt;
  return alignTo(size->fixed, abi::object_alignment);
}

void expand(CallInst &call, uint64_t size) {
  Module &module = *call.getModule();
  Value *cursorVariable = allocatorVariable(module, "rio_alloc_cursor");
  Value *limitVariable = allocatorVariable(module, "rio_alloc_limit");
  IRBuilder<> builder(&call);
  Value *cursor = builder.CreateLoad(builder.getInt64Ty(), cursorVariable, "cursor");
  Value *limit = builder.CreateLoad(builder.getInt64Ty(), limitVariable, "limit");
  Value *room = builder.CreateSub(limit, cursor);
  Value *fits = builder.CreateICmpUGE(room, builder.getInt64(size));

  Instruction *quickEnd, *slowEnd;
  SplitBlockAndInsertIfThenElse(fits, &call, &quickEnd, &slowEnd,
                                MDBuilder(module.getContext()).createBranchWeights(2000, 1));
  builder.SetInsertPoint(quickEnd);
  builder.CreateStore(builder.CreateAdd(cursor, builder.getInt64(size)), cursorVariable);
  Value *object = builder.CreateIntToPtr(cursor, call.getType());
  builder.CreateStore(call.getArgOperand(0), object);

  BasicBlock *rest = call.getParent();
  call.moveBefore(slowEnd->getIterator());
  builder.SetInsertPoint(rest, rest->begin());
  PHINode *either = builder.CreatePHI(call.getType(), 2, "object");
  call.replaceAllUsesWith(either);
  either->addIncoming(object, quickEnd->getParent());
  either->addIncoming(&call, slowEnd->getParent());
}

} // namespace

PreservedAnalyses InlineAllocationPass::run(Module &module, ModuleAnalysisManager &) {
  Function *allocate = module.getFunction("rio_object_new");
  if (!allocate)
    return PreservedAnalyses::all();
  forgetMemoryEffects(module);
  SmallVector<std::pair<CallInst *, uint64_t>> calls;
  DenseMap<const Function *, SmallSetVector<const BasicBlock *, 16>> usual;
  for (User *user : allocate->users()) {
    auto *call = dyn_cast<CallInst>(user);
    if (!call || call->getCalledFunction() != allocate || isSeldom(*call, usual))
      continue;
    if (auto size = inlineSize(*call))
      calls.push_back({call, *size});
  }
  for (auto [call, size] : calls)
    expand(*call, size);
  return PreservedAnalyses::none();
}

} // namespace rio::lowering

// A poll compares the stack pointer with rio_stack_limit and calls the runtime where it is below: then the stack is
// used up, or a signal has raised the limit. The runtime ends the process with CPython's report (RecursionError,
// KeyboardInterrupt).
//
// Polls stand where every endless execution passes again and again:
//
//   1. in functions that may call themselves, directly or through others, on every way to such a call (but not on the
//   way
//      to a result that needs none);
//   2. at the head of loops. Left out are innermost loops that call nothing and whose number of iterations is known
//      before they start: they end, and they are the ones that vector code is made of.
//
// They come after all other passes: inlined functions need none of their own, and no poll stands in the way of one.
#include "lowering/InsertPolls.h"
#include "lowering/RuntimeAttributes.h"
#include "llvm/ADT/SCCIterator.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Analysis/CallGraph.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;

namespace rio::lowering {

namespace {

/// The name of the stack pointer in the target's assembly.
StringRef stackPointerName(const Triple &triple) { return triple.isX86() ? "rsp" : "sp"; }

class PollInserter {
public:
  explicit PollInserter(Module &module) : context(module.getContext()) {
    Type *word = Type::getInt64Ty(context);
    limit = module.getOrInsertGlobal("rio_stack_limit", word);
    poll = module.getOrInsertFunction("rio_poll_or_exit", FunctionType::get(Type::getVoidTy(context), false));
    cast<Function>(poll.getCallee())->addFnAttr(Attribute::Cold);
    cast<Function>(poll.getCallee())->setDoesNotThrow();
    registerName = MDNode::get(context, MDString::get(context, stackPointerName(module.getTargetTriple())));
  }

  void insertBefore(BasicBlock::iterator place) {
    IRBuilder<> builder(place->getParent(), place);
    Type *word = builder.getInt64Ty();
    Value *name = MetadataAsValue::get(context, registerName);
    Value *stack = builder.CreateIntrinsic(word, Intrinsic::read_register, {name});
    // Volatile, since signal handlers write it.
    Value *bound = builder.CreateLoad(word, limit, /*isVolatile=*/true);
    Value *isBelow = builder.CreateICmpULT(stack, bound);
    Instruction *then = SplitBlockAndInsertIfThen(isBelow, place, /*Unreachable=*/false,
                                                  MDBuilder(context).createBranchWeights(1, 2000));
    builder.SetInsertPoint(then);
    builder.CreateCall(poll);
  }

private:
  LLVMContext &context;
  Value *limit;
  FunctionCallee poll;
  MDNode *registerName;
};

/// The block that every way to a call among `component` passes, the last of them; null where there is no such call.
BasicBlock *commonDominator(CallGraphNode &node, const SmallPtrSetImpl<CallGraphNode *> &component,
                            DominatorTree &dominators) {
  BasicBlock *common = nullptr;
  for (auto &[call, callee] : node) {
    if (!call || !*call || !component.contains(callee))
      continue;
    BasicBlock *block = cast<CallBase>(*call)->getParent();
    if (!dominators.isReachableFromEntry(block))
      continue;
    common = common ? dominators.findNearestCommonDominator(common, block) : block;
  }
  return common;
}

/// The blocks where functions that may be active more than once at a time are about to call on.
SmallVector<BasicBlock *> recursionBlocks(Module &module, FunctionAnalysisManager &functions) {
  CallGraph graph(module);
  SmallVector<BasicBlock *> blocks;
  for (auto component = scc_begin(&graph); !component.isAtEnd(); ++component) {
    if (!component.hasCycle())
      continue;
    SmallPtrSet<CallGraphNode *, 8> members(component->begin(), component->end());
    for (CallGraphNode *node : *component)
      if (Function *function = node->getFunction(); function && !function->isDeclaration())
        if (BasicBlock *block = commonDominator(*node, members, functions.getResult<DominatorTreeAnalysis>(*function)))
          blocks.push_back(block);
  }
  return blocks;
}

bool callsSomething(const Loop &loop) {
  for (const BasicBlock *block : loop.blocks())
    for (const Instruction &instruction : *block)
      if (auto *call = dyn_cast<CallBase>(&instruction); call && !isa<IntrinsicInst>(call))
        return true;
  return false;
}

bool needsPoll(const Loop &loop, ScalarEvolution &evolution) {
  bool isShort = loop.isInnermost() && !callsSomething(loop) && evolution.hasLoopInvariantBackedgeTakenCount(&loop);
  return !isShort;
}

} // namespace

PreservedAnalyses InsertPollsPass::run(Module &module, ModuleAnalysisManager &modules) {
  auto &functions = modules.getResult<FunctionAnalysisManagerModuleProxy>(module).getManager();
  SmallVector<BasicBlock *> heads;
  for (Function &function : module) {
    if (function.isDeclaration() || function.hasAvailableExternallyLinkage())
      continue;
    auto &evolution = functions.getResult<ScalarEvolutionAnalysis>(function);
    for (Loop *loop : functions.getResult<LoopAnalysis>(function).getLoopsInPreorder())
      if (needsPoll(*loop, evolution))
        heads.push_back(loop->getHeader());
  }
  heads.append(recursionBlocks(module, functions));
  if (heads.empty())
    return PreservedAnalyses::all();
  forgetMemoryEffects(module);
  PollInserter inserter(module);
  for (BasicBlock *head : SmallSetVector<BasicBlock *, 16>(heads.begin(), heads.end()))
    inserter.insertBefore(head->getFirstNonPHIOrDbgOrAlloca());
  return PreservedAnalyses::none();
}

} // namespace rio::lowering

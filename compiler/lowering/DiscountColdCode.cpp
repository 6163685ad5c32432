// LLVM's inliner counts every instruction of a callee, however seldom it runs. Of a small function in Python most is of
// that kind: slow paths of integers, raises, traceback entries. So each function gets a threshold of its own, higher by
// what its cold blocks cost.
//
//   1. A block is cold if every way to it from the entry takes an edge that its weights call unlikely, or passes a
//   block
//      that calls a cold function.
//   2. What only unoptimised functions call (the library's, which report errors) is left unoptimised.
//   3. The threshold is LLVM's for -O2 plus the cost of the cold blocks, in LLVM's measure, up to a limit: inlined cold
//      code is code too.
#include "lowering/DiscountColdCode.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/ProfDataUtils.h"

using namespace llvm;

namespace rio::lowering {

namespace {

// As in llvm/Analysis/InlineCost.h.
constexpr unsigned usualThreshold = 225, instructionCost = 5, callCost = 25;
constexpr unsigned largestDiscount = 400;

bool callsColdFunction(const BasicBlock &block) {
  return any_of(block, [](const Instruction &instruction) {
    auto *call = dyn_cast<CallBase>(&instruction);
    const Function *callee = call ? call->getCalledFunction() : nullptr;
    return callee && callee->hasFnAttribute(Attribute::Cold);
  });
}

bool isUnlikely(const Instruction &terminator, unsigned successor) {
  constexpr uint64_t seldom = 1000;
  uint64_t whenTrue, whenFalse;
  if (!extractBranchWeights(terminator, whenTrue, whenFalse))
    return false;
  return successor == 0 ? whenTrue * seldom < whenFalse : whenFalse * seldom < whenTrue;
}

} // namespace

SmallSetVector<const BasicBlock *, 16> usualBlocks(const Function &function) {
  SmallSetVector<const BasicBlock *, 16> reached;
  reached.insert(&function.getEntryBlock());
  for (unsigned i = 0; i != reached.size(); ++i) {
    if (callsColdFunction(*reached[i]))
      continue;
    const Instruction &terminator = *reached[i]->getTerminator();
    for (unsigned successor = 0; successor != terminator.getNumSuccessors(); ++successor)
      if (!isUnlikely(terminator, successor) && !callsColdFunction(*terminator.getSuccessor(successor)))
        reached.insert(terminator.getSuccessor(successor));
  }
  return reached;
}

namespace {

unsigned costOf(const BasicBlock &block) {
  unsigned cost = 0;
  for (const Instruction &instruction : block) {
    auto *call = dyn_cast<CallBase>(&instruction);
    if (call && !isa<IntrinsicInst>(call))
      cost += callCost + instructionCost * call->arg_size();
    if (!isa<PHINode>(instruction))
      cost += instructionCost;
  }
  return cost;
}

/// Functions that only unoptimised functions call are not worth optimising either.
void spreadUnoptimized(Module &module) {
  auto isOnlyCalledUnoptimized = [](const Function &function) {
    return function.hasLocalLinkage() && all_of(function.users(), [&](const User *user) {
             auto *call = dyn_cast<CallBase>(user);
             return call && call->getCalledFunction() == &function &&
                    (call->getFunction() == &function || call->getFunction()->hasOptNone());
           });
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (Function &function : module) {
      if (function.isDeclaration() || function.hasOptNone() || function.hasFnAttribute(Attribute::AlwaysInline) ||
          !isOnlyCalledUnoptimized(function))
        continue;
      function.addFnAttr(Attribute::Cold);
      function.addFnAttr(Attribute::NoInline);
      function.addFnAttr(Attribute::OptimizeNone);
      changed = true;
    }
  }
}

} // namespace

PreservedAnalyses DiscountColdCodePass::run(Module &module, ModuleAnalysisManager &) {
  spreadUnoptimized(module);
  for (Function &function : module) {
    if (function.isDeclaration() || !function.hasLocalLinkage() || function.hasOptNone())
      continue;
    auto usual = usualBlocks(function);
    unsigned discount = 0;
    for (const BasicBlock &block : function)
      if (!usual.contains(&block))
        discount += costOf(block);
    if (discount != 0)
      function.addFnAttr("function-inline-threshold",
                         std::to_string(usualThreshold + std::min(discount, largestDiscount)));
  }
  return PreservedAnalyses::none();
}

} // namespace rio::lowering

// Lets LLVM's inliner judge functions by the code that usually runs (see DiscountColdCode.cpp).
#pragma once

#include "llvm/ADT/SetVector.h"
#include "llvm/IR/PassManager.h"

namespace rio::lowering {

/// The blocks of `function` that are not cold.
llvm::SmallSetVector<const llvm::BasicBlock *, 16> usualBlocks(const llvm::Function &function);

struct DiscountColdCodePass : llvm::PassInfoMixin<DiscountColdCodePass> {
  llvm::PreservedAnalyses run(llvm::Module &module, llvm::ModuleAnalysisManager &analyses);
};

} // namespace rio::lowering

// Lets LLVM's inliner judge functions by the code that usually runs (see DiscountColdCode.cpp).
#pragma once

#include "llvm/IR/PassManager.h"

namespace rio::lowering {

struct DiscountColdCodePass : llvm::PassInfoMixin<DiscountColdCodePass> {
  llvm::PreservedAnalyses run(llvm::Module &module, llvm::ModuleAnalysisManager &analyses);
};

} // namespace rio::lowering

// An LLVM pass: objects that die with their function live on its stack.
#pragma once

#include "llvm/IR/PassManager.h"

namespace rio::lowering {

class HeapToStackPass : public llvm::PassInfoMixin<HeapToStackPass> {
public:
  llvm::PreservedAnalyses run(llvm::Function &function, llvm::FunctionAnalysisManager &analyses);
};

} // namespace rio::lowering

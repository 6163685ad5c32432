// An LLVM pass: what a loop indexes stays alive while it calls (see KeepStorage.cpp).
#pragma once

#include "llvm/IR/PassManager.h"

namespace rio::lowering {

class KeepStoragePass : public llvm::PassInfoMixin<KeepStoragePass> {
public:
  llvm::PreservedAnalyses run(llvm::Function &function, llvm::FunctionAnalysisManager &analyses);
};

} // namespace rio::lowering

// An LLVM pass: where the program looks up from its work.
#pragma once

#include "llvm/IR/PassManager.h"

namespace rio::lowering {

class InsertPollsPass : public llvm::PassInfoMixin<InsertPollsPass> {
public:
  llvm::PreservedAnalyses run(llvm::Module &module, llvm::ModuleAnalysisManager &analyses);
};

} // namespace rio::lowering

// An LLVM pass: the allocator's quick case inline.
#pragma once

#include "llvm/IR/PassManager.h"

namespace rio::lowering {

class InlineAllocationPass : public llvm::PassInfoMixin<InlineAllocationPass> {
public:
  llvm::PreservedAnalyses run(llvm::Module &module, llvm::ModuleAnalysisManager &analyses);
};

} // namespace rio::lowering

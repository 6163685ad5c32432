// What LLVM may know of the runtime's entry points.
#pragma once

#include "llvm/IR/Module.h"

namespace rio::lowering {

/// Gives the declarations of entry points in `module` the attributes that their effects in the table allow.
void annotateEntryPoints(llvm::Module &module);

/// The functions that make objects; their results are zeroed apart from what the runtime stores in the header.
bool isAllocation(const llvm::Function &function);

} // namespace rio::lowering

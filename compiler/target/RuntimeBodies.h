// The bodies of the runtime's short functions, so that they inline into compiled code.
#pragma once

#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"

namespace rio::target {

/// Adds to `module` the bodies, from the bitcode at `path`, of those runtime functions that it calls. They are for
/// inlining only: the functions themselves, and all state of the runtime, stay in its archive.
llvm::Error addRuntimeBodies(llvm::Module &module, llvm::StringRef path);

} // namespace rio::target

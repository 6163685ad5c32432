// From LLVM IR to machine code: LLVM's code generator, held to what Python asks of floats.
#pragma once

#include "target/Target.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"
#include <memory>

namespace rio::target {

/// LLVM's description of `target`, ready to generate code at `optimizationLevel` (0 to 3).
llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createMachine(const Target &target, unsigned optimizationLevel);

/// Gives `module` the triple and data layout of `machine`.
void prepareModule(llvm::Module &module, const llvm::TargetMachine &machine);

/// Writes `module` as an object file or as assembly.
llvm::Error emitModule(llvm::Module &module, llvm::TargetMachine &machine, llvm::CodeGenFileType kind,
                       llvm::raw_pwrite_stream &out);

} // namespace rio::target

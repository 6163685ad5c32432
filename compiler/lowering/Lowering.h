// From the rio dialect to optimised LLVM IR, one function a step; the driver calls them in this order.
//
//   runRioPasses        rio dialect -> rio dialect: raises inference, integer ranges, canonicalisation
//   lowerToLLVMDialect  rio, arith, cf -> llvm dialect
//   addDebugInfo        llvm dialect -> llvm dialect: functions and lines for a debugger; only when asked for
//   translate           llvm dialect -> LLVM IR
//   optimize            LLVM IR -> LLVM IR
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Support/LogicalResult.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"
#include <memory>
#include <string>

namespace rio::lowering {

struct RioPassOptions {
  /// 0 leaves the dialect as irgen made it.
  unsigned optimizationLevel = 2;
  /// Whether the module is verified after each pass.
  bool verifyPasses = true;
};

/// What the lowering needs to know of the target.
struct TargetFacts {
  std::string triple;
  std::string dataLayout;
};

/// Registers what `translate` needs with a registry, before its context is made.
void registerTranslations(mlir::DialectRegistry &registry);

/// The passes on the rio dialect, in place.
mlir::LogicalResult runRioPasses(mlir::ModuleOp module, const RioPassOptions &options);

/// Turns every op of `module` into the llvm dialect. A failure is a mistake of the compiler, reported on the context.
mlir::LogicalResult lowerToLLVMDialect(mlir::ModuleOp module, const TargetFacts &facts);

/// Tells which function and line of the program each op of `module`, in the llvm dialect, comes from.
void addDebugInfo(mlir::ModuleOp module, llvm::StringRef mainFile, bool isOptimized);

/// The LLVM module of a module in the llvm dialect; null when MLIR refuses it.
std::unique_ptr<llvm::Module> translate(mlir::ModuleOp module, llvm::LLVMContext &context);

/// Runs LLVM's pipeline of `level` (0 to 3) with our passes at their places. The error, if the module is to be
/// verified, is what is wrong with it before or after.
llvm::Error optimize(llvm::Module &module, llvm::TargetMachine &machine, unsigned level, bool isVerified);

} // namespace rio::lowering

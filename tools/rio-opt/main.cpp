// rio-opt: runs the passes of the rio dialect on textual IR, for tests and for looking at what one pass does.
#include "dialects/rio/transforms/Passes.h"
#include "lowering/Lowering.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"

namespace {

/// The whole lowering to the llvm dialect, for x86-64.
struct LowerToLLVMPass : mlir::PassWrapper<LowerToLLVMPass, mlir::OperationPass<mlir::ModuleOp>> {
  llvm::StringRef getArgument() const override { return "rio-to-llvm"; }
  llvm::StringRef getDescription() const override { return "lowers rio, arith and cf to the llvm dialect"; }
  void getDependentDialects(mlir::DialectRegistry &registry) const override {
    registry.insert<mlir::LLVM::LLVMDialect>();
  }
  void runOnOperation() override {
    if (mlir::failed(rio::lowering::lowerToLLVMDialect(getOperation(), {"x86_64-unknown-linux-gnu", ""})))
      signalPassFailure();
  }
};

} // namespace

int main(int argumentCount, char **arguments) {
  mlir::DialectRegistry registry;
  registry
      .insert<rio::ir::RioDialect, mlir::arith::ArithDialect, mlir::cf::ControlFlowDialect, mlir::LLVM::LLVMDialect>();
  mlir::registerCanonicalizerPass();
  mlir::registerCSEPass();
  rio::ir::registerRioPasses();
  mlir::PassRegistration<LowerToLLVMPass>();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argumentCount, arguments, "Python Rio's optimiser driver\n", registry));
}

// rio-opt: runs the passes of the rio dialect on textual IR, for tests and for looking at what one pass does.
#include "dialects/rio/ir/Rio.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"

int main(int argumentCount, char **arguments) {
  mlir::DialectRegistry registry;
  registry.insert<rio::ir::RioDialect, mlir::arith::ArithDialect, mlir::cf::ControlFlowDialect>();
  mlir::registerCanonicalizerPass();
  mlir::registerCSEPass();
  return mlir::asMainReturnCode(mlir::MlirOptMain(argumentCount, arguments, "Python Rio's optimiser driver\n", registry));
}

// The order of the passes on the rio dialect, and why.
#include "dialects/rio/transforms/Passes.h"
#include "lowering/Lowering.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

namespace rio::lowering {

static void addCleanup(mlir::PassManager &passes) {
  passes.addNestedPass<ir::FuncOp>(ir::createCleanup());
  passes.addNestedPass<ir::FuncOp>(mlir::createCSEPass());
}

mlir::LogicalResult runRioPasses(mlir::ModuleOp module, const RioPassOptions &options) {
  mlir::PassManager passes(module.getContext());
  passes.enableVerifier(options.verifyPasses);
  if (options.optimizationLevel == 0) {
    passes.addPass(ir::createSplitGenerators());
    return passes.run(module);
  }

  // First, since what cannot raise needs no branches, and every later pass then sees longer blocks.
  passes.addPass(ir::createRaisesInference());

  // The small methods of the standard library: only together do they show what a line of Python does.
  passes.addPass(ir::createInline());

  // Constants and identities, and blocks that nothing reaches any more. Then the arguments that loops pass round for
  // nothing: objects that go through them look as if they escaped.
  addCleanup(passes);

  // The ends of loops are exceptions until here; then they are branches.
  passes.addPass(ir::createThreadErrors());

  // Iterators and ranges: their fields become values.
  passes.addPass(ir::createScalarReplacement());
  addCleanup(passes);

  // Once more: inlined bodies whose checks have folded may have been the last to raise.
  passes.addPass(ir::createRaisesInference());

  // On canonical ops, whose constants are in the places where the ranges look for them; then the conversions that it
  // leaves meet and cancel.
  passes.addPass(ir::createIntRanges());
  addCleanup(passes);

  // For the last time: ranges have decided checks too.
  passes.addPass(ir::createRaisesInference());

  // Behind all that works on values: until here, what a generator keeps between two `yield`s is a value like any other,
  // so that a counter takes one machine word of the frame and a list's iterator two.
  passes.addPass(ir::createSplitGenerators());

  return passes.run(module);
}

} // namespace rio::lowering

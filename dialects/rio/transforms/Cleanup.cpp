// Folds and canonicalises a function, and removes block arguments that stand for one value only, until neither finds
// anything for the other: an argument that turns out to be a constant decides a branch, and a decided branch leaves
// arguments with one value.
//
// The patterns are those of the dialects that programs are made of at this level; collecting them for every loaded
// dialect, as MLIR's own canonicalizer does, costs more than most functions take.
#include "dialects/rio/transforms/Passes.h"
#include "dialects/rio/transforms/PruneArguments.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_CLEANUP
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

/// Few functions change after this many rounds.
constexpr unsigned mostRounds = 4;

struct CleanupPass : impl::CleanupBase<CleanupPass> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet collected(context);
    Dialect *dialects[] = {context->getLoadedDialect<RioDialect>(), context->getLoadedDialect<arith::ArithDialect>(),
                           context->getLoadedDialect<cf::ControlFlowDialect>()};
    for (Dialect *dialect : dialects)
      dialect->getCanonicalizationPatterns(collected);
    for (RegisteredOperationName op : context->getRegisteredOperations())
      if (llvm::is_contained(dialects, &op.getDialect()))
        op.getCanonicalizationPatterns(collected, context);
    patterns = FrozenRewritePatternSet(std::move(collected));
    return success();
  }

  void runOnOperation() override {
    FuncOp function = getOperation();
    if (function.isExternal())
      return;
    GreedyRewriteConfig config;
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Normal);
    pruneArguments(function);
    for (unsigned round = 0; round != mostRounds; ++round) {
      (void)applyPatternsGreedily(function, patterns, config);
      if (!pruneArguments(function))
        break;
    }
  }

  FrozenRewritePatternSet patterns;
};

} // namespace

} // namespace rio::ir

//===- Passes.td - Passes on the rio dialect ---------------------------------------------------------------------===//
#ifndef RIO_PASSES_TD
#define RIO_PASSES_TD

include "mlir/Pass/PassBase.td"

def RaisesInference : Pass<"rio-raises-inference", "::mlir::ModuleOp"> {
  let summary = "drops `raises` from functions that cannot raise";
  let description = [{
    A function raises if it contains `rio.raise`, or calls (outside of any `try`) a function that does. The rest lose
    `raises`: they return their result alone and their calls need no check. An invoke of such a function becomes a call
    and a branch; handlers that nothing reaches then go with the next canonicalisation.
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect"];
}

def IntRanges : Pass<"rio-int-ranges", "::mlir::ModuleOp"> {
  let summary = "turns integers that are always small into machine integers";
  let description = [{
    Finds an interval for every integer of the program (see IntRangeAnalysis.cpp) and then rewrites what never leaves the
    small range: arithmetic becomes `arith` on `i64` without checks, arguments of blocks and of private functions and
    results of private functions become `i64`, comparisons that always come out the same become constants.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect"];
}

def Inline : Pass<"rio-inline", "::mlir::ModuleOp"> {
  let summary = "inlines functions marked `always_inline` and those of a few ops";
  let description = [{
    Callees first. An error that leaves an inlined body goes where the call's own errors went, with the same traceback
    entries. Private functions that nothing calls any more are erased.
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect"];
}

def ThreadErrors : Pass<"rio-thread-errors", "::mlir::ModuleOp"> {
  let summary = "sends new exceptions straight to their handler";
  let description = [{
    Where an error block asks for the class of an object that was just made, the way goes on to the block that the answer
    leads to. The end of a loop over an inlined iterator is one such place.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect"];
}

def PruneArguments : Pass<"rio-prune-arguments", "::rio::ir::FuncOp"> {
  let summary = "removes block arguments that stand for one value only";
  let description = [{
    An argument that every way into its block gives the same value, or the argument itself, is replaced by that value.
  }];
}

def Cleanup : Pass<"rio-cleanup", "::rio::ir::FuncOp"> {
  let summary = "folds, canonicalises and prunes until nothing changes";
  let description = [{
    The canonicalisation patterns of rio, arith and cf, and the removal of block arguments that stand for one value only,
    each as long as the other leaves it something to do.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect"];
}

def ScalarReplacement : Pass<"rio-scalar-replacement", "::mlir::ModuleOp"> {
  let summary = "turns fields of objects that do not escape into values";
  let description = [{
    An object that is only accessed where it was made is taken apart: its fields become SSA values. Calls of slow paths
    (`noinline`) that keep no pointer to it are given a copy.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect"];
}

def SplitGenerators : Pass<"rio-split-generators", "::mlir::ModuleOp"> {
  let summary = "turns the bodies of generators into functions that go on where they were left";
  let description = [{
    A `rio.suspend` becomes a return, and the function starts with a switch to the place behind the one that it was left
    at. What lives across it is kept in the frame, in words that are added to its class.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect"];
}

#endif // RIO_PASSES_TD

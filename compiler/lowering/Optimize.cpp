// LLVM's pipelines with our passes at their places.
#include "lowering/DiscountColdCode.h"
#include "lowering/HeapToStack.h"
#include "lowering/InlineAllocation.h"
#include "lowering/InsertPolls.h"
#include "lowering/KeepStorage.h"
#include "lowering/Lowering.h"
#include "lowering/RuntimeAttributes.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Passes/StandardInstrumentations.h"

using namespace llvm;

namespace rio::lowering {

static OptimizationLevel levelOf(unsigned level) {
  switch (level) {
  case 0:
    return OptimizationLevel::O0;
  case 1:
    return OptimizationLevel::O1;
  case 2:
    return OptimizationLevel::O2;
  default:
    return OptimizationLevel::O3;
  }
}

/// No function of the C library is known to the optimiser, so that none is rewritten: `pow(x, 2.0)` as `x * x` would
/// differ from CPython in the last bit. Only the ones that move memory are, which loops turn into.
static TargetLibraryInfoImpl libraryInfo(const Module &module) {
  TargetLibraryInfoImpl library(module.getTargetTriple());
  library.disableAllFunctions();
  for (LibFunc function : {LibFunc_memcpy, LibFunc_memmove, LibFunc_memset})
    library.setAvailable(function);
  return library;
}

static Error verify(const Module &module, bool isVerified, StringRef when) {
  if (!isVerified)
    return Error::success();
  std::string problems;
  raw_string_ostream out(problems);
  if (verifyModule(module, &out))
    return createStringError("the LLVM module is invalid " + when + ": " + problems);
  return Error::success();
}

/// What the runtime defines is in its archive, linked into the same file: no access needs to go through a table.
static void markLocal(Module &module) {
  for (GlobalValue &value : module.global_values())
    if (value.isDeclaration() && value.getName().starts_with("rio_"))
      value.setDSOLocal(true);
}

Error optimize(Module &module, TargetMachine &machine, unsigned level, bool isVerified) {
  if (Error error = verify(module, isVerified, "before optimisation"))
    return error;
  annotateEntryPoints(module);
  PipelineTuningOptions tuning;
  tuning.LoopVectorization = tuning.SLPVectorization = tuning.LoopInterleaving = level >= 2;
  // Skips functions that are not to be optimised.
  PassInstrumentationCallbacks callbacks;
  OptNoneInstrumentation optNone(/*DebugLogging=*/false);
  optNone.registerCallbacks(callbacks);
  PassBuilder builder(&machine, tuning, std::nullopt, &callbacks);
  builder.registerPipelineStartEPCallback([](ModulePassManager &passes, OptimizationLevel level) {
    if (level != OptimizationLevel::O0)
      passes.addPass(DiscountColdCodePass());
  });
  // After the first clean-up of a function whose callees are inlined, and before its loops are worked on.
  builder.registerPeepholeEPCallback(
      [](FunctionPassManager &passes, OptimizationLevel) { passes.addPass(HeapToStackPass()); });

  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  functions.registerPass([&] { return TargetLibraryAnalysis(libraryInfo(module)); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);

  ModulePassManager passes = level == 0 ? builder.buildO0DefaultPipeline(OptimizationLevel::O0)
                                        : builder.buildPerModuleDefaultPipeline(levelOf(level));
  // What the pipeline does not see through comes behind it: the loads of the allocator's variables would block it.
  passes.addPass(InsertPollsPass());
  if (level != 0) {
    passes.addPass(createModuleToFunctionPassAdaptor(KeepStoragePass()));
    passes.addPass(InlineAllocationPass());
  }
  passes.run(module, modules);
  markLocal(module);
  return verify(module, isVerified, "after optimisation");
}

} // namespace rio::lowering

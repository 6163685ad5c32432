#include "target/CodeGeneration.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"

namespace rio::target {

namespace {

llvm::OptimizationLevel pipelineLevel(unsigned level) {
  const llvm::OptimizationLevel levels[] = {llvm::OptimizationLevel::O0, llvm::OptimizationLevel::O1,
                                            llvm::OptimizationLevel::O2, llvm::OptimizationLevel::O3};
  return levels[std::min(level, 3u)];
}

/// The C library as LLVM may know it: only the functions that move memory. LLVM turns calls of libm functions into others
/// that round differently (`pow(x, 2.0)` into `x*x`) and folds them with the host's libm; floats must be CPython's to the
/// bit.
llvm::TargetLibraryInfoImpl memoryFunctionsOnly(const llvm::Triple &triple) {
  llvm::TargetLibraryInfoImpl library(triple);
  library.disableAllFunctions();
  for (llvm::LibFunc function : {llvm::LibFunc_memcpy, llvm::LibFunc_memmove, llvm::LibFunc_memset,
                                 llvm::LibFunc_memcmp, llvm::LibFunc_bcmp, llvm::LibFunc_strlen})
    library.setAvailable(function);
  return library;
}

} // namespace

llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createMachine(const Target &target, unsigned optimizationLevel) {
  target.initializeCodeGenerator();
  llvm::Triple triple(target.triple);
  std::string error;
  const llvm::Target *generator = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!generator)
    return llvm::createStringError(error);
  llvm::TargetOptions options;
  // Sections of their own let the linker drop what nothing uses.
  options.FunctionSections = true;
  options.DataSections = true;
  options.AllowFPOpFusion = llvm::FPOpFusion::Strict;
  auto level = static_cast<llvm::CodeGenOptLevel>(std::min(optimizationLevel, 3u));
  return std::unique_ptr<llvm::TargetMachine>(generator->createTargetMachine(
      triple, target.cpu, target.features, options, llvm::Reloc::PIC_, std::nullopt, level));
}

void prepareModule(llvm::Module &module, const llvm::TargetMachine &machine) {
  module.setTargetTriple(machine.getTargetTriple());
  module.setDataLayout(machine.createDataLayout());
  module.setPICLevel(llvm::PICLevel::BigPIC);
  module.setPIELevel(llvm::PIELevel::Large);
}

void optimizeModule(llvm::Module &module, llvm::TargetMachine &machine, unsigned optimizationLevel) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager callGraph;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  functions.registerPass([&] { return llvm::TargetLibraryAnalysis(memoryFunctionsOnly(machine.getTargetTriple())); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(callGraph);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, callGraph, modules);

  llvm::OptimizationLevel level = pipelineLevel(optimizationLevel);
  llvm::ModulePassManager passes = level == llvm::OptimizationLevel::O0 ? builder.buildO0DefaultPipeline(level)
                                                                        : builder.buildPerModuleDefaultPipeline(level);
  passes.run(module, modules);
}

llvm::Error emitModule(llvm::Module &module, llvm::TargetMachine &machine, llvm::CodeGenFileType kind,
                       llvm::raw_pwrite_stream &out) {
  llvm::legacy::PassManager passes;
  passes.add(new llvm::TargetLibraryInfoWrapperPass(memoryFunctionsOnly(machine.getTargetTriple())));
  if (machine.addPassesToEmitFile(passes, out, nullptr, kind))
    return llvm::createStringError("no code generator for this kind of file");
  passes.run(module);
  return llvm::Error::success();
}

} // namespace rio::target

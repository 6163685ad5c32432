#include "target/CodeGeneration.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"

namespace rio::target {

namespace {

/// The C library as the code generator may know it: only the functions that move memory. It turns calls of libm
/// functions into others, which may round differently; floats must be CPython's to the bit.
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

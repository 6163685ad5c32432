#include "target/RuntimeBodies.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/MemoryBuffer.h"

namespace rio::target {

namespace {

/// Makes of `runtime` a module whose link adds no symbol to the program: every definition that others can see is a body
/// to look at, and what it refers to is in the archive.
void keepBodiesOnly(llvm::Module &runtime) {
  for (llvm::Function &function : runtime) {
    if (function.isDeclaration() || function.hasLocalLinkage())
      continue;
    function.setLinkage(llvm::GlobalValue::AvailableExternallyLinkage);
    function.setComdat(nullptr);
  }
  for (llvm::GlobalVariable &variable : runtime.globals()) {
    if (variable.isDeclaration() || variable.hasLocalLinkage())
      continue;
    variable.setInitializer(nullptr);
    variable.setLinkage(llvm::GlobalValue::ExternalLinkage);
    variable.setComdat(nullptr);
  }
}

} // namespace

llvm::Error addRuntimeBodies(llvm::Module &module, llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return llvm::errorCodeToError(buffer.getError());
  auto runtime = llvm::getOwningLazyBitcodeModule(std::move(*buffer), module.getContext());
  if (!runtime)
    return runtime.takeError();
  keepBodiesOnly(**runtime);
  (*runtime)->setDataLayout(module.getDataLayout());
  (*runtime)->setTargetTriple(module.getTargetTriple());
  if (llvm::Linker::linkModules(module, std::move(*runtime), llvm::Linker::LinkOnlyNeeded))
    return llvm::createStringError("the runtime's bitcode does not fit");
  return llvm::Error::success();
}

} // namespace rio::target

#include "target/RuntimeBodies.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/MemoryBuffer.h"

namespace rio::target {

namespace {

/// Bodies with more instructions than this would seldom be inlined.
constexpr unsigned largestBody = 60;

/// Takes the bodies that are worth looking at and leaves declarations of the rest.
class BodyChooser {
public:
  BodyChooser(const llvm::Module &program, llvm::Module &runtime) : program(program), runtime(runtime) {}

  /// Chooses among the functions that the program calls, and those that chosen ones call.
  llvm::Error run() {
    for (const llvm::Function &declaration : program)
      if (declaration.isDeclaration() && !declaration.hasFnAttribute(llvm::Attribute::Cold))
        consider(runtime.getFunction(declaration.getName()));
    while (!pending.empty())
      if (llvm::Error error = choose(*pending.pop_back_val()))
        return error;
    return llvm::Error::success();
  }

private:
  void consider(llvm::Function *function) {
    if (function && !function->isDeclaration() && !function->hasLocalLinkage() && seen.insert(function).second)
      pending.push_back(function);
  }

  llvm::Error choose(llvm::Function &function) {
    if (llvm::Error error = function.materialize())
      return error;
    if (!isWorthInlining(function)) {
      function.deleteBody();
      return llvm::Error::success();
    }
    // A body to look at: the function itself stays in the archive.
    function.setLinkage(llvm::GlobalValue::AvailableExternallyLinkage);
    function.setComdat(nullptr);
    for (llvm::Instruction &instruction : llvm::instructions(function))
      if (auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction))
        consider(call->getCalledFunction());
    return llvm::Error::success();
  }

  /// Small, and without calls of functions that only the runtime's own file can see: those would be copied whole.
  static bool isWorthInlining(const llvm::Function &function) {
    if (function.getInstructionCount() > largestBody)
      return false;
    for (const llvm::Instruction &instruction : llvm::instructions(function))
      if (auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction))
        if (const llvm::Function *callee = call->getCalledFunction(); callee && callee->hasLocalLinkage())
          return false;
    return true;
  }

  const llvm::Module &program;
  llvm::Module &runtime;
  llvm::SmallVector<llvm::Function *, 16> pending;
  llvm::SmallPtrSet<llvm::Function *, 16> seen;
};

/// The state of the runtime stays in its archive.
void declareVariables(llvm::Module &runtime) {
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
  declareVariables(**runtime);
  (*runtime)->setDataLayout(module.getDataLayout());
  (*runtime)->setTargetTriple(module.getTargetTriple());
  if (llvm::Error error = BodyChooser(module, **runtime).run())
    return error;
  if (llvm::Linker::linkModules(module, std::move(*runtime), llvm::Linker::LinkOnlyNeeded))
    return llvm::createStringError("the runtime's bitcode does not fit");
  return llvm::Error::success();
}

} // namespace rio::target

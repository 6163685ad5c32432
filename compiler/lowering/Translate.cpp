// From the llvm dialect to LLVM IR, with the constants and attributes that the dialect does not spell out.
#include "lowering/Constants.h"
#include "lowering/Lowering.h"
#include "lowering/RuntimeAttributes.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"

namespace rio::lowering {

void registerTranslations(mlir::DialectRegistry &registry) {
  mlir::registerBuiltinDialectTranslation(registry);
  mlir::registerLLVMDialectTranslation(registry);
}

std::unique_ptr<llvm::Module> translate(mlir::ModuleOp module, llvm::LLVMContext &context) {
  // `optimize` verifies the module, once it is complete.
  std::unique_ptr<llvm::Module> result =
      mlir::translateModuleToLLVMIR(module, context, "program", /*disableVerification=*/true);
  if (!result)
    return nullptr;
  fillConstants(module, *result);
  annotateEntryPoints(*result);
  // Errors are returned: nothing compiled ever unwinds.
  for (llvm::Function &function : *result)
    function.setDoesNotThrow();
  return result;
}

} // namespace rio::lowering

#include "driver/CrashReport.h"
#include "driver/Diagnostics.h"
#include "driver/Phases.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"

namespace rio::driver {

namespace {

/// Collects what MLIR has to say while it lives.
class MlirMessages {
public:
  explicit MlirMessages(mlir::MLIRContext &context)
      : handler(&context, [this](mlir::Diagnostic &diagnostic) {
          llvm::raw_string_ostream out(text);
          if (!text.empty())
            out << '\n';
          if (!mlir::isa<mlir::UnknownLoc>(diagnostic.getLocation()))
            out << diagnostic.getLocation() << ": ";
          out << diagnostic.str();
        }) {}

  std::string text;

private:
  mlir::ScopedDiagnosticHandler handler;
};

std::unique_ptr<mlir::MLIRContext> createContext() {
  mlir::DialectRegistry registry;
  registry.insert<mlir::arith::ArithDialect, mlir::cf::ControlFlowDialect, mlir::LLVM::LLVMDialect>();
  mlir::registerBuiltinDialectTranslation(registry);
  mlir::registerLLVMDialectTranslation(registry);
  // One thread: a program of usual size compiles faster than threads start, and messages keep their order.
  auto context = std::make_unique<mlir::MLIRContext>(registry, mlir::MLIRContext::Threading::DISABLED);
  context->loadAllAvailableDialects();
  return context;
}

} // namespace

bool parseMlir(Compilation &compilation) {
  compilation.mlirContext = createContext();
  MlirMessages messages(*compilation.mlirContext);
  mlir::ParserConfig config(compilation.mlirContext.get());
  compilation.module = mlir::parseSourceString<mlir::ModuleOp>(compilation.source->text(), config,
                                                               compilation.source->path());
  if (compilation.module)
    return true;
  compilation.diagnostics.report(diag::invalid_mlir, nullptr, {}, compilation.source->path(), messages.text);
  return false;
}

bool translateToLlvm(Compilation &compilation) {
  MlirMessages messages(*compilation.mlirContext);
  if (compilation.options.debug) {
    mlir::PassManager passes(compilation.mlirContext.get());
    passes.addPass(mlir::LLVM::createDIScopeForLLVMFuncOpPass());
    if (mlir::failed(passes.run(*compilation.module)))
      reportInternalError(messages.text);
  }
  compilation.llvmContext = std::make_unique<llvm::LLVMContext>();
  compilation.llvmModule = mlir::translateModuleToLLVMIR(*compilation.module, *compilation.llvmContext);
  if (!compilation.llvmModule)
    reportInternalError(messages.text);
  return true;
}

void printMlir(Compilation &compilation, llvm::raw_ostream &out) {
  mlir::OpPrintingFlags flags;
  if (compilation.options.debug)
    flags.enableDebugInfo();
  compilation.module->print(out, flags);
}

} // namespace rio::driver

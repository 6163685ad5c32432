#include "dialects/rio/ir/Rio.h"
#include "driver/CrashReport.h"
#include "driver/Diagnostics.h"
#include "driver/Phases.h"
#include "irgen/Irgen.h"
#include "lowering/Lowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "target/CodeGeneration.h"

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
  registry.insert<ir::RioDialect, mlir::arith::ArithDialect, mlir::cf::ControlFlowDialect, mlir::LLVM::LLVMDialect>();
  lowering::registerTranslations(registry);
  // One thread: a program of usual size compiles faster than threads start, and messages keep their order.
  auto context = std::make_unique<mlir::MLIRContext>(registry, mlir::MLIRContext::Threading::DISABLED);
  context->loadAllAvailableDialects();
  return context;
}

/// After sema there are no user errors: a step that fails, or leaves an invalid module, is our mistake.
void require(mlir::LogicalResult result, Compilation &compilation, const MlirMessages &messages) {
  if (mlir::failed(result) || (compilation.options.verifyPhases && mlir::failed(mlir::verify(*compilation.module))))
    reportInternalError(messages.text);
}

} // namespace

bool parseMlir(Compilation &compilation) {
  compilation.mlirContext = createContext();
  MlirMessages messages(*compilation.mlirContext);
  mlir::ParserConfig config(compilation.mlirContext.get());
  compilation.module =
      mlir::parseSourceString<mlir::ModuleOp>(compilation.source->text(), config, compilation.source->path());
  if (compilation.module)
    return true;
  compilation.diagnostics.report(diag::invalid_mlir, nullptr, {}, compilation.source->path(), messages.text);
  return false;
}

bool generateRio(Compilation &compilation) {
  compilation.mlirContext = createContext();
  MlirMessages messages(*compilation.mlirContext);
  compilation.module = irgen::generate(*compilation.program, *compilation.mlirContext);
  require(mlir::success(), compilation, messages);
  return true;
}

bool optimizeRio(Compilation &compilation) {
  MlirMessages messages(*compilation.mlirContext);
  lowering::RioPassOptions options;
  options.optimizationLevel = compilation.options.optimizationLevel;
  options.verifyPasses = compilation.options.verifyPhases;
  require(lowering::runRioPasses(*compilation.module, options), compilation, messages);
  return true;
}

bool lowerToLlvmDialect(Compilation &compilation) {
  auto machine = target::createMachine(*compilation.options.target, compilation.options.optimizationLevel);
  // Every row of Targets.def names a target that LLVM was built with.
  if (!machine)
    reportInternalError(llvm::toString(machine.takeError()));
  compilation.machine = std::move(*machine);

  MlirMessages messages(*compilation.mlirContext);
  lowering::TargetFacts facts;
  facts.triple = compilation.machine->getTargetTriple().str();
  facts.dataLayout = compilation.machine->createDataLayout().getStringRepresentation();
  require(lowering::lowerToLLVMDialect(*compilation.module, facts), compilation, messages);
  return true;
}

bool translateToLlvm(Compilation &compilation) {
  MlirMessages messages(*compilation.mlirContext);
  if (compilation.options.debug) {
    const Options &options = compilation.options;
    lowering::addDebugInfo(*compilation.module, options.inputPath, options.optimizationLevel > 0);
    require(mlir::success(), compilation, messages);
  }
  compilation.llvmContext = std::make_unique<llvm::LLVMContext>();
  compilation.llvmModule = lowering::translate(*compilation.module, *compilation.llvmContext);
  if (!compilation.llvmModule)
    reportInternalError(messages.text);
  target::prepareModule(*compilation.llvmModule, *compilation.machine);
  return true;
}

void printMlir(Compilation &compilation, llvm::raw_ostream &out) {
  mlir::OpPrintingFlags flags;
  if (compilation.options.debug)
    flags.enableDebugInfo();
  compilation.module->print(out, flags);
}

} // namespace rio::driver

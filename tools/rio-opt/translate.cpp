// rio-translate: from textual rio IR (or, with a .ll file, from LLVM IR) to LLVM IR, optimised at -O0 to -O3.
#include "dialects/rio/ir/Rio.h"
#include "lowering/Lowering.h"
#include "lowering/RuntimeAttributes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Parser/Parser.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"

namespace cl = llvm::cl;

static cl::opt<std::string> inputPath(cl::Positional, cl::desc("FILE"), cl::Required);
static cl::opt<unsigned> level("O", cl::Prefix, cl::desc("Optimisation level, 0 to 3"), cl::init(0));
static cl::opt<std::string> triple("triple", cl::desc("Target triple"), cl::init("x86_64-unknown-linux-gnu"));

static llvm::ExitOnError exitOnError("rio-translate: ");

static std::unique_ptr<llvm::TargetMachine> createMachine() {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  std::string problem;
  llvm::Triple target(triple);
  const llvm::Target *found = llvm::TargetRegistry::lookupTarget(target, problem);
  if (!found)
    exitOnError(llvm::createStringError(problem));
  return std::unique_ptr<llvm::TargetMachine>(found->createTargetMachine(target, "", "", {}, llvm::Reloc::PIC_));
}

static std::unique_ptr<llvm::Module> fromRio(llvm::LLVMContext &context, const llvm::TargetMachine &machine) {
  mlir::DialectRegistry registry;
  registry
      .insert<rio::ir::RioDialect, mlir::arith::ArithDialect, mlir::cf::ControlFlowDialect, mlir::LLVM::LLVMDialect>();
  rio::lowering::registerTranslations(registry);
  mlir::MLIRContext mlirContext(registry, mlir::MLIRContext::Threading::DISABLED);
  mlirContext.loadAllAvailableDialects();
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(inputPath, &mlirContext);
  if (!module)
    return nullptr;
  rio::lowering::TargetFacts facts{triple, machine.createDataLayout().getStringRepresentation()};
  if (mlir::failed(rio::lowering::runRioPasses(*module, {level})) ||
      mlir::failed(rio::lowering::lowerToLLVMDialect(*module, facts)))
    return nullptr;
  return rio::lowering::translate(*module, context);
}

static std::unique_ptr<llvm::Module> fromLLVM(llvm::LLVMContext &context, const llvm::TargetMachine &machine) {
  llvm::SMDiagnostic problem;
  auto module = llvm::parseIRFile(inputPath, problem, context);
  if (!module) {
    problem.print("rio-translate", llvm::errs());
    return nullptr;
  }
  module->setTargetTriple(machine.getTargetTriple());
  module->setDataLayout(machine.createDataLayout());
  rio::lowering::annotateEntryPoints(*module);
  return module;
}

int main(int argumentCount, char **arguments) {
  llvm::InitLLVM init(argumentCount, arguments);
  cl::ParseCommandLineOptions(argumentCount, arguments, "rio dialect to LLVM IR\n");
  auto machine = createMachine();
  llvm::LLVMContext context;
  bool isLLVM = llvm::StringRef(inputPath).ends_with(".ll");
  auto module = isLLVM ? fromLLVM(context, *machine) : fromRio(context, *machine);
  if (!module)
    return 1;
  exitOnError(rio::lowering::optimize(*module, *machine, level, /*isVerified=*/true));
  module->print(llvm::outs(), nullptr);
  return 0;
}

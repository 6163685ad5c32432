#include "driver/CrashReport.h"
#include "driver/Diagnostics.h"
#include "driver/Installation.h"
#include "driver/OutputFile.h"
#include "driver/Phases.h"
#include "lowering/Lowering.h"
#include "target/CodeGeneration.h"
#include "target/Link.h"
#include "target/RuntimeBodies.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Transforms/IPO/Internalize.h"

namespace rio::driver {

namespace {

/// The one function of the compiled program that the runtime calls.
constexpr llvm::StringLiteral programEntry = "rio_program_main";

/// LLVM reports what it cannot compile to a handler; nothing that a Python program says can bring that about.
struct FailOnError : llvm::DiagnosticHandler {
  bool handleDiagnostics(const llvm::DiagnosticInfo &info) override {
    if (info.getSeverity() == llvm::DS_Error) {
      std::string text;
      llvm::raw_string_ostream stream(text);
      llvm::DiagnosticPrinterRawOStream printer(stream);
      info.print(printer);
      reportInternalError(text);
    }
    return true;
  }
};

bool reportUnwritable(Compilation &compilation, llvm::StringRef path, llvm::Error error) {
  compilation.diagnostics.report(diag::cannot_write, nullptr, {}, path, llvm::toString(std::move(error)));
  return false;
}

} // namespace

bool addRuntimeBodies(Compilation &compilation) {
  const Options &options = compilation.options;
  std::string path = runtimeBitcodePath(*options.target);
  // The sanitised runtime shall run its own code; a runtime given by hand may be another one altogether.
  if (options.optimizationLevel == 0 || options.sanitizeRuntime || !options.runtimeArchive.empty() ||
      !llvm::sys::fs::exists(path))
    return true;
  if (llvm::Error error = target::addRuntimeBodies(*compilation.llvmModule, path))
    reportInternalError(llvm::toString(std::move(error)));
  return true;
}

bool optimizeLlvm(Compilation &compilation) {
  llvm::Module &module = *compilation.llvmModule;
  module.getContext().setDiagnosticHandler(std::make_unique<FailOnError>());
  llvm::internalizeModule(module, [](const llvm::GlobalValue &value) { return value.getName() == programEntry; });
  // Verifies before and after.
  if (llvm::Error error = lowering::optimize(module, *compilation.machine, compilation.options.optimizationLevel,
                                             compilation.options.verifyPhases))
    reportInternalError(llvm::toString(std::move(error)));
  return true;
}

bool generateCode(Compilation &compilation) {
  bool wantsAssembly = compilation.options.emit == EmitKind::Asm;
  llvm::raw_svector_ostream out(compilation.object);
  llvm::Error error =
      target::emitModule(*compilation.llvmModule, *compilation.machine,
                         wantsAssembly ? llvm::CodeGenFileType::AssemblyFile : llvm::CodeGenFileType::ObjectFile, out);
  if (error)
    reportInternalError(llvm::toString(std::move(error)));
  return true;
}

bool linkProgram(Compilation &compilation) {
  const Options &options = compilation.options;
  target::LinkRequest request;
  request.target = options.target;
  request.isStatic = options.isStatic;
  request.keepSymbols = options.debug;
  request.isSanitized = options.sanitizeRuntime;
  request.runtimeArchive = options.runtimeArchive.empty() ? runtimeArchivePath(*options.target, options.sanitizeRuntime)
                                                          : options.runtimeArchive;
  if (!llvm::sys::fs::exists(request.runtimeArchive)) {
    compilation.diagnostics.report(diag::no_runtime, nullptr, {}, options.target->name, request.runtimeArchive);
    return false;
  }

  // The linker takes its input from files.
  auto object = llvm::sys::fs::TempFile::create(llvm::Twine(compilation.outputPath) + "-%%%%%%%%.o");
  if (!object)
    return reportUnwritable(compilation, compilation.outputPath, object.takeError());
  llvm::scope_exit removeObject([&] { llvm::consumeError(object->discard()); });
  llvm::raw_fd_ostream(object->FD, /*shouldClose=*/false) << compilation.object;
  request.objects = {object->TmpName};

  auto program = OutputFile::create(compilation.outputPath);
  if (!program)
    return reportUnwritable(compilation, compilation.outputPath, program.takeError());
  request.outputPath = program->path();
  if (llvm::Error error = target::link(request)) {
    compilation.diagnostics.report(diag::link_failed, nullptr, {}, llvm::toString(std::move(error)));
    return false;
  }
  if (llvm::Error error = program->keep())
    return reportUnwritable(compilation, compilation.outputPath, std::move(error));
  return true;
}

void printLlvm(Compilation &compilation, llvm::raw_ostream &out) { compilation.llvmModule->print(out, nullptr); }

void printObject(Compilation &compilation, llvm::raw_ostream &out) { out << compilation.object; }

} // namespace rio::driver

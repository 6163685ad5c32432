#include "driver/Driver.h"
#include "driver/CommandLine.h"
#include "driver/CrashReport.h"
#include "driver/Diagnostics.h"
#include "driver/Execution.h"
#include "driver/Pipeline.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cstdlib>

namespace rio::driver {

namespace {

/// The exit status of a program that is refused; `run` has another one, because 1 may be the program's own.
constexpr int refusedStatus = 1;

/// Where the result goes when -o does not say: text to stdout, a file beside the current folder's others, named after
/// the input.
std::string defaultOutputPath(const Options &options) {
  if (isText(options.emit))
    return "-";
  llvm::StringRef stem = llvm::sys::path::stem(options.inputPath);
  return options.emit == EmitKind::Obj ? (stem + ".o").str() : stem.str();
}

void printDiagnostics(const Diagnostics &diagnostics, const Options &options) {
  switch (options.diagnosticFormat) {
  case DiagnosticFormat::Text:
    llvm::errs().enable_colors(llvm::errs().has_colors() && !std::getenv("NO_COLOR"));
    diagnostics.print(llvm::errs());
    return diagnostics.printSummary(llvm::errs());
  case DiagnosticFormat::Json:
    return diagnostics.printJson(llvm::outs());
  case DiagnosticFormat::Sarif:
    return diagnostics.printSarif(llvm::outs(), RIO_VERSION);
  }
  llvm_unreachable("every format is printed");
}

bool compile(const Options &options, std::string outputPath, PhaseTimer &timer) {
  Diagnostics diagnostics;
  // Never freed: the process ends soon, and taking the modules apart would cost milliseconds.
  auto *compilation = new Compilation(options, diagnostics, std::move(outputPath));
  bool done = runPipeline(*compilation, timer);
  printDiagnostics(diagnostics, options);
  if (options.timePhases)
    timer.print(llvm::errs());
  return done;
}

int build(const Options &options, PhaseTimer &timer) {
  std::string outputPath = options.outputPath.empty() ? defaultOutputPath(options) : options.outputPath;
  if (llvm::sys::fs::equivalent(outputPath, options.inputPath)) {
    Diagnostics diagnostics;
    diagnostics.report(diag::output_is_input, nullptr, {}, outputPath);
    printDiagnostics(diagnostics, options);
    return refusedStatus;
  }
  return compile(options, outputPath, timer) ? 0 : refusedStatus;
}

int run(const Options &options, PhaseTimer &timer, StackLimit &stackLimit) {
  Diagnostics diagnostics;
  auto program = TemporaryProgram::create(diagnostics);
  if (program && compile(options, program->path(), timer)) {
    stackLimit.restore();
    program->execute(options, diagnostics);
  }
  printDiagnostics(diagnostics, options);
  return cannotRunStatus;
}

int check(const Options &options, PhaseTimer &timer) { return compile(options, "-", timer) ? 0 : refusedStatus; }

int listTargets() {
  for (const target::Target &target : target::allTargets()) {
    llvm::outs() << target.name;
    if (target.isHost())
      llvm::outs() << " (this machine)";
    llvm::outs() << '\n';
  }
  return 0;
}

} // namespace

int main(int argc, char **argv) {
  PhaseTimer timer;
  installCrashReport(argc, argv);
  std::variant<Options, int> commandLine = parseCommandLine(argc, argv);
  if (int *status = std::get_if<int>(&commandLine))
    return *status;
  const Options &options = std::get<Options>(commandLine);
  StackLimit stackLimit;
  switch (options.command) {
  case Command::Build:
    return build(options, timer);
  case Command::Run:
    return run(options, timer, stackLimit);
  case Command::Check:
    return check(options, timer);
  case Command::Targets:
    return listTargets();
  }
  llvm_unreachable("every command is handled");
}

} // namespace rio::driver

#include "driver/Pipeline.h"
#include "driver/CrashReport.h"
#include "driver/Diagnostics.h"
#include "driver/OutputFile.h"
#include "driver/Phases.h"
#include <optional>

namespace rio::driver {

namespace {

enum class Input { Any, Python, Mlir };

/// Whether a phase is one of every compilation, or runs only when --emit asks for what it yields.
enum class When { Always, OnDemand };

struct Phase {
  /// As --time-phases and crash reports name it: "while ...".
  const char *name;
  Input input;
  When when;
  bool (*run)(Compilation &);
  /// What --emit calls the program after this phase, and how it is written. None for a phase between two levels.
  std::optional<EmitKind> emits = std::nullopt;
  void (*print)(Compilation &, llvm::raw_ostream &) = nullptr;
};

/// The order of the phases, and why each stands where it does.
constexpr Phase phases[] = {
    // What is wrong with the file as a file comes first. It is not read yet: the analysis reads the modules.
    {"finding the file", Input::Any, When::Always, findSource},

    // The analysis parses this module like every other that it finds, so these two are for looking at.
    {"lexing", Input::Python, When::OnDemand, lexSource, EmitKind::Tokens, printTokens},
    {"parsing", Input::Python, When::OnDemand, parseSource, EmitKind::Ast, printTree},

    // Loads what the program imports, and decides everything: past this phase no error is the user's.
    {"analyzing", Input::Python, When::Always, analyzeProgram, EmitKind::Types, printTypes},

    // From here on Python's syntax is forgotten.
    {"generating rio", Input::Python, When::Always, generateRio, EmitKind::Rio, printMlir},

    // For work on the dialect and what is below it: a file that is already a module of the rio dialect enters here.
    {"reading", Input::Mlir, When::Always, readMlir},
    {"parsing MLIR", Input::Mlir, When::Always, parseMlir, EmitKind::Rio, printMlir},

    // While the ops still mean Python's operations: what cannot raise, and which integers fit a machine word, is
    // invisible
    // further down.
    {"optimizing rio", Input::Any, When::Always, optimizeRio, EmitKind::Core, printMlir},

    // One conversion, so that no level mixes rio's types with LLVM's.
    {"lowering", Input::Any, When::Always, lowerToLlvmDialect},
    {"translating", Input::Any, When::Always, translateToLlvm},

    // Before the optimiser, which inlines them.
    {"adding runtime", Input::Any, When::Always, addRuntimeBodies},

    // Only `rio_program_main` stays visible: what is unused or inlined everywhere goes.
    {"optimizing LLVM IR", Input::Any, When::Always, optimizeLlvm, EmitKind::Llvm, printLlvm},

    // Machine code in memory.
    {"generating code", Input::Any, When::Always, generateCode, EmitKind::Obj, printObject},

    // With the runtime's archive and libc, in this process.
    {"linking", Input::Any, When::Always, linkProgram, EmitKind::Program},
};

/// Whether the program after `phase` is what --emit asks for. Assembly is another form of the object.
bool isLast(const Phase &phase, EmitKind emit) { return phase.emits == (emit == EmitKind::Asm ? EmitKind::Obj : emit); }

bool applies(const Phase &phase, const Compilation &compilation) {
  if (phase.when == When::OnDemand && !isLast(phase, compilation.options.emit))
    return false;
  return phase.input == Input::Any || (phase.input == Input::Mlir) == compilation.startsFromMlir();
}

/// Whether some phase that this program goes through yields what --emit asks for.
bool isReachable(const Compilation &compilation) {
  for (const Phase &phase : phases)
    if (applies(phase, compilation) && isLast(phase, compilation.options.emit))
      return true;
  compilation.diagnostics.report(diag::emit_unavailable, nullptr, {}, spelling(compilation.options.emit),
                                 compilation.options.inputPath);
  return false;
}

bool reportUnwritable(Compilation &compilation, llvm::Error error) {
  llvm::StringRef path = compilation.outputPath == "-" ? "stdout" : llvm::StringRef(compilation.outputPath);
  compilation.diagnostics.report(diag::cannot_write, nullptr, {}, path, llvm::toString(std::move(error)));
  return false;
}

bool writeToStdout(const Phase &phase, Compilation &compilation) {
  llvm::raw_fd_ostream &out = llvm::outs();
  if (!isText(compilation.options.emit) && out.is_displayed()) {
    compilation.diagnostics.report(diag::not_a_terminal_format, nullptr, {}, spelling(compilation.options.emit));
    return false;
  }
  phase.print(compilation, out);
  out.flush();
  std::error_code error = out.error();
  out.clear_error();
  return error ? reportUnwritable(compilation, llvm::errorCodeToError(error)) : true;
}

/// Writes the program as it is after `phase`.
bool writeResult(const Phase &phase, Compilation &compilation) {
  // `check` wants the diagnostics alone; the linker has written its file itself.
  if (compilation.options.command == Command::Check || !phase.print)
    return true;
  if (compilation.outputPath == "-")
    return writeToStdout(phase, compilation);
  auto file = OutputFile::create(compilation.outputPath);
  if (!file)
    return reportUnwritable(compilation, file.takeError());
  std::string text;
  llvm::raw_string_ostream out(text);
  phase.print(compilation, out);
  if (llvm::Error error = file->write(text))
    return reportUnwritable(compilation, std::move(error));
  if (llvm::Error error = file->keep())
    return reportUnwritable(compilation, std::move(error));
  return true;
}

} // namespace

bool runPipeline(Compilation &compilation, PhaseTimer &timer) {
  if (!isReachable(compilation))
    return false;
  for (const Phase &phase : phases) {
    if (!applies(phase, compilation))
      continue;
    setCrashReportPhase(phase.name);
    bool done = phase.run(compilation) && !compilation.diagnostics.hasErrors();
    timer.finish(phase.name);
    if (!done)
      return false;
    if (isLast(phase, compilation.options.emit))
      return writeResult(phase, compilation);
  }
  llvm_unreachable("isReachable found the last phase");
}

} // namespace rio::driver

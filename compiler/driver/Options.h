// What the command line asks for.
#pragma once

#include "target/Target.h"
#include <string>
#include <vector>

namespace rio::driver {

enum class Command { Build, Run, Check, Targets };

/// What a compilation yields: the program, or the program at the level between two phases. In the order of the phases.
enum class EmitKind { Tokens, Ast, Types, Rio, Core, Llvm, Asm, Obj, Program };

/// The spelling of `kind` on the command line.
llvm::StringRef spelling(EmitKind kind);

/// Whether `kind` is for reading; such output goes to stdout unless -o names a file.
bool isText(EmitKind kind);

enum class DiagnosticFormat { Text, Json, Sarif };

/// What becomes of warnings. `riocc run` hides them, so that a program's stderr stays its own.
enum class WarningPolicy { Show, Hide, Refuse };

struct Options {
  Command command = Command::Build;
  std::string inputPath;
  /// Where modules are looked for that are not beside the main file.
  std::vector<std::string> searchPath;
  /// `run`: the program's own arguments.
  std::vector<std::string> programArguments;

  EmitKind emit = EmitKind::Program;
  /// Empty: named after the input. `-`: stdout.
  std::string outputPath;
  const target::Target *target = &target::hostTarget();
  unsigned optimizationLevel = 2;
  bool isStatic = false;
  bool debug = false;

  bool timePhases = false;
  /// Look for mistakes of the compiler in the modules that its phases make: a seventh of the time of a small program.
#ifdef NDEBUG
  bool verifyPhases = false;
#else
  bool verifyPhases = true;
#endif
  DiagnosticFormat diagnosticFormat = DiagnosticFormat::Text;
  WarningPolicy warnings = WarningPolicy::Show;

  /// For work on the runtime: link the one that AddressSanitizer watches, or another archive.
  bool sanitizeRuntime = false;
  std::string runtimeArchive;
};

} // namespace rio::driver

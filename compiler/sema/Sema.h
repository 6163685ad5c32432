// The semantic phase: from the path of a program to its typed program.
#pragma once

#include "base/Diagnostics.h"
#include "sema/Program.h"

namespace rio::sema {

struct ProgramInput {
  /// The file with the program, as given on the command line.
  std::string mainPath;
  /// The folder of the standard library's sources.
  std::string standardLibrary;
  SourceManager *sources;
};

/// Loads the program's modules and infers its types. Null, with errors reported, where the program is refused.
std::unique_ptr<Program> analyze(const ProgramInput &input, Diagnostics &diagnostics);

/// Prints every compiled instance with the types of its variables and result (`--emit=types`).
void dump(const Program &program, llvm::raw_ostream &out);

} // namespace rio::sema

// The semantic phase: from the path of a program to its typed program.
#pragma once

#include "base/Diagnostics.h"
#include "sema/Program.h"

namespace rio::sema {

/// A module by its file and by the name that imports give it.
struct ModuleFile {
  std::string path, name;
};

struct ProgramInput {
  /// The file with the program, as given on the command line; empty where modules are checked without a program.
  std::string mainPath;
  /// All modules that are checked together; those that `mainPath` imports need not be here.
  std::vector<ModuleFile> modules;
  /// The folders in which imports find modules before the standard library's.
  std::vector<std::string> searchPath;
  /// The folder of the standard library's sources.
  std::string standardLibrary;
  SourceManager *sources;
  /// Whether functions that nothing calls are checked too, which is of no use to a program that is compiled.
  bool checksUncalled = false;
};

/// Loads the program's modules and infers its types. Null, with errors reported, where the program is refused.
std::unique_ptr<Program> analyze(const ProgramInput &input, Diagnostics &diagnostics);

/// Prints every compiled instance with the types of its variables and result (`--emit=types`).
void dump(const Program &program, llvm::raw_ostream &out);

} // namespace rio::sema

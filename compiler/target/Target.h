// The targets that riocc compiles for (Targets.def) and how to find one.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace rio::target {

/// A row of Targets.def.
struct Target {
  llvm::StringRef name;
  llvm::StringRef triple;
  llvm::StringRef cpu;
  llvm::StringRef features;
  llvm::StringRef linkerEmulation;
  llvm::StringRef dynamicLinker;
  llvm::StringRef emulator;
  llvm::StringRef emulatorRoot;
  std::vector<llvm::StringRef> libraryFolders;
  void (*initializeCodeGenerator)();

  /// Whether this machine runs the target's programs itself.
  bool isHost() const;

  /// The path of `fileName` in the first library folder that has it; empty where none has.
  std::string findLibraryFile(llvm::StringRef fileName) const;
};

/// Every target, in the order of the table.
llvm::ArrayRef<Target> allTargets();

/// The target called `name`; null where there is none.
const Target *findTarget(llvm::StringRef name);

/// The target of the machine that riocc runs on.
const Target &hostTarget();

} // namespace rio::target

// Links objects with the runtime and libc into a program, with LLD in this process.
#pragma once

#include "target/Target.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace rio::target {

struct LinkRequest {
  const Target *target = nullptr;
  std::string outputPath;
  std::vector<std::string> objects;
  /// The runtime's archive (`librio.a`).
  std::string runtimeArchive;
  /// The runtime is one that AddressSanitizer watches, and needs its library.
  bool isSanitized = false;
  /// Link libc and all else into the file.
  bool isStatic = false;
  /// Keep symbols and debug information.
  bool keepSymbols = false;
};

/// Writes the program of `request`. The same input gives the same bytes. The error is the linker's own text.
llvm::Error link(const LinkRequest &request);

} // namespace rio::target

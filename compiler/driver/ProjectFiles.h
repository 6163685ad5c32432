// Which files belong to what the command line names: the modules below a folder, and where imports are looked for.
#pragma once

#include "base/Diagnostics.h"
#include "sema/Sema.h"

namespace rio::driver {

/// The modules in the `.py` files below `folder`, by the names that imports give them, in the order of their paths.
/// Hidden folders, `__pycache__` and `node_modules` are left out. Appends to `roots` the folders in which imports find
/// them: those of the outermost packages and of modules outside of packages.
std::vector<sema::ModuleFile> modulesBelow(llvm::StringRef folder, std::vector<std::string> &roots);

/// The folders that `path` in the table `[tool.riocc]` of the nearest pyproject.toml at or above `folder` lists; none
/// where there is no such file or table.
std::vector<std::string> projectPath(llvm::StringRef folder, Diagnostics &diagnostics);

} // namespace rio::driver

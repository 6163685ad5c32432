#include "driver/Installation.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace rio::driver {

namespace {

/// `../lib/rio/<first>/<second>` seen from the folder of the executable.
std::string installedPath(llvm::StringRef first, llvm::StringRef second = "") {
  static int addressInExecutable;
  std::string executable = llvm::sys::fs::getMainExecutable("riocc", &addressInExecutable);
  llvm::SmallString<256> path = llvm::sys::path::parent_path(llvm::sys::path::parent_path(executable));
  llvm::sys::path::append(path, "lib", "rio", first, second);
  return std::string(path);
}

} // namespace

std::string runtimeArchivePath(const target::Target &target, bool sanitized) {
  return installedPath(target.name, sanitized ? "librio_asan.a" : "librio.a");
}

std::string runtimeBitcodePath(const target::Target &target) { return installedPath(target.name, "librio.bc"); }

std::string standardLibraryPath() { return installedPath("stdlib"); }

} // namespace rio::driver

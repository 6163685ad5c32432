#include "target/Target.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

namespace rio::target {

namespace {

// Only the code generators in use are initialised: each costs start-up time.
template <void (*...steps)()> void initialize() { (steps(), ...); }

} // namespace

llvm::ArrayRef<Target> allTargets() {
  static const Target targets[] = {
#define TARGET(name, triple, architecture, cpu, features, emulation, dynamicLinker, emulator, emulatorRoot, ...)       \
  {name,                                                                                                               \
   triple,                                                                                                             \
   cpu,                                                                                                                \
   features,                                                                                                           \
   emulation,                                                                                                          \
   dynamicLinker,                                                                                                      \
   emulator,                                                                                                           \
   emulatorRoot,                                                                                                       \
   __VA_ARGS__,                                                                                                        \
   &initialize<LLVMInitialize##architecture##TargetInfo, LLVMInitialize##architecture##Target,                         \
               LLVMInitialize##architecture##TargetMC, LLVMInitialize##architecture##AsmPrinter>},
#include "target/Targets.def"
  };
  return targets;
}

const Target *findTarget(llvm::StringRef name) {
  const Target *found = llvm::find_if(allTargets(), [&](const Target &target) { return target.name == name; });
  return found == allTargets().end() ? nullptr : found;
}

const Target &hostTarget() {
  const Target *host = llvm::find_if(allTargets(), [](const Target &target) { return target.isHost(); });
  return host == allTargets().end() ? allTargets().front() : *host;
}

bool Target::isHost() const {
  llvm::Triple host(llvm::sys::getDefaultTargetTriple()), own(triple);
  return host.getArch() == own.getArch() && host.getOS() == own.getOS();
}

std::string Target::findLibraryFile(llvm::StringRef fileName) const {
  for (llvm::StringRef folder : libraryFolders) {
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, fileName);
    if (llvm::sys::fs::exists(path))
      return std::string(path);
  }
  return {};
}

} // namespace rio::target

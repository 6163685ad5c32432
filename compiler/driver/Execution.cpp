#include "driver/Execution.h"
#include "driver/Diagnostics.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Signals.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rio::driver {

namespace {

/// The kernel keeps at least 128 MiB below the stack free, whatever the limit was when the process started.
constexpr rlim_t compilerStackSize = 120 << 20;

std::vector<char *> toC(std::vector<std::string> &words) {
  std::vector<char *> pointers;
  for (std::string &word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// The words that start a program of another machine: `qemu-... -L ROOT -0 NAME PROGRAM`.
std::vector<std::string> emulatorWords(const target::Target &target, const std::string &name,
                                       const std::string &program) {
  return {target.emulator.str(), "-L", target.emulatorRoot.str(), "-0", name, program};
}

} // namespace

StackLimit::StackLimit() {
  getrlimit(RLIMIT_STACK, &original);
  rlimit raised = original;
  if (original.rlim_cur == RLIM_INFINITY || original.rlim_cur >= compilerStackSize)
    return;
  raised.rlim_cur = std::min(compilerStackSize, original.rlim_max);
  setrlimit(RLIMIT_STACK, &raised);
}

void StackLimit::restore() { setrlimit(RLIMIT_STACK, &original); }

std::optional<TemporaryProgram> TemporaryProgram::create(Diagnostics &diagnostics) {
  llvm::SmallString<128> path;
  if (std::error_code error = llvm::sys::fs::createTemporaryFile("rio", "", path)) {
    diagnostics.report(diag::cannot_write, nullptr, {}, "a temporary file", error.message());
    return std::nullopt;
  }
  llvm::sys::RemoveFileOnSignal(path);
  return TemporaryProgram(std::string(path));
}

TemporaryProgram::~TemporaryProgram() {
  if (path_.empty())
    return;
  llvm::sys::fs::remove(path_);
  llvm::sys::DontRemoveFileOnSignal(path_);
}

void TemporaryProgram::execute(const Options &options, Diagnostics &diagnostics) const {
  std::vector<std::string> words = {options.inputPath};
  int file = open(path_.c_str(), O_RDONLY);
  // The open file is all that is left of the program: nothing needs to be cleaned up when it ends.
  llvm::sys::fs::remove(path_);
  std::string openFile = "/proc/self/fd/" + std::to_string(file);
  std::string executable = openFile;
  if (!options.target->isHost()) {
    auto emulator = llvm::sys::findProgramByName(options.target->emulator);
    if (!emulator) {
      diagnostics.report(diag::no_emulator, nullptr, {}, options.target->name, options.target->emulator);
      return;
    }
    executable = *emulator;
    words = emulatorWords(*options.target, options.inputPath, openFile);
  } else {
    fcntl(file, F_SETFD, FD_CLOEXEC);
  }
  words.insert(words.end(), options.programArguments.begin(), options.programArguments.end());
  execv(executable.c_str(), toC(words).data());
  diagnostics.report(diag::cannot_execute, nullptr, {}, options.inputPath, std::strerror(errno));
}

} // namespace rio::driver

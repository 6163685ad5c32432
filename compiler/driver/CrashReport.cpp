#include "driver/CrashReport.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <cstring>
#include <string>
#include <ucontext.h>
#include <unistd.h>

namespace rio::driver {

namespace {

// A signal handler has no other way to what it must print: the one state that the driver keeps outside its functions.
const char *currentPhase = "starting";
std::string commandLine;

void printReport(llvm::StringRef details) {
  llvm::raw_ostream &out = llvm::errs();
  out << "riocc: internal error while " << currentPhase << ": " << details << "\n"
      << "This is a mistake in riocc, not in your program. Please report it with the program and this command:\n"
      << "  " << commandLine << '\n';
  out.flush();
}

void onFatalError(void *, const char *reason, bool) { reportInternalError(reason); }

/// Runs in LLVM's signal handler, after it has removed unfinished files.
void onFatalSignal(void *) {
  printReport("it crashed");
  llvm::sys::PrintStackTrace(llvm::errs());
  _exit(internalErrorStatus);
}

uintptr_t stackPointer(const void *context) {
  const mcontext_t &machine = static_cast<const ucontext_t *>(context)->uc_mcontext;
#if defined(__x86_64__)
  return static_cast<uintptr_t>(machine.gregs[REG_RSP]);
#elif defined(__aarch64__)
  return machine.sp;
#endif
}

/// A fault near the stack pointer is a stack that overflowed: the program is nested deeper than any limit of ours
/// foresaw. Other faults are crashes.
void onMemoryFault(int signal, siginfo_t *info, void *context) {
  uintptr_t distance = reinterpret_cast<uintptr_t>(info->si_addr) - stackPointer(context) + 65536;
  llvm::sys::RunInterruptHandlers();
  if (signal == SIGSEGV && distance < 2 * 65536) {
    llvm::errs() << "riocc: error: the program is nested too deeply (while " << currentPhase << ")\n";
    _exit(1);
  }
  onFatalSignal(nullptr);
}

} // namespace

void installCrashReport(int argc, char **argv) {
  for (int i = 0; i < argc; ++i)
    commandLine += (i ? " " : "") + std::string(argv[i]);
  llvm::install_fatal_error_handler(onFatalError);
  llvm::sys::AddSignalHandler(onFatalSignal, nullptr);
  // LLVM's handlers do not tell where the fault was; ours replaces them for memory faults, on the same alternate stack.
  struct sigaction action;
  std::memset(&action, 0, sizeof action);
  action.sa_sigaction = onMemoryFault;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND;
  sigaction(SIGSEGV, &action, nullptr);
  sigaction(SIGBUS, &action, nullptr);
}

void setCrashReportPhase(const char *phase) { currentPhase = phase; }

void reportInternalError(llvm::StringRef details) {
  printReport(details);
  llvm::sys::RunInterruptHandlers();
  _exit(internalErrorStatus);
}

} // namespace rio::driver

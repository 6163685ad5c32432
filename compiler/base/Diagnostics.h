// What the compiler has to say about a program.
//
// Every message a phase can give is a row of that phase's table (`syntax/Diagnostics.def`, `sema/Diagnostics.def`,
// ...):
//   DIAGNOSTIC(name, Error, "`{0}` is not defined", "hint, or empty")
// which becomes a constant `diag::name`. Phases report and go on; nobody prints until the end.
#pragma once

#include "base/Source.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace rio {

enum class Severity { Error, Warning };

/// A row of a diagnostics table. `message` and `hint` are llvm::formatv patterns over the same arguments.
struct DiagnosticKind {
  const char *name;
  Severity severity;
  const char *message;
  const char *hint;
};

/// A second place that explains the first.
struct DiagnosticNote {
  const SourceFile *file;
  SourceRange range;
  std::string message;
};

struct Diagnostic {
  const DiagnosticKind *kind;
  const SourceFile *file;
  SourceRange range;
  std::string message;
  std::string hint;
  llvm::SmallVector<DiagnosticNote, 1> notes;
};

/// Collects the diagnostics of one compilation in the order they were reported.
class Diagnostics {
public:
  /// Reports `kind` at `range` of `file`; `file` is null for what has no place in any source.
  template <typename... Args>
  Diagnostic &report(const DiagnosticKind &kind, const SourceFile *file, SourceRange range, const Args &...args) {
    return add({&kind,
                file,
                range,
                llvm::formatv(false, kind.message, args...).str(),
                llvm::formatv(false, kind.hint, args...).str(),
                {}});
  }

  Diagnostic &add(Diagnostic diagnostic);

  bool hasErrors() const { return errorCount_ != 0; }
  unsigned errorCount() const { return errorCount_; }
  unsigned warningCount() const { return static_cast<unsigned>(diagnostics.size()) - errorCount_; }
  const std::vector<Diagnostic> &all() const { return diagnostics; }

  /// Drops every diagnostic past the first `count`; for analyses that try again.
  void truncate(size_t count);

  /// Puts the diagnostics in the order of the files' names and of their lines; those of no file come first.
  void sortByPlace();

  /// Drops the warnings.
  void dropWarnings();

  /// Makes errors of the warnings.
  void refuseWarnings();

  /// Prints each diagnostic as `path:line:column: error: message` with the source line, a caret and the hint; of more
  /// errors or warnings than a person reads, the first ones and how many more there are.
  void print(llvm::raw_ostream &out) const;

  /// Prints how many errors and warnings there are, if any.
  void printSummary(llvm::raw_ostream &out) const;

  /// Prints one JSON array of objects {path, line, column, end_line, end_column, severity, code, message, hint}.
  void printJson(llvm::raw_ostream &out) const;

  /// Prints a SARIF 2.1.0 log of one run of riocc in that version.
  void printSarif(llvm::raw_ostream &out, llvm::StringRef version) const;

private:
  Severity severityOf(const Diagnostic &diagnostic) const {
    return refusesWarnings ? Severity::Error : diagnostic.kind->severity;
  }
  llvm::StringRef severityName(const Diagnostic &diagnostic) const;

  std::vector<Diagnostic> diagnostics;
  unsigned errorCount_ = 0;
  bool refusesWarnings = false;
};

} // namespace rio

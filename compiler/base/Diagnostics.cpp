#include "base/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Unicode.h"
#include <tuple>

namespace rio {

namespace {

/// Lines longer than this are not shown; a caret under them helps nobody.
constexpr size_t longestShownLine = 400;

/// More errors, or more warnings, than this are counted and not shown.
constexpr unsigned mostShown = 100;

/// The cells that `text` takes up in a terminal.
size_t displayWidth(llvm::StringRef text) {
  int width = llvm::sys::unicode::columnWidthUTF8(text);
  return width >= 0 ? static_cast<size_t>(width) : text.size();
}

void printPosition(llvm::raw_ostream &out, const SourceFile *file, SourceRange range) {
  if (!file) {
    out << "riocc: ";
    return;
  }
  out << file->path() << ':';
  if (range.isValid())
    out << range.line << ':' << range.column + 1 << ':';
  out << ' ';
}

void printSourceLine(llvm::raw_ostream &out, const SourceFile *file, SourceRange range) {
  if (!file || !range.isValid())
    return;
  llvm::StringRef line = file->lineText(range.line);
  if (line.size() > longestShownLine)
    return;
  size_t start = std::min<size_t>(range.column, line.size());
  size_t end = range.endLine == range.line ? std::min<size_t>(range.endColumn, line.size()) : line.size();
  out << "    " << line << "\n    ";
  for (char c : line.take_front(start))
    if (c == '\t')
      out << '\t';
  size_t tabs = line.take_front(start).count('\t');
  out.indent(static_cast<unsigned>(displayWidth(line.take_front(start)) -
                                   std::min(tabs, displayWidth(line.take_front(start)))));
  size_t width = end > start ? displayWidth(line.slice(start, end)) : 1;
  out << '^' << std::string(width > 1 ? width - 1 : 0, '~') << '\n';
}

void printCount(llvm::raw_ostream &out, size_t count, llvm::StringRef noun) {
  out << count << ' ' << noun << (count == 1 ? "" : "s");
}

} // namespace

llvm::StringRef Diagnostics::severityName(const Diagnostic &diagnostic) const {
  switch (severityOf(diagnostic)) {
  case Severity::Error:
    return "error";
  case Severity::Warning:
    return "warning";
  }
  llvm_unreachable("every severity has a name");
}

Diagnostic &Diagnostics::add(Diagnostic diagnostic) {
  if (severityOf(diagnostic) == Severity::Error)
    ++errorCount_;
  diagnostics.push_back(std::move(diagnostic));
  return diagnostics.back();
}

void Diagnostics::truncate(size_t count) {
  while (diagnostics.size() > count) {
    if (severityOf(diagnostics.back()) == Severity::Error)
      --errorCount_;
    diagnostics.pop_back();
  }
}

void Diagnostics::sortByPlace() {
  using Place = std::tuple<llvm::StringRef, unsigned, unsigned, size_t>;
  std::vector<std::pair<Place, Diagnostic>> placed;
  for (auto [index, diagnostic] : llvm::enumerate(diagnostics))
    placed.push_back(
        {{diagnostic.file ? diagnostic.file->path() : "", diagnostic.range.line, diagnostic.range.column, index},
         std::move(diagnostic)});
  llvm::sort(placed, [](const auto &left, const auto &right) { return left.first < right.first; });
  for (auto [diagnostic, from] : llvm::zip(diagnostics, placed))
    diagnostic = std::move(from.second);
}

void Diagnostics::dropWarnings() {
  llvm::erase_if(diagnostics,
                 [&](const Diagnostic &diagnostic) { return severityOf(diagnostic) == Severity::Warning; });
}

void Diagnostics::refuseWarnings() {
  refusesWarnings = true;
  errorCount_ = static_cast<unsigned>(diagnostics.size());
}

void Diagnostics::print(llvm::raw_ostream &out) const {
  unsigned errors = 0, warnings = 0;
  for (const Diagnostic &diagnostic : diagnostics) {
    bool isError = severityOf(diagnostic) == Severity::Error;
    if (++(isError ? errors : warnings) > mostShown)
      continue;
    printPosition(out, diagnostic.file, diagnostic.range);
    out.changeColor(isError ? llvm::raw_ostream::RED : llvm::raw_ostream::MAGENTA, /*Bold=*/true);
    out << severityName(diagnostic) << ": ";
    out.resetColor();
    out << diagnostic.message << '\n';
    printSourceLine(out, diagnostic.file, diagnostic.range);
    if (!diagnostic.hint.empty())
      out << "    hint: " << diagnostic.hint << '\n';
    for (const DiagnosticNote &note : diagnostic.notes) {
      printPosition(out, note.file, note.range);
      out << "note: " << note.message << '\n';
      printSourceLine(out, note.file, note.range);
    }
  }
  auto printRest = [&](unsigned count, llvm::StringRef noun) {
    if (count <= mostShown)
      return;
    out << "... and ";
    printCount(out, count - mostShown, ("more " + noun).str());
    out << '\n';
  };
  printRest(errors, "error");
  printRest(warnings, "warning");
}

void Diagnostics::printSummary(llvm::raw_ostream &out) const {
  if (diagnostics.empty())
    return;
  out << "riocc: ";
  if (errorCount())
    printCount(out, errorCount(), "error");
  if (errorCount() && warningCount())
    out << " and ";
  if (warningCount())
    printCount(out, warningCount(), "warning");
  out << '\n';
}

} // namespace rio

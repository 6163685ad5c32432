// Diagnostics for tools: JSON, and SARIF 2.1.0 (the OASIS standard that code review services read).
#include "base/Diagnostics.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

namespace rio {

void Diagnostics::printJson(llvm::raw_ostream &out) const {
  llvm::json::OStream json(out, 1);
  json.arrayBegin();
  for (const Diagnostic &diagnostic : diagnostics) {
    json.objectBegin();
    json.attribute("path", diagnostic.file ? llvm::json::fixUTF8(diagnostic.file->path()) : "");
    json.attribute("line", diagnostic.range.line);
    json.attribute("column", diagnostic.range.isValid() ? diagnostic.range.column + 1 : 0);
    json.attribute("end_line", diagnostic.range.endLine);
    json.attribute("end_column", diagnostic.range.isValid() ? diagnostic.range.endColumn + 1 : 0);
    json.attribute("severity", severityName(diagnostic));
    json.attribute("code", diagnostic.kind->name);
    json.attribute("message", llvm::json::fixUTF8(diagnostic.message));
    json.attribute("hint", llvm::json::fixUTF8(diagnostic.hint));
    json.objectEnd();
  }
  json.arrayEnd();
  out << '\n';
}

/// The column of SARIF, counted in code points from 1, of an offset in bytes into a line.
static int64_t sarifColumn(const SourceFile &file, uint32_t line, uint32_t offset) {
  llvm::StringRef before = file.lineText(line).take_front(offset);
  return 1 + llvm::count_if(before, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
}

/// The path as a URI reference: what has a meaning there is written in percent signs.
static std::string uriOf(llvm::StringRef path) {
  std::string uri;
  llvm::raw_string_ostream out(uri);
  for (char byte : path) {
    bool isPlain = llvm::isAlnum(byte) || llvm::StringRef("-._~/").contains(byte);
    if (isPlain)
      out << byte;
    else
      out << llvm::format("%%%02X", static_cast<unsigned char>(byte));
  }
  return uri;
}

static llvm::json::Value sarifMessage(llvm::StringRef text) {
  return llvm::json::Object{{"text", llvm::json::fixUTF8(text)}};
}

static llvm::json::Value sarifLocation(const SourceFile &file, SourceRange range) {
  llvm::json::Object physical{{"artifactLocation", llvm::json::Object{{"uri", uriOf(file.path())}}}};
  if (range.isValid())
    physical["region"] = llvm::json::Object{{"startLine", range.line},
                                            {"startColumn", sarifColumn(file, range.line, range.column)},
                                            {"endLine", range.endLine},
                                            {"endColumn", sarifColumn(file, range.endLine, range.endColumn)}};
  return llvm::json::Object{{"physicalLocation", std::move(physical)}};
}

void Diagnostics::printSarif(llvm::raw_ostream &out, llvm::StringRef version) const {
  llvm::MapVector<const DiagnosticKind *, size_t> rules;
  llvm::json::Array ruleList, results;
  for (const Diagnostic &diagnostic : diagnostics) {
    auto [rule, isNew] = rules.try_emplace(diagnostic.kind, rules.size());
    if (isNew)
      ruleList.push_back(llvm::json::Object{{"id", diagnostic.kind->name}});
    std::string message = diagnostic.message;
    if (!diagnostic.hint.empty())
      message += " (hint: " + diagnostic.hint + ")";
    llvm::json::Object result{{"ruleId", diagnostic.kind->name},
                              {"ruleIndex", static_cast<int64_t>(rule->second)},
                              {"level", severityName(diagnostic)},
                              {"message", sarifMessage(message)}};
    if (diagnostic.file)
      result["locations"] = llvm::json::Array{sarifLocation(*diagnostic.file, diagnostic.range)};
    llvm::json::Array related;
    for (const DiagnosticNote &note : diagnostic.notes) {
      if (!note.file)
        continue;
      llvm::json::Value location = sarifLocation(*note.file, note.range);
      (*location.getAsObject())["message"] = sarifMessage(note.message);
      related.push_back(std::move(location));
    }
    if (!related.empty())
      result["relatedLocations"] = std::move(related);
    results.push_back(std::move(result));
  }
  llvm::json::Object driver{{"name", "riocc"}, {"version", version}, {"rules", std::move(ruleList)}};
  llvm::json::Object run{{"tool", llvm::json::Object{{"driver", std::move(driver)}}},
                         {"columnKind", "unicodeCodePoints"},
                         {"results", std::move(results)}};
  llvm::json::Object log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                         {"version", "2.1.0"},
                         {"runs", llvm::json::Array{std::move(run)}}};
  out << llvm::formatv("{0:1}", llvm::json::Value(std::move(log))) << '\n';
}

} // namespace rio

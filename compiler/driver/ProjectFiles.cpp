#include "driver/ProjectFiles.h"
#include "driver/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <optional>

namespace rio::driver {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static bool isPackage(llvm::StringRef folder) {
  llvm::SmallString<128> marker(folder);
  path::append(marker, "__init__.py");
  return fs::exists(marker);
}

/// The folder around `folder`; empty for the current one.
static llvm::SmallString<128> around(llvm::StringRef folder) {
  llvm::SmallString<128> outer(folder);
  bool isAbove = folder.empty() || path::filename(folder) == "..";
  isAbove ? path::append(outer, "..") : outer.assign(path::parent_path(folder));
  return outer;
}

static llvm::SmallString<128> absolute(llvm::StringRef folder) {
  llvm::SmallString<128> full(folder);
  fs::make_absolute(full);
  path::remove_dots(full, /*remove_dot_dot=*/true);
  return full;
}

static void collectFiles(llvm::StringRef folder, std::vector<std::string> &files) {
  std::error_code error;
  for (fs::directory_iterator step(folder, error), end; step != end && !error; step.increment(error)) {
    llvm::StringRef name = path::filename(step->path());
    bool isFolder = fs::is_directory(step->path());
    if (name.starts_with(".") || name == "__pycache__" || name == "node_modules")
      continue;
    if (isFolder)
      collectFiles(step->path(), files);
    else if (name.ends_with(".py"))
      files.push_back(step->path());
  }
}

/// The file's name as a module, and the folder in which an import finds it.
static std::pair<std::string, std::string> placeOf(llvm::StringRef file) {
  std::string name = path::filename(file) == "__init__.py" ? "" : path::stem(file).str();
  llvm::SmallString<128> folder = path::parent_path(file);
  for (; isPackage(folder); folder = around(folder))
    name = path::filename(absolute(folder)).str() + (name.empty() ? "" : "." + name);
  return {name, folder.str().str()};
}

std::vector<sema::ModuleFile> modulesBelow(llvm::StringRef folder, std::vector<std::string> &roots) {
  std::vector<std::string> files;
  collectFiles(folder, files);
  for (std::string &file : files) {
    llvm::SmallString<128> plain(file);
    path::remove_dots(plain);
    file = plain.str().str();
  }
  llvm::sort(files);
  std::vector<sema::ModuleFile> modules;
  for (const std::string &file : files) {
    auto [name, root] = placeOf(file);
    if (!llvm::is_contained(roots, root))
      roots.push_back(root);
    modules.push_back({file, name});
  }
  return modules;
}

namespace {

/// Reads as much of TOML as the one key needs: table headers, keys, and values as far as to find their ends.
class ProjectReader {
public:
  explicit ProjectReader(llvm::StringRef text) : text(text), rest(text) {}

  /// The array, nothing where the table lacks it; `problem` says what is wrong with the file.
  std::optional<std::vector<std::string>> readPath() {
    std::string table;
    while (problem.empty()) {
      skipBlank();
      if (rest.empty())
        return std::nullopt;
      mark();
      if (rest.starts_with("[")) {
        table = readHeader();
        continue;
      }
      llvm::StringRef key = rest.take_until([](char c) { return c == '=' || c == '\n'; });
      rest = rest.drop_front(key.size());
      if (!rest.consume_front("=")) {
        problem = "a key is followed by `=` and its value";
        return std::nullopt;
      }
      std::string name = table + (table.empty() ? "" : ".") + withoutBlanks(key);
      if (name == "tool.riocc.path")
        return readArray();
      if (name == "tool.riocc" || llvm::StringRef(name).starts_with("tool.riocc.")) {
        problem = name == "tool.riocc" ? "`riocc` is no table of its own"
                                       : "`[tool.riocc]` has no key `" + key.trim().str() + "`";
        return std::nullopt;
      }
      skipValue();
    }
    return std::nullopt;
  }

  std::string problem;
  /// Where the problem is.
  size_t line = 1;

private:
  void mark() { line = 1 + text.drop_back(rest.size()).count('\n'); }

  static std::string withoutBlanks(llvm::StringRef name) {
    std::string plain;
    for (char c : name)
      if (!llvm::isSpace(c) && c != '"' && c != '\'')
        plain += c;
    return plain;
  }

  void skipBlank() {
    rest = rest.ltrim();
    while (rest.starts_with("#"))
      rest = rest.drop_until([](char c) { return c == '\n'; }).ltrim();
  }

  std::string readHeader() {
    llvm::StringRef header = rest.take_until([](char c) { return c == '\n'; });
    rest = rest.drop_front(header.size());
    header = header.split('#').first.trim();
    if (!header.ends_with("]") || (header.starts_with("[[") && !header.ends_with("]]")))
      problem = "the header `" + header.str() + "` is not closed";
    return withoutBlanks(header.drop_while([](char c) { return c == '['; }).rtrim(']'));
  }

  /// Goes past a text; false where nothing closes it.
  bool skipText() {
    llvm::StringRef quotes = rest.take_front(1);
    bool isLong = rest.starts_with((quotes + quotes + quotes).str());
    if (isLong)
      quotes = rest.take_front(3);
    bool hasEscapes = quotes.starts_with("\"");
    for (size_t i = quotes.size(); i < rest.size(); ++i) {
      if (rest[i] == '\n' && !isLong)
        return false;
      if (rest[i] == '\\' && hasEscapes)
        ++i;
      else if (rest.substr(i).starts_with(quotes)) {
        rest = rest.drop_front(i + quotes.size());
        return true;
      }
    }
    return false;
  }

  void skipValue() {
    for (size_t depth = 0; !rest.empty();) {
      char next = rest.front();
      if (next == '\n' && depth == 0)
        return;
      if (next == '#') {
        rest = rest.drop_until([](char c) { return c == '\n'; });
        continue;
      }
      if (next == '"' || next == '\'') {
        if (!skipText()) {
          problem = "the text is not closed";
          return;
        }
        continue;
      }
      depth += next == '[' || next == '{';
      depth -= depth != 0 && (next == ']' || next == '}');
      rest = rest.drop_front();
      if (rest.empty() && depth != 0)
        problem = "the value is not closed";
    }
  }

  std::optional<std::vector<std::string>> readArray() {
    auto wrong = [&] {
      problem = "`path` must be an array of strings";
      return std::nullopt;
    };
    skipBlank();
    if (!rest.consume_front("["))
      return wrong();
    std::vector<std::string> items;
    while (true) {
      skipBlank();
      if (rest.consume_front("]"))
        return items;
      char quote = rest.empty() ? '\0' : rest.front();
      size_t end = quote == '"' || quote == '\'' ? rest.find(quote, 1) : llvm::StringRef::npos;
      if (end == llvm::StringRef::npos || rest.take_front(end).contains('\n'))
        return wrong();
      items.push_back(rest.slice(1, end).str());
      rest = rest.drop_front(end + 1);
      skipBlank();
      if (!rest.consume_front(",") && !rest.starts_with("]"))
        return wrong();
    }
  }

  llvm::StringRef text, rest;
};

} // namespace

std::vector<std::string> projectPath(llvm::StringRef folder, Diagnostics &diagnostics) {
  std::string here = absolute("").str().str() + "/";
  llvm::SmallString<128> start = absolute(folder);
  for (llvm::StringRef place = start; !place.empty(); place = path::parent_path(place)) {
    llvm::SmallString<128> file(place);
    path::append(file, "pyproject.toml");
    auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!buffer)
      continue;
    ProjectReader reader((*buffer)->getBuffer());
    std::optional<std::vector<std::string>> listed = reader.readPath();
    if (!reader.problem.empty())
      diagnostics.report(diag::invalid_project, nullptr, {}, (file + ":" + llvm::Twine(reader.line)).str(),
                         reader.problem);
    std::vector<std::string> folders;
    for (const std::string &entry : listed.value_or(std::vector<std::string>())) {
      llvm::SmallString<128> full(place);
      path::is_absolute(entry) ? full.assign(entry) : path::append(full, entry);
      // A program that is compiled elsewhere is the same program.
      llvm::StringRef plain = full;
      plain.consume_front(here);
      folders.push_back(plain.str());
    }
    return folders;
  }
  return {};
}

} // namespace rio::driver

// Source files and positions in them.
//
// Positions are CPython's: lines from 1, columns in UTF-8 bytes from 0.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace rio {

/// A half-open stretch of source text. `line` is 0 where a node has no place in the source.
struct SourceRange {
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t endLine = 0;
  uint32_t endColumn = 0;

  bool isValid() const { return line != 0; }
};

/// One source file, decoded to (generalised) UTF-8 with its line table. Owned by a SourceManager.
class SourceFile {
public:
  SourceFile(std::string path, std::string text);

  /// The path as diagnostics and tracebacks print it.
  llvm::StringRef path() const { return path_; }
  llvm::StringRef text() const { return text_; }

  /// The text of `line` (from 1) without its line end; empty past the end of the file.
  llvm::StringRef lineText(uint32_t line) const;
  /// The text from the start of line `first` to the end of line `last`, newlines between them as in the file.
  llvm::StringRef linesText(uint32_t first, uint32_t last) const;
  uint32_t lineCount() const { return static_cast<uint32_t>(lineStarts.size()); }

private:
  std::string path_;
  std::string text_;
  std::vector<uint32_t> lineStarts;
};

/// Keeps every source file of a compilation alive.
class SourceManager {
public:
  const SourceFile &add(std::string path, std::string text);

private:
  std::vector<std::unique_ptr<SourceFile>> files;
};

} // namespace rio

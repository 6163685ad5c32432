#include "base/Source.h"

namespace rio {

SourceFile::SourceFile(std::string path, std::string text) : path_(std::move(path)), text_(std::move(text)) {
  // Python ends a line with \n, \r\n or \r.
  lineStarts.push_back(0);
  for (uint32_t i = 0, size = static_cast<uint32_t>(text_.size()); i < size; ++i) {
    bool carriageReturn = text_[i] == '\r' && !(i + 1 < size && text_[i + 1] == '\n');
    if (text_[i] == '\n' || carriageReturn)
      lineStarts.push_back(i + 1);
  }
}

llvm::StringRef SourceFile::lineText(uint32_t line) const {
  if (line == 0 || line > lineStarts.size())
    return {};
  llvm::StringRef rest = text().drop_front(lineStarts[line - 1]);
  return rest.take_front(rest.find_first_of("\r\n"));
}

llvm::StringRef SourceFile::linesText(uint32_t first, uint32_t last) const {
  llvm::StringRef start = lineText(first);
  llvm::StringRef end = lineText(last);
  if (last <= first || end.empty())
    return start;
  return {start.data(), static_cast<size_t>(end.end() - start.data())};
}

const SourceFile &SourceManager::add(std::string path, std::string text) {
  files.push_back(std::make_unique<SourceFile>(std::move(path), std::move(text)));
  return *files.back();
}

} // namespace rio

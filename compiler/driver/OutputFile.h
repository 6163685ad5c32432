// A file that appears under its name only when it is complete.
#pragma once

#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include <optional>
#include <string>

namespace rio::driver {

/// While being written the file lies beside its final place under another name, which an error or a signal removes.
/// Devices and pipes (`/dev/null`) are written directly.
class OutputFile {
public:
  static llvm::Expected<OutputFile> create(llvm::StringRef path);
  OutputFile(OutputFile &&) = default;
  ~OutputFile();

  /// Where to write.
  const std::string &path() const { return temporary ? temporary->TmpName : finalPath; }

  /// Writes `contents` as the whole file.
  llvm::Error write(llvm::StringRef contents);

  /// Gives the file its name.
  llvm::Error keep();

private:
  explicit OutputFile(std::string finalPath) : finalPath(std::move(finalPath)) {}

  std::string finalPath;
  std::optional<llvm::sys::fs::TempFile> temporary;
};

} // namespace rio::driver

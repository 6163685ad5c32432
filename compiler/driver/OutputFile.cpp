#include "driver/OutputFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace rio::driver {

namespace fs = llvm::sys::fs;

llvm::Expected<OutputFile> OutputFile::create(llvm::StringRef path) {
  OutputFile output(path.str());
  fs::file_status status;
  if (!fs::status(path, status) && status.type() == fs::file_type::directory_file)
    return llvm::errorCodeToError(std::make_error_code(std::errc::is_a_directory));
  if (fs::exists(status) && status.type() != fs::file_type::regular_file)
    return output;
  llvm::SmallString<128> model = llvm::sys::path::parent_path(path);
  llvm::sys::path::append(model, "." + llvm::sys::path::filename(path) + "-%%%%%%%%");
  llvm::Expected<fs::TempFile> temporary = fs::TempFile::create(model, fs::all_read | fs::all_write);
  if (!temporary)
    return temporary.takeError();
  output.temporary = std::move(*temporary);
  return output;
}

OutputFile::~OutputFile() {
  if (temporary)
    llvm::consumeError(temporary->discard());
}

llvm::Error OutputFile::write(llvm::StringRef contents) {
  std::error_code error;
  llvm::raw_fd_ostream out(path(), error);
  if (error)
    return llvm::errorCodeToError(error);
  out << contents;
  out.close();
  error = out.error();
  out.clear_error();
  return llvm::errorCodeToError(error);
}

llvm::Error OutputFile::keep() {
  if (!temporary)
    return llvm::Error::success();
  llvm::Error error = temporary->keep(finalPath);
  temporary.reset();
  return error;
}

} // namespace rio::driver

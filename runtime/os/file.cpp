// See file.h.
#include "os/file.h"

#include "entry_points.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rio::os {

int64_t open_file(const char *path, int64_t mode) {
  bool update = (mode & open_update) != 0;
  int flags = O_CLOEXEC;
  switch (mode & 3) {
  case open_read:
    flags |= update ? O_RDWR : O_RDONLY;
    break;
  case open_write:
    flags |= (update ? O_RDWR : O_WRONLY) | O_CREAT | O_TRUNC;
    break;
  case open_append:
    flags |= (update ? O_RDWR : O_WRONLY) | O_CREAT | O_APPEND;
    break;
  default:
    flags |= (update ? O_RDWR : O_WRONLY) | O_CREAT | O_EXCL;
    break;
  }
  int descriptor;
  do
    descriptor = ::open(path, flags, 0666);
  while (descriptor < 0 && errno == EINTR && !rio_take_interrupt());
  if (descriptor < 0)
    return -errno;
  struct stat status;
  if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    ::close(descriptor);
    return -EISDIR;
  }
  return descriptor;
}

int64_t read(int descriptor, void *target, size_t size) {
  ssize_t count;
  do
    count = ::read(descriptor, target, size);
  while (count < 0 && errno == EINTR && !rio_take_interrupt());
  return count < 0 ? -errno : count;
}

int64_t write_all(int descriptor, const void *source, size_t size, size_t &written) {
  auto *bytes = static_cast<const char *>(source);
  written = 0;
  while (written < size) {
    ssize_t count = ::write(descriptor, bytes + written, size - written);
    if (count < 0 && errno == EINTR && !rio_take_interrupt())
      continue;
    if (count < 0)
      return -errno;
    written += size_t(count);
  }
  return 0;
}

int64_t seek(int descriptor, int64_t offset, int64_t whence) {
  off_t result = ::lseek(descriptor, offset, int(whence));
  return result < 0 ? -errno : result;
}

int64_t close(int descriptor) { return ::close(descriptor) < 0 ? -errno : 0; }

bool is_tty(int descriptor) { return isatty(descriptor) != 0; }

} // namespace rio::os

// File descriptors. Results below 0 are -errno; calls broken off by a signal are repeated unless an interrupt waits.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace rio::os {

/// `mode` as the open_ constants of abi.def; close-on-exec. A directory gives -EISDIR, as Python's open does.
int64_t open_file(const char *path, int64_t mode);
int64_t read(int descriptor, void *target, size_t size);
/// Writes everything, or fails with the first `written` bytes gone.
int64_t write_all(int descriptor, const void *source, size_t size, size_t &written);
int64_t seek(int descriptor, int64_t offset, int64_t whence);
int64_t close(int descriptor);
bool is_tty(int descriptor);

} // namespace rio::os

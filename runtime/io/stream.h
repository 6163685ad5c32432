// Buffered text and byte streams on file descriptors.
//
// One structure does what CPython does in three layers (FileIO, Buffered*, TextIOWrapper), with the same sizes where
// they can be observed: writes are held back up to 8192 bytes, reads ask for 8192 bytes, and a chunk is checked as
// UTF-8 when it is read, so a bad byte is reported by the first read that fetches its chunk.
#pragma once

#include "abi.h"

#include <stddef.h>

namespace rio::io {

inline constexpr size_t buffer_size = 8192;
/// What CPython's Buffered* takes for pipes and files: st_blksize.
inline constexpr size_t binary_buffer_size = 4096;

struct stream {
  int descriptor;
  int64_t options;
  char *write_buffer; // allocated at the first write
  size_t write_count;
  char *read_buffer; // [read_start, read_end) is text not yet delivered, [read_end, read_raw) an incomplete character
  size_t read_start;
  size_t read_end;
  size_t read_raw;
  size_t read_capacity;
  bool at_end;       // the last read of the descriptor gave nothing
  bool skip_newline; // universal newlines: a "\r" was delivered as "\n", its "\n" may follow
  stream *next;      // list of open streams
  stream *previous;

  bool has(int64_t option) const { return (options & option) != 0; }
};

stream *open_stream(int descriptor, int64_t options);
/// The stream of descriptor 0, 1 or 2, made at first use.
stream *standard(int descriptor);

/// 0 or -errno.
int64_t write(stream &target, const char *bytes, size_t size);
int64_t flush(stream &target);
/// Flushes, closes the descriptor unless it is to stay open, and frees the stream.
int64_t close_stream(stream &target);

/// Reads and checks one more chunk behind the text there is. 1 = more text, 0 = end of file, else -errno or
/// status_decode with its particulars set.
int64_t fill(stream &source, bool checked);
/// Forgets what was read ahead, moving the descriptor back to where the reader is.
void drop_read_ahead(stream &source);

/// Flushes every open stream; false when standard output could not be flushed (reported on standard error).
bool flush_at_exit();
/// Text on standard error, after what is buffered for it.
void report(const char *text);
void report(const char *bytes, size_t size);

} // namespace rio::io

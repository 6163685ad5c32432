// One program with many ways to end, for process_test.py: the first argument says which.
#include "entry_points.h"
#include "text/str.h"

#include <string.h>

using namespace rio;

namespace {
WORD output;

void say(REF text) {
  rio_stream_write(output, text);
  rio_stream_write_char(output, '\n');
}

int32_t write_lines(WORD count) {
  REF line = rio_str_repeat(rio_str_from_char('x'), 99);
  for (WORD i = 0; i < count; ++i)
    say(line);
  return 0;
}

int32_t print_arguments() {
  for (WORD i = 2; i < rio_argument_count(); ++i)
    say(rio_str_ascii(rio_argument(i)));
  return 0;
}

/// The lines of standard input as ascii() shows them.
int32_t print_lines() {
  while (true) {
    REF line = rio_stream_read_line(rio_stream_standard(0), -1);
    if (line == nullptr) {
      say(rio_int_text(rio_status() << 1));
      return 1;
    }
    if (text::as_str(line)->byte_length == 0)
      return 0;
    say(rio_str_ascii(line));
  }
}

int32_t wait_for_interrupt() {
  say(text::from_ascii("ready"));
  rio_stream_flush(output);
  // No sleep in between: one that Ctrl-C breaks off would take the interrupt from the poll.
  while (true)
    rio_poll_or_exit();
}

/// Recurses until a poll finds that the stack is used up; the depth goes into the answer so that no call is a tail
/// call.
__attribute__((noinline)) WORD recurse(WORD depth) {
  volatile char frame[64];
  frame[0] = char(depth);
  if (reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < rio_stack_limit)
    return depth > 10000 ? (rio_poll_or_exit(), -1) : -1;
  return recurse(depth + 1) + (frame[0] != char(depth));
}

int32_t use_memory() {
  REF chain = nullptr;
  while (true) {
    REF next = rio_array_new(&rio_class_array_pointer, 100);
    static_cast<rio_array *>(next)->as<REF>()[0] = chain;
    chain = next;
  }
}
} // namespace

extern "C" int32_t rio_program_main() {
  output = rio_stream_standard(1);
  const char *mode = text::as_str(rio_argument(1))->bytes;
  if (strcmp(mode, "lines") == 0)
    return write_lines(rio_int_to_word(rio_int_parse(rio_argument(2), 10)));
  if (strcmp(mode, "arguments") == 0)
    return print_arguments();
  if (strcmp(mode, "echo") == 0)
    return print_lines();
  if (strcmp(mode, "wait") == 0)
    return wait_for_interrupt();
  if (strcmp(mode, "recurse") == 0)
    return recurse(0) < 0 ? 0 : 2;
  if (strcmp(mode, "memory") == 0)
    return use_memory();
  return 2;
}

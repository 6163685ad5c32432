// argv and the environment as Python strings: bytes that are no UTF-8 become lone surrogates (surrogateescape).
#include "start/arguments.h"

#include "entry_points.h"
#include "text/decode.h"

#include <stdlib.h>
#include <string.h>

namespace rio {

namespace {
int argument_count;
char **argument_values;
} // namespace

void remember_arguments(int count, char **values) {
  argument_count = count;
  argument_values = values;
}

WORD rio_argument_count() { return argument_count; }

REF rio_argument(WORD index) {
  const char *value = argument_values[index];
  return text::decode_escaping(value, strlen(value));
}

REF rio_environment(REF name) {
  const char *value = getenv(static_cast<rio_str *>(name)->bytes);
  return value == nullptr ? nullptr : text::decode_escaping(value, strlen(value));
}

} // namespace rio

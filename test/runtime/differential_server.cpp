// Answers questions about ints, floats and strings on standard input, one a line, for differential_test.py: the name of
// an operation and its arguments, separated by spaces. Ints travel in hex, floats as the hex of their bits, strings as
// the hex of their UTF-8 behind a dot.
#include "entry_points.h"
#include "text/str.h"

#include <string.h>

using namespace rio;

namespace {
constexpr int most_arguments = 5;

struct request {
  rio_str *words[most_arguments];
  int count = 0;

  TAGGED integer(int i) const { return rio_int_parse(words[i], 16); }
  WORD word(int i) const { return rio_int_to_word(integer(i)); }
  F64 floating(int i) const { return rio_float_from_bits(word(i)); }
  rio_str *string(int i) const {
    const rio_str *hex = words[i];
    REF bytes = rio_array_new(&rio_class_array_u8, WORD(hex->byte_length / 2));
    auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    for (uint64_t k = 0; k < hex->byte_length / 2; ++k)
      static_cast<rio_array *>(bytes)->elements[k] =
          uint8_t(digit(hex->bytes[1 + 2 * k]) << 4 | digit(hex->bytes[2 + 2 * k]));
    return static_cast<rio_str *>(rio_str_from_bytes(bytes, 0, WORD(hex->byte_length / 2)));
  }
};

WORD output;

void say(REF text) { rio_stream_write(output, text); }
void say_integer(TAGGED value) { say(rio_int_format(value, 16)); }
void say_word(WORD value) { say_integer(rio_int_from_word(value)); }
void say_float(F64 value) {
  say_integer(rio_int_from_unsigned(rio_float_bits(value != value ? __builtin_nan("") : value)));
}
void say_string(REF text) {
  static const char digits[] = "0123456789abcdef";
  const rio_str *source = text::as_str(text);
  rio_stream_write_char(output, '.');
  for (uint64_t i = 0; i < source->byte_length; ++i) {
    rio_stream_write_char(output, digits[uint8_t(source->bytes[i]) >> 4]);
    rio_stream_write_char(output, digits[uint8_t(source->bytes[i]) & 15]);
  }
  // The lengths are part of the answer: a wrong one shows later or never.
  say(text::from_ascii(text::count_chars(source->bytes, source->byte_length) == source->char_length ? "" : "!chars"));
}
void say_status() {
  WORD status = rio_status();
  say(text::from_ascii(status == status_ok ? "ok " : status == status_too_long ? "long " : "bad "));
}

struct operation {
  const char *name;
  void (*run)(const request &);
};

#define INT_BINARY(name) {#name, [](const request &r) { say_integer(rio_int_##name(r.integer(1), r.integer(2))); }}
#define INT_UNARY(name) {#name, [](const request &r) { say_integer(rio_int_##name(r.integer(1))); }}
#define INT_WORD(name) {#name, [](const request &r) { say_word(rio_int_##name(r.integer(1))); }}
#define FLOAT_BINARY(name)                                                                                             \
  {"float_" #name, [](const request &r) { say_float(rio_float_##name(r.floating(1), r.floating(2))); }}
#define MATH(name) {"math_" #name, [](const request &r) { say_float(rio_math_##name(r.floating(1))); }}
#define STR_MAP(name) {"str_" #name, [](const request &r) { say_string(rio_str_##name(r.string(1))); }}
#define STR_IS(name) {"str_is_" #name, [](const request &r) { say_word(rio_str_is_##name(r.string(1))); }}

const operation operations[] = {
    INT_BINARY(add),
    INT_BINARY(sub),
    INT_BINARY(mul),
    INT_BINARY(floordiv),
    INT_BINARY(mod),
    {"divmod",
     [](const request &r) {
       auto *results = static_cast<rio_array *>(rio_array_new(&rio_class_array_tagged, 2));
       rio_int_divmod(r.integer(1), r.integer(2), results);
       say_integer(results->as<TAGGED>()[0]);
       rio_stream_write_char(output, ' ');
       say_integer(results->as<TAGGED>()[1]);
     }},
    INT_BINARY(and),
    INT_BINARY(or),
    INT_BINARY(xor),
    INT_BINARY(shl),
    INT_BINARY(shr),
    INT_BINARY(pow),
    INT_BINARY(gcd),
    INT_UNARY(neg),
    INT_UNARY(abs),
    INT_UNARY(invert),
    INT_UNARY(isqrt),
    INT_WORD(hash),
    INT_WORD(bit_length),
    INT_WORD(bit_count),
    {"pow_mod", [](const request &r) { say_integer(rio_int_pow_mod(r.integer(1), r.integer(2), r.integer(3))); }},
    {"inverse_mod",
     [](const request &r) {
       TAGGED value = rio_int_inverse_mod(r.integer(1), r.integer(2));
       say_status();
       say_integer(value);
     }},
    {"compare", [](const request &r) { say_word(rio_int_compare(r.integer(1), r.integer(2))); }},
    {"compare_float", [](const request &r) { say_word(rio_int_compare_float(r.integer(1), r.floating(2))); }},
    {"to_float", [](const request &r) { say_float(rio_int_to_float(r.integer(1))); }},
    {"true_divide", [](const request &r) { say_float(rio_int_true_divide(r.integer(1), r.integer(2))); }},
    {"frexp",
     [](const request &r) {
       say_float(rio_int_frexp_mantissa(r.integer(1)));
       say(text::from_ascii(" "));
       say_word(rio_int_frexp_exponent(r.integer(1)));
     }},
    {"format", [](const request &r) { say(rio_int_format(r.integer(1), r.word(2))); }},
    {"digits_exceed", [](const request &r) { say_word(rio_int_digits_exceed(r.integer(1), r.word(2))); }},
    {"parse",
     [](const request &r) {
       TAGGED value = rio_int_parse(r.string(1), r.word(2));
       say_status();
       say_integer(value);
     }},
    {"bytes",
     [](const request &r) {
       REF array = rio_array_new(&rio_class_array_u8, r.word(2));
       rio_int_to_bytes(r.integer(1), array, r.word(2), 1);
       say_integer(rio_int_from_bytes(array, r.word(2), 1, 0));
       say(text::from_ascii(" "));
       say_integer(rio_int_from_bytes(array, r.word(2), 1, 1));
     }},
    {"repr", [](const request &r) { say(rio_float_repr(r.floating(1))); }},
    {"float_format", [](const request &r) { say(rio_float_format(r.floating(1), r.word(2), r.word(3), r.word(4))); }},
    {"float_parse",
     [](const request &r) {
       F64 value = rio_float_parse(r.string(1));
       say_status();
       say_float(value);
     }},
    {"from_float", [](const request &r) { say_integer(rio_int_from_float(r.floating(1))); }},
    {"float_hash", [](const request &r) { say_word(rio_float_hash(r.floating(1), 0)); }},
    {"float_round", [](const request &r) { say_float(rio_float_round(r.floating(1), r.word(2))); }},
    {"float_hex", [](const request &r) { say(rio_float_hex(r.floating(1))); }},
    {"float_from_hex", [](const request &r) { say_float(rio_float_from_hex(r.string(1))); }},
    {"float_ratio",
     [](const request &r) {
       say_integer(rio_float_numerator(r.floating(1)));
       say(text::from_ascii(" "));
       say_integer(rio_float_denominator(r.floating(1)));
     }},
    FLOAT_BINARY(floordiv),
    FLOAT_BINARY(mod),
    FLOAT_BINARY(pow),
    {"math_hypot", [](const request &r) { say_float(rio_math_hypot(r.floating(1), r.floating(2))); }},
    MATH(gamma),
    MATH(lgamma),
    MATH(sin),
    MATH(exp),
    MATH(cbrt),
    STR_MAP(lower),
    STR_MAP(upper),
    STR_MAP(title),
    STR_MAP(capitalize),
    STR_MAP(swapcase),
    STR_MAP(casefold),
    STR_MAP(repr),
    STR_MAP(ascii),
    STR_IS(alpha),
    STR_IS(digit),
    STR_IS(decimal),
    STR_IS(numeric),
    STR_IS(space),
    STR_IS(alnum),
    STR_IS(lower),
    STR_IS(upper),
    STR_IS(title),
    STR_IS(printable),
    STR_IS(identifier),
    {"str_hash", [](const request &r) { say_word(rio_str_hash(r.string(1))); }},
    {"str_compare", [](const request &r) { say_word(rio_str_compare(r.string(1), r.string(2))); }},
    {"str_slice", [](const request &r) { say_string(rio_str_slice(r.string(1), r.word(2), r.word(3))); }},
    {"str_slice_step",
     [](const request &r) { say_string(rio_str_slice_step(r.string(1), r.word(2), r.word(3), r.word(4))); }},
    {"str_char_at", [](const request &r) { say_word(rio_str_char_at(r.string(1), r.word(2))); }},
    {"str_find", [](const request &r) { say_word(rio_str_find(r.string(1), r.string(2), r.word(3), r.word(4))); }},
    {"str_rfind", [](const request &r) { say_word(rio_str_rfind(r.string(1), r.string(2), r.word(3), r.word(4))); }},
    {"str_count", [](const request &r) { say_word(rio_str_count(r.string(1), r.string(2), r.word(3), r.word(4))); }},
    {"str_replace",
     [](const request &r) { say_string(rio_str_replace(r.string(1), r.string(2), r.string(3), r.word(4))); }},
    {"str_strip",
     [](const request &r) {
       rio_str *text = r.string(1);
       WORD start = rio_str_strip_start(text, nullptr);
       say_string(rio_str_slice_bytes(text, start, rio_str_strip_stop(text, nullptr, start)));
     }},
    {"str_append",
     [](const request &r) {
       // Grown in place character by character, indexed (which drops the spare room), and grown again.
       rio_str *source = r.string(1);
       REF text = rio_str_concat(rio_str_from_char('<'), rio_str_from_char('>'));
       for (WORD i = 0; i < WORD(source->char_length); ++i) {
         text = rio_str_append(text, rio_str_item(source, i));
         if (i % 50 == 49)
           rio_str_char_at(text, i / 2);
       }
       say_string(text);
     }},
    {"frame",
     [](const request &r) {
       const rio_str *line = r.string(1);
       uint32_t end_line = uint32_t(r.word(4));
       rio_site site = {
           "a.py", 4, "f", 1, line->bytes, line->byte_length, 7, uint32_t(r.word(2)), end_line, uint32_t(r.word(3))};
       say_string(rio_site_text(WORD(&site)));
     }},
    {"utf8",
     [](const request &r) {
       const rio_str *source = r.string(1);
       REF bytes = rio_array_new(&rio_class_array_u8, WORD(source->byte_length));
       memcpy(static_cast<rio_array *>(bytes)->elements, source->bytes, source->byte_length);
       if (REF text = rio_str_decode_utf8(bytes, 0, WORD(source->byte_length)); text != nullptr) {
         say_string(text);
         return;
       }
       for (int i = 0; i < 4; ++i)
         say_word(rio_status_detail(i));
     }},
};

void answer(const request &r) {
  for (const operation &each : operations)
    if (strcmp(each.name, r.words[0]->bytes) == 0)
      return each.run(r);
  say(text::from_ascii("unknown operation"));
}
} // namespace

extern "C" int32_t rio_program_main() {
  WORD input = rio_stream_standard(0);
  output = rio_stream_standard(1);
  while (true) {
    rio_str *line = text::as_str(rio_stream_read_line(input, -1));
    if (line->byte_length == 0)
      return 0;
    request r;
    WORD end = WORD(line->byte_length) - 1;
    REF space = rio_str_from_char(' ');
    for (WORD start = 0; start <= end;) {
      WORD stop = rio_str_find_bytes(line, space, start, end);
      stop = stop < 0 ? end : stop;
      r.words[r.count++] = text::as_str(rio_str_slice_bytes(line, start, stop));
      start = stop + 1;
    }
    answer(r);
    rio_stream_write_char(output, '\n');
  }
}

// Calls every entry point once, on each target: a row of entry_points.def without a check here does not compile.
#include "entry_points.h"
#include "text/str.h"

#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rio;

namespace {

REF s(const char *utf8) { return text::make(utf8, strlen(utf8)); }
bool is(REF text, const char *utf8) {
  return text != nullptr && text->class_ == &rio_class_str && rio_str_equal(text, s(utf8));
}
constexpr TAGGED n(int64_t value) { return int64_t(uint64_t(value) << 1); }
TAGGED big() { return rio_int_shl(n(1), n(100)); }
bool same(TAGGED a, TAGGED b) { return rio_int_equal(a, b); }
bool near(F64 a, F64 b) { return fabs(a - b) <= 1e-15 * fabs(b); }
rio_array *as_array(REF array) { return static_cast<rio_array *>(array); }

/// How a child that runs `body` ends, as wait reports it.
template <typename Body> int status_of(Body body) {
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    close(2);
    open("/dev/null", O_WRONLY);
    body();
    _exit(77);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}
template <typename Body> bool exits_with(int code, Body body) {
  int status = status_of(body);
  return WIFEXITED(status) && WEXITSTATUS(status) == code;
}

REF array_of(const char *bytes) {
  REF array = rio_array_new(&rio_class_array_u8, WORD(strlen(bytes)));
  memcpy(as_array(array)->elements, bytes, strlen(bytes));
  return array;
}

REF pointers(REF a, REF b) {
  REF array = rio_array_new(&rio_class_array_pointer, 2);
  as_array(array)->as<REF>()[0] = a;
  as_array(array)->as<REF>()[1] = b;
  return array;
}

/// A stream on a fresh temporary file with this content, read from its start.
WORD stream_with(const char *content, WORD options = stream_readable | stream_writable | stream_universal_newlines) {
  char path[] = "/tmp/rio-entry-XXXXXX";
  int descriptor = mkstemp(path);
  unlink(path);
  if (write(descriptor, content, strlen(content)) < 0)
    return 0;
  lseek(descriptor, 0, SEEK_SET);
  return rio_stream_new(descriptor, options);
}

const uint8_t exception_kinds[] = {slot_pointer, slot_pointer, slot_pointer, slot_raw};
const rio_class exception_class = {
    40, 0, sizeof(rio_exception), element_none, "E", 1, &rio_class_object, 4, exception_kinds};
const rio_site site = {"a.py", 4, "f", 1, "  g(1)", 6, 3, 2, 3, 6};
REF exception() {
  REF result = rio_object_new(&exception_class);
  rio_traceback_add(result, &site);
  return result;
}

#define CHECK(name, condition)                                                                                         \
  bool check_##name() { return condition; }
#define CHECK_BODY(name) bool check_##name()

CHECK(rio_object_new, rio_object_new(&rio_class_float)->class_ == &rio_class_float)
CHECK(rio_array_new, as_array(rio_array_new(&rio_class_array_f64, 3))->length == 3)
CHECK(rio_array_resized, as_array(rio_array_resized(array_of("ab"), 3))->elements[1] == 'b')
CHECK_BODY(rio_array_copy) {
  REF array = array_of("abcd");
  rio_array_copy(array, 1, array, 0, 3);
  return memcmp(as_array(array)->elements, "aabc", 4) == 0;
}
CHECK_BODY(rio_array_clear) {
  REF array = array_of("abc");
  rio_array_clear(array, 1, 1);
  return memcmp(as_array(array)->elements, "a\0c", 3) == 0;
}
CHECK(rio_object_address, rio_object_address(&rio_none) == reinterpret_cast<WORD>(&rio_none))
CHECK_BODY(rio_count_object) {
  REF object = s("kept by its count");
  rio_count_object(object);
  rio_collect();
  bool is_kept = is(object, "kept by its count") && rio_reference_count(object) == 1;
  rio_end_counting(object);
  return is_kept && rio_reference_count(object) == 0;
}
CHECK_BODY(rio_add_reference) {
  REF object = s("a");
  rio_add_reference(object);
  rio_count_object(object);
  rio_add_reference(object);
  bool is_right = rio_reference_count(object) == 2;
  rio_end_counting(object);
  return is_right;
}
CHECK_BODY(rio_lose_reference) {
  REF object = s("a");
  rio_count_object(object);
  rio_add_reference(object);
  bool is_right = !rio_lose_reference(object) && rio_lose_reference(object) && !rio_lose_reference(nullptr);
  rio_end_counting(object);
  return is_right;
}
CHECK_BODY(rio_begin_finalizing) {
  REF object = s("a");
  rio_count_object(object);
  bool is_right = rio_begin_finalizing(object) && !rio_begin_finalizing(object);
  rio_end_counting(object);
  return is_right;
}
CHECK(rio_reference_count, rio_reference_count(nullptr) == 0)
CHECK_BODY(rio_end_counting) {
  REF objects[100];
  for (REF &object : objects)
    rio_count_object(object = s("a"));
  for (REF &object : objects)
    if (rio_end_counting(object), rio_reference_count(object) != 0)
      return false;
  return true;
}
CHECK_BODY(rio_enqueue) {
  REF object = s("a");
  rio_count_object(object);
  rio_enqueue(object);
  rio_enqueue(object);
  bool is_once = rio_advance_queue() && !rio_advance_queue();
  rio_end_counting(object);
  return is_once;
}
CHECK(rio_advance_queue, (rio_enqueue(s("b")), rio_advance_queue()))
CHECK(rio_queued_object, (rio_enqueue(s("c")), rio_advance_queue() && is(rio_queued_object(), "c")))
CHECK(rio_rewind_queue, (rio_enqueue(s("d")), rio_rewind_queue(), rio_advance_queue()))
CHECK_BODY(rio_register_roots) {
  static REF root;
  static const uint8_t kind = slot_pointer;
  rio_register_roots(&root, &kind, 1);
  root = s("kept by the root");
  rio_collect();
  return is(root, "kept by the root");
}
CHECK(rio_collect, (rio_collect(), true))
CHECK(rio_live_bytes, (rio_collect(), rio_live_bytes() > 0))
CHECK(rio_has_room, rio_has_room(1000, 8) && !rio_has_room(WORD(1) << 60, 8) && !rio_has_room(WORD(1) << 62, 8))
CHECK(rio_poll_or_exit, (rio_poll_or_exit(), true))
CHECK(rio_interrupt_pending, !rio_interrupt_pending())
CHECK_BODY(rio_take_interrupt) {
  rio_interrupted = 1;
  bool was_pending = rio_interrupt_pending();
  rio_take_interrupt();
  return was_pending && !rio_interrupt_pending();
}
CHECK_BODY(rio_observe_interrupts) {
  return exits_with(7, [] {
    rio_observe_interrupts();
    rio_interrupted = 1;
    rio_poll_or_exit();
    rio_exit(rio_interrupt_pending() ? 7 : 0);
  });
}
CHECK(rio_status, (rio_int_parse(s("x"), 10), rio_status() == status_invalid))
CHECK(rio_status_detail, (rio_str_decode_utf8(array_of("a\xff"), 0, 2), rio_status_detail(0) == 1))
CHECK(rio_error_text, is(rio_error_text(2), "No such file or directory"))
CHECK(rio_exit, exits_with(3, [] { rio_exit(256 + 3); }))
CHECK(rio_out_of_memory, exits_with(1, [] { rio_out_of_memory(); }))
CHECK_BODY(rio_exit_interrupted) {
  int status = status_of([] { rio_exit_interrupted(); });
  return WIFSIGNALED(status) && WTERMSIG(status) == 2;
}

CHECK(rio_int_add, same(rio_int_add(big(), n(0)), big()))
CHECK(rio_int_sub, rio_int_sub(big(), big()) == 0)
CHECK(rio_int_mul, same(rio_int_mul(rio_int_shl(n(1), n(50)), rio_int_shl(n(1), n(50))), big()))
CHECK(rio_int_floordiv, rio_int_floordiv(n(-7), n(2)) == n(-4))
CHECK(rio_int_mod, rio_int_mod(n(-7), n(2)) == n(1))
bool check_divmod(TAGGED a, TAGGED b, TAGGED quotient, TAGGED remainder) {
  rio_array *results = as_array(rio_array_new(&rio_class_array_tagged, 2));
  rio_int_divmod(a, b, results);
  return same(results->as<TAGGED>()[0], quotient) && same(results->as<TAGGED>()[1], remainder);
}
CHECK(rio_int_divmod,
      check_divmod(n(-7), n(2), n(-4), n(1)) && check_divmod(rio_int_neg(big()), rio_int_add(big(), n(1)), n(-1), n(1)))
CHECK(rio_int_pow, same(rio_int_pow(n(2), n(100)), big()))
CHECK(rio_int_pow_mod, rio_int_pow_mod(n(3), n(4), n(7)) == n(4))
CHECK(rio_int_inverse_mod, rio_int_inverse_mod(n(3), n(7)) == n(5))
CHECK(rio_int_neg, rio_int_compare(rio_int_neg(big()), n(0)) < 0)
CHECK(rio_int_abs, same(rio_int_abs(rio_int_neg(big())), big()))
CHECK(rio_int_invert, rio_int_invert(n(5)) == n(-6))
CHECK(rio_int_and, rio_int_and(n(6), n(3)) == n(2))
CHECK(rio_int_or, rio_int_or(n(6), n(3)) == n(7))
CHECK(rio_int_xor, rio_int_xor(n(6), n(3)) == n(5))
CHECK(rio_int_shl, rio_int_bit_length(rio_int_shl(n(1), n(70))) == 71)
CHECK(rio_int_shr, rio_int_shr(big(), n(99)) == n(2))
CHECK(rio_int_compare, rio_int_compare(n(2), n(1)) == 1)
CHECK(rio_int_equal, rio_int_equal(big(), big()))
CHECK(rio_int_compare_float, rio_int_compare_float(n(2), 2.5) == -1)
CHECK(rio_int_hash, rio_int_hash(n(-1)) == -2)
CHECK(rio_int_from_word, rio_int_to_word(rio_int_from_word(INT64_MIN)) == INT64_MIN)
CHECK(rio_int_from_unsigned, rio_int_bit_length(rio_int_from_unsigned(-1)) == 64)
CHECK(rio_int_to_word, rio_int_to_word(n(-3)) == -3)
CHECK(rio_int_fits_word, !rio_int_fits_word(big()) && rio_int_fits_word(n(1)))
CHECK(rio_int_to_float, rio_int_to_float(big()) == 0x1p100)
CHECK(rio_int_from_float, same(rio_int_from_float(0x1p100), big()))
CHECK(rio_int_true_divide, rio_int_true_divide(n(1), n(4)) == 0.25)
CHECK(rio_int_frexp_mantissa, rio_int_frexp_mantissa(big()) == 0.5)
CHECK(rio_int_frexp_exponent, rio_int_frexp_exponent(big()) == 101)
CHECK(rio_int_bit_length, rio_int_bit_length(n(255)) == 8)
CHECK(rio_int_bit_count, rio_int_bit_count(n(-7)) == 3)
CHECK(rio_int_isqrt, rio_int_isqrt(n(99)) == n(9))
CHECK(rio_int_gcd, rio_int_gcd(n(-12), n(18)) == n(6))
CHECK(rio_int_parse, rio_int_parse(s(" 0x_ff "), 0) == n(255))
CHECK(rio_int_format, is(rio_int_format(n(-255), 16), "-ff"))
CHECK(rio_int_text, is(rio_int_text(big()), "1267650600228229401496703205376"))
CHECK(rio_int_digits_exceed, rio_int_digits_exceed(big(), 30) && !rio_int_digits_exceed(big(), 31))
CHECK_BODY(rio_int_to_bytes) {
  REF array = array_of("xxx");
  rio_int_to_bytes(n(-2), array, 3, 1);
  return memcmp(as_array(array)->elements, "\xff\xff\xfe", 3) == 0;
}
CHECK(rio_int_from_bytes, rio_int_from_bytes(array_of("\x01\x02"), 2, 0, 0) == n(513))

CHECK(rio_float_repr, is(rio_float_repr(0.1), "0.1"))
CHECK(rio_float_format, is(rio_float_format(2.675, 'f', 2, 2), "+2.67"))
CHECK(rio_float_parse, rio_float_parse(s("1_0.5e1")) == 105)
CHECK(rio_float_hex, is(rio_float_hex(1.5), "0x1.8000000000000p+0"))
CHECK(rio_float_from_hex, rio_float_from_hex(s("0x1.8p1")) == 3)
CHECK(rio_float_floordiv, rio_float_floordiv(-7, 2) == -4)
CHECK(rio_float_mod, rio_float_mod(-7, 2) == 1)
CHECK(rio_float_pow, rio_float_pow(-2, 3) == -8)
CHECK(rio_float_round, rio_float_round(2.675, 2) == 2.67)
CHECK(rio_float_round_half_even, rio_float_round_half_even(2.5) == 2)
CHECK(rio_float_hash, rio_float_hash(0.5, 0) == WORD(1) << 60 && rio_float_hash(NAN, 7) == 7)
CHECK(rio_float_numerator, rio_float_numerator(-0.75) == n(-3))
CHECK(rio_float_denominator, rio_float_denominator(-0.75) == n(4))
CHECK(rio_float_bits, rio_float_bits(1.0) == 0x3ff0000000000000)
CHECK(rio_float_from_bits, rio_float_from_bits(0x3ff0000000000000) == 1)
CHECK(rio_float_is_finite, rio_float_is_finite(1) && !rio_float_is_finite(INFINITY))
CHECK(rio_float_is_nan, rio_float_is_nan(NAN) && !rio_float_is_nan(1))

CHECK(rio_math_acos, rio_math_acos(1) == 0)
CHECK(rio_math_acosh, rio_math_acosh(1) == 0)
CHECK(rio_math_asin, rio_math_asin(0) == 0)
CHECK(rio_math_asinh, rio_math_asinh(0) == 0)
CHECK(rio_math_atan, rio_math_atan(0) == 0)
CHECK(rio_math_atan2, near(rio_math_atan2(0, -1), M_PI))
CHECK(rio_math_atanh, rio_math_atanh(0) == 0)
CHECK(rio_math_cbrt, near(rio_math_cbrt(27), 3))
CHECK(rio_math_ceil, rio_math_ceil(1.5) == 2)
CHECK(rio_math_copysign, rio_math_copysign(1, -0.0) == -1)
CHECK(rio_math_cos, rio_math_cos(0) == 1)
CHECK(rio_math_cosh, rio_math_cosh(0) == 1)
CHECK(rio_math_erf, rio_math_erf(0) == 0)
CHECK(rio_math_erfc, rio_math_erfc(0) == 1)
CHECK(rio_math_exp, rio_math_exp(0) == 1)
CHECK(rio_math_exp2, rio_math_exp2(3) == 8)
CHECK(rio_math_expm1, rio_math_expm1(0) == 0)
CHECK(rio_math_fabs, rio_math_fabs(-1) == 1)
CHECK(rio_math_floor, rio_math_floor(-1.5) == -2)
CHECK(rio_math_fma, rio_math_fma(2, 3, 4) == 10)
CHECK(rio_math_fmod, rio_math_fmod(-7, 2) == -1)
CHECK(rio_math_ldexp, rio_math_ldexp(1, 4) == 16)
CHECK(rio_math_frexp_mantissa, rio_math_frexp_mantissa(8) == 0.5)
CHECK(rio_math_frexp_exponent, rio_math_frexp_exponent(8) == 4)
CHECK(rio_math_log, rio_math_log(1) == 0)
CHECK(rio_math_log10, rio_math_log10(1000) == 3)
CHECK(rio_math_log1p, rio_math_log1p(0) == 0)
CHECK(rio_math_log2, rio_math_log2(8) == 3)
CHECK(rio_math_nextafter, rio_math_nextafter(1, 2) == 1 + 0x1p-52)
CHECK(rio_math_pow, rio_math_pow(2, 10) == 1024)
CHECK(rio_math_remainder, rio_math_remainder(7, 4) == -1)
CHECK(rio_math_sin, rio_math_sin(0) == 0)
CHECK(rio_math_sinh, rio_math_sinh(0) == 0)
CHECK(rio_math_sqrt, rio_math_sqrt(9) == 3)
CHECK(rio_math_tan, rio_math_tan(0) == 0)
CHECK(rio_math_tanh, rio_math_tanh(0) == 0)
CHECK(rio_math_trunc, rio_math_trunc(-1.5) == -1)
CHECK(rio_math_hypot, rio_math_hypot(3, 4) == 5)
CHECK(rio_math_gamma, rio_math_gamma(5) == 24)
CHECK(rio_math_lgamma, near(rio_math_lgamma(10), 12.801827480081469))

CHECK(rio_str_concat, is(rio_str_concat(s("a"), s("é")), "aé"))
CHECK(rio_str_append, is(rio_str_append(rio_str_append(s("a"), s("b")), s("c")), "abc"))
CHECK(rio_str_repeat, is(rio_str_repeat(s("ab"), 3), "ababab"))
CHECK(rio_str_join, is(rio_str_join(s(", "), pointers(s("a"), s("b")), 2), "a, b"))
CHECK(rio_str_equal, rio_str_equal(s("a"), s("a")) && !rio_str_equal(s("a"), s("b")))
CHECK(rio_str_compare, rio_str_compare(s("a"), s("é")) == -1)
CHECK(rio_str_hash, rio_str_hash(s("")) == 0 && rio_str_hash(s("a")) == rio_str_hash(s("a")))
CHECK(rio_str_char_at, rio_str_char_at(s("aé"), 1) == 0xe9)
CHECK(rio_str_item, is(rio_str_item(s("aé"), 1), "é"))
CHECK(rio_str_from_char, is(rio_str_from_char(0x1F389), "🎉"))
CHECK(rio_str_slice, is(rio_str_slice(s("aéb"), 1, 3), "éb"))
CHECK(rio_str_slice_step, is(rio_str_slice_step(s("aéb"), 2, -2, 2), "ba"))
CHECK(rio_str_slice_bytes, is(rio_str_slice_bytes(s("aéb"), 1, 3), "é"))
CHECK(rio_str_offset_of, rio_str_offset_of(s("éb"), 1) == 2)
CHECK(rio_str_index_of, rio_str_index_of(s("éb"), 2) == 1)
CHECK(rio_str_decode_at, rio_str_decode_at(s("aé"), 1) == 0xe9)
CHECK(rio_str_next_offset, rio_str_next_offset(s("aé"), 1) == 3)
CHECK(rio_str_previous_offset, rio_str_previous_offset(s("aé"), 3) == 1)
CHECK(rio_str_find, rio_str_find(s("éabab"), s("ab"), 0, 5) == 1)
CHECK(rio_str_rfind, rio_str_rfind(s("éabab"), s("ab"), 0, 5) == 3)
CHECK(rio_str_count, rio_str_count(s("éabab"), s("ab"), 0, 5) == 2)
CHECK(rio_str_find_bytes, rio_str_find_bytes(s("éab"), s("ab"), 0, 4) == 2)
CHECK(rio_str_rfind_bytes, rio_str_rfind_bytes(s("éab"), s("x"), 0, 4) == -1)
CHECK(rio_str_starts_with, rio_str_starts_with(s("éab"), s("é")))
CHECK(rio_str_ends_with, rio_str_ends_with(s("éab"), s("ab")))
CHECK(rio_str_replace, is(rio_str_replace(s("aXbX"), s("X"), s("--"), -1), "a--b--"))
CHECK(rio_str_strip_start, rio_str_strip_start(s("  a "), nullptr) == 2)
CHECK(rio_str_strip_stop, rio_str_strip_stop(s("xax"), s("x"), 1) == 2)
CHECK_BODY(rio_repr_enter) {
  REF outer = s("outer"), inner = s("inner");
  bool began = rio_repr_enter(outer) && rio_repr_enter(inner) && !rio_repr_enter(outer);
  rio_repr_leave();
  rio_repr_leave();
  return began;
}
CHECK_BODY(rio_repr_leave) {
  REF container = s("container");
  rio_repr_enter(container);
  rio_repr_leave();
  bool began = rio_repr_enter(container);
  rio_repr_leave();
  return began;
}
CHECK(rio_str_repr, is(rio_str_repr(s("a'\n")), "\"a'\\n\""))
CHECK(rio_str_ascii, is(rio_str_ascii(s("é")), "'\\xe9'"))
CHECK(rio_str_lower, is(rio_str_lower(s("ΑΣ")), "ας"))
CHECK(rio_str_upper, is(rio_str_upper(s("straße")), "STRASSE"))
CHECK(rio_str_title, is(rio_str_title(s("ab cd")), "Ab Cd"))
CHECK(rio_str_capitalize, is(rio_str_capitalize(s("ab CD")), "Ab cd"))
CHECK(rio_str_swapcase, is(rio_str_swapcase(s("aB")), "Ab"))
CHECK(rio_str_casefold, is(rio_str_casefold(s("ß")), "ss"))
CHECK(rio_str_is_alpha, rio_str_is_alpha(s("é")))
CHECK(rio_str_is_digit, rio_str_is_digit(s("²")))
CHECK(rio_str_is_decimal, !rio_str_is_decimal(s("²")))
CHECK(rio_str_is_numeric, rio_str_is_numeric(s("½")))
CHECK(rio_str_is_space, rio_str_is_space(s(" \t")))
CHECK(rio_str_is_alnum, rio_str_is_alnum(s("a1")))
CHECK(rio_str_is_lower, rio_str_is_lower(s("a1")))
CHECK(rio_str_is_upper, rio_str_is_upper(s("A1")))
CHECK(rio_str_is_title, rio_str_is_title(s("Ab Cd")))
CHECK(rio_str_is_printable, !rio_str_is_printable(s("\n")))
CHECK(rio_str_is_identifier, rio_str_is_identifier(s("a_1")))
CHECK(rio_char_is_space, rio_char_is_space(0x2003))
CHECK(rio_char_is_alpha, rio_char_is_alpha('a'))
CHECK(rio_char_is_alnum, rio_char_is_alnum('1'))
CHECK(rio_char_is_printable, rio_char_is_printable('a'))
CHECK(rio_char_decimal, rio_char_decimal(0x0967) == 1)
CHECK(rio_str_decode_utf8, is(rio_str_decode_utf8(array_of("aé"), 0, 3), "aé"))
CHECK(rio_str_encode_utf8, as_array(rio_str_encode_utf8(s("aé")))->length == 3)
CHECK(rio_str_from_bytes, is(rio_str_from_bytes(array_of("xaéx"), 1, 4), "aé"))
CHECK_BODY(rio_str_from_chars) {
  REF array = rio_array_new(&rio_class_array_i32, 2);
  as_array(array)->as<int32_t>()[0] = 'a';
  as_array(array)->as<int32_t>()[1] = 0xe9;
  return is(rio_str_from_chars(array, 0, 2), "aé");
}
REF built() {
  REF builder = rio_builder_new();
  rio_builder_append(builder, s("ab"));
  rio_builder_append_char(builder, 0xe9);
  rio_builder_append_slice(builder, s("xyz"), 1, 2);
  return rio_builder_finish(builder);
}
CHECK(rio_builder_new, is(rio_builder_finish(rio_builder_new()), ""))
CHECK(rio_builder_append, is(built(), "abéy"))
CHECK(rio_builder_append_char, is(built(), "abéy"))
CHECK(rio_builder_append_slice, is(built(), "abéy"))
CHECK(rio_builder_finish, is(built(), "abéy"))

CHECK(rio_stream_standard, rio_stream_descriptor(rio_stream_standard(1)) == 1)
CHECK(rio_stream_open, rio_stream_open(s("/nonexistent/file"), open_read) == -2)
CHECK(rio_stream_new, rio_stream_close(stream_with("")) == 0)
CHECK_BODY(rio_stream_write) {
  WORD stream = stream_with("");
  bool written = rio_stream_write(stream, s("aé\n")) == 0 && rio_stream_seek(stream, 0, 0) == 0;
  return written && is(rio_stream_read(stream, -1), "aé\n") && rio_stream_close(stream) == 0;
}
CHECK_BODY(rio_stream_write_char) {
  WORD stream = stream_with("");
  rio_stream_write_char(stream, 0xe9);
  rio_stream_seek(stream, 0, 0);
  return is(rio_stream_read(stream, -1), "é") && rio_stream_close(stream) == 0;
}
CHECK_BODY(rio_stream_write_bytes) {
  WORD stream = stream_with("");
  rio_stream_write_bytes(stream, array_of("abc"), 1, 3);
  rio_stream_seek(stream, 0, 0);
  return is(rio_stream_read(stream, -1), "bc") && rio_stream_close(stream) == 0;
}
CHECK(rio_stream_flush, rio_stream_flush(rio_stream_standard(1)) == 0)
CHECK(rio_stream_close, rio_stream_close(stream_with("a")) == 0)
CHECK_BODY(rio_stream_read_line) {
  WORD stream = stream_with("one\r\ntwo\rthree");
  return is(rio_stream_read_line(stream, -1), "one\n") && is(rio_stream_read_line(stream, 2), "tw") &&
         is(rio_stream_read_line(stream, -1), "o\n") && is(rio_stream_read_line(stream, -1), "three") &&
         is(rio_stream_read_line(stream, -1), "") && rio_stream_close(stream) == 0;
}
CHECK_BODY(rio_stream_read) {
  WORD stream = stream_with("é\r\nb\xff");
  bool read = is(rio_stream_read(stream, 0), "");
  return read && rio_stream_read(stream, 2) == nullptr && rio_status() == status_decode && rio_status_detail(0) == 5;
}
CHECK_BODY(rio_stream_read_bytes) {
  WORD stream = stream_with("a\r\nb", stream_readable);
  return as_array(rio_stream_read_bytes(stream, 2))->length == 2 &&
         as_array(rio_stream_read_bytes(stream, -1))->length == 2;
}
CHECK(rio_stream_seek, rio_stream_seek(stream_with("abc"), 2, 0) == 2)
CHECK_BODY(rio_stream_tell) {
  WORD stream = stream_with("abc\ndef");
  rio_stream_read_line(stream, -1);
  return rio_stream_tell(stream) == 4;
}
CHECK(rio_stream_descriptor, rio_stream_descriptor(rio_stream_standard(2)) == 2)
CHECK(rio_stream_is_tty, !rio_stream_is_tty(stream_with("")))

CHECK(rio_traceback_add, static_cast<rio_exception *>(exception())->traceback != nullptr)
CHECK(rio_site_text, is(rio_site_text(WORD(&site)), "  File \"a.py\", line 3, in f\n    g(1)\n    ~^^^\n"))
CHECK(rio_site_file, is(rio_site_file(WORD(&site)), "a.py"))
CHECK(rio_site_function, is(rio_site_function(WORD(&site)), "f"))
CHECK(rio_site_source, is(rio_site_source(WORD(&site)), "  g(1)"))
CHECK(rio_site_line, rio_site_line(WORD(&site)) == 3)
CHECK_BODY(rio_site_same_line) {
  rio_site other = site;
  bool isSame = rio_site_same_line(WORD(&site), WORD(&other));
  other.line = 4;
  return isSame && !rio_site_same_line(WORD(&site), WORD(&other));
}
CHECK_BODY(rio_exception_link) {
  REF first = exception(), second = exception();
  rio_exception_link(second, first);
  // That would close a circle.
  rio_exception_link(first, second);
  return static_cast<rio_exception *>(first)->context == second &&
         static_cast<rio_exception *>(second)->context == nullptr;
}

CHECK(rio_argument_count, rio_argument_count() == 2)
CHECK(rio_argument, is(rio_argument(1), "argument"))
CHECK(rio_environment, rio_environment(s("RIO_SURELY_NOT_SET")) == nullptr && rio_environment(s("PATH")) != nullptr)
CHECK(rio_time, rio_time() > 1.7e9)
CHECK(rio_time_nanoseconds, rio_time_nanoseconds() > 1700000000000000000)
CHECK(rio_monotonic, rio_monotonic() > 0)
CHECK(rio_monotonic_nanoseconds, rio_monotonic_nanoseconds() <= rio_monotonic_nanoseconds())
CHECK(rio_process_time_nanoseconds, rio_process_time_nanoseconds() > 0)
CHECK(rio_sleep, rio_sleep(0.001) == 0)
CHECK(rio_random_word, rio_random_word() != rio_random_word())

struct check {
  const char *name;
  bool (*run)();
};
const check checks[] = {
#define ENTRY(name, result, parameters, effects) {#name, check_##name},
#include "entry_points.def"
};
} // namespace

extern "C" int32_t rio_program_main() {
  int failed = 0;
  for (const check &each : checks)
    if (!each.run()) {
      printf("%s does not do what it should\n", each.name);
      ++failed;
    }
  printf("%d entry points called\n", int(sizeof(checks) / sizeof(checks[0])));
  fflush(stdout);
  return failed != 0;
}

// repr(float) and format(float, …) with the rules of CPython's PyOS_double_to_string: the same digits, the same choice
// between fixed and exponent form, no locale.
#include "entry_points.h"
#include "num/decimal.h"
#include "num/limbs.h"
#include "text/str.h"

#include <math.h>

namespace rio {

namespace {
enum format_flag : int64_t { alternate = 1, always_sign = 2, add_point_zero = 4 };
constexpr int repr_least_point = -4; // repr uses the exponent form at decimal points outside (-4, 16]
constexpr int repr_greatest_point = 16;

/// Significant digits and where the decimal point stands: 0.d1d2d3… * 10^point.
struct digit_string {
  const char *digits;
  int64_t count;
  int64_t point;
};

/// Text under construction, with room for what the longest format needs.
class writer {
public:
  explicit writer(size_t capacity) : room(capacity / sizeof(num::limb) + 1) {
    start = end = reinterpret_cast<char *>(static_cast<num::limb *>(room));
  }
  void put(char c) { *end++ = c; }
  void put(const char *text, int64_t count) {
    for (int64_t i = 0; i < count; ++i)
      put(text[i]);
  }
  void zeros(int64_t count) {
    for (; count > 0; --count)
      put('0');
  }
  rio_str *finish() { return text::make(start, uint64_t(end - start), uint64_t(end - start)); }

private:
  num::scratch room;
  char *start;
  char *end;
};

/// d.ddde+XX with `decimals` digits after the point (zeros where the digits end).
void write_exponent_form(writer &out, const digit_string &number, int64_t decimals, char letter, bool point_anyway) {
  out.put(number.digits[0]);
  if (decimals > 0 || point_anyway)
    out.put('.');
  int64_t given = number.count - 1 < decimals ? number.count - 1 : decimals;
  out.put(number.digits + 1, given);
  out.zeros(decimals - given);
  int64_t exponent = number.point - 1;
  out.put(letter);
  out.put(exponent < 0 ? '-' : '+');
  uint64_t magnitude = uint64_t(exponent < 0 ? -exponent : exponent);
  if (magnitude >= 100)
    out.put(char('0' + magnitude / 100));
  out.put(char('0' + magnitude / 10 % 10));
  out.put(char('0' + magnitude % 10));
}

/// ddd.ddd with `decimals` digits after the point.
void write_fixed_form(writer &out, const digit_string &number, int64_t decimals, bool point_anyway) {
  int64_t whole = number.point > 0 ? number.point : 0;
  int64_t given = whole < number.count ? whole : number.count;
  if (whole == 0)
    out.put('0');
  out.put(number.digits, given);
  out.zeros(whole - given);
  if (decimals > 0 || point_anyway)
    out.put('.');
  int64_t leading = number.point < 0 ? -number.point : 0;
  if (leading > decimals)
    leading = decimals;
  out.zeros(leading);
  int64_t rest = number.count - given;
  if (rest > decimals - leading)
    rest = decimals - leading;
  out.put(number.digits + given, rest);
  out.zeros(decimals - leading - rest);
}

int64_t decimals_of(const digit_string &number, bool exponent_form) {
  int64_t decimals = exponent_form ? number.count - 1 : number.count - number.point;
  return decimals < 0 ? 0 : decimals;
}

void write_sign(writer &out, double a, int64_t flags) {
  if (signbit(a) && a == a)
    out.put('-');
  else if (flags & always_sign)
    out.put('+');
}

void write_shortest(writer &out, double magnitude, int64_t flags) {
  char digits[24] = "0";
  digit_string number = {digits, 1, 1};
  if (magnitude != 0) {
    num::decimal d = num::shortest(magnitude);
    size_t start = sizeof(digits);
    for (uint64_t rest = d.digits; rest != 0; rest /= 10)
      digits[--start] = char('0' + rest % 10);
    int64_t count = int64_t(sizeof(digits) - start);
    number = {digits + start, count, count + d.exponent};
  }
  bool exponent_form = number.point <= repr_least_point || number.point > repr_greatest_point;
  int64_t decimals = decimals_of(number, exponent_form);
  if (exponent_form) {
    write_exponent_form(out, number, decimals, 'e', (flags & alternate) != 0);
    return;
  }
  if (decimals == 0 && (flags & add_point_zero) != 0)
    decimals = 1;
  write_fixed_form(out, number, decimals, (flags & alternate) != 0);
}

/// The text of the int nearest to magnitude * 10^scale.
digit_string scaled_digits(double magnitude, int64_t scale) {
  auto *text = text::as_str(rio_int_text(num::scaled(magnitude, scale)));
  int64_t count = int64_t(text->byte_length);
  return {text->bytes, count, count - scale};
}

bool is_one_and_zeros(const digit_string &number) {
  for (int64_t i = 1; i < number.count; ++i)
    if (number.digits[i] != '0')
      return false;
  return number.digits[0] == '1';
}

/// The magnitude rounded to `count` significant digits.
digit_string significant_digits(double magnitude, int64_t count) {
  if (magnitude == 0) {
    static const char zero[] = "0";
    return {zero, 1, 1};
  }
  int64_t exponent = num::decimal_exponent(magnitude);
  digit_string number = scaled_digits(magnitude, count - 1 - exponent);
  // Where the shortest decimal rounds up to a power of ten the exponent may be one too large, which shows as a missing
  // digit, or hides behind a 1 and zeros.
  if (number.count < count || is_one_and_zeros(number)) {
    digit_string closer = scaled_digits(magnitude, count - exponent);
    if (closer.count == count)
      number = closer;
  }
  // A carry into a new digit leaves zeros behind it: the last one goes.
  if (number.count > count)
    number.count = count;
  return number;
}

void write_general(writer &out, double magnitude, int64_t precision, bool upper, int64_t flags) {
  if (precision == 0)
    precision = 1;
  digit_string number = significant_digits(magnitude, precision);
  bool exponent_form = number.point <= repr_least_point || number.point > precision - ((flags & add_point_zero) != 0);
  bool keep_zeros = (flags & alternate) != 0;
  if (!keep_zeros)
    while (number.count > 1 && number.digits[number.count - 1] == '0')
      --number.count;
  int64_t decimals =
      keep_zeros ? (exponent_form ? precision - 1 : precision - number.point) : decimals_of(number, exponent_form);
  if (exponent_form) {
    write_exponent_form(out, number, decimals, upper ? 'E' : 'e', keep_zeros);
    return;
  }
  if (decimals == 0 && (flags & add_point_zero) != 0)
    decimals = 1;
  write_fixed_form(out, number, decimals, keep_zeros);
}

void write_finite(writer &out, double magnitude, char kind, int64_t precision, int64_t flags) {
  bool point_anyway = (flags & alternate) != 0;
  switch (kind) {
  case 'e':
  case 'E':
    write_exponent_form(out, significant_digits(magnitude, precision + 1), precision, kind, point_anyway);
    return;
  case 'f':
  case 'F':
    write_fixed_form(out, scaled_digits(magnitude, precision), precision, point_anyway);
    return;
  case 'g':
  case 'G':
    write_general(out, magnitude, precision, kind == 'G', flags);
    return;
  default:
    write_shortest(out, magnitude, flags);
    return;
  }
}

constexpr size_t longest_whole = 330; // digits before the point, sign, exponent, and some
} // namespace

REF rio_float_repr(F64 a) { return rio_float_format(a, 'r', 0, add_point_zero); }

REF rio_float_format(F64 a, WORD kind, WORD precision, WORD flags) {
  bool percent = kind == '%';
  if (percent) {
    kind = 'f';
    a *= 100;
  }
  if (kind == 'n')
    kind = 'g';
  writer out(size_t(precision) + longest_whole);
  write_sign(out, a, flags);
  if (!__builtin_isfinite(a)) {
    bool upper = kind == 'E' || kind == 'F' || kind == 'G';
    out.put(a != a ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf"), 3);
  } else {
    write_finite(out, fabs(a), char(kind), precision, flags);
  }
  if (percent)
    out.put('%');
  return out.finish();
}

} // namespace rio

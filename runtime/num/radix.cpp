// Base conversion. Bases that are powers of two move bits. For the others: below a limit one limb-sized chunk of digits
// at a time, above it divide and conquer: split at base^(chunk * 2^k), whose powers are computed once by squaring
// (R. P. Brent and P. Zimmermann, "Modern Computer Arithmetic", 1.7), so that the cost is that of large products and
// quotients and not quadratic.
#include "num/radix.h"

namespace rio::num {

namespace {
constexpr size_t direct_limit = 30; // limbs converted chunk by chunk
constexpr unsigned most_powers = 48;
constexpr char digit_names[] = "0123456789abcdefghijklmnopqrstuvwxyz";

unsigned floor_log2(unsigned base) { return 31 - unsigned(__builtin_clz(base)); }
bool is_power_of_two(unsigned base) { return (base & (base - 1)) == 0; }

/// base^(digits * 2^k) for k = 0, 1, …, as far as needed.
struct power_tower {
  limb *powers[most_powers];
  size_t sizes[most_powers];
  size_t digits[most_powers];
  unsigned height = 0;
  scratch storage;

  /// Powers up to the last of at most `largest` limbs; the storage for all of them is less than twice that and a few.
  power_tower(unsigned base, size_t first_digits, size_t largest) : storage(4 * largest + 64) {
    limb *place = storage;
    radix_chunk chunk = chunk_of(base);
    // The first power covers what the direct conversion handles.
    powers[0] = place;
    place[0] = 1;
    sizes[0] = 1;
    digits[0] = 0;
    while (digits[0] < first_digits) {
      place[sizes[0]] = mul_limb(place, place, sizes[0], chunk.power);
      sizes[0] += place[sizes[0]] != 0;
      digits[0] += chunk.digits;
    }
    height = 1;
    place += sizes[0] + 1;
    while (height < most_powers && sizes[height - 1] * 2 <= largest + 1) {
      size_t size = sizes[height - 1];
      multiply(place, powers[height - 1], size, powers[height - 1], size);
      powers[height] = place;
      sizes[height] = trim(place, 2 * size);
      digits[height] = digits[height - 1] * 2;
      place += 2 * size;
      ++height;
    }
  }
};

/// The digits of a small magnitude, in a field of `width` filled with zeros (0 = no field, no leading zeros); destroys
/// a.
char *write_direct(char *out, limb *a, size_t count, unsigned base, size_t width) {
  char reversed[(direct_limit + 2) * 64];
  size_t length = 0;
  radix_chunk chunk = chunk_of(base);
  count = trim(a, count);
  while (count > 0) {
    limb rest = div_limb(a, a, count, chunk.power);
    count = trim(a, count);
    for (unsigned i = 0; i < chunk.digits && (count > 0 || rest > 0); ++i) {
      reversed[length++] = digit_names[rest % base];
      rest /= base;
    }
  }
  for (; width > length; --width)
    *out++ = '0';
  while (length > 0)
    *out++ = reversed[--length];
  return out;
}

char *write_split(char *out, limb *a, size_t count, unsigned base, size_t width, const power_tower &tower,
                  unsigned level) {
  count = trim(a, count);
  if (count <= direct_limit && (width == 0 || level == 0))
    return write_direct(out, a, count, base, width);
  while (width == 0 && level > 0 && compare(a, count, tower.powers[level], tower.sizes[level]) < 0)
    --level;
  const limb *power = tower.powers[level];
  size_t size = tower.sizes[level];
  size_t low_width = tower.digits[level];
  if (compare(a, count, power, size) < 0) {
    // Inside a field: the upper half is zeros.
    memset(out, '0', width - low_width);
    return level == 0 ? write_direct(out + (width - low_width), a, count, base, low_width)
                      : write_split(out + (width - low_width), a, count, base, low_width, tower, level - 1);
  }
  scratch quotient(count - size + 1);
  scratch remainder(size);
  divide(quotient, remainder, a, count, power, size);
  size_t high_width = width == 0 ? 0 : width - low_width;
  unsigned below = level == 0 ? 0 : level - 1;
  if (level == 0) {
    out = write_direct(out, quotient, count - size + 1, base, high_width);
    return write_direct(out, remainder, size, base, low_width);
  }
  out = write_split(out, quotient, count - size + 1, base, high_width, tower, below);
  return write_split(out, remainder, size, base, low_width, tower, below);
}

size_t write_power_of_two(char *out, const limb *a, size_t count, unsigned base) {
  unsigned bits = floor_log2(base);
  uint64_t length = (bit_length(a, count) + bits - 1) / bits;
  for (uint64_t i = 0; i < length; ++i) {
    uint64_t position = i * bits;
    limb digit = a[position / limb_bits] >> (position % limb_bits);
    if (position % limb_bits + bits > limb_bits && position / limb_bits + 1 < count)
      digit |= a[position / limb_bits + 1] << (limb_bits - position % limb_bits);
    out[length - 1 - i] = digit_names[digit & (base - 1)];
  }
  return length;
}

size_t read_power_of_two(limb *out, const uint8_t *digits, size_t count, unsigned base) {
  unsigned bits = floor_log2(base);
  size_t size = limb_bound(count, base);
  clear(out, size);
  for (size_t i = 0; i < count; ++i) {
    uint64_t position = uint64_t(count - 1 - i) * bits;
    out[position / limb_bits] |= limb(digits[i]) << (position % limb_bits);
    if (position % limb_bits + bits > limb_bits)
      out[position / limb_bits + 1] |= limb(digits[i]) >> (limb_bits - position % limb_bits);
  }
  return trim(out, size);
}

size_t read_direct(limb *out, const uint8_t *digits, size_t count, unsigned base) {
  radix_chunk chunk = chunk_of(base);
  size_t size = 0;
  size_t first = count % chunk.digits;
  for (size_t i = 0; i < count;) {
    size_t stop = i == 0 && first != 0 ? first : i + chunk.digits;
    limb value = 0;
    limb scale = 1;
    for (; i < stop; ++i) {
      value = value * base + digits[i];
      scale *= base;
    }
    limb carry = mul_limb(out, out, size, scale, value);
    if (carry != 0)
      out[size++] = carry;
  }
  return size;
}

size_t read_split(limb *out, const uint8_t *digits, size_t count, unsigned base, const power_tower &tower,
                  unsigned level) {
  while (level > 0 && tower.digits[level] >= count)
    --level;
  size_t low = tower.digits[level];
  if (low >= count)
    return read_direct(out, digits, count, base);
  scratch high_part(limb_bound(count - low, base));
  scratch low_part(limb_bound(low, base));
  unsigned below = level == 0 ? 0 : level - 1;
  size_t high_size = read_split(high_part, digits, count - low, base, tower, below);
  size_t low_size = read_split(low_part, digits + (count - low), low, base, tower, below);
  size_t size = tower.sizes[level];
  if (high_size == 0) {
    copy(out, low_part, low_size);
    return low_size;
  }
  if (high_size >= size)
    multiply(out, high_part, high_size, tower.powers[level], size);
  else
    multiply(out, tower.powers[level], size, high_part, high_size);
  size_t total = high_size + size; // the low part is below the power, so it cannot carry out
  add(out, out, total, low_part, low_size);
  return trim(out, total);
}
} // namespace

radix_chunk chunk_of(unsigned base) {
  radix_chunk chunk = {base, 1};
  limb next;
  while (!__builtin_mul_overflow(chunk.power, limb(base), &next)) {
    chunk.power = next;
    ++chunk.digits;
  }
  return chunk;
}

size_t digit_bound(size_t count, unsigned base) { return count * limb_bits / floor_log2(base) + 2; }

size_t limb_bound(size_t digits, unsigned base) {
  unsigned bits = is_power_of_two(base) ? floor_log2(base) : floor_log2(base) + 1;
  return digits * bits / limb_bits + 2;
}

size_t to_digits(char *out, const limb *a, size_t count, unsigned base) {
  if (count == 0) {
    *out = '0';
    return 1;
  }
  if (is_power_of_two(base))
    return write_power_of_two(out, a, count, base);
  scratch work(count);
  copy(work, a, count);
  if (count <= direct_limit)
    return size_t(write_direct(out, work, count, base, 0) - out);
  power_tower tower(base, direct_limit / 2 * chunk_of(base).digits, count);
  return size_t(write_split(out, work, count, base, 0, tower, tower.height - 1) - out);
}

size_t from_digits(limb *out, const uint8_t *digits, size_t count, unsigned base) {
  if (is_power_of_two(base))
    return read_power_of_two(out, digits, count, base);
  radix_chunk chunk = chunk_of(base);
  size_t direct_digits = direct_limit * chunk.digits;
  if (count <= direct_digits)
    return read_direct(out, digits, count, base);
  power_tower tower(base, direct_digits, limb_bound(count, base));
  return read_split(out, digits, count, base, tower, tower.height - 1);
}

} // namespace rio::num

// Between ints and machine words.
#include "entry_points.h"
#include "num/number.h"

namespace rio {

using namespace num;

TAGGED rio_int_from_word(WORD value) { return make_word(value); }

TAGGED rio_int_from_unsigned(WORD value) { return make_unsigned(uint64_t(value)); }

WORD rio_int_to_word(TAGGED a) {
  if (is_small(a))
    return small_value(a);
  operand value(a);
  return WORD(value.is_negative ? -value.limbs[0] : value.limbs[0]);
}

BOOL rio_int_fits_word(TAGGED a) {
  if (is_small(a))
    return 1;
  operand value(a);
  return value.count == 1 && value.limbs[0] <= (uint64_t(1) << 63) - !value.is_negative;
}

// The limbs of a magnitude are worth 2^64 = 8 each modulo 2^61 - 1, from the most significant down (Horner).
WORD rio_int_hash(TAGGED a) {
  constexpr uint64_t modulus = (uint64_t(1) << 61) - 1;
  operand value(a);
  uint64_t hash = 0;
  for (size_t i = value.count; i-- > 0;) {
    double_limb sum = (double_limb(hash) << limb_bits) + value.limbs[i];
    uint64_t folded = uint64_t(sum & modulus) + uint64_t(sum >> 61 & modulus) + uint64_t(sum >> 122);
    folded = (folded & modulus) + (folded >> 61);
    hash = folded >= modulus ? folded - modulus : folded;
  }
  WORD signed_hash = value.is_negative ? -WORD(hash) : WORD(hash);
  return signed_hash == -1 ? -2 : signed_hash;
}

WORD rio_int_bit_length(TAGGED a) {
  operand value(a);
  return WORD(bit_length(value.limbs, value.count));
}

WORD rio_int_bit_count(TAGGED a) {
  operand value(a);
  WORD count = 0;
  for (size_t i = 0; i < value.count; ++i)
    count += __builtin_popcountll(value.limbs[i]);
  return count;
}

VOID rio_int_to_bytes(TAGGED a, REF array, WORD length, BOOL big_endian) {
  operand value(a);
  uint8_t *bytes = static_cast<rio_array *>(array)->elements;
  limb carry = value.is_negative; // two's complement: inverted plus one
  for (WORD i = 0; i < length; ++i) {
    size_t index = size_t(i) / 8;
    limb byte = index < value.count ? value.limbs[index] >> (i % 8 * 8) & 0xFF : 0;
    if (value.is_negative) {
      byte = (~byte & 0xFF) + carry;
      carry = byte >> 8;
    }
    bytes[big_endian ? length - 1 - i : i] = uint8_t(byte);
  }
}

TAGGED rio_int_from_bytes(REF array, WORD length, BOOL big_endian, BOOL is_signed) {
  const uint8_t *bytes = static_cast<rio_array *>(array)->elements;
  auto byte_at = [&](WORD i) { return limb(bytes[big_endian ? length - 1 - i : i]); };
  bool negative = is_signed && length > 0 && (byte_at(length - 1) & 0x80) != 0;
  size_t count = size_t(length + 7) / 8;
  scratch magnitude(count + 1);
  clear(magnitude, count + 1);
  limb carry = negative;
  for (WORD i = 0; i < length; ++i) {
    limb byte = byte_at(i);
    if (negative) {
      byte = (~byte & 0xFF) + carry;
      carry = byte >> 8;
      byte &= 0xFF;
    }
    magnitude[size_t(i) / 8] |= byte << (i % 8 * 8);
  }
  return make(magnitude, count + 1, negative);
}

} // namespace rio

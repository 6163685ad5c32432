// hash(str): CPython's SipHash-1-3 (J.-P. Aumasson and D. J. Bernstein, "SipHash: a fast short-input PRF", 2012; one
// round a word, three at the end) over the characters as CPython stores them, in 1, 2 or 4 bytes each by the widest of
// them. The key comes from PYTHONHASHSEED as in CPython: 0 no key, N a fixed sequence, else random.
#include "entry_points.h"
#include "os/process.h"
#include "text/str.h"

#include <stdlib.h>
#include <string.h>

namespace rio {

namespace {
struct hash_key {
  uint64_t k0;
  uint64_t k1;
  bool ready;
};
hash_key key;

/// The generator of _PyOS_Random's lcg_urandom.
void fill_from_seed(uint64_t seed, uint8_t *out, size_t size) {
  uint32_t x = uint32_t(seed);
  for (size_t i = 0; i < size; ++i) {
    x = x * 214013 + 2531011;
    out[i] = uint8_t(x >> 16);
  }
}

__attribute__((noinline, cold)) void read_key() {
  uint8_t bytes[16] = {};
  const char *seed = getenv("PYTHONHASHSEED");
  if (seed == nullptr || *seed == 0 || strcmp(seed, "random") == 0)
    os::random_bytes(bytes, sizeof(bytes));
  else if (uint64_t value = strtoull(seed, nullptr, 10); value != 0)
    fill_from_seed(value, bytes, sizeof(bytes));
  memcpy(&key.k0, bytes, 8);
  memcpy(&key.k1, bytes + 8, 8);
  key.ready = true;
}

uint64_t rotate(uint64_t x, unsigned count) { return x << count | x >> (64 - count); }

/// SipHash-1-3 fed with little-endian words; the last, partial word comes with the total size.
struct siphash {
  uint64_t v0, v1, v2, v3;

  explicit siphash(const hash_key &k)
      : v0(k.k0 ^ 0x736f6d6570736575), v1(k.k1 ^ 0x646f72616e646f6d), v2(k.k0 ^ 0x6c7967656e657261),
        v3(k.k1 ^ 0x7465646279746573) {}

  void round() {
    v0 += v1;
    v2 += v3;
    v1 = rotate(v1, 13) ^ v0;
    v3 = rotate(v3, 16) ^ v2;
    v0 = rotate(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = rotate(v1, 17) ^ v2;
    v3 = rotate(v3, 21) ^ v0;
    v2 = rotate(v2, 32);
  }

  void word(uint64_t w) {
    v3 ^= w;
    round();
    v0 ^= w;
  }

  uint64_t finish(uint64_t tail, uint64_t size) {
    word(size << 56 | tail);
    v2 ^= 0xff;
    round();
    round();
    round();
    return (v0 ^ v1) ^ (v2 ^ v3);
  }
};

uint64_t hash_bytes(const char *bytes, uint64_t size) {
  siphash state(key);
  uint64_t i = 0;
  for (; i + 8 <= size; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    state.word(word);
  }
  uint64_t tail = 0;
  memcpy(&tail, bytes + i, size - i);
  return state.finish(tail, size);
}

/// Bytes per character in CPython's storage: by the widest character.
unsigned storage_width(const rio_str *text) {
  unsigned width = 1;
  for (uint64_t i = 0; i < text->byte_length; ++i) {
    uint8_t byte = uint8_t(text->bytes[i]);
    if (byte >= 0xF0)
      return 4;
    if (byte >= 0xC4)
      width = 2;
  }
  return width;
}

uint64_t hash_wide(const rio_str *text, unsigned width) {
  siphash state(key);
  uint64_t word = 0;
  unsigned filled = 0; // bits
  for (uint64_t i = 0; i < text->byte_length; i += text::char_size(text->bytes[i])) {
    word |= uint64_t(text::decode(text->bytes + i)) << filled;
    filled += width * 8;
    if (filled == 64) {
      state.word(word);
      word = 0;
      filled = 0;
    }
  }
  return state.finish(word, text->char_length * width);
}
} // namespace

int64_t text::compute_hash(const rio_str *text) {
  if (!key.ready)
    read_key();
  int64_t hash = 0;
  if (text->byte_length != 0)
    hash =
        int64_t(text->is_ascii() ? hash_bytes(text->bytes, text->byte_length) : hash_wide(text, storage_width(text)));
  return hash == -1 ? -2 : hash;
}

} // namespace rio

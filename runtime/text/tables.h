// The Unicode tables (unicode_properties.def, unicode_cases.def) and how they are searched. Each table is an object
// file of its own, so that a program that never asks pays nothing.
#pragma once

#include <stdint.h>

namespace rio::text {

/// Properties of a character, as CPython's unicodectype.c defines them.
enum property : uint16_t {
  is_alpha = 1,
  is_decimal = 2,
  is_digit = 4,
  is_numeric = 8,
  is_space = 16,
  is_lower = 32,
  is_upper = 64,
  is_title = 128,
  is_cased = 256,
  is_case_ignorable = 512,
  starts_identifier = 1024,
  continues_identifier = 2048,
};
uint16_t properties(uint32_t character);
bool is_printable(uint32_t character);

inline constexpr unsigned longest_mapping = 3;

/// Full case mappings: writes up to three characters, returns how many.
unsigned to_lower(uint32_t character, uint32_t out[longest_mapping]);
unsigned to_upper(uint32_t character, uint32_t out[longest_mapping]);
unsigned to_title(uint32_t character, uint32_t out[longest_mapping]);
unsigned to_folded(uint32_t character, uint32_t out[longest_mapping]);

} // namespace rio::text

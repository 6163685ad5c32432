// Sizes and shapes of heap objects, from their class descriptors.
#pragma once

#include "abi.h"

namespace rio::gc {

inline constexpr size_t granule = object_alignment;

constexpr size_t round_to_granule(size_t size) { return (size + granule - 1) & ~(granule - 1); }

/// Bytes of one element, as a shift.
constexpr unsigned element_shift(uint64_t kind) {
  switch (kind) {
  case element_u8:
    return 0;
  case element_i32:
    return 2;
  default:
    return 3;
  }
}

/// Heap size of an object with elements: one byte of padding keeps the address past the last element interior.
constexpr size_t size_with_elements(const rio_class *class_, uint64_t length) {
  return round_to_granule(class_->instance_size + (length << element_shift(class_->element_kind)) + 1);
}

/// The length word of an object with elements: the last word of its fixed part.
inline uint64_t element_count(const rio_object *object) {
  return *reinterpret_cast<const uint64_t *>(reinterpret_cast<const char *>(object) + object->class_->instance_size -
                                             8);
}

/// A str that grows in place keeps its capacity in the `crumbs` word, marked by these bits (a pointer has them clear).
inline constexpr uintptr_t capacity_mark = 2;
inline bool has_capacity(const rio_str *text) { return (text->crumbs & 3) == capacity_mark; }
inline uint64_t capacity_of(const rio_str *text) { return has_capacity(text) ? text->crumbs >> 2 : text->byte_length; }

/// Heap size of a str able to hold `capacity` bytes and the NUL.
constexpr size_t str_size(uint64_t capacity) { return round_to_granule(sizeof(rio_str) + capacity + 1); }

inline size_t object_size(const rio_object *object) {
  const rio_class *class_ = object->class_;
  switch (class_->element_kind) {
  case element_none:
    return round_to_granule(class_->instance_size);
  case element_str:
    return str_size(capacity_of(static_cast<const rio_str *>(object)));
  case element_bignum: {
    int64_t count = static_cast<const rio_bignum *>(object)->sign_and_limb_count;
    return round_to_granule(sizeof(rio_bignum) + size_t(count < 0 ? -count : count) * 8 + 1);
  }
  default:
    return size_with_elements(class_, element_count(object));
  }
}

} // namespace rio::gc

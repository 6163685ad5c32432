// The shared layouts of abi.def as C++ structures, each checked against its rows.
#pragma once

#include <stddef.h>
#include <stdint.h>

struct rio_class {
  uint32_t id;
  uint32_t flags;
  uint64_t instance_size;
  uint64_t element_kind;
  const char *name;
  uint64_t name_size;
  const rio_class *base;
  uint64_t slot_count;
  const uint8_t *slot_kinds;
};

struct rio_object {
  const rio_class *class_;
};

struct rio_array : rio_object {
  uint64_t length;
  uint8_t elements[];

  template <typename Element> Element *as() { return reinterpret_cast<Element *>(elements); }
  template <typename Element> const Element *as() const { return reinterpret_cast<const Element *>(elements); }
};

struct rio_str : rio_object {
  int64_t hash;
  uint64_t byte_length;
  uint64_t char_length;
  uintptr_t crumbs; // see text/crumbs.h
  char bytes[];

  bool is_ascii() const { return byte_length == char_length; }
};

struct rio_bignum : rio_object {
  int64_t sign_and_limb_count;
  uint64_t limbs[];
};

struct rio_boxed_int : rio_object {
  int64_t value;
};

struct rio_boxed_float : rio_object {
  double value;
};

struct rio_boxed_bool : rio_object {
  uint64_t value;
};

struct rio_site {
  const char *file;
  uint64_t file_size;
  const char *function;
  uint64_t function_size;
  const char *line_text;
  uint64_t line_text_size;
  uint32_t line;
  uint32_t column;
  uint32_t end_line;
  uint32_t end_column;
};

struct rio_exception : rio_object {
  rio_array *traceback;
  rio_exception *cause;
  rio_exception *context;
  uint64_t suppress_context;
};

namespace rio {
#define ABI_CONSTANT(name, value) inline constexpr int64_t name = value;
#include "abi.def"
} // namespace rio

extern "C" {
#define ABI_CLASS(id, symbol, name) extern const rio_class symbol;
#include "abi.def"

extern uintptr_t rio_alloc_cursor;
extern uintptr_t rio_alloc_limit;
extern uintptr_t rio_stack_limit;
extern int64_t rio_interrupted;
extern int64_t rio_status_code;

extern rio_object rio_none;
extern rio_boxed_bool rio_true;
extern rio_boxed_bool rio_false;
extern rio_str rio_empty_str;
}

// Every row against the structures above: `class` is a keyword, so the member is `class_`; offsetof on a structure with
// a base is well defined for the one compiler that builds the runtime.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Winvalid-offsetof"
#pragma clang diagnostic ignored "-Wkeyword-macro"
#define class class_
#define ABI_FIELD(structure, field, type, offset) static_assert(offsetof(rio_##structure, field) == offset);
#include "abi.def"
#undef class
#pragma clang diagnostic pop

// The class descriptors and static objects that the runtime defines.
#include "abi.h"

namespace rio {
namespace {
constexpr uint8_t kinds_builder[] = {slot_pointer, slot_raw};
constexpr uint8_t kinds_boxed_int[] = {slot_tagged};

constexpr rio_class plain(uint32_t id, const char *name, uint64_t name_size, uint64_t size) {
  return {id, 0, size, element_none, name, name_size, id == 0 ? nullptr : &rio_class_object, 0, nullptr};
}
constexpr rio_class array(uint32_t id, const char *name, uint64_t name_size, uint64_t kind) {
  return {id, 0, sizeof(rio_array), kind, name, name_size, &rio_class_object, 0, nullptr};
}
#define RIO_NAME(text) text, sizeof(text) - 1
} // namespace
} // namespace rio

extern "C" {
using namespace rio;

extern constexpr rio_class rio_class_object = plain(0, RIO_NAME("object"), 8);
extern constexpr rio_class rio_class_none = plain(1, RIO_NAME("NoneType"), 8);
extern constexpr rio_class rio_class_bool = {2, 0, 16, element_none, RIO_NAME("bool"), &rio_class_int, 0, nullptr};
extern constexpr rio_class rio_class_int = {
    3, 0, sizeof(rio_boxed_int), element_none, RIO_NAME("int"), &rio_class_object, 1, kinds_boxed_int};
extern constexpr rio_class rio_class_float = plain(4, RIO_NAME("float"), sizeof(rio_boxed_float));
extern constexpr rio_class rio_class_str = {5, 0,      sizeof(rio_str), element_str, RIO_NAME("str"), &rio_class_object,
                                            0, nullptr};
extern constexpr rio_class rio_class_bignum = {
    6, 0, sizeof(rio_bignum), element_bignum, RIO_NAME("int"), &rio_class_object, 0, nullptr};
extern constexpr rio_class rio_class_array_u8 = array(7, RIO_NAME("array_u8"), element_u8);
extern constexpr rio_class rio_class_array_i32 = array(8, RIO_NAME("array_i32"), element_i32);
extern constexpr rio_class rio_class_array_raw64 = array(9, RIO_NAME("array_raw64"), element_raw64);
extern constexpr rio_class rio_class_array_pointer = array(10, RIO_NAME("array_pointer"), element_pointer);
extern constexpr rio_class rio_class_array_tagged = array(11, RIO_NAME("array_tagged"), element_tagged);
extern constexpr rio_class rio_class_array_f64 = array(12, RIO_NAME("array_f64"), element_f64);
extern constexpr rio_class rio_class_traceback = array(13, RIO_NAME("traceback"), element_raw64);
extern constexpr rio_class rio_class_builder = {
    14, 0, 24, element_none, RIO_NAME("string_builder"), &rio_class_object, 2, kinds_builder};

alignas(16) rio_object rio_none = {&rio_class_none};
alignas(16) rio_boxed_bool rio_true = {{&rio_class_bool}, 1};
alignas(16) rio_boxed_bool rio_false = {{&rio_class_bool}, 0};
}

// The empty string with room for its NUL, under the name that abi.h declares as a plain rio_str.
namespace {
struct empty_text {
  const rio_class *class_;
  int64_t hash;
  uint64_t lengths_crumbs_and_end[4];
};
} // namespace
extern "C" {
alignas(16) __attribute__((used)) empty_text rio_empty_str_storage asm("rio_empty_str") = {&rio_class_str, -1, {}};
}

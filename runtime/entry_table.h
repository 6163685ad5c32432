// The rows of entry_points.def and abi.def as data, for the compiler: names, types and effects of the runtime's entry
// points. Standard C++ only; the runtime itself does not include it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rio::abi {

/// The vocabulary of entry_points.def.
enum class Type : uint8_t { Void, Word, Tagged, Ref, F64, Bool, I32, Ptr };

/// What a call may do; see entry_points.def.
enum Effects : uint8_t { None = 0, Pure = 1, Allocates = 2, Cold = 4, NoReturn = 8 };
constexpr Effects operator|(Effects a, Effects b) { return Effects(uint8_t(a) | uint8_t(b)); }

struct EntryPoint {
  static constexpr size_t maximumParameters = 6;
  std::string_view name;
  Type result;
  uint8_t parameterCount;
  std::array<Type, maximumParameters> parameters;
  Effects effects;

  constexpr bool has(Effects effect) const { return (effects & effect) != 0; }
};

namespace detail {
// One C++ type per row of the vocabulary: a signature in the table is then an ordinary function type to take apart.
template <Type type> struct Tag {
  static constexpr Type value = type;
};
using VOID = Tag<Type::Void>;
using WORD = Tag<Type::Word>;
using TAGGED = Tag<Type::Tagged>;
using REF = Tag<Type::Ref>;
using F64 = Tag<Type::F64>;
using BOOL = Tag<Type::Bool>;
using I32 = Tag<Type::I32>;
using PTR = Tag<Type::Ptr>;

template <typename Signature> struct Describe;
template <typename Result, typename... Parameters> struct Describe<Result(Parameters...)> {
  static_assert(sizeof...(Parameters) <= EntryPoint::maximumParameters);
  static constexpr EntryPoint entry(std::string_view name, Effects effects) {
    return {name, Result::value, uint8_t(sizeof...(Parameters)), {Parameters::value...}, effects};
  }
};

inline constexpr EntryPoint entryPoints[] = {
#define ENTRY(name, result, parameters, effects) Describe<result parameters>::entry(#name, effects),
#include "runtime/entry_points.def"
};
} // namespace detail

/// Every entry point, in the order of the table.
inline constexpr auto &entryPoints = detail::entryPoints;

/// The entry point of that name, or null.
constexpr const EntryPoint *findEntryPoint(std::string_view name) {
  for (const EntryPoint &entry : entryPoints)
    if (entry.name == name)
      return &entry;
  return nullptr;
}

/// abi.def: numbers, then byte offsets as `offset::structure_field`.
#define ABI_CONSTANT(name, value) inline constexpr int64_t name = value;
#include "runtime/abi.def"

namespace offset {
#define ABI_FIELD(structure, field, type, offset) inline constexpr int64_t structure##_##field = offset;
#include "runtime/abi.def"
} // namespace offset

namespace class_id {
#define ABI_CLASS(id, symbol, name) inline constexpr int64_t symbol = id;
#include "runtime/abi.def"
} // namespace class_id

} // namespace rio::abi

// The prototypes of entry_points.def. A definition whose signature differs from its row does not compile.
#pragma once

#include "abi.h"

namespace rio {
using VOID = void;
using WORD = int64_t;
using TAGGED = int64_t;
using REF = rio_object *;
using F64 = double;
using BOOL = uint8_t;
using I32 = int32_t;
using PTR = const void *;
} // namespace rio

namespace rio {
#define ENTRY(name, result, parameters, effects) extern "C" result name parameters;
#include "entry_points.def"
} // namespace rio

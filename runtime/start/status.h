// The status word and its particulars; see entry_points.def.
#pragma once

#include "abi.h"

namespace rio {

inline constexpr int status_details = 4;
extern int64_t status_detail[status_details];

inline void set_status(int64_t code) { rio_status_code = code; }
inline void set_status(int64_t code, int64_t a, int64_t b, int64_t c = 0, int64_t d = 0) {
  rio_status_code = code;
  status_detail[0] = a;
  status_detail[1] = b;
  status_detail[2] = c;
  status_detail[3] = d;
}

} // namespace rio

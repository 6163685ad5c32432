// See status.h.
#include "start/status.h"

#include "entry_points.h"
#include "text/str.h"

#include <string.h>

extern "C" {
int64_t rio_status_code;
}

namespace rio {

int64_t status_detail[status_details];

WORD rio_status() { return rio_status_code; }

WORD rio_status_detail(WORD index) { return status_detail[index]; }

REF rio_error_text(WORD error) { return text::from_ascii(strerror(int(error))); }

} // namespace rio

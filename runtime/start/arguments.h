// argv, kept for sys.argv.
#pragma once

namespace rio {

void remember_arguments(int count, char **values);

} // namespace rio

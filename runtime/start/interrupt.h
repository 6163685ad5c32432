// Ctrl-C between the signal handler and the next poll.
#pragma once

namespace rio {

/// Readies polls: the stack limit, and the handler of SIGINT.
void initialise_polls();

} // namespace rio

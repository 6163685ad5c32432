// Ctrl-C between the signal handler and the next poll.
#pragma once

namespace rio {

/// Has SIGINT arrived since the last poll that reported it?
bool interrupt_pending();
/// Readies polls: the stack limit, and the handler of SIGINT.
void initialise_polls();

} // namespace rio

// riocc, the command.
#pragma once

namespace rio::driver {

/// Does what the command line asks for; returns the exit status.
int main(int argc, char **argv);

} // namespace rio::driver

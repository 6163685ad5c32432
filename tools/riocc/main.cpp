#include "driver/Driver.h"

int main(int argc, char **argv) { return rio::driver::main(argc, argv); }

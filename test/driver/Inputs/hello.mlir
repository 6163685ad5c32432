// Prints a line and ends with status 3: the compiler from the rio dialect down.
rio.func @rio_program_main() -> i64 {
  %text = rio.str.constant "hello from MLIR\n"
  %one = arith.constant 1 : i64
  %stdout = rio.runtime @rio_stream_standard(%one) : (i64) -> i64
  %written = rio.runtime @rio_stream_write(%stdout, %text) : (i64, !rio.ref) -> i64
  %status = arith.constant 3 : i64
  rio.return %status : i64
}

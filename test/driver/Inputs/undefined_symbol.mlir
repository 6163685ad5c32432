llvm.func @nobody_defines_this() -> i32

llvm.func @rio_program_main() -> i32 {
  %status = llvm.call @nobody_defines_this() : () -> i32
  llvm.return %status : i32
}

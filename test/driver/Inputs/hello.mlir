// Prints a line and ends with status 3; written below the level of the rio dialect so that only the back half
// of the compiler is at work.
llvm.func @puts(!llvm.ptr) -> i32
llvm.mlir.global private constant @text("hello from MLIR\00")

llvm.func @rio_program_main() -> i32 {
  %text = llvm.mlir.addressof @text : !llvm.ptr
  %ignored = llvm.call @puts(%text) : (!llvm.ptr) -> i32
  %status = llvm.mlir.constant(3 : i32) : i32
  llvm.return %status : i32
}

// Passes every verifier and fails in LLVM's assembler: what an internal error looks like.
llvm.func @rio_program_main() -> i32 {
  llvm.inline_asm has_side_effects "no such instruction", "" : () -> ()
  %status = llvm.mlir.constant(0 : i32) : i32
  llvm.return %status : i32
}

// RUN: rio-opt %s --rio-to-llvm --split-input-file --verify-diagnostics | FileCheck %s

// CHECK-LABEL: llvm.func @calls(
rio.func @calls(%a: !rio.ref, %flag: i1) -> i1 {
  // CHECK: %[[R:.*]] = llvm.call @rio_str_starts_with(%arg0, %arg0) : (!llvm.ptr, !llvm.ptr) -> i8
  // CHECK: llvm.trunc %[[R]] : i8 to i1
  %0 = rio.runtime @rio_str_starts_with(%a, %a) : (!rio.ref, !rio.ref) -> i1
  // CHECK: %[[C:.*]] = llvm.call @rio_str_compare(%arg0, %arg0) : (!llvm.ptr, !llvm.ptr) -> i32
  // CHECK: llvm.sext %[[C]] : i32 to i64
  %1 = rio.runtime @rio_str_compare(%a, %a) : (!rio.ref, !rio.ref) -> i64
  // CHECK: llvm.zext %arg1 : i1 to i8
  %2 = rio.runtime @rio_int_from_bytes(%a, %1, %flag, %flag) : (!rio.ref, i64, i1, i1) -> !rio.int
  rio.return %0 : i1
}

// Exact in IEEE 754, so an instruction serves; `pow` is not.
// CHECK-LABEL: llvm.func @inlined(
rio.func @inlined(%x: f64) -> f64 {
  // CHECK: llvm.intr.sqrt
  %0 = rio.runtime @rio_math_sqrt(%x) : (f64) -> f64
  // CHECK: llvm.call @rio_math_pow
  %1 = rio.runtime @rio_math_pow(%0, %x) : (f64, f64) -> f64
  // CHECK: llvm.call @rio_float_pow
  %2 = rio.float.pow %1, %x
  // CHECK: llvm.call @rio_float_floordiv
  %3 = rio.float.floordiv %2, %x
  // CHECK: llvm.call @rio_float_mod
  %4 = rio.float.mod %3, %x
  rio.return %4 : f64
}

// -----

rio.func @unknown() {
  // expected-error@+1 {{names `rio_nothing`, which is no entry point of the runtime}}
  rio.runtime @rio_nothing() : () -> ()
  rio.return
}

// -----

rio.func @wrong_argument(%n: i64) {
  // expected-error@+1 {{passes 'i64' as argument 0 of `rio_str_hash`}}
  %0 = rio.runtime @rio_str_hash(%n) : (i64) -> i64
  rio.return
}

// -----

rio.func @wrong_count(%a: !rio.ref) {
  // expected-error@+1 {{passes 1 arguments to `rio_str_concat`, which takes 2}}
  %0 = rio.runtime @rio_str_concat(%a) : (!rio.ref) -> !rio.ref
  rio.return
}

// -----

rio.func @wrong_result(%a: !rio.ref) {
  // expected-error@+1 {{expects another result than `rio_str_hash` gives}}
  %0 = rio.runtime @rio_str_hash(%a) : (!rio.ref) -> f64
  rio.return
}

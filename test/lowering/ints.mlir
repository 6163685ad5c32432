// RUN: rio-opt %s --rio-to-llvm | FileCheck %s

// One branch for a bignum operand and overflow together.
// CHECK-LABEL: llvm.func @add(
rio.func @add(%a: !rio.int, %b: !rio.int) -> !rio.int {
  // CHECK: %[[BOTH:.*]] = "llvm.intr.sadd.with.overflow"(%arg0, %arg1)
  // CHECK: %[[SUM:.*]] = llvm.extractvalue %[[BOTH]][0]
  // CHECK: %[[O:.*]] = llvm.extractvalue %[[BOTH]][1]
  // CHECK: %[[TAGS:.*]] = llvm.or %arg0, %arg1
  // CHECK: %[[BIG:.*]] = llvm.trunc %[[TAGS]] : i64 to i1
  // CHECK: %[[SLOW:.*]] = llvm.or %[[BIG]], %[[O]]
  // CHECK: llvm.cond_br %[[SLOW]] weights([1, 2000]), ^[[COLD:bb.*]], ^[[REST:bb.*]](%[[SUM]] : i64)
  // CHECK: ^[[COLD]]:
  // CHECK: %[[CALL:.*]] = llvm.call @rio_int_add(%arg0, %arg1)
  // CHECK: llvm.br ^[[REST]](%[[CALL]] : i64)
  %0 = rio.int.add %a, %b
  rio.return %0 : !rio.int
}

// A constant is never a bignum, so only the other operand is asked.
// CHECK-LABEL: llvm.func @add_constant(
rio.func @add_constant(%a: !rio.int) -> !rio.int {
  %one = rio.int.constant 1
  // CHECK: %[[O:.*]] = llvm.extractvalue %{{.*}}[1]
  // CHECK-NEXT: %[[BIG:.*]] = llvm.trunc %arg0
  // CHECK-NEXT: llvm.or %[[BIG]], %[[O]]
  %0 = rio.int.add %a, %one
  rio.return %0 : !rio.int
}

// Indices are small: their bits are combined without any branch.
// CHECK-LABEL: llvm.func @and_indices(
rio.func @and_indices(%n: i64, %m: i64) -> !rio.int {
  %a = rio.int.from_index %n small
  %b = rio.int.from_index %m small
  // CHECK-NOT: cond_br
  // CHECK: llvm.and
  // CHECK-NEXT: llvm.return
  %0 = rio.int.and %a, %b
  rio.return %0 : !rio.int
}

// A bignum never equals a small constant.
// CHECK-LABEL: llvm.func @equals_constant(
rio.func @equals_constant(%a: !rio.int) -> i1 {
  %zero = rio.int.constant 0
  // CHECK-NOT: cond_br
  // CHECK: llvm.icmp "eq"
  // CHECK-NEXT: llvm.return
  %0 = rio.int.cmp eq %a, %zero
  rio.return %0 : i1
}

// CHECK-LABEL: llvm.func @less(
rio.func @less(%a: !rio.int, %b: !rio.int) -> i1 {
  // CHECK: llvm.icmp "slt" %arg0, %arg1
  // CHECK: llvm.cond_br
  // CHECK: %[[ORDER:.*]] = llvm.call @rio_int_compare(%arg0, %arg1)
  // CHECK: llvm.icmp "slt"
  %0 = rio.int.cmp lt %a, %b
  rio.return %0 : i1
}

// The words are divided as they are, behind the test.
// CHECK-LABEL: llvm.func @floordiv(
rio.func @floordiv(%a: !rio.int, %b: !rio.int) -> !rio.int {
  // CHECK: llvm.cond_br %{{.*}} weights([1, 2000]), ^[[COLD:bb.*]], ^[[FAST:bb.*]]
  // CHECK: ^[[COLD]]:
  // CHECK: llvm.call @rio_int_floordiv(%arg0, %arg1)
  // CHECK: ^[[FAST]]:
  // CHECK: llvm.sdiv %arg0, %arg1
  // CHECK: llvm.srem %arg0, %arg1
  // CHECK: llvm.cond_br %{{.*}} weights([1, 2000]), ^[[COLD]], ^
  %0 = rio.int.floordiv %a, %b
  rio.return %0 : !rio.int
}

// CHECK-LABEL: llvm.func @from_any_index(
rio.func @from_any_index(%n: i64) -> !rio.int {
  // CHECK: llvm.call @rio_int_from_word(%arg0)
  %0 = rio.int.from_index %n
  rio.return %0 : !rio.int
}

// CHECK-LABEL: llvm.func @from_small_index(
rio.func @from_small_index(%n: i64) -> !rio.int {
  // CHECK: llvm.shl %arg0, %{{.*}} overflow<nsw>
  // CHECK-NEXT: llvm.return
  %0 = rio.int.from_index %n small
  rio.return %0 : !rio.int
}

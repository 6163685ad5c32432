// RUN: rio-opt %s --pass-pipeline="builtin.module(rio.func(rio-prune-arguments))" | FileCheck %s

// The inner loop passes the value on to itself, the outer one round to the inner: neither changes it.
// CHECK-LABEL: rio.func @unchanged_in_nested_loops(
// CHECK-SAME: %[[N:.*]]: i64, %[[GO:.*]]: i1
rio.func @unchanged_in_nested_loops(%n: i64, %go: i1) -> i64 {
  // CHECK: cf.br ^bb1
  cf.br ^outer(%n : i64)
// CHECK: ^bb1:
^outer(%a: i64):
  // CHECK: cf.br ^bb2
  cf.br ^inner(%a : i64)
// CHECK: ^bb2:
^inner(%b: i64):
  // CHECK: cf.cond_br %[[GO]], ^bb2, ^bb3
  cf.cond_br %go, ^inner(%b : i64), ^next
^next:
  // CHECK: cf.cond_br %[[GO]], ^bb1, ^bb4
  cf.cond_br %go, ^outer(%b : i64), ^end
^end:
  // CHECK: rio.return %[[N]]
  rio.return %b : i64
}

// Different ops, one constant; it is moved to where it reaches every use.
// CHECK-LABEL: rio.func @same_constant(
rio.func @same_constant(%go: i1) -> i64 {
  // CHECK-NEXT: %[[C:.*]] = arith.constant 7
  cf.cond_br %go, ^a, ^b
^a:
  %0 = arith.constant 7 : i64
  cf.br ^end(%0 : i64)
^b:
  %1 = arith.constant 7 : i64
  cf.br ^end(%1 : i64)
^end(%x: i64):
  // CHECK: rio.return %[[C]]
  rio.return %x : i64
}

// Of two arguments only the one that changes stays.
// CHECK-LABEL: rio.func @counter(
rio.func @counter(%n: i64, %step: i64) -> i64 {
  %zero = arith.constant 0 : i64
  cf.br ^head(%step, %zero : i64, i64)
// CHECK: ^bb1(%[[I:.*]]: i64):
^head(%s: i64, %i: i64):
  %next = arith.addi %i, %s : i64
  %more = arith.cmpi slt, %next, %n : i64
  cf.cond_br %more, ^head(%s, %next : i64, i64), ^end
^end:
  rio.return %i : i64
}

// The result of an invoke is no operand, so it stays.
rio.func private @callee() -> i64 raises
// CHECK-LABEL: rio.func @produced(
rio.func @produced() -> i64 {
  // CHECK: normal ^bb1 error
  rio.invoke @callee() : () -> i64 normal ^next error ^handler
// CHECK: ^bb1(%{{.*}}: i64):
^next(%r: i64):
  rio.return %r : i64
^handler(%e: !rio.ref):
  %zero = arith.constant 0 : i64
  rio.return %zero : i64
}

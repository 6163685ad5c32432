// RUN: rio-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: rio.func @exact
rio.func @exact() -> !rio.int {
  %a = rio.int.constant 4611686018427387904
  %b = rio.int.mul %a, %a
  // CHECK: %[[C:.*]] = rio.int.constant 21267647932558653966460912964485513216
  // CHECK-NEXT: rio.return %[[C]]
  rio.return %b : !rio.int
}

// CHECK-LABEL: rio.func @floor_division
rio.func @floor_division() -> (!rio.ref) {
  %a = rio.int.constant -7
  %b = rio.int.constant 2
  // CHECK-DAG: rio.int.constant -4
  %0 = rio.int.floordiv %a, %b
  // CHECK-DAG: rio.int.constant 1
  %1 = rio.int.mod %a, %b
  %2 = rio.runtime @rio_use(%0, %1) : (!rio.int, !rio.int) -> !rio.ref
  rio.return %2 : !rio.ref
}

// Division by a constant zero has no meaning to fold to: a check in front of it keeps control away.
// CHECK-LABEL: rio.func @by_zero
rio.func @by_zero(%a: !rio.int) -> !rio.int {
  %zero = rio.int.constant 0
  // CHECK: rio.int.mod
  %0 = rio.int.mod %a, %zero
  rio.return %0 : !rio.int
}

// CHECK-LABEL: rio.func @huge_power
rio.func @huge_power() -> !rio.int {
  %a = rio.int.constant 10
  %b = rio.int.constant 100000
  // CHECK: rio.int.pow
  %0 = rio.int.pow %a, %b
  rio.return %0 : !rio.int
}

// CHECK-LABEL: rio.func @power
rio.func @power() -> !rio.int {
  %a = rio.int.constant -3
  %b = rio.int.constant 41
  // CHECK: rio.int.constant -36472996377170786403
  %0 = rio.int.pow %a, %b
  rio.return %0 : !rio.int
}

// CHECK-LABEL: rio.func @shifts
rio.func @shifts() -> !rio.ref {
  %a = rio.int.constant -5
  %b = rio.int.constant 70
  // CHECK-DAG: rio.int.constant -5902958103587056517120
  %0 = rio.int.shl %a, %b
  // CHECK-DAG: rio.int.constant -1
  %1 = rio.int.shr %a, %b
  %2 = rio.runtime @rio_use(%0, %1) : (!rio.int, !rio.int) -> !rio.ref
  rio.return %2 : !rio.ref
}

// CHECK-LABEL: rio.func @compares_any_width
rio.func @compares_any_width() -> i1 {
  %a = rio.int.constant -1
  %b = rio.int.constant 36893488147419103232
  // CHECK: arith.constant true
  %0 = rio.int.cmp lt %a, %b
  rio.return %0 : i1
}

// CHECK-LABEL: rio.func @index_round_trip(
// CHECK-SAME: %[[N:.*]]: i64
rio.func @index_round_trip(%n: i64) -> i64 {
  %0 = rio.int.from_index %n small
  %1 = rio.int.to_index %0
  // CHECK-NEXT: rio.return %[[N]]
  rio.return %1 : i64
}

// Without `small` the integer may be a bignum.
// CHECK-LABEL: rio.func @index_any
rio.func @index_any(%n: i64) -> i1 {
  %0 = rio.int.from_index %n
  // CHECK: rio.int.is_small
  %1 = rio.int.is_small %0
  rio.return %1 : i1
}

// CHECK-LABEL: rio.func @literal_lengths
rio.func @literal_lengths() -> i64 {
  %s = rio.str.constant "h\C3\A9"
  %b = rio.str.byte_length %s
  %c = rio.str.char_length %s
  %d = arith.muli %b, %c : i64
  // CHECK: arith.constant 6 : i64
  rio.return %d : i64
}

// CHECK-LABEL: rio.func @nulls
rio.func @nulls() -> i1 {
  %s = rio.str.constant "s"
  %n = rio.null
  %0 = rio.is_null %s
  %1 = rio.is_null %n
  %2 = arith.andi %0, %1 : i1
  // CHECK: arith.constant false
  rio.return %2 : i1
}

// CHECK-LABEL: rio.func @boxes(
// CHECK-SAME: %[[X:.*]]: f64
rio.func @boxes(%x: f64) -> f64 {
  %b = rio.box %x : f64
  %u = rio.unbox %b : f64
  // CHECK-NEXT: rio.return %[[X]]
  rio.return %u : f64
}

// What the op produces reaches the block argument even when blocks merge.
rio.func private @callee() -> i64 raises
// CHECK-LABEL: rio.func @invoke_survives
rio.func @invoke_survives() -> i64 {
  // CHECK: rio.invoke @callee() : () -> i64 normal ^bb1 error ^bb2
  rio.invoke @callee() : () -> i64 normal ^next error ^handler
// CHECK: ^bb1(%[[R:.*]]: i64):
^next(%result: i64):
  // CHECK: rio.return %[[R]] : i64
  rio.return %result : i64
// CHECK: ^bb2(%{{.*}}: !rio.ref):
^handler(%error: !rio.ref):
  %zero = arith.constant 0 : i64
  rio.return %zero : i64
}

// CHECK-LABEL: rio.func @powers_of_two(
// CHECK-SAME: %[[A:.*]]: !rio.int
rio.func @powers_of_two(%a: !rio.int) -> !rio.ref {
  // CHECK-DAG: %[[THREE:.*]] = rio.int.constant 3
  // CHECK-DAG: %[[SEVEN:.*]] = rio.int.constant 7
  %eight = rio.int.constant 8
  %two = rio.int.constant 2
  // CHECK-DAG: rio.int.shr %[[A]], %[[THREE]]
  %0 = rio.int.floordiv %a, %eight
  // CHECK-DAG: rio.int.and %[[A]], %[[SEVEN]]
  %1 = rio.int.mod %a, %eight
  // CHECK-DAG: rio.int.mul %[[A]], %[[A]]
  %2 = rio.int.pow %a, %two
  %3 = rio.runtime @rio_use(%0, %1, %2) : (!rio.int, !rio.int, !rio.int) -> !rio.ref
  rio.return %3 : !rio.ref
}

// A negative divisor rounds the other way, so it stays a division.
// CHECK-LABEL: rio.func @negative_power_of_two
rio.func @negative_power_of_two(%a: !rio.int) -> !rio.int {
  %divisor = rio.int.constant -8
  // CHECK: rio.int.floordiv
  %0 = rio.int.floordiv %a, %divisor
  rio.return %0 : !rio.int
}

// CHECK-LABEL: rio.func @length_is_small
rio.func @length_is_small(%array: !rio.ref) -> !rio.int {
  %0 = rio.array.length %array
  // CHECK: rio.int.from_index %{{.*}} small
  %1 = rio.int.from_index %0
  rio.return %1 : !rio.int
}

// RUN: rio-opt %s --rio-split-generators | FileCheck %s

// The counter gets a word of the frame; the constant is made anew.
// CHECK: rio.class @counter id 40 name "generator" fields [i64, !rio.int, i64]
rio.class @counter id 40 name "generator" fields [i64, !rio.int]

// CHECK-LABEL: rio.func private @count(
// CHECK-SAME: %[[FRAME:.*]]: !rio.ref) -> i1
rio.func private @count(%frame: !rio.ref) -> i1 {
  // CHECK: %[[PLACE:.*]] = rio.field.get %[[FRAME]][0] : i64
  // CHECK: cf.switch %[[PLACE]] : i64, [
  // CHECK-NEXT: default: ^[[START:.*]],
  // CHECK-NEXT: 1: ^[[RESUMED:.*]]
  // CHECK: ^[[START]]:
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  cf.br ^loop(%zero : i64)
^loop(%i: i64):
  %value = rio.int.from_index %i
  rio.field.set %frame[1], %value : !rio.int
  // CHECK: rio.field.set %[[FRAME]][2], %{{.*}} : i64
  // CHECK: %[[NUMBER:.*]] = arith.constant 1
  // CHECK: rio.field.set %[[FRAME]][0], %[[NUMBER]] : i64
  // CHECK: %[[TRUE:.*]] = arith.constant true
  // CHECK-NEXT: rio.return %[[TRUE]] : i1
  rio.suspend %frame of @counter at 0
  %next = arith.addi %i, %one : i64
  cf.br ^loop(%next : i64)
  // CHECK: ^[[RESUMED]]:
  // CHECK: rio.field.get %[[FRAME]][2] : i64
}

// Two values that are never needed at the same time share a word.
// CHECK: rio.class @pair id 41 name "generator" fields [i64, i64]
rio.class @pair id 41 name "generator" fields [i64]

// CHECK-LABEL: rio.func private @one_after_the_other(
rio.func private @one_after_the_other(%frame: !rio.ref) -> i1 {
  %first = rio.runtime @rio_first() : () -> i64
  rio.suspend %frame of @pair at 0
  rio.runtime @rio_use(%first) : (i64) -> ()
  %second = rio.runtime @rio_second() : () -> i64
  rio.suspend %frame of @pair at 0
  rio.runtime @rio_use(%second) : (i64) -> ()
  %false = arith.constant false
  rio.return %false : i1
}

// A value that did not change since it was loaded is not stored again.
rio.class @kept id 42 name "generator" fields [i64]

// CHECK-LABEL: rio.func private @kept_across_two(
// CHECK: rio.field.set %{{.*}}[1], %{{.*}} : i64
// CHECK-NOT: rio.field.set %{{.*}}[1]
// CHECK: rio.return
rio.func private @kept_across_two(%frame: !rio.ref) -> i1 {
  %first = rio.runtime @rio_first() : () -> i64
  rio.suspend %frame of @kept at 0
  rio.suspend %frame of @kept at 0
  rio.runtime @rio_use(%first) : (i64) -> ()
  %false = arith.constant false
  rio.return %false : i1
}

// RUN: rio-opt %s --split-input-file --rio-scalar-replacement --canonicalize | FileCheck %s

rio.class @Iterator id 40 name "Iterator" fields [i64, i64, !rio.int]

// The counter of a loop, kept in a field.
// CHECK-LABEL: rio.func @counts(
rio.func @counts(%n: i64) -> i64 {
  // CHECK-NOT: rio.object.new
  %iterator = rio.object.new @Iterator
  %one = arith.constant 1 : i64
  // CHECK: cf.br ^bb1(%{{.*}} : i64)
  cf.br ^head
// CHECK: ^bb1(%[[I:.*]]: i64):
^head:
  %i = rio.field.get %iterator[0] : i64
  // CHECK: arith.cmpi slt, %[[I]]
  %more = arith.cmpi slt, %i, %n : i64
  cf.cond_br %more, ^body, ^end
^body:
  // CHECK: %[[NEXT:.*]] = arith.addi %[[I]]
  %next = arith.addi %i, %one : i64
  rio.field.set %iterator[0], %next : i64
  // CHECK: cf.br ^bb1(%[[NEXT]] : i64)
  cf.br ^head
^end:
  // CHECK: rio.return %[[I]]
  %last = rio.field.get %iterator[0] : i64
  rio.return %last : i64
}

// -----

rio.class @Pair id 41 name "Pair" fields [i64, !rio.ref]

// What was not written is zero or null; identity, null and class of the object are known.
// CHECK-LABEL: rio.func @asks(
rio.func @asks(%other: !rio.ref) -> i64 {
  // CHECK-NOT: rio.object.new
  // CHECK-DAG: %[[NUMBER:.*]] = arith.constant 41 : i64
  // CHECK-DAG: %[[FALSE:.*]] = arith.constant false
  // CHECK-DAG: %[[TRUE:.*]] = arith.constant true
  %pair = rio.object.new @Pair
  %unset = rio.field.get %pair[1] : !rio.ref
  %isNull = rio.is_null %unset
  %isSame = rio.is %pair, %other
  %id = rio.class_id %pair
  // CHECK: rio.runtime @rio_use(%[[TRUE]], %[[FALSE]], %[[NUMBER]])
  %0 = rio.runtime @rio_use(%isNull, %isSame, %id) : (i1, i1, i64) -> i64
  rio.return %0 : i64
}

// -----

rio.class @Pair id 41 name "Pair" fields [i64, !rio.ref]
rio.func private @keeps(!rio.ref)

// CHECK-LABEL: rio.func @escapes(
rio.func @escapes() -> i64 {
  // CHECK: rio.object.new
  %pair = rio.object.new @Pair
  rio.call @keeps(%pair) : (!rio.ref) -> ()
  // CHECK: rio.field.get
  %0 = rio.field.get %pair[0] : i64
  rio.return %0 : i64
}

// CHECK-LABEL: rio.func @stored(
rio.func @stored(%object: !rio.ref) {
  // CHECK: rio.object.new
  %pair = rio.object.new @Pair
  rio.field.set %object[1], %pair : !rio.ref
  rio.return
}

// -----

rio.class @Iterator id 40 name "Iterator" fields [i64, i64, !rio.int]
rio.func private @advance(%iterator: !rio.ref) -> i64 raises noinline {
  %0 = rio.field.get %iterator[1] : i64
  rio.field.set %iterator[0], %0 : i64
  rio.return %0 : i64
}

// The slow path works on a copy; of its fields only what it writes is read back, on both edges.
// CHECK-LABEL: rio.func @slow_path(
rio.func @slow_path(%n: i64) -> i64 {
  %iterator = rio.object.new @Iterator
  rio.field.set %iterator[1], %n : i64
  // CHECK: %[[COPY:.*]] = rio.object.new @Iterator
  // CHECK: rio.field.set %[[COPY]][1], %arg0
  // CHECK: rio.invoke @advance(%[[COPY]])
  rio.invoke @advance(%iterator) : (!rio.ref) -> i64 normal ^next error ^handler
^next(%r: i64):
  // CHECK: %[[PLACE:.*]] = rio.field.get %[[COPY]][0] : i64
  // CHECK-NOT: rio.field.get
  // CHECK: arith.addi %[[PLACE]], %arg0
  %place = rio.field.get %iterator[0] : i64
  %stop = rio.field.get %iterator[1] : i64
  %sum = arith.addi %place, %stop : i64
  rio.return %sum : i64
^handler(%error: !rio.ref):
  // CHECK: %[[LATE:.*]] = rio.field.get %[[COPY]][0] : i64
  // CHECK: rio.return %[[LATE]]
  %late = rio.field.get %iterator[0] : i64
  rio.return %late : i64
}

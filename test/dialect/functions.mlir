// RUN: rio-opt %s | rio-opt | FileCheck %s

// CHECK-LABEL: rio.func private @half(%{{.*}}: !rio.int) -> !rio.int raises {
rio.func private @half(%n: !rio.int) -> !rio.int raises {
  %two = rio.int.constant 2
  %half = rio.int.floordiv %n, %two
  // CHECK: rio.return %{{.*}} : !rio.int
  rio.return %half : !rio.int
}

// CHECK: rio.func private @elsewhere(!rio.ref) raises cold
rio.func private @elsewhere(!rio.ref) raises cold

// CHECK-LABEL: rio.func private @advised(%{{.*}}: i64) -> i64 always_inline {
rio.func private @advised(%n: i64) -> i64 always_inline {
  rio.return %n : i64
}

// CHECK-LABEL: rio.func @propagates(
rio.func @propagates(%n: !rio.int) raises {
  // CHECK: %{{.*}} = rio.call @half(%{{.*}}) : (!rio.int) -> !rio.int
  %half = rio.call @half(%n) : (!rio.int) -> !rio.int
  %boxed = rio.box %half : !rio.int
  // CHECK: rio.call @elsewhere(%{{.*}}) : (!rio.ref) -> ()
  rio.call @elsewhere(%boxed) : (!rio.ref) -> ()
  rio.return
}

// CHECK-LABEL: rio.func @handles(
rio.func @handles(%n: !rio.int) -> !rio.int raises {
  // CHECK: rio.invoke @half(%[[N:.*]]) : (!rio.int) -> !rio.int normal ^bb1 error ^bb2(%[[N]] : !rio.int)
  rio.invoke @half(%n) : (!rio.int) -> !rio.int normal ^next error ^handler(%n : !rio.int)
^next(%half: !rio.int):
  %boxed = rio.box %half : !rio.int
  // CHECK: rio.invoke @elsewhere(%{{.*}}) : (!rio.ref) -> () normal ^bb3(%{{.*}} : !rio.int) error ^bb2(%{{.*}} : !rio.int)
  rio.invoke @elsewhere(%boxed) : (!rio.ref) -> () normal ^last(%half : !rio.int) error ^handler(%half : !rio.int)
^handler(%error: !rio.ref, %old: !rio.int):
  // CHECK: rio.traceback.add %{{.*}}
  rio.traceback.add %error
  // CHECK: rio.raise %{{.*}}
  rio.raise %error
^last(%result: !rio.int):
  rio.return %result : !rio.int
}

// CHECK-LABEL: rio.func @runtime
rio.func @runtime(%text: !rio.ref) -> f64 {
  // CHECK: %{{.*}} = rio.runtime @rio_float_parse(%{{.*}}) : (!rio.ref) -> f64
  %value = rio.runtime @rio_float_parse(%text) : (!rio.ref) -> f64
  rio.return %value : f64
}

// CHECK-LABEL: rio.func @never
rio.func @never() {
  // CHECK: rio.unreachable
  rio.unreachable
}

rio.class @frame id 50 name "generator" fields [i64]

// CHECK-LABEL: rio.func private @suspends(
rio.func private @suspends(%frame: !rio.ref) -> i1 {
  // CHECK: rio.suspend %arg0 of @frame at 0
  rio.suspend %frame of @frame at 0
  %false = arith.constant false
  rio.return %false : i1
}

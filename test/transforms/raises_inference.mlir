// RUN: rio-opt %s --rio-raises-inference | FileCheck %s

// CHECK: rio.func private @quiet() -> i64 {
rio.func private @quiet() -> i64 raises {
  %0 = arith.constant 1 : i64
  rio.return %0 : i64
}

// CHECK: rio.func private @loud(%{{.*}}: !rio.ref) raises {
rio.func private @loud(%error: !rio.ref) raises {
  rio.raise %error
}

// Mutual recursion that never raises.
// CHECK: rio.func private @even(%{{.*}}: i1) -> i1 {
rio.func private @even(%n: i1) -> i1 raises {
  %0 = rio.call @odd(%n) : (i1) -> i1
  rio.return %0 : i1
}
// CHECK: rio.func private @odd(%{{.*}}: i1) -> i1 {
rio.func private @odd(%n: i1) -> i1 raises {
  %0 = rio.call @even(%n) : (i1) -> i1
  rio.return %0 : i1
}

// CHECK: rio.func private @passes_on(%{{.*}}: !rio.ref) raises {
rio.func private @passes_on(%error: !rio.ref) raises {
  rio.call @loud(%error) : (!rio.ref) -> ()
  rio.return
}

// The handler takes the error and returns.
// CHECK: rio.func private @catches(%{{.*}}: !rio.ref) {
rio.func private @catches(%error: !rio.ref) raises {
  // CHECK: rio.invoke @loud
  rio.invoke @loud(%error) : (!rio.ref) -> () normal ^next error ^handler
^next:
  rio.return
^handler(%caught: !rio.ref):
  rio.return
}

// CHECK: rio.func private @raises_again(%{{.*}}: !rio.ref) raises {
rio.func private @raises_again(%error: !rio.ref) raises {
  rio.invoke @loud(%error) : (!rio.ref) -> () normal ^next error ^handler
^next:
  rio.return
^handler(%caught: !rio.ref):
  rio.raise %caught
}

// Nothing to catch: the invoke is a call, and the handler goes with its `raise`.
// CHECK: rio.func private @catches_nothing() -> i64 {
rio.func private @catches_nothing() -> i64 raises {
  %0 = arith.constant 7 : i64
  // CHECK: %[[R:.*]] = rio.call @quiet() : () -> i64
  // CHECK-NEXT: cf.br ^bb1(%[[R]], %{{.*}} : i64, i64)
  rio.invoke @quiet() : () -> i64 normal ^next(%0 : i64) error ^handler
^next(%result: i64, %other: i64):
  %1 = arith.addi %result, %other : i64
  rio.return %1 : i64
// CHECK-NOT: rio.raise
^handler(%caught: !rio.ref):
  rio.raise %caught
}

// Found to raise only after its handler's callee is: the analysis comes back to it.
// CHECK: rio.func private @raises_in_handler(%{{.*}}: !rio.ref) raises {
rio.func private @raises_in_handler(%error: !rio.ref) raises {
  rio.invoke @passes_on(%error) : (!rio.ref) -> () normal ^next error ^handler
^next:
  rio.return
^handler(%caught: !rio.ref):
  rio.call @loud(%caught) : (!rio.ref) -> ()
  rio.return
}

// CHECK: rio.func private @elsewhere() raises
rio.func private @elsewhere() raises
// CHECK: rio.func private @calls_elsewhere() raises {
rio.func private @calls_elsewhere() raises {
  rio.call @elsewhere() : () -> ()
  rio.return
}

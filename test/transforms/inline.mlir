// RUN: rio-opt %s --split-input-file --rio-inline | FileCheck %s

// The chain is inlined from its end; the functions of it go.
// CHECK-NOT: @one
// CHECK-NOT: @two
rio.func private @one(%n: i64) -> i64 always_inline {
  %0 = arith.addi %n, %n : i64
  rio.return %0 : i64
}
rio.func private @two(%n: i64) -> i64 always_inline {
  %0 = rio.call @one(%n) : (i64) -> i64
  %1 = rio.call @one(%0) : (i64) -> i64
  rio.return %1 : i64
}
// CHECK-LABEL: rio.func @chain(
// CHECK-COUNT-2: arith.addi
// CHECK-NOT: rio.call
// CHECK: rio.return
rio.func @chain(%n: i64) -> i64 {
  %0 = rio.call @two(%n) : (i64) -> i64
  rio.return %0 : i64
}

// -----

rio.func private @fails(!rio.ref) -> i64 raises
rio.func private @wrapper(%error: !rio.ref, %fail: i1) -> i64 raises always_inline {
  cf.cond_br %fail, ^bad, ^good
^bad:
  rio.raise %error
^good:
  %0 = rio.call @fails(%error) : (!rio.ref) -> i64
  rio.return %0 : i64
}

// Without a site the inner call propagates by itself.
// CHECK-LABEL: rio.func @silent_call(
// CHECK: %{{.*}} = rio.call @fails
// CHECK-NOT: rio.traceback.add
// CHECK: rio.raise
rio.func @silent_call(%error: !rio.ref, %fail: i1) -> i64 raises {
  %0 = rio.call @wrapper(%error, %fail) : (!rio.ref, i1) -> i64
  rio.return %0 : i64
}

// With one, both ways out of the body pass the entry.
// CHECK-LABEL: rio.func @call_with_site(
// CHECK: cf.br ^[[ERROR:bb[0-9]+]](%{{.*}} : !rio.ref)
// CHECK: rio.invoke @fails(%{{.*}}) : (!rio.ref) -> i64 normal ^{{bb[0-9]+}} error ^[[ERROR]]
// CHECK: ^[[ERROR]](%[[E:.*]]: !rio.ref):
// CHECK-NEXT: rio.traceback.add %[[E]]
// CHECK-NEXT: rio.raise %[[E]]
rio.func @call_with_site(%error: !rio.ref, %fail: i1) -> i64 raises {
  %0 = rio.call @wrapper(%error, %fail) : (!rio.ref, i1) -> i64
      loc(fused<#rio.site<"f", "wrapper()">>["a.py":3:5 to :8])
  rio.return %0 : i64
}

// Errors of an invoke go to its handler, with the handler's operands.
// CHECK-LABEL: rio.func @invoke(
// CHECK: rio.invoke @fails(%{{.*}}) : (!rio.ref) -> i64 normal ^{{bb[0-9]+}} error ^[[ERROR:bb[0-9]+]]
// CHECK: ^[[HANDLER:bb[0-9]+]](%{{.*}}: !rio.ref, %{{.*}}: i1):
// CHECK: ^[[ERROR]](%[[E:.*]]: !rio.ref):
// CHECK-NEXT: cf.br ^[[HANDLER]](%[[E]], %arg1 : !rio.ref, i1)
rio.func @invoke(%error: !rio.ref, %fail: i1) -> i64 {
  rio.invoke @wrapper(%error, %fail) : (!rio.ref, i1) -> i64 normal ^next(%fail : i1) error ^handler(%fail : i1)
^next(%value: i64, %flag: i1):
  rio.return %value : i64
^handler(%caught: !rio.ref, %old: i1):
  %0 = arith.constant 0 : i64
  rio.return %0 : i64
}

// -----

// Functions that call each other stay functions.
// CHECK-LABEL: rio.func private @ping
// CHECK: rio.call @pong
rio.func private @ping() always_inline {
  rio.call @pong() : () -> ()
  rio.return
}
// CHECK-LABEL: rio.func private @pong
// CHECK: rio.call @ping
rio.func private @pong() always_inline {
  rio.call @ping() : () -> ()
  rio.return
}
// CHECK-LABEL: rio.func @start
// CHECK-NOT: rio.call @ping
// CHECK: rio.call @pong
rio.func @start() {
  rio.call @ping() : () -> ()
  rio.return
}
// CHECK-NOT: @nobody
rio.func private @nobody() {
  rio.return
}

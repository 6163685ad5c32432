// RUN: rio-opt --rio-thread-errors %s | FileCheck %s

rio.class @StopIteration id 7 name "StopIteration" fields []
rio.class @ValueError id 8 name "ValueError" fields []

// The end of a loop: a new StopIteration goes to where the loop ends, with the values of its own way.
// CHECK-LABEL: @loop_end
// CHECK: cf.cond_br %arg0, ^{{.*}}, ^[[END:bb[0-9]+]](%c-1_i64 : i64)
// CHECK: ^[[END]](%[[COUNT:.*]]: i64):
// CHECK-NEXT: rio.return %[[COUNT]]
rio.func @loop_end(%more: i1, %value: i64) -> i64 raises {
  %ended = arith.constant -1 : i64
  %stop = rio.object.new @StopIteration
  cf.cond_br %more, ^bb1, ^dispatch(%stop, %ended : !rio.ref, i64)
^bb1:
  rio.invoke @next() : () -> !rio.int normal ^bb2 error ^error
^error(%caught: !rio.ref):
  cf.br ^dispatch(%caught, %value : !rio.ref, i64)
^bb2(%given: !rio.int):
  rio.return %value : i64
^dispatch(%error: !rio.ref, %count: i64):
  %seven = arith.constant 7 : i64
  %id = rio.class_id %error
  %stops = arith.cmpi eq, %id, %seven : i64
  cf.cond_br %stops, ^end, ^failed
^end:
  rio.return %count : i64
^failed:
  rio.raise %error
}

// Another exception goes past the loop.
// CHECK-LABEL: @other_class
// CHECK: %[[NEW:.*]] = rio.object.new @ValueError
// CHECK-NEXT: cf.br ^[[FAILED:bb[0-9]+]](%[[NEW]]
// CHECK: ^[[FAILED]](%[[ERROR:.*]]: !rio.ref)
// CHECK: rio.raise %[[ERROR]]
rio.func @other_class() raises {
  %new = rio.object.new @ValueError
  cf.br ^dispatch(%new : !rio.ref)
^dispatch(%error: !rio.ref):
  %seven = arith.constant 7 : i64
  %id = rio.class_id %error
  %stops = arith.cmpi eq, %id, %seven : i64
  cf.cond_br %stops, ^end, ^failed
^end:
  rio.return
^failed:
  rio.raise %error
}

// Every way brings the same object.
// CHECK-LABEL: @decided
// CHECK-NOT: rio.raise
// CHECK: rio.return
rio.func @decided() raises {
  %new = rio.object.new @StopIteration
  %seven = arith.constant 7 : i64
  %id = rio.class_id %new
  %stops = arith.cmpi eq, %id, %seven : i64
  cf.cond_br %stops, ^end, ^failed
^end:
  rio.return
^failed:
  rio.raise %new
}

// A value that is used behind both successors keeps the dispatch.
// CHECK-LABEL: @used_beyond
// CHECK: cf.br ^[[DISPATCH:.*]](%{{.*}} : !rio.ref)
// CHECK: rio.class_id
rio.func @used_beyond() -> !rio.ref {
  %new = rio.object.new @StopIteration
  cf.br ^dispatch(%new : !rio.ref)
^dispatch(%error: !rio.ref):
  %seven = arith.constant 7 : i64
  %id = rio.class_id %error
  %stops = arith.cmpi eq, %id, %seven : i64
  cf.cond_br %stops, ^one, ^two
^one:
  cf.br ^both
^two:
  cf.br ^both
^both:
  rio.return %error : !rio.ref
}

rio.func private @next() -> !rio.int raises

// RUN: rio-opt %s --rio-to-llvm | FileCheck %s

// CHECK-LABEL: llvm.func internal @quiet(%{{.*}}: i64) -> i64 {
rio.func private @quiet(%n: !rio.int) -> !rio.int {
  // CHECK-NEXT: llvm.return
  rio.return %n : !rio.int
}

// CHECK-LABEL: llvm.func internal @raises_value(%{{.*}}: !llvm.ptr, %{{.*}}: i1) -> !llvm.struct<(f64, ptr)> {
rio.func private @raises_value(%error: !rio.ref, %condition: i1) -> f64 raises {
  cf.cond_br %condition, ^good, ^bad
^good:
  %0 = arith.constant 1.0 : f64
  // CHECK: llvm.insertvalue %{{.*}}, %{{.*}}[0]
  // CHECK: %[[NONE:.*]] = llvm.mlir.zero : !llvm.ptr
  // CHECK: llvm.insertvalue %[[NONE]], %{{.*}}[1]
  rio.return %0 : f64
^bad:
  // CHECK: %[[NOTHING:.*]] = llvm.mlir.poison
  // CHECK: llvm.insertvalue %arg0, %[[NOTHING]][1]
  rio.raise %error
}

// CHECK-LABEL: llvm.func internal @raises_nothing(%{{.*}}: !llvm.ptr) -> !llvm.ptr {
rio.func private @raises_nothing(%error: !rio.ref) raises {
  // CHECK-NEXT: llvm.return %arg0 : !llvm.ptr
  rio.raise %error
}

// Two calls share the block that adds the entry; the call without a site has its own.
// CHECK-LABEL: llvm.func internal @propagates(
rio.func private @propagates(%error: !rio.ref, %condition: i1) -> f64 raises {
  // CHECK: %[[R:.*]] = llvm.call @raises_value
  // CHECK: %[[E:.*]] = llvm.extractvalue %[[R]][1]
  // CHECK: %[[SITE:.*]] = llvm.mlir.addressof @site.0
  // CHECK: %[[RAISED:.*]] = llvm.icmp "ne" %[[E]], %{{.*}}
  // CHECK: llvm.cond_br %[[RAISED]] weights([1, 2000]), ^[[OUT:bb.*]](%[[E]], %[[SITE]] : !llvm.ptr, !llvm.ptr), ^{{bb.*}}
  %0 = rio.call @raises_value(%error, %condition) : (!rio.ref, i1) -> f64
      loc(fused<#rio.site<"f", "    a()">>["a.py":3:5 to :8])
  // CHECK: llvm.call @raises_value
  // CHECK: llvm.mlir.addressof @site.1
  // CHECK: llvm.cond_br %{{.*}} weights([1, 2000]), ^[[OUT]](
  %1 = rio.call @raises_value(%error, %condition) : (!rio.ref, i1) -> f64
      loc(fused<#rio.site<"f", "    b()">>["a.py":4:5 to :8])
  // CHECK: llvm.call @raises_nothing
  // CHECK: llvm.cond_br %{{.*}} weights([1, 2000]), ^[[SILENT:bb.*]](%{{[^,]*}} : !llvm.ptr), ^{{bb.*}}
  rio.call @raises_nothing(%error) : (!rio.ref) -> ()
  rio.return %1 : f64
  // CHECK: ^[[OUT]](%[[ERROR:.*]]: !llvm.ptr, %[[AT:.*]]: !llvm.ptr):
  // CHECK-NEXT: llvm.call @rio_traceback_add(%[[ERROR]], %[[AT]])
  // CHECK: ^[[SILENT]](%{{.*}}: !llvm.ptr):
  // CHECK-NOT: rio_traceback_add
  // CHECK: llvm.return
}

// CHECK-LABEL: llvm.func internal @handles(
rio.func private @handles(%error: !rio.ref, %condition: i1) -> f64 {
  // CHECK: %[[R:.*]] = llvm.call @raises_value
  // CHECK: %[[V:.*]] = llvm.extractvalue %[[R]][0]
  // CHECK: %[[E:.*]] = llvm.extractvalue %[[R]][1]
  // CHECK: llvm.cond_br %{{.*}} weights([1, 2000]), ^[[COLD:bb.*]], ^[[NEXT:bb.*]](%[[V]] : f64)
  // CHECK: ^[[COLD]]:
  // CHECK: llvm.call @rio_traceback_add(%[[E]], %{{.*}})
  // CHECK: llvm.br ^[[HANDLER:bb.*]](%[[E]], %arg1 : !llvm.ptr, i1)
  rio.invoke @raises_value(%error, %condition) : (!rio.ref, i1) -> f64 normal ^next error ^handler(%condition : i1)
      loc(fused<#rio.site<"f", "    c()">>["a.py":5:5 to :8])
^next(%value: f64):
  rio.return %value : f64
^handler(%caught: !rio.ref, %old: i1):
  %0 = arith.constant 0.0 : f64
  rio.return %0 : f64
}

// The program's entry is exported, returns a C int, and registers the state block first.
rio.global @counter : !rio.int
// CHECK-LABEL: llvm.func @rio_program_main() -> i32 {
rio.func @rio_program_main() -> i64 {
  // CHECK: llvm.mlir.addressof @rio.state
  // CHECK: llvm.mlir.addressof @rio.state.kinds
  // CHECK: llvm.call @rio_register_roots
  %0 = arith.constant 3 : i64
  // CHECK: llvm.trunc %{{.*}} : i64 to i32
  rio.return %0 : i64
}

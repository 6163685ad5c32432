// RUN: rio-opt %s --rio-to-llvm | FileCheck %s

rio.class @Point id 40 name "Point" fields [f64, i1]
rio.class @"array[u8]" id 41 name "array" fields [] element u8
rio.global @flag : i1
rio.global @object : !rio.ref

// CHECK-LABEL: llvm.func @new(
rio.func @new() -> !rio.ref {
  // CHECK: %[[CLASS:.*]] = llvm.mlir.addressof @class.Point
  // CHECK: %[[NEW:.*]] = llvm.call @rio_object_new(%[[CLASS]])
  // CHECK: llvm.store %[[CLASS]], %[[NEW]]
  %0 = rio.object.new @Point
  rio.return %0 : !rio.ref
}

// CHECK-LABEL: llvm.func @fields(
rio.func @fields(%object: !rio.ref) -> f64 {
  // A boolean fills its word.
  // CHECK: %[[A:.*]] = llvm.getelementptr inbounds %arg0[16]
  // CHECK: %[[W:.*]] = llvm.load %[[A]] {{.*}} -> i64
  // CHECK: %[[B:.*]] = llvm.trunc %[[W]] : i64 to i1
  %flag = rio.field.get %object[1] : i1
  // CHECK: %[[Z:.*]] = llvm.zext %[[B]] : i1 to i64
  // CHECK: llvm.store %[[Z]], %{{.*}} : i64, !llvm.ptr
  rio.field.set %object[1], %flag : i1
  // CHECK: %[[F:.*]] = llvm.getelementptr inbounds %arg0[8]
  // CHECK: llvm.load %[[F]] {{.*}} -> f64
  %0 = rio.field.get %object[0] : f64
  rio.return %0 : f64
}

// CHECK-LABEL: llvm.func @class_id(
rio.func @class_id(%object: !rio.ref) -> i64 {
  // CHECK: %[[C:.*]] = llvm.load %arg0 {{.*}} -> !llvm.ptr
  // CHECK: llvm.load %[[C]] invariant {{.*}} -> i32
  // CHECK: llvm.zext
  %0 = rio.class_id %object
  rio.return %0 : i64
}

// CHECK-LABEL: llvm.func @boxes(
rio.func @boxes(%flag: i1, %x: f64) -> f64 {
  // CHECK: llvm.mlir.addressof @rio_true
  // CHECK: llvm.mlir.addressof @rio_false
  // CHECK: llvm.select %arg0
  %0 = rio.box %flag : i1
  // CHECK: llvm.icmp "eq"
  %1 = rio.unbox %0 : i1
  // CHECK: llvm.mlir.addressof @rio_class_float
  // CHECK: %[[BOX:.*]] = llvm.call @rio_object_new
  // CHECK: %[[AT:.*]] = llvm.getelementptr inbounds %[[BOX]][8]
  // CHECK: llvm.store %arg1, %[[AT]]
  %2 = rio.box %x : f64
  // CHECK: llvm.load %{{.*}} -> f64
  %3 = rio.unbox %2 : f64
  rio.return %3 : f64
}

// CHECK-LABEL: llvm.func @bytes(
rio.func @bytes(%n: i64) -> i64 {
  // CHECK: %[[ARRAY:.*]] = llvm.call @rio_array_new(%{{.*}}, %arg0)
  // CHECK: llvm.store %arg0, %{{.*}}
  %0 = rio.array.new @"array[u8]", %n
  // CHECK: llvm.trunc %arg0 : i64 to i8
  // CHECK: %[[E:.*]] = llvm.getelementptr inbounds %[[ARRAY]][16]
  // CHECK: %[[AT:.*]] = llvm.getelementptr {{.*}} %[[E]][%arg0]
  // CHECK: llvm.store %{{.*}}, %[[AT]] {{.*}} : i8
  rio.array.set %0[%n], %n as u8 : i64
  // CHECK: llvm.load %{{.*}} -> i8
  // CHECK: llvm.zext %{{.*}} : i8 to i64
  %1 = rio.array.get %0[%n] as u8 : i64
  rio.return %1 : i64
}

// CHECK-LABEL: llvm.func @globals(
rio.func @globals() -> !rio.ref {
  // CHECK: llvm.mlir.addressof @rio.state
  // CHECK: llvm.load %{{.*}} -> i64
  // CHECK: llvm.trunc
  %0 = rio.global.get @flag : i1
  rio.global.set @flag, %0 : i1
  // CHECK: llvm.getelementptr inbounds %{{.*}}[8]
  // CHECK: llvm.load %{{.*}} -> !llvm.ptr
  %1 = rio.global.get @object : !rio.ref
  rio.return %1 : !rio.ref
}

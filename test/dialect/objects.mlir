// RUN: rio-opt %s --mlir-print-debuginfo --mlir-print-local-scope | rio-opt --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s

// CHECK: rio.class @object id 0 name "object" fields [] runtime "rio_class_object"
rio.class @object id 0 name "object" fields [] runtime "rio_class_object"
// CHECK: rio.class @Point id 40 name "Point" base @object fields [f64, !rio.int, i1]
rio.class @Point id 40 name "Point" base @object fields [f64, !rio.int, i1]
// CHECK: rio.class @"array[u8]" id 41 name "array" fields [] element u8
rio.class @"array[u8]" id 41 name "array" fields [] element u8

// CHECK: rio.global @counter : !rio.int
rio.global @counter : !rio.int

// CHECK-LABEL: rio.func @objects
rio.func @objects(%x: f64) -> f64 {
  // CHECK: %[[POINT:.*]] = rio.object.new @Point
  %point = rio.object.new @Point
  // CHECK: rio.field.set %[[POINT]][0], %{{.*}} : f64
  rio.field.set %point[0], %x : f64
  // CHECK: rio.field.get %[[POINT]][0] : f64
  %y = rio.field.get %point[0] : f64
  // CHECK: rio.class_id %[[POINT]]
  %id = rio.class_id %point
  // CHECK: %[[NULL:.*]] = rio.null
  %null = rio.null
  // CHECK: rio.is_null %[[NULL]]
  %0 = rio.is_null %null
  // CHECK: %[[NONE:.*]] = rio.none
  %none = rio.none
  // CHECK: rio.is %[[POINT]], %[[NONE]]
  %1 = rio.is %point, %none
  // CHECK: rio.box %{{.*}} : f64
  %box = rio.box %y : f64
  // CHECK: rio.unbox %{{.*}} : f64
  %z = rio.unbox %box : f64
  rio.return %z : f64
}

// CHECK-LABEL: rio.func @arrays
rio.func @arrays(%n: i64) -> i64 {
  // CHECK: %[[ARRAY:.*]] = rio.array.new @"array[u8]", %{{.*}}
  %array = rio.array.new @"array[u8]", %n
  // CHECK: rio.array.length %[[ARRAY]]
  %length = rio.array.length %array
  // CHECK: rio.array.set %[[ARRAY]][%{{.*}}], %{{.*}} as u8 : i64
  rio.array.set %array[%n], %n as u8 : i64
  // CHECK: rio.array.get %[[ARRAY]][%{{.*}}] : i1
  %bit = rio.array.get %array[%n] : i1
  // CHECK: rio.array.get %[[ARRAY]][%{{.*}}] as u8 : i64
  %byte = rio.array.get %array[%n] as u8 : i64
  rio.return %byte : i64
}

// CHECK-LABEL: rio.func @strings
rio.func @strings(%i: i64) -> i64 {
  // CHECK: %[[TEXT:.*]] = rio.str.constant "h\C3\A9llo"
  %text = rio.str.constant "h\C3\A9llo"
  // CHECK: rio.str.byte_length %[[TEXT]]
  %bytes = rio.str.byte_length %text
  // CHECK: rio.str.char_length %[[TEXT]]
  %chars = rio.str.char_length %text
  // CHECK: rio.str.byte_at %[[TEXT]][%{{.*}}]
  %byte = rio.str.byte_at %text[%i]
  rio.return %byte : i64
}

// CHECK-LABEL: rio.func @globals
rio.func @globals() {
  // CHECK: %[[COUNTER:.*]] = rio.global.get @counter : !rio.int
  %counter = rio.global.get @counter : !rio.int
  // CHECK: rio.global.set @counter, %[[COUNTER]] : !rio.int
  rio.global.set @counter, %counter : !rio.int
  rio.return
}

// CHECK-LABEL: rio.func @floats
rio.func @floats(%a: f64, %b: f64) -> f64 {
  // CHECK: rio.float.floordiv
  %0 = rio.float.floordiv %a, %b
  // CHECK: rio.float.mod
  %1 = rio.float.mod %0, %b
  // CHECK: rio.float.pow
  %2 = rio.float.pow %1, %b
  // CHECK: loc(fused<#rio.site<"f", "return a">>["a.py":3:5 to :8])
  rio.return %2 : f64 loc(fused<#rio.site<"f", "return a">>["a.py":3:5 to :8])
}

// RUN: rio-opt %s | rio-opt | FileCheck %s

// CHECK-LABEL: rio.func @constants
rio.func @constants() -> !rio.int {
  // CHECK: rio.int.constant -7
  %small = rio.int.constant -7
  // CHECK: rio.int.constant 9223372036854775808
  %wide = rio.int.constant 9223372036854775808
  // CHECK: rio.int.constant -340282366920938463463374607431768211456
  %wider = rio.int.constant -340282366920938463463374607431768211456
  rio.return %wider : !rio.int
}

// CHECK-LABEL: rio.func @arithmetic
rio.func @arithmetic(%a: !rio.int, %b: !rio.int) -> !rio.int {
  // CHECK: %[[V0:.*]] = rio.int.add %{{.*}}, %{{.*}}
  %0 = rio.int.add %a, %b
  // CHECK: %[[V1:.*]] = rio.int.sub %[[V0]], %{{.*}}
  %1 = rio.int.sub %0, %b
  // CHECK: %[[V2:.*]] = rio.int.mul %[[V1]], %{{.*}}
  %2 = rio.int.mul %1, %b
  // CHECK: %[[V3:.*]] = rio.int.floordiv %[[V2]], %{{.*}}
  %3 = rio.int.floordiv %2, %b
  // CHECK: %[[V4:.*]] = rio.int.mod %[[V3]], %{{.*}}
  %4 = rio.int.mod %3, %b
  // CHECK: %[[V5:.*]] = rio.int.pow %[[V4]], %{{.*}}
  %5 = rio.int.pow %4, %b
  // CHECK: %[[V6:.*]] = rio.int.and %[[V5]], %{{.*}}
  %6 = rio.int.and %5, %b
  // CHECK: %[[V7:.*]] = rio.int.or %[[V6]], %{{.*}}
  %7 = rio.int.or %6, %b
  // CHECK: %[[V8:.*]] = rio.int.xor %[[V7]], %{{.*}}
  %8 = rio.int.xor %7, %b
  // CHECK: %[[V9:.*]] = rio.int.shl %[[V8]], %{{.*}}
  %9 = rio.int.shl %8, %b
  // CHECK: %[[V10:.*]] = rio.int.shr %[[V9]], %{{.*}}
  %10 = rio.int.shr %9, %b
  // CHECK: %[[V11:.*]] = rio.int.neg %[[V10]]
  %11 = rio.int.neg %10
  // CHECK: %[[V12:.*]] = rio.int.abs %[[V11]]
  %12 = rio.int.abs %11
  // CHECK: %[[V13:.*]] = rio.int.invert %[[V12]]
  %13 = rio.int.invert %12
  rio.return %13 : !rio.int
}

// CHECK-LABEL: rio.func @comparisons
rio.func @comparisons(%a: !rio.int, %b: !rio.int) -> i1 {
  // CHECK: rio.int.cmp eq %{{.*}}, %{{.*}}
  %eq = rio.int.cmp eq %a, %b
  // CHECK: rio.int.cmp ne
  %ne = rio.int.cmp ne %a, %b
  // CHECK: rio.int.cmp lt
  %lt = rio.int.cmp lt %a, %b
  // CHECK: rio.int.cmp le
  %le = rio.int.cmp le %a, %b
  // CHECK: rio.int.cmp gt
  %gt = rio.int.cmp gt %a, %b
  // CHECK: rio.int.cmp ge
  %ge = rio.int.cmp ge %a, %b
  rio.return %ge : i1
}

// CHECK-LABEL: rio.func @conversions
rio.func @conversions(%a: !rio.int, %n: i64, %x: f64) -> f64 {
  // CHECK: rio.int.from_index %{{[^ ]*$}}
  %0 = rio.int.from_index %n
  // CHECK: rio.int.from_index %{{.*}} small
  %1 = rio.int.from_index %n small
  // CHECK: rio.int.to_index
  %2 = rio.int.to_index %a
  // CHECK: rio.int.is_small
  %3 = rio.int.is_small %a
  // CHECK: rio.int.from_float
  %4 = rio.int.from_float %x
  // CHECK: rio.int.to_float
  %5 = rio.int.to_float %4
  rio.return %5 : f64
}

// CHECK-LABEL: rio.func @created_generically
rio.func @created_generically(%a: !rio.int) -> i1 {
  // CHECK: rio.int.cmp lt %{{.*}}, %{{.*}}
  %0 = "rio.int.cmp"(%a, %a) {predicate = #rio<predicate lt>} : (!rio.int, !rio.int) -> i1
  rio.return %0 : i1
}

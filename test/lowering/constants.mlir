// RUN: rio-translate %s | FileCheck %s
// RUN: rio-translate %s | FileCheck %s --check-prefix=CODE

// Descriptor: id, flags, size, element kind, name, base, slot kinds.
// CHECK-DAG: @class.Point = private constant {{.*}} { i32 40, i32 0, i64 32, i64 0, ptr @[[POINT:.*]], i64 5, ptr @rio_class_object, i64 3, ptr @[[KINDS:.*]] }, align 8
// CHECK-DAG: @[[POINT]] = private unnamed_addr constant [6 x i8] c"Point\00"
// CHECK-DAG: @[[KINDS]] = private unnamed_addr constant [4 x i8] c"\00\02\01\00"
rio.class @object id 0 name "object" fields [] runtime "rio_class_object"
rio.class @Point id 40 name "Point" base @object fields [f64, !rio.int, !rio.ref]

// The length word is no slot.
// CHECK-DAG: @"class.array[int]" = private constant {{.*}} { i32 41, i32 0, i64 16, i64 5, ptr @{{.*}}, i64 5, ptr null, i64 0, ptr @{{.*}} }, align 8
rio.class @"array[int]" id 41 name "array" fields [] element tagged

// CHECK-DAG: @rio.state = internal global [3 x i64] zeroinitializer, align 16
// CHECK-DAG: @rio.state.kinds = private unnamed_addr constant [3 x i8] c"\02\01\00"
rio.global @a : !rio.int
rio.global @b : !rio.ref
rio.global @c : i1

// Hash not known yet, bytes and code points apart, writable and aligned; one object for equal texts.
// CHECK-DAG: @str.0 = private global {{.*}} { ptr @rio_class_str, i64 -1, i64 3, i64 2, ptr null, [4 x i8] c"h\C3\A9\00" }, align 16
// CODE-LABEL: define i1 @texts
rio.func @texts() -> i1 {
  %0 = rio.str.constant "h\C3\A9"
  %1 = rio.str.constant "h\C3\A9"
  // CODE: ret i1 true
  %2 = rio.is %0, %1
  rio.return %2 : i1
}

// Sign in the count, magnitude in limbs.
// CHECK-DAG: @bignum.0 = private unnamed_addr constant {{.*}} { ptr @rio_class_bignum, i64 -1, [1 x i64] [i64 4611686018427387905] }, align 16
// CHECK-DAG: @bignum.1 = private unnamed_addr constant {{.*}} { ptr @rio_class_bignum, i64 2, [2 x i64] [i64 0, i64 1] }, align 16
// CODE-LABEL: define i64 @below
rio.func @below() -> !rio.int {
  // CODE: or i64 ptrtoint (ptr @bignum.0 to i64), 1
  %0 = rio.int.constant -4611686018427387905
  rio.return %0 : !rio.int
}
rio.func @wide() -> !rio.int {
  %0 = rio.int.constant 18446744073709551616
  rio.return %0 : !rio.int
}
// The ends of the small range are words.
// CODE-LABEL: define i64 @lowest
rio.func @lowest() -> !rio.int {
  // CODE: ret i64 -9223372036854775808
  %0 = rio.int.constant -4611686018427387904
  rio.return %0 : !rio.int
}
// CODE-LABEL: define i64 @highest
rio.func @highest() -> !rio.int {
  // CODE: ret i64 9223372036854775806
  %0 = rio.int.constant 4611686018427387903
  rio.return %0 : !rio.int
}

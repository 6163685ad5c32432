; RUN: rio-translate %s -O2 | FileCheck %s
; RUN: rio-translate %s -O0 | FileCheck %s --check-prefix=PLAIN

@pair = private constant { i32, i32, i64, i64, ptr, i64, ptr, i64, ptr } { i32 40, i32 0, i64 24, i64 0, ptr null, i64 0, ptr null, i64 2, ptr null }
@large = private constant { i32, i32, i64, i64, ptr, i64, ptr, i64, ptr } { i32 41, i32 0, i64 1000, i64 0, ptr null, i64 0, ptr null, i64 2, ptr null }

declare ptr @rio_object_new(ptr)

; The size is rounded up to 16, and the class is stored before anything can collect.
; CHECK-LABEL: define {{.*}} @new(
; CHECK: %[[CURSOR:.*]] = load i64, ptr @rio_alloc_cursor
; CHECK: %[[LIMIT:.*]] = load i64, ptr @rio_alloc_limit
; CHECK: %[[ROOM:.*]] = sub i64 %[[LIMIT]], %[[CURSOR]]
; CHECK: icmp uge i64 %[[ROOM]], 32
; CHECK: %[[NEXT:.*]] = add i64 %[[CURSOR]], 32
; CHECK: store i64 %[[NEXT]], ptr @rio_alloc_cursor
; CHECK: %[[OBJECT:.*]] = inttoptr i64 %[[CURSOR]] to ptr
; CHECK: store ptr @pair, ptr %[[OBJECT]]
; CHECK: call {{.*}} @rio_object_new(
; PLAIN-LABEL: define {{.*}} @new(
; PLAIN-NOT: rio_alloc_cursor
; PLAIN: call ptr @rio_object_new(
define ptr @new() {
  %object = call ptr @rio_object_new(ptr @pair)
  ret ptr %object
}

; CHECK-LABEL: define {{.*}} @new_large(
; CHECK-NOT: rio_alloc_cursor
; CHECK: ret ptr
define ptr @new_large() {
  %object = call ptr @rio_object_new(ptr @large)
  ret ptr %object
}

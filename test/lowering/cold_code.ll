; RUN: rio-translate %s -O2 | FileCheck %s

; Code that seldom runs does not count against inlining, what is not to be optimised stays as it is, with all that only it
; calls, and an allocation there stays a call.

@pair = private constant { i32, i32, i64, i64, ptr, i64, ptr, i64, ptr } { i32 40, i32 0, i64 24, i64 0, ptr null, i64 0, ptr null, i64 2, ptr null }

declare ptr @rio_object_new(ptr)
declare void @rio_traceback_add(ptr, ptr)

; CHECK-LABEL: define {{.*}}i32 @rio_program_main
; CHECK-NOT: call {{.*}}@mostly_cold
; CHECK: call {{.*}}@fail(
define i32 @rio_program_main(i64 %n) {
  %a = call i64 @mostly_cold(i64 %n)
  %b = call i64 @mostly_cold(i64 %a)
  %small = trunc i64 %b to i32
  ret i32 %small
}

define internal i64 @mostly_cold(i64 %n) {
  %bad = icmp slt i64 %n, 0
  br i1 %bad, label %cold, label %good, !prof !0
good:
  %double = shl i64 %n, 1
  ret i64 %double
cold:
  %e = call ptr @fail(i64 %n)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  call void @rio_traceback_add(ptr %e, ptr @pair)
  ret i64 -1
}

; CHECK-LABEL: define internal {{.*}}ptr @fail(
; CHECK: add {{.*}}i64 %n, 0
; CHECK: call {{.*}}@helper(
; CHECK-NOT: rio_alloc_cursor
; CHECK: call {{.*}}@rio_object_new
define internal ptr @fail(i64 %n) cold noinline optnone {
  %same = add i64 %n, 0
  call void @helper(i64 %same)
  %error = call ptr @rio_object_new(ptr @pair)
  ret ptr %error
}

; CHECK-LABEL: define internal {{.*}}void @helper(
; CHECK: add {{.*}}i64 %n, 0
define internal void @helper(i64 %n) {
  %same = add i64 %n, 0
  ret void
}

!0 = !{!"branch_weights", i32 1, i32 2000}

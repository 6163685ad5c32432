; RUN: rio-translate %s -O2 | FileCheck %s
; Objects that die with their function need no heap; those that outlive it or pile up in a loop do.

@pair = private constant { i32, i32, i64, i64, ptr, i64, ptr, i64, ptr } { i32 40, i32 0, i64 24, i64 0, ptr null, i64 0, ptr null, i64 2, ptr null }
@array = private constant { i32, i32, i64, i64, ptr, i64, ptr, i64, ptr } { i32 41, i32 0, i64 16, i64 3, ptr null, i64 0, ptr null, i64 0, ptr null }

declare ptr @rio_object_new(ptr)
declare ptr @rio_array_new(ptr, i64)
declare void @rio_builder_append(ptr, ptr)
declare i1 @condition()

; CHECK-LABEL: define {{.*}} @swap_through_object(
; CHECK-NOT: rio_object_new
; CHECK: ret i64
define i64 @swap_through_object(i64 %a, i64 %b) {
  %pair = call ptr @rio_object_new(ptr @pair)
  store ptr @pair, ptr %pair
  %first = getelementptr i8, ptr %pair, i64 8
  %second = getelementptr i8, ptr %pair, i64 16
  store i64 %b, ptr %first
  store i64 %a, ptr %second
  %x = load i64, ptr %first
  %y = load i64, ptr %second
  %difference = sub i64 %x, %y
  ret i64 %difference
}

; What was not stored is zero.
; CHECK-LABEL: define {{.*}} @reads_zero(
; CHECK: ret i64 0
define i64 @reads_zero() {
  %pair = call ptr @rio_object_new(ptr @pair)
  %first = getelementptr i8, ptr %pair, i64 8
  %x = load i64, ptr %first
  ret i64 %x
}

; CHECK-LABEL: define {{.*}} @returned(
; CHECK: call {{.*}} @rio_object_new
define ptr @returned() {
  %pair = call ptr @rio_object_new(ptr @pair)
  ret ptr %pair
}

; CHECK-LABEL: define {{.*}} @kept_by_runtime(
; CHECK: call {{.*}} @rio_object_new
define void @kept_by_runtime(ptr %builder) {
  %pair = call ptr @rio_object_new(ptr @pair)
  call void @rio_builder_append(ptr %builder, ptr %pair)
  ret void
}

; CHECK-LABEL: define {{.*}} @small_array(
; CHECK-NOT: rio_array_new
; CHECK: ret i64
define i64 @small_array(i64 %a) {
  %items = call ptr @rio_array_new(ptr @array, i64 3)
  %second = getelementptr i8, ptr %items, i64 24
  store i64 %a, ptr %second
  %x = load i64, ptr %second
  ret i64 %x
}

; CHECK-LABEL: define {{.*}} @array_of_any_length(
; CHECK: call {{.*}} @rio_array_new
define i64 @array_of_any_length(i64 %n) {
  %items = call ptr @rio_array_new(ptr @array, i64 %n)
  %at = getelementptr i64, ptr %items, i64 %n
  store i64 %n, ptr %at
  %next = getelementptr i8, ptr %items, i64 40
  %x = load i64, ptr %next
  ret i64 %x
}

; One object an iteration, dead at its end: one slot serves.
; CHECK-LABEL: define {{.*}} @dies_in_iteration(
; CHECK-NOT: rio_object_new
; CHECK: ret void
define void @dies_in_iteration(i64 %a) {
entry:
  br label %loop
loop:
  %pair = call ptr @rio_object_new(ptr @pair)
  %first = getelementptr i8, ptr %pair, i64 8
  store i64 %a, ptr %first
  %again = call i1 @condition()
  %x = load i64, ptr %first
  %positive = icmp sgt i64 %x, 0
  %go = and i1 %again, %positive
  br i1 %go, label %loop, label %end
end:
  ret void
}

; The object of the iteration before is compared with the newest: two are alive.
; CHECK-LABEL: define {{.*}} @survives_iteration(
; CHECK: call {{.*}} @rio_object_new
define i64 @survives_iteration(i64 %a) {
entry:
  %start = call ptr @rio_object_new(ptr @pair)
  br label %loop
loop:
  %previous = phi ptr [ %start, %entry ], [ %pair, %loop ]
  %pair = call ptr @rio_object_new(ptr @pair)
  %first = getelementptr i8, ptr %pair, i64 8
  store i64 %a, ptr %first
  %old = getelementptr i8, ptr %previous, i64 8
  %x = load i64, ptr %old
  %again = call i1 @condition()
  br i1 %again, label %loop, label %end
end:
  ret i64 %x
}

; A call on a seldom taken path gets a copy, so that the loop counts in a register.
declare void @advance_slowly(ptr captures(none))
; CHECK-LABEL: define {{.*}} @iterates(
; CHECK-NOT: rio_object_new
; CHECK: phi i64
; CHECK: call void @advance_slowly(
; CHECK: ret i64
define i64 @iterates(i64 %n, i1 %slow) {
entry:
  %iterator = call ptr @rio_object_new(ptr @pair)
  %place = getelementptr i8, ptr %iterator, i64 8
  br label %loop
loop:
  br i1 %slow, label %slowly, label %quickly
slowly:
  call void @advance_slowly(ptr %iterator)
  br label %next
quickly:
  %x = load i64, ptr %place
  %y = add i64 %x, 1
  store i64 %y, ptr %place
  br label %next
next:
  %z = load i64, ptr %place
  %again = call i1 @condition()
  br i1 %again, label %loop, label %end
end:
  ret i64 %z
}

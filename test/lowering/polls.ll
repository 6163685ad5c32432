; RUN: rio-translate %s -O2 | FileCheck %s
; Polls stand where an endless execution passes, and nowhere else.

declare void @work()
declare i1 @condition()

; The way to the recursive calls is polled, the way to a result is not.
; CHECK-LABEL: define {{.*}} @recursive(
; CHECK: icmp
; CHECK: call i64 @llvm.read_register
; CHECK: load volatile i64, ptr @rio_stack_limit
; CHECK: call void @rio_poll_or_exit()
; CHECK: call {{.*}} @recursive(
; CHECK-NOT: rio_poll_or_exit
define i64 @recursive(i64 %n) noinline {
  %base = icmp slt i64 %n, 2
  br i1 %base, label %result, label %step
result:
  ret i64 %n
step:
  %m = sub i64 %n, 1
  %a = call i64 @recursive(i64 %m)
  %k = sub i64 %n, 2
  %b = call i64 @recursive(i64 %k)
  %c = mul i64 %a, %b
  ret i64 %c
}

; CHECK-LABEL: define {{.*}} @straight(
; CHECK-NOT: rio_poll_or_exit
; CHECK: ret void
define void @straight() {
  call void @work()
  ret void
}

; CHECK-LABEL: define {{.*}} @waits(
; CHECK: call void @rio_poll_or_exit()
; CHECK: ret void
define void @waits() {
entry:
  br label %loop
loop:
  %go = call i1 @condition()
  br i1 %go, label %loop, label %end
end:
  ret void
}

; How often it runs is known before, and it calls nothing: it ends by itself, and may be vectorised.
; CHECK-LABEL: define {{.*}} @sums(
; CHECK: <2 x i64>
; CHECK-NOT: rio_poll_or_exit
define i64 @sums(ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi i64 [ 0, %entry ], [ %t, %loop ]
  %at = getelementptr i64, ptr %p, i64 %i
  %x = load i64, ptr %at
  %t = add i64 %s, %x
  %next = add nuw nsw i64 %i, 1
  %go = icmp slt i64 %next, %n
  br i1 %go, label %loop, label %end
end:
  ret i64 %t
}

// RUN: rio-opt %s --split-input-file --rio-int-ranges --canonicalize --cse | FileCheck %s

// The counter is below a length, so it is an `i64`; the sum is not, but its other operand is known to be small.
// CHECK-LABEL: rio.func @counts_to_length
rio.func @counts_to_length(%array: !rio.ref) -> !rio.int {
  %length = rio.array.length %array
  %n = rio.int.from_index %length
  %zero = rio.int.constant 0
  %one = rio.int.constant 1
  cf.br ^head(%zero, %zero : !rio.int, !rio.int)
// CHECK: ^bb1(%[[I:.*]]: i64, %[[SUM:.*]]: !rio.int):
^head(%i: !rio.int, %sum: !rio.int):
  // CHECK: arith.cmpi slt, %[[I]]
  %more = rio.int.cmp lt %i, %n
  cf.cond_br %more, ^body, ^end
^body:
  %index = rio.int.to_index %i
  // CHECK: rio.array.get %{{.*}}[%[[I]]]
  %item = rio.array.get %array[%index] : !rio.int
  // CHECK: rio.int.add %[[SUM]]
  %sum2 = rio.int.add %sum, %item
  // CHECK: arith.addi %[[I]], %{{.*}} overflow<nsw>
  %i2 = rio.int.add %i, %one
  cf.br ^head(%i2, %sum2 : !rio.int, !rio.int)
^end:
  rio.return %sum : !rio.int
}

// -----

// Nothing bounds the counter: it may become a bignum.
// CHECK-LABEL: rio.func @unbounded
rio.func @unbounded(%n: !rio.int) -> !rio.int {
  %zero = rio.int.constant 0
  %one = rio.int.constant 1
  cf.br ^head(%zero : !rio.int)
// CHECK: ^bb1(%[[I:.*]]: !rio.int):
^head(%i: !rio.int):
  // CHECK: rio.int.cmp lt %[[I]]
  %more = rio.int.cmp lt %i, %n
  cf.cond_br %more, ^body, ^end
^body:
  // CHECK: rio.int.add %[[I]]
  %i2 = rio.int.add %i, %one
  cf.br ^head(%i2 : !rio.int)
^end:
  rio.return %i : !rio.int
}

// -----

// The end of a loop that counts down is found by narrowing.
// CHECK-LABEL: rio.func @counts_down
rio.func @counts_down(%n: i64) -> i64 {
  %start = rio.int.constant 1000
  %zero = rio.int.constant 0
  %one = rio.int.constant 1
  cf.br ^head(%start : !rio.int)
// CHECK: ^bb1(%[[I:.*]]: i64):
^head(%i: !rio.int):
  %more = rio.int.cmp gt %i, %zero
  cf.cond_br %more, ^body, ^end
^body:
  // CHECK: arith.subi %[[I]], %{{.*}} overflow<nsw>
  %i2 = rio.int.sub %i, %one
  cf.br ^head(%i2 : !rio.int)
^end:
  // CHECK: ^bb3:
  // CHECK-NOT: cmp
  %isNegative = rio.int.cmp lt %i, %zero
  cf.cond_br %isNegative, ^never, ^always
^never:
  rio.return %n : i64
^always:
  %result = rio.int.to_index %i
  rio.return %result : i64
}

// -----

// What a private function is called with is known, and what it returns.
// CHECK-LABEL: rio.func private @remainder(%{{.*}}: i64) -> i64
rio.func private @remainder(%n: !rio.int) -> !rio.int {
  %ten = rio.int.constant 10
  // CHECK: arith.remui
  %0 = rio.int.mod %n, %ten
  rio.return %0 : !rio.int
}
// CHECK-LABEL: rio.func @caller
rio.func @caller(%flag: i1) -> i64 {
  %a = rio.int.constant 3
  %b = rio.int.constant 1000000000000
  %n = arith.select %flag, %a, %b : !rio.int
  // CHECK: %[[R:.*]] = rio.call @remainder(%{{.*}}) : (i64) -> i64
  %0 = rio.call @remainder(%n) : (!rio.int) -> !rio.int
  %1 = rio.int.to_index %0
  // CHECK: rio.return %[[R]]
  rio.return %1 : i64
}

// -----

// The result of an invoke is converted on its edge.
rio.func private @byte(%string: !rio.ref, %i: i64, %error: !rio.ref) -> !rio.int raises {
  %negative = arith.constant -1 : i64
  %fails = arith.cmpi eq, %i, %negative : i64
  cf.cond_br %fails, ^bad, ^good
^good:
  %0 = rio.str.byte_at %string[%i]
  %1 = rio.int.from_index %0
  rio.return %1 : !rio.int
^bad:
  rio.raise %error
}
// CHECK-LABEL: rio.func @invokes
rio.func @invokes(%string: !rio.ref, %i: i64) -> !rio.int {
  // CHECK: rio.invoke @byte(%{{.*}}) : (!rio.ref, i64, !rio.ref) -> i64 normal ^[[EDGE:bb.*]] error ^{{bb.*}}
  // CHECK: ^[[EDGE]](%[[W:.*]]: i64):
  // CHECK: rio.int.from_index %[[W]] small
  rio.invoke @byte(%string, %i, %string) : (!rio.ref, i64, !rio.ref) -> !rio.int normal ^next error ^handler
^next(%result: !rio.int):
  rio.return %result : !rio.int
^handler(%caught: !rio.ref):
  %zero = rio.int.constant 0
  rio.return %zero : !rio.int
}

// -----

// A recursive function: its argument only shrinks from what it is first called with.
// CHECK-LABEL: rio.func private @fibonacci(%{{.*}}: i64) -> !rio.int
rio.func private @fibonacci(%n: !rio.int) -> !rio.int {
  %one = rio.int.constant 1
  %two = rio.int.constant 2
  // CHECK: arith.cmpi slt
  %isBase = rio.int.cmp lt %n, %two
  cf.cond_br %isBase, ^base, ^step
^base:
  rio.return %n : !rio.int
^step:
  // CHECK: arith.subi
  %a = rio.int.sub %n, %one
  %fa = rio.call @fibonacci(%a) : (!rio.int) -> !rio.int
  %b = rio.int.sub %n, %two
  %fb = rio.call @fibonacci(%b) : (!rio.int) -> !rio.int
  // CHECK: rio.int.add
  %sum = rio.int.add %fa, %fb
  rio.return %sum : !rio.int
}
rio.func @main() -> !rio.int {
  %n = rio.int.constant 30
  %0 = rio.call @fibonacci(%n) : (!rio.int) -> !rio.int
  rio.return %0 : !rio.int
}

// -----

// A test for smallness is a fact in what it guards, and only there.
// CHECK-LABEL: rio.func @guarded
rio.func @guarded(%a: !rio.int) -> !rio.int {
  %one = rio.int.constant 1
  %isSmall = rio.int.is_small %a
  cf.cond_br %isSmall, ^small, ^large
^small:
  // CHECK: arith.shrsi
  %half = rio.int.shr %a, %one
  rio.return %half : !rio.int
^large:
  // CHECK: rio.int.shr
  %other = rio.int.shr %a, %one
  rio.return %other : !rio.int
}

// -----

// A sum of two small integers need not be small.
// CHECK-LABEL: rio.func @may_overflow
rio.func @may_overflow(%n: i64) -> !rio.int {
  %a = rio.int.from_index %n small
  // CHECK: rio.int.add
  %0 = rio.int.add %a, %a
  rio.return %0 : !rio.int
}

// -----

// Both operands below 2**31: the product fits, and the remainder of naturals is unsigned.
// CHECK-LABEL: rio.func @modular_product
rio.func @modular_product(%x: !rio.int, %y: !rio.int) -> !rio.int {
  %m = rio.int.constant 1000000007
  %a = rio.int.mod %x, %m
  %b = rio.int.mod %y, %m
  // CHECK: arith.muli %{{.*}}, %{{.*}} overflow<nsw>
  %p = rio.int.mul %a, %b
  // CHECK: arith.remui
  %r = rio.int.mod %p, %m
  rio.return %r : !rio.int
}

// -----

// A dividend that may be negative keeps the corrections of floor division.
// CHECK-LABEL: rio.func @floors
rio.func @floors(%n: i64) -> !rio.int {
  %bound = rio.int.constant 100
  %a = rio.int.from_index %n small
  %seven = rio.int.constant 7
  // CHECK: arith.divsi
  // CHECK: arith.remsi
  %q = rio.int.floordiv %a, %seven
  rio.return %q : !rio.int
}

// -----

// What is asked of the word made of an integer says nothing of the integer: it may be a bignum, whose word is any.
// CHECK-LABEL: rio.func @asked_too_late
rio.func @asked_too_late(%a: !rio.int) -> i1 {
  %ten = arith.constant 10 : i64
  %zero = arith.constant 0 : i64
  %word = rio.int.to_index %a
  %isBelow = arith.cmpi slt, %word, %ten : i64
  cf.cond_br %isBelow, ^below, ^other
^below:
  %isAbove = arith.cmpi sge, %word, %zero : i64
  cf.cond_br %isAbove, ^between, ^other
^between:
  // CHECK: rio.int.is_small
  %isSmall = rio.int.is_small %a
  rio.return %isSmall : i1
^other:
  %false = arith.constant false
  rio.return %false : i1
}

// RUN: rio-translate %s -O0 > %t.O0.ll
// RUN: rio-translate %s -O2 > %t.O2.ll
// RUN: clang -O1 -Wno-override-module %S/Inputs/int_arithmetic.c %t.O0.ll -o %t.O0 && %t.O0 | FileCheck %s
// RUN: clang -O1 -Wno-override-module %S/Inputs/int_arithmetic.c %t.O2.ll -o %t.O2 && %t.O2 | FileCheck %s
// CHECK: {{^}}0 wrong

// Every integer op as a function, for Inputs/int_arithmetic.c to call and compare with exact arithmetic.

rio.func @test_add(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.add %a, %b
  rio.return %r : !rio.int
}
rio.func @test_sub(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.sub %a, %b
  rio.return %r : !rio.int
}
rio.func @test_mul(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.mul %a, %b
  rio.return %r : !rio.int
}
rio.func @test_floordiv(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.floordiv %a, %b
  rio.return %r : !rio.int
}
rio.func @test_mod(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.mod %a, %b
  rio.return %r : !rio.int
}
rio.func @test_and(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.and %a, %b
  rio.return %r : !rio.int
}
rio.func @test_or(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.or %a, %b
  rio.return %r : !rio.int
}
rio.func @test_xor(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.xor %a, %b
  rio.return %r : !rio.int
}
rio.func @test_shl(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.shl %a, %b
  rio.return %r : !rio.int
}
rio.func @test_shr(%a: !rio.int, %b: !rio.int) -> !rio.int {
  %r = rio.int.shr %a, %b
  rio.return %r : !rio.int
}
rio.func @test_neg(%a: !rio.int) -> !rio.int {
  %r = rio.int.neg %a
  rio.return %r : !rio.int
}
rio.func @test_abs(%a: !rio.int) -> !rio.int {
  %r = rio.int.abs %a
  rio.return %r : !rio.int
}
rio.func @test_invert(%a: !rio.int) -> !rio.int {
  %r = rio.int.invert %a
  rio.return %r : !rio.int
}
rio.func @test_eq(%a: !rio.int, %b: !rio.int) -> i1 {
  %r = rio.int.cmp eq %a, %b
  rio.return %r : i1
}
rio.func @test_ne(%a: !rio.int, %b: !rio.int) -> i1 {
  %r = rio.int.cmp ne %a, %b
  rio.return %r : i1
}
rio.func @test_lt(%a: !rio.int, %b: !rio.int) -> i1 {
  %r = rio.int.cmp lt %a, %b
  rio.return %r : i1
}
rio.func @test_le(%a: !rio.int, %b: !rio.int) -> i1 {
  %r = rio.int.cmp le %a, %b
  rio.return %r : i1
}
rio.func @test_gt(%a: !rio.int, %b: !rio.int) -> i1 {
  %r = rio.int.cmp gt %a, %b
  rio.return %r : i1
}
rio.func @test_ge(%a: !rio.int, %b: !rio.int) -> i1 {
  %r = rio.int.cmp ge %a, %b
  rio.return %r : i1
}
rio.func @test_from_index(%a: i64) -> !rio.int {
  %r = rio.int.from_index %a
  rio.return %r : !rio.int
}
rio.func @test_from_float(%a: f64) -> !rio.int {
  %r = rio.int.from_float %a
  rio.return %r : !rio.int
}
rio.func @test_to_float(%a: !rio.int) -> f64 {
  %r = rio.int.to_float %a
  rio.return %r : f64
}

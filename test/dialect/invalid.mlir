// RUN: rio-opt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{returns at most one value}}
rio.func private @two() -> (i64, i64)

// -----

rio.func private @wrong_return() -> i64 {
  // expected-error@+1 {{does not return what the function's type says}}
  rio.return
}

// -----

rio.func private @raise_without_raises(%error: !rio.ref) {
  // expected-error@+1 {{stands in a function without `raises`}}
  rio.raise %error
}

// -----

rio.func private @may_raise() raises
rio.func private @call_without_raises() {
  // expected-error@+1 {{may raise, but the function around it has no `raises`}}
  rio.call @may_raise() : () -> ()
  rio.return
}

// -----

rio.func private @unknown_callee() {
  // expected-error@+1 {{calls the unknown function @nowhere}}
  rio.call @nowhere() : () -> ()
  rio.return
}

// -----

rio.func private @takes_int(!rio.int)
rio.func private @wrong_arguments(%n: i64) {
  // expected-error@+1 {{passes other arguments than `takes_int` takes}}
  rio.call @takes_int(%n) : (i64) -> ()
  rio.return
}

// -----

rio.func private @gives_int() -> !rio.int
rio.func private @wrong_result() {
  // expected-error@+1 {{expects another result than `gives_int` gives}}
  rio.call @gives_int() : () -> ()
  rio.return
}

// -----

rio.func private @callee() raises
rio.func private @no_error_argument() {
  // expected-error@+1 {{needs an error successor whose first argument takes the error}}
  rio.invoke @callee() : () -> () normal ^next error ^handler
^next:
  rio.return
^handler(%error: i64):
  rio.return
}

// -----

rio.func private @gives() -> i64 raises
rio.func private @no_result_argument() {
  // expected-error@+1 {{needs a normal successor whose first argument takes the result}}
  rio.invoke @gives() : () -> i64 normal ^next error ^handler
^next(%result: f64):
  rio.return
^handler(%error: !rio.ref):
  rio.return
}

// -----

rio.class @Base id 40 name "Base" fields [f64]
// expected-error@+1 {{does not begin with the fields of its base @Base}}
rio.class @Heir id 41 name "Heir" base @Base fields [i64]

// -----

// expected-error@+1 {{has a field of type 'i32'}}
rio.class @Narrow id 40 name "Narrow" fields [i32]

// -----

rio.class @array id 40 name "array" fields [] element u8
rio.func private @sized() {
  // expected-error@+1 {{makes an object of fixed size, but @array has elements}}
  %0 = rio.object.new @array
  rio.return
}

// -----

rio.class @Point id 40 name "Point" fields [f64]
rio.func private @not_an_array(%n: i64) {
  // expected-error@+1 {{makes an array, but @Point is not the class of one}}
  %0 = rio.array.new @Point, %n
  rio.return
}

// -----

rio.func private @storage(%array: !rio.ref, %n: i64) {
  // expected-error@+1 {{cannot keep 'f64' in u8 storage}}
  %0 = rio.array.get %array[%n] as u8 : f64
  rio.return
}

// -----

rio.global @x : i64
rio.func private @other_type() {
  // expected-error@+1 {{uses @x as 'f64', but it is declared as 'i64'}}
  %0 = rio.global.get @x : f64
  rio.return
}

// -----

rio.func private @not_normalised() {
  // expected-error@+1 {{holds an integer that is not normalised}}
  %0 = "rio.int.constant"() {value = 1 : i32} : () -> !rio.int
  rio.return
}

// -----

rio.class @frame id 40 name "generator" fields [i64]
rio.func private @says_nothing(%frame: !rio.ref) {
  // expected-error@+1 {{stands in a function that does not return whether it goes on}}
  rio.suspend %frame of @frame at 0
  rio.return
}

// -----

rio.class @frame id 40 name "generator" fields [i64]
rio.func private @other_frame(%frame: !rio.ref) -> i1 {
  %other = rio.object.new @frame
  // expected-error@+1 {{does not keep the function's one argument as the frame}}
  rio.suspend %other of @frame at 0
  %false = arith.constant false
  rio.return %false : i1
}

// -----

rio.class @frame id 40 name "generator" fields [i64]
rio.func private @no_word(%frame: !rio.ref) -> i1 {
  // expected-error@+1 {{keeps its place in a word that the class does not have}}
  rio.suspend %frame of @frame at 1
  %false = arith.constant false
  rio.return %false : i1
}

//===- RioOps.td - Functions, calls and exceptions ---------------------------------------------------------------===//
#ifndef RIO_OPS_TD
#define RIO_OPS_TD

include "RioTypes.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/CallInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def FuncOp : Rio_Op<"func", [FunctionOpInterface, IsolatedFromAbove]> {
  let summary = "a function";
  let description = [{
    Takes any number of values and returns at most one. With `raises` it returns either its result or an error (an
    exception object); without, it cannot raise. `always_inline`, `noinline` and `cold` are advice to the optimiser.
    `unoptimized` functions run so seldom that LLVM shall spend no time on them.
    A function without a body is defined elsewhere.

    ```mlir
    rio.func private @half(%n: !rio.int) -> !rio.int raises {
      %two = rio.int.constant 2
      %half = rio.int.floordiv %n, %two
      rio.return %half : !rio.int
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
                       OptionalAttr<StrAttr>:$sym_visibility, OptionalAttr<DictArrayAttr>:$arg_attrs,
                       OptionalAttr<DictArrayAttr>:$res_attrs, UnitAttr:$raises, UnitAttr:$always_inline,
                       UnitAttr:$noinline, UnitAttr:$cold, UnitAttr:$unoptimized);
  let regions = (region AnyRegion:$body);
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name, "::mlir::FunctionType":$type,
                                 CArg<"bool", "false">:$raises, CArg<"bool", "true">:$isPrivate)>];
  let extraClassDeclaration = [{
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() { return getFunctionType().getInputs(); }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() { return getFunctionType().getResults(); }
    ::mlir::Region *getCallableRegion() { return isExternal() ? nullptr : &getBody(); }

    /// The type of the result, null where there is none.
    ::mlir::Type getResultType() { return getResultTypes().empty() ? ::mlir::Type() : getResultTypes().front(); }
  }];
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
}

def ReturnOp : Rio_Op<"return", [Pure, Terminator, ReturnLike, ParentOneOf<["FuncOp"]>]> {
  let summary = "ends the function normally";
  let description = [{
    ```mlir
    rio.return %value : !rio.int
    ```
  }];
  let arguments = (ins Optional<Rio_Value>:$value);
  let assemblyFormat = "($value^ `:` type($value))? attr-dict";
  let builders = [OpBuilder<(ins), [{ }]>];
  let hasVerifier = 1;
}

def UnreachableOp : Rio_Op<"unreachable", [Terminator]> {
  let summary = "a place that control never reaches";
  let description = [{
    ```mlir
    rio.unreachable
    ```
  }];
  let assemblyFormat = "attr-dict";
}

class Rio_CallLikeOp<string mnemonic, list<Trait> traits = []>
    : Rio_Op<mnemonic, traits # [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  // `call operands` is what CallOpInterface asks of both calls.
  code callInterfaceMethods = [{
    ::mlir::Operation::operand_range getArgOperands() { return getArguments(); }
    ::mlir::MutableOperandRange getArgOperandsMutable() { return getArgumentsMutable(); }
    ::mlir::CallInterfaceCallable getCallableForCallee() { return getCalleeAttr(); }
    void setCalleeFromCallable(::mlir::CallInterfaceCallable callee) {
      setCalleeAttr(::llvm::cast<::mlir::FlatSymbolRefAttr>(::llvm::cast<::mlir::SymbolRefAttr>(callee)));
    }
    ::mlir::ArrayAttr getArgAttrsAttr() { return nullptr; }
    ::mlir::ArrayAttr getResAttrsAttr() { return nullptr; }
    void setArgAttrsAttr(::mlir::ArrayAttr) {}
    void setResAttrsAttr(::mlir::ArrayAttr) {}
    ::mlir::Attribute removeArgAttrsAttr() { return nullptr; }
    ::mlir::Attribute removeResAttrsAttr() { return nullptr; }
  }];
}

def CallOp : Rio_CallLikeOp<"call", [CallOpInterface]> {
  let summary = "calls a function outside of any `try`";
  let description = [{
    When the callee raises, a traceback entry is added from the location of the op and the error is returned to the
    caller: so the enclosing function must have `raises` too.

    ```mlir
    %half = rio.call @half(%n) : (!rio.int) -> !rio.int
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<Rio_Value>:$arguments);
  let results = (outs Optional<Rio_Value>:$result);
  let assemblyFormat = "$callee `(` $arguments `)` attr-dict `:` functional-type($arguments, results)";
  let builders = [OpBuilder<(ins "FuncOp":$callee, "::mlir::ValueRange":$arguments)>];
  let extraClassDeclaration = callInterfaceMethods;
}

def InvokeOp : Rio_CallLikeOp<"invoke", [
    Terminator, CallOpInterface, AttrSizedOperandSegments,
    DeclareOpInterfaceMethods<BranchOpInterface, ["getSuccessorOperands"]>]> {
  let summary = "calls a function where an error has a handler";
  let description = [{
    A terminator. The result is the first argument of the normal successor, before the explicit operands. When the
    callee raises, a traceback entry is added from the location of the op and the error is the first argument of the
    error successor. A callee that does not raise is accepted, as raises inference comes later.

    ```mlir
    rio.invoke @half(%n) : (!rio.int) -> !rio.int normal ^next error ^handler(%n : !rio.int)
    ^next(%half: !rio.int):
      ...
    ^handler(%error: !rio.ref, %old: !rio.int):
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<Rio_Value>:$arguments,
                       Variadic<AnyType>:$normal_operands, Variadic<AnyType>:$error_operands,
                       OptionalAttr<TypeAttr>:$result_type);
  let successors = (successor AnySuccessor:$normal, AnySuccessor:$error);
  let assemblyFormat = [{
    $callee `(` $arguments `)` `:` custom<InvokeSignature>(type($arguments), $result_type)
    `normal` $normal (`(` $normal_operands^ `:` type($normal_operands) `)`)?
    `error` $error (`(` $error_operands^ `:` type($error_operands) `)`)? attr-dict
  }];
  let builders = [OpBuilder<(ins "FuncOp":$callee, "::mlir::ValueRange":$arguments, "::mlir::Block *":$normal,
                                 "::mlir::ValueRange":$normalOperands, "::mlir::Block *":$error,
                                 "::mlir::ValueRange":$errorOperands)>];
  let extraClassDeclaration = callInterfaceMethods;
  let hasVerifier = 1;
}

def RaiseOp : Rio_Op<"raise", [Terminator]> {
  let summary = "ends the function with an error";
  let description = [{
    Returns the exception object to the caller as it is: no traceback entry is added (see `rio.traceback.add`).

    ```mlir
    rio.raise %exception
    ```
  }];
  let arguments = (ins Rio_Ref:$exception);
  let assemblyFormat = "$exception attr-dict";
  let hasVerifier = 1;
}

def SuspendOp : Rio_Op<"suspend", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "leaves a generator's body until it is resumed";
  let description = [{
    Returns true to whoever resumed the body; the next call of the function goes on behind the op. The function takes the
    frame, an object of the named class, and returns an `i1`: false where the body has ended. The word `place` of the
    frame says where the body goes on: 0 is its start. What lives across the op is kept in words that
    `rio-split-generators` adds to the class.

    ```mlir
    rio.suspend %frame of @"generator#3" at 0
    ```
  }];
  let arguments = (ins Rio_Ref:$frame, FlatSymbolRefAttr:$class_symbol, ConfinedAttr<I64Attr, [IntNonNegative]>:$place);
  let assemblyFormat = "$frame `of` $class_symbol `at` $place attr-dict";
  let hasVerifier = 1;
}

def TracebackAddOp : Rio_Op<"traceback.add"> {
  let summary = "adds an entry to an exception's traceback";
  let description = [{
    The entry comes from the location of the op; without a site there (see `#rio.site`) nothing is added.

    ```mlir
    rio.traceback.add %exception
    ```
  }];
  let arguments = (ins Rio_Ref:$exception);
  let assemblyFormat = "$exception attr-dict";
  let hasCanonicalizeMethod = 1;
}

def RuntimeOp : Rio_Op<"runtime"> {
  let summary = "calls an entry point of the runtime";
  let description = [{
    The callee is a row of runtime/entry_points.def: TAGGED is `!rio.int`, REF and PTR are `!rio.ref`, WORD and I32 are
    `i64`, BOOL is `i1`. It never raises: it tells of failure by its result or the status, and the standard library
    raises.

    ```mlir
    %value = rio.runtime @rio_float_parse(%text) : (!rio.ref) -> f64
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$entry, Variadic<Rio_Value>:$arguments);
  let results = (outs Optional<Rio_Value>:$result);
  let assemblyFormat = "$entry `(` $arguments `)` attr-dict `:` functional-type($arguments, results)";
}

#endif // RIO_OPS_TD

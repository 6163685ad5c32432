//===- RioArrayOps.td - Arrays, the storage under list, dict and bytes -------------------------------------------===//
//
// An array has a fixed length and elements of one kind. `storage` is the kind of its class; where it is left out it
// follows from the value's type: `!rio.int` tagged, `!rio.ref` pointer, `f64` f64, `i64` raw64, `i1` u8.
//
//===--------------------------------------------------------------------------------------------------------------===//
#ifndef RIO_ARRAY_OPS_TD
#define RIO_ARRAY_OPS_TD

include "RioTypes.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def ArrayNewOp : Rio_Op<"array.new", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a new array of zeros or nulls";
  let description = [{
    The length is not negative.

    ```mlir
    %items = rio.array.new @"array[int]", %length
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$class_symbol, I64:$length);
  let results = (outs Res<Rio_Ref, "", [MemAlloc]>:$result);
  let assemblyFormat = "$class_symbol `,` $length attr-dict";
}

def ArrayLengthOp : Rio_Op<"array.length", [NoMemoryEffect]> {
  let summary = "the number of elements";
  let description = [{
    ```mlir
    %length = rio.array.length %items
    ```
  }];
  let arguments = (ins Rio_Ref:$array);
  let results = (outs I64:$result);
  let assemblyFormat = "$array attr-dict";
}

def LengthOp : Rio_Op<"length", [Pure]> {
  let summary = "a word that counts things in memory";
  let description = [{
    The operand as it is. The program's word that it counts what fits into memory: it is not negative and below 2^48,
    which the range analysis could not know of a field.

    ```mlir
    %size = rio.length %field
    ```
  }];
  let arguments = (ins I64:$count);
  let results = (outs I64:$result);
  let assemblyFormat = "$count attr-dict";
}

def ArrayGetOp : Rio_Op<"array.get"> {
  let summary = "reads an element";
  let description = [{
    `0 <= index < length`. A `u8` is extended with zeros, an `i32` with its sign.

    ```mlir
    %item = rio.array.get %items[%i] : !rio.int
    %byte = rio.array.get %bytes[%i] as u8 : i64
    ```
  }];
  let arguments = (ins Arg<Rio_Ref, "", [MemRead]>:$array, I64:$index, OptionalAttr<Rio_ElementKindAttr>:$storage);
  let results = (outs Rio_Value:$result);
  let assemblyFormat = "$array `[` $index `]` (`as` $storage^)? attr-dict `:` type($result)";
  let extraClassDeclaration = [{
    /// How the elements lie in memory, from `storage` or the type of the result.
    ElementKind storageKind();
  }];
  let hasVerifier = 1;
}

def ArraySetOp : Rio_Op<"array.set"> {
  let summary = "writes an element";
  let description = [{
    `0 <= index < length`. A narrow storage keeps the low bits.

    ```mlir
    rio.array.set %items[%i], %item : !rio.int
    rio.array.set %bytes[%i], %byte as u8 : i64
    ```
  }];
  let arguments = (ins Arg<Rio_Ref, "", [MemWrite]>:$array, I64:$index, Rio_Value:$value,
                       OptionalAttr<Rio_ElementKindAttr>:$storage);
  let assemblyFormat = "$array `[` $index `]` `,` $value (`as` $storage^)? attr-dict `:` type($value)";
  let extraClassDeclaration = [{
    /// How the elements lie in memory, from `storage` or the type of the value.
    ElementKind storageKind();
  }];
  let hasVerifier = 1;
}

#endif // RIO_ARRAY_OPS_TD

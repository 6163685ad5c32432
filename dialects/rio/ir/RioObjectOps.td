//===- RioObjectOps.td - Classes, objects and boxes --------------------------------------------------------------===//
#ifndef RIO_OBJECT_OPS_TD
#define RIO_OBJECT_OPS_TD

include "RioTypes.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def ClassOp : Rio_Op<"class", [Symbol, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a class: the layout of its objects and their descriptor";
  let description = [{
    `fields` are the types of all fields in order, those of the base first; each takes one word. A class with an
    element kind has objects of variable size (`rio.array.new`). With `runtime` the descriptor is the named symbol of
    the runtime, else one is emitted.

    ```mlir
    rio.class @Point id 40 name "Point" base @object fields [f64, f64]
    rio.class @"array[u8]" id 41 name "array" fields [] element u8
    rio.class @str id 5 name "str" fields [] runtime "rio_class_str"
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, I64Attr:$id, StrAttr:$class_name,
                       OptionalAttr<FlatSymbolRefAttr>:$base, TypeArrayAttr:$fields,
                       OptionalAttr<Rio_ElementKindAttr>:$element, OptionalAttr<StrAttr>:$runtime,
                       DefaultValuedAttr<I64Attr, "0">:$class_flags);
  let assemblyFormat = [{
    $sym_name `id` $id `name` $class_name (`base` $base^)? `fields` $fields (`element` $element^)?
    (`runtime` $runtime^)? attr-dict
  }];
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::llvm::StringRef":$symbol, "int64_t":$id, "::llvm::StringRef":$name,
                                 "::mlir::FlatSymbolRefAttr":$base, "::mlir::TypeRange":$fields,
                                 CArg<"::std::optional<ElementKind>", "::std::nullopt">:$element,
                                 CArg<"::llvm::StringRef", "{}">:$runtime)>];
  let extraClassDeclaration = [{
    /// The kind of the elements, `none` for objects of fixed size.
    ElementKind elementKind() { return getElement().value_or(ElementKind::none); }
  }];
  let hasVerifier = 1;
}

def ObjectNewOp : Rio_Op<"object.new", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a new object of a class of fixed size";
  let description = [{
    Every field is zero: 0, 0.0, false or null.

    ```mlir
    %point = rio.object.new @Point
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$class_symbol);
  let results = (outs Res<Rio_Ref, "", [MemAlloc]>:$result);
  let assemblyFormat = "$class_symbol attr-dict";
}

def FieldGetOp : Rio_Op<"field.get"> {
  let summary = "reads a field";
  let description = [{
    `index` counts the words after the header. The object is not null and its class has the field.

    ```mlir
    %x = rio.field.get %point[0] : f64
    ```
  }];
  let arguments = (ins Arg<Rio_Ref, "", [MemRead]>:$object, ConfinedAttr<I64Attr, [IntNonNegative]>:$index);
  let results = (outs Rio_Value:$result);
  let assemblyFormat = "$object `[` $index `]` attr-dict `:` type($result)";
}

def FieldSetOp : Rio_Op<"field.set"> {
  let summary = "writes a field";
  let description = [{
    ```mlir
    rio.field.set %point[0], %x : f64
    ```
  }];
  let arguments = (ins Arg<Rio_Ref, "", [MemWrite]>:$object, Rio_Value:$value,
                       ConfinedAttr<I64Attr, [IntNonNegative]>:$index);
  let assemblyFormat = "$object `[` $index `]` `,` $value attr-dict `:` type($value)";
}

def ClassIdOp : Rio_Op<"class_id", [NoMemoryEffect]> {
  let summary = "the number of an object's class";
  let description = [{
    The object is not null. The class of an object never changes.

    ```mlir
    %id = rio.class_id %object
    ```
  }];
  let arguments = (ins Rio_Ref:$object);
  let results = (outs I64:$result);
  let assemblyFormat = "$object attr-dict";
}

def NullOp : Rio_Op<"null", [Pure, ConstantLike]> {
  let summary = "the null pointer";
  let description = [{
    ```mlir
    %unset = rio.null
    ```
  }];
  let results = (outs Rio_Ref:$result);
  let assemblyFormat = "attr-dict";
  let hasFolder = 1;
}

def IsNullOp : Rio_Op<"is_null", [Pure]> {
  let summary = "whether a pointer is null";
  let description = [{
    ```mlir
    %unset = rio.is_null %object
    ```
  }];
  let arguments = (ins Rio_Ref:$object);
  let results = (outs I1:$result);
  let assemblyFormat = "$object attr-dict";
  let hasFolder = 1;
}

def IsOp : Rio_Op<"is", [Pure, Commutative]> {
  let summary = "whether two pointers are the same";
  let description = [{
    ```mlir
    %same = rio.is %a, %b
    ```
  }];
  let arguments = (ins Rio_Ref:$lhs, Rio_Ref:$rhs);
  let results = (outs I1:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict";
  let hasFolder = 1;
}

def NoneOp : Rio_Op<"none", [Pure]> {
  let summary = "Python's `None`";
  let description = [{
    ```mlir
    %none = rio.none
    ```
  }];
  let results = (outs Rio_Ref:$result);
  let assemblyFormat = "attr-dict";
}

def BoxOp : Rio_Op<"box", [Pure]> {
  let summary = "a value as an object";
  let description = [{
    Booleans are the two static objects; an integer or float is a new object (identity of boxes is not observable).

    ```mlir
    %object = rio.box %value : !rio.int
    ```
  }];
  let arguments = (ins Rio_Boxable:$value);
  let results = (outs Rio_Ref:$result);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def UnboxOp : Rio_Op<"unbox", [NoMemoryEffect]> {
  let summary = "the value in a box";
  let description = [{
    The object is of the class that boxes the result type: `int`, `float` or `bool`. Nothing is checked.

    ```mlir
    %value = rio.unbox %object : !rio.int
    ```
  }];
  let arguments = (ins Rio_Ref:$object);
  let results = (outs Rio_Boxable:$result);
  let assemblyFormat = "$object attr-dict `:` type($result)";
  let hasFolder = 1;
}

#endif // RIO_OBJECT_OPS_TD

//===- RioStringOps.td - Strings ---------------------------------------------------------------------------------===//
#ifndef RIO_STRING_OPS_TD
#define RIO_STRING_OPS_TD

include "RioTypes.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def StrConstantOp : Rio_Op<"str.constant", [Pure]> {
  let summary = "a string literal";
  let description = [{
    Generalised UTF-8: lone surrogates are encoded as three bytes. One static object for each distinct text.

    ```mlir
    %greeting = rio.str.constant "hello"
    ```
  }];
  let arguments = (ins StrAttr:$text);
  let results = (outs Rio_Ref:$result);
  let assemblyFormat = "$text attr-dict";
}

class Rio_StrPropertyOp<string mnemonic> : Rio_Op<"str." # mnemonic, [NoMemoryEffect]> {
  let arguments = (ins Rio_Ref:$string);
  let results = (outs I64:$result);
  let assemblyFormat = "$string attr-dict";
  let hasFolder = 1;
}

def StrByteLengthOp : Rio_StrPropertyOp<"byte_length"> {
  let summary = "how many bytes the encoded string has";
  let description = [{
    ```mlir
    %bytes = rio.str.byte_length %string
    ```
  }];
}

def StrCharLengthOp : Rio_StrPropertyOp<"char_length"> {
  let summary = "how many code points the string has: Python's `len`";
  let description = [{
    ```mlir
    %length = rio.str.char_length %string
    ```
  }];
}

def StrByteAtOp : Rio_Op<"str.byte_at", [NoMemoryEffect]> {
  let summary = "a byte of the encoded string";
  let description = [{
    `0 <= index < byte_length`.

    ```mlir
    %byte = rio.str.byte_at %string[%i]
    ```
  }];
  let arguments = (ins Rio_Ref:$string, I64:$index);
  let results = (outs I64:$result);
  let assemblyFormat = "$string `[` $index `]` attr-dict";
}

#endif // RIO_STRING_OPS_TD

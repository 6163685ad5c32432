//===- RioGlobalOps.td - Module variables ------------------------------------------------------------------------===//
//
// They lie in the state block of the process (design.md, section 7), not in one symbol each.
//
//===--------------------------------------------------------------------------------------------------------------===//
#ifndef RIO_GLOBAL_OPS_TD
#define RIO_GLOBAL_OPS_TD

include "RioTypes.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Rio_StateResource : Resource<"::rio::ir::StateResource">;

def GlobalOp : Rio_Op<"global", [Symbol]> {
  let summary = "a variable of the process";
  let description = [{
    It starts as zero or null; a null `!rio.ref` is an unbound name.

    ```mlir
    rio.global @"main.counter" : !rio.int
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<Rio_Value>:$type);
  let assemblyFormat = "$sym_name `:` $type attr-dict";
}

def GlobalGetOp : Rio_Op<"global.get", [DeclareOpInterfaceMethods<SymbolUserOpInterface>,
                                        MemoryEffects<[MemRead<Rio_StateResource>]>]> {
  let summary = "reads a variable of the process";
  let description = [{
    ```mlir
    %counter = rio.global.get @"main.counter" : !rio.int
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$global);
  let results = (outs Rio_Value:$result);
  let assemblyFormat = "$global attr-dict `:` type($result)";
}

def GlobalSetOp : Rio_Op<"global.set", [DeclareOpInterfaceMethods<SymbolUserOpInterface>,
                                        MemoryEffects<[MemWrite<Rio_StateResource>]>]> {
  let summary = "writes a variable of the process";
  let description = [{
    ```mlir
    rio.global.set @"main.counter", %counter : !rio.int
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$global, Rio_Value:$value);
  let assemblyFormat = "$global `,` $value attr-dict `:` type($value)";
}

#endif // RIO_GLOBAL_OPS_TD

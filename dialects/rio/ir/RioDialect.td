//===- RioDialect.td - The rio dialect itself --------------------------------------------------------------------===//
//
// The dialect between the typed program and the core dialects: Python's values and operations once every type is
// known. Its types and attributes are in RioTypes.td, its ops by family in the other files; Rio.td includes them all.
//
//===--------------------------------------------------------------------------------------------------------------===//
#ifndef RIO_DIALECT_TD
#define RIO_DIALECT_TD

include "mlir/IR/OpBase.td"

def Rio_Dialect : Dialect {
  let name = "rio";
  let cppNamespace = "::rio::ir";
  let summary = "Python's operations on values whose types are known";
  let description = [{
    A rio module is a whole program: classes, globals and functions of single-entry control flow graphs. Values are
    unbounded integers (`!rio.int`), object pointers (`!rio.ref`) and the machine types `i1`, `i64` and `f64`.
    Arithmetic on machine types is `arith`, branches are `cf`. What CPython checks before an operation (a zero divisor,
    an index out of range) is checked by the standard library, written in Python; the ops here have preconditions.
    Exceptions are values that functions return (`raises`), see `rio.func`.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect"];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
  let hasConstantMaterializer = 1;
}

class Rio_Op<string mnemonic, list<Trait> traits = []> : Op<Rio_Dialect, mnemonic, traits>;

#endif // RIO_DIALECT_TD

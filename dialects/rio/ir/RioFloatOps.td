//===- RioFloatOps.td - What arith does not have of Python's floats ----------------------------------------------===//
#ifndef RIO_FLOAT_OPS_TD
#define RIO_FLOAT_OPS_TD

include "RioTypes.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Rio_FloatBinaryOp<string mnemonic> : Rio_Op<"float." # mnemonic, [Pure, SameOperandsAndResultType]> {
  let arguments = (ins F64:$lhs, F64:$rhs);
  let results = (outs F64:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict";
}

def FloatFloorDivOp : Rio_FloatBinaryOp<"floordiv"> {
  let summary = "`lhs // rhs` by CPython's algorithm";
  let description = [{
    Not the floor of the rounded quotient: `1.0 // 0.1` is 9.0. The divisor is not zero.

    ```mlir
    %quotient = rio.float.floordiv %a, %b
    ```
  }];
}

def FloatModOp : Rio_FloatBinaryOp<"mod"> {
  let summary = "`lhs % rhs`, with the sign of the divisor";
  let description = [{
    The divisor is not zero. A zero result has the sign of the divisor.

    ```mlir
    %remainder = rio.float.mod %a, %b
    ```
  }];
}

def FloatPowOp : Rio_FloatBinaryOp<"pow"> {
  let summary = "`lhs ** rhs`, the C library's `pow`";
  let description = [{
    What raises in Python (zero to a negative power, overflow) and what is complex (a negative base to a fraction) is
    told apart by the standard library. Never rewritten: `pow(x, 2.0)` is not `x * x` to the bit.

    ```mlir
    %power = rio.float.pow %base, %exponent
    ```
  }];
}

#endif // RIO_FLOAT_OPS_TD

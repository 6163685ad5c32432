//===- RioIntOps.td - Unbounded integers -------------------------------------------------------------------------===//
//
// All exact, as Python's. A result beyond the small range is a new bignum; that is no side effect, since identity of
// integers cannot be observed.
//
//===--------------------------------------------------------------------------------------------------------------===//
#ifndef RIO_INT_OPS_TD
#define RIO_INT_OPS_TD

include "RioTypes.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def IntConstantOp : Rio_Op<"int.constant", [Pure, ConstantLike]> {
  let summary = "an integer of any size";
  let description = [{
    The attribute is normalised (see `normalizedInteger`), so that equal constants are equal attributes.

    ```mlir
    %googol = rio.int.constant 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    ```
  }];
  let arguments = (ins APIntAttr:$value);
  let results = (outs Rio_Int:$result);
  let assemblyFormat = "custom<BigInteger>($value) attr-dict";
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "const ::llvm::APInt &":$value)>, OpBuilder<(ins "int64_t":$value)>];
  let hasFolder = 1;
  let hasVerifier = 1;
}

class Rio_IntBinaryOp<string mnemonic, list<Trait> traits = [Pure]>
    : Rio_Op<"int." # mnemonic, traits # [SameOperandsAndResultType]> {
  let arguments = (ins Rio_Int:$lhs, Rio_Int:$rhs);
  let results = (outs Rio_Int:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict";
  let hasFolder = 1;
}

def IntAddOp : Rio_IntBinaryOp<"add", [Pure, Commutative]> {
  let summary = "`lhs + rhs`";
  let description = [{
    ```mlir
    %sum = rio.int.add %a, %b
    ```
  }];
}

def IntSubOp : Rio_IntBinaryOp<"sub"> {
  let summary = "`lhs - rhs`";
  let description = [{
    ```mlir
    %difference = rio.int.sub %a, %b
    ```
  }];
}

def IntMulOp : Rio_IntBinaryOp<"mul", [Pure, Commutative]> {
  let summary = "`lhs * rhs`";
  let description = [{
    ```mlir
    %product = rio.int.mul %a, %b
    ```
  }];
}

def IntFloorDivOp : Rio_IntBinaryOp<"floordiv", [NoMemoryEffect]> {
  let summary = "`lhs // rhs`, rounded towards minus infinity";
  let description = [{
    The divisor is not zero.

    ```mlir
    %quotient = rio.int.floordiv %a, %b
    ```
  }];
  let hasCanonicalizeMethod = 1;
}

def IntModOp : Rio_IntBinaryOp<"mod", [NoMemoryEffect]> {
  let summary = "`lhs % rhs`, with the sign of the divisor";
  let description = [{
    The divisor is not zero.

    ```mlir
    %remainder = rio.int.mod %a, %b
    ```
  }];
  let hasCanonicalizeMethod = 1;
}

def IntPowOp : Rio_IntBinaryOp<"pow", [NoMemoryEffect]> {
  let summary = "`lhs ** rhs`";
  let description = [{
    The exponent is not negative.

    ```mlir
    %power = rio.int.pow %base, %exponent
    ```
  }];
  let hasCanonicalizeMethod = 1;
}

def IntAndOp : Rio_IntBinaryOp<"and", [Pure, Commutative]> {
  let summary = "`lhs & rhs` in two's complement of unbounded width";
  let description = [{
    ```mlir
    %common = rio.int.and %a, %b
    ```
  }];
}

def IntOrOp : Rio_IntBinaryOp<"or", [Pure, Commutative]> {
  let summary = "`lhs | rhs` in two's complement of unbounded width";
  let description = [{
    ```mlir
    %either = rio.int.or %a, %b
    ```
  }];
}

def IntXorOp : Rio_IntBinaryOp<"xor", [Pure, Commutative]> {
  let summary = "`lhs ^ rhs` in two's complement of unbounded width";
  let description = [{
    ```mlir
    %different = rio.int.xor %a, %b
    ```
  }];
}

def IntShlOp : Rio_IntBinaryOp<"shl", [NoMemoryEffect]> {
  let summary = "`lhs << rhs`";
  let description = [{
    The count is not negative. A count beyond any memory ends the process, as any other exhaustion does.

    ```mlir
    %shifted = rio.int.shl %value, %count
    ```
  }];
}

def IntShrOp : Rio_IntBinaryOp<"shr", [NoMemoryEffect]> {
  let summary = "`lhs >> rhs`, rounded towards minus infinity";
  let description = [{
    The count is not negative.

    ```mlir
    %shifted = rio.int.shr %value, %count
    ```
  }];
}

class Rio_IntUnaryOp<string mnemonic> : Rio_Op<"int." # mnemonic, [Pure, SameOperandsAndResultType]> {
  let arguments = (ins Rio_Int:$operand);
  let results = (outs Rio_Int:$result);
  let assemblyFormat = "$operand attr-dict";
  let hasFolder = 1;
}

def IntNegOp : Rio_IntUnaryOp<"neg"> {
  let summary = "`-operand`";
  let description = [{
    ```mlir
    %negative = rio.int.neg %a
    ```
  }];
}

def IntAbsOp : Rio_IntUnaryOp<"abs"> {
  let summary = "`abs(operand)`";
  let description = [{
    ```mlir
    %magnitude = rio.int.abs %a
    ```
  }];
}

def IntInvertOp : Rio_IntUnaryOp<"invert"> {
  let summary = "`~operand`";
  let description = [{
    ```mlir
    %inverted = rio.int.invert %a
    ```
  }];
}

def IntCmpOp : Rio_Op<"int.cmp", [Pure]> {
  let summary = "compares two integers";
  let description = [{
    ```mlir
    %less = rio.int.cmp lt %a, %b
    ```
  }];
  let arguments = (ins Rio_IntPredicateAttr:$predicate, Rio_Int:$lhs, Rio_Int:$rhs);
  let results = (outs I1:$result);
  let assemblyFormat = "$predicate $lhs `,` $rhs attr-dict";
  let hasFolder = 1;
}

def IntFromIndexOp : Rio_Op<"int.from_index", [Pure]> {
  let summary = "the integer with the value of an `i64`";
  let description = [{
    Any `i64` is accepted. With `small` it is known to lie in [-2^62, 2^62), as every length and index does: then
    nothing is checked.

    ```mlir
    %length = rio.int.from_index %n small
    ```
  }];
  let arguments = (ins I64:$operand, UnitAttr:$small);
  let results = (outs Rio_Int:$result);
  let assemblyFormat = "$operand (`small` $small^)? attr-dict";
  let hasFolder = 1;
  let hasCanonicalizeMethod = 1;
}

def IntToIndexOp : Rio_Op<"int.to_index", [Pure]> {
  let summary = "the value of a small integer as `i64`";
  let description = [{
    Of an integer that is not small the result is unspecified; ask `rio.int.is_small` first.

    ```mlir
    %n = rio.int.to_index %value
    ```
  }];
  let arguments = (ins Rio_Int:$operand);
  let results = (outs I64:$result);
  let assemblyFormat = "$operand attr-dict";
  let hasFolder = 1;
}

def IntIsSmallOp : Rio_Op<"int.is_small", [Pure]> {
  let summary = "whether the integer lies in [-2^62, 2^62)";
  let description = [{
    ```mlir
    %small = rio.int.is_small %value
    ```
  }];
  let arguments = (ins Rio_Int:$operand);
  let results = (outs I1:$result);
  let assemblyFormat = "$operand attr-dict";
  let hasFolder = 1;
}

def IntToFloatOp : Rio_Op<"int.to_float", [Pure]> {
  let summary = "the nearest float, ties to even";
  let description = [{
    An integer beyond the range of floats gives an infinity; the standard library asks first.

    ```mlir
    %float = rio.int.to_float %value
    ```
  }];
  let arguments = (ins Rio_Int:$operand);
  let results = (outs F64:$result);
  let assemblyFormat = "$operand attr-dict";
  let hasFolder = 1;
}

def IntFromFloatOp : Rio_Op<"int.from_float", [NoMemoryEffect]> {
  let summary = "the integer part of a finite float";
  let description = [{
    ```mlir
    %truncated = rio.int.from_float %value
    ```
  }];
  let arguments = (ins F64:$operand);
  let results = (outs Rio_Int:$result);
  let assemblyFormat = "$operand attr-dict";
}

#endif // RIO_INT_OPS_TD

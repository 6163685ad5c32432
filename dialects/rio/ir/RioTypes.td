//===- RioTypes.td - Types and attributes of the rio dialect -----------------------------------------------------===//
#ifndef RIO_TYPES_TD
#define RIO_TYPES_TD

include "RioDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

class Rio_Type<string name, string typeMnemonic> : TypeDef<Rio_Dialect, name> {
  let mnemonic = typeMnemonic;
}

def Rio_IntType : Rio_Type<"Int", "int"> {
  let summary = "Python's unbounded integer";
  let description = [{
    One 64-bit word: a value in [-2^62, 2^62) is stored shifted left by one; any other is the address of a bignum plus
    one. Bignums are canonical: they never hold a value that fits.
  }];
}

def Rio_RefType : Rio_Type<"Ref", "ref"> {
  let summary = "a pointer to an object, or null";
  let description = [{
    Null stands for what is unset: an unbound name, an absent error. Python's `None` is an object.
  }];
}

def Rio_Int : Type<CPred<"::llvm::isa<::rio::ir::IntType>($_self)">, "!rio.int", "::rio::ir::IntType">,
              BuildableType<"$_builder.getType<::rio::ir::IntType>()">;
def Rio_Ref : Type<CPred<"::llvm::isa<::rio::ir::RefType>($_self)">, "!rio.ref", "::rio::ir::RefType">,
              BuildableType<"$_builder.getType<::rio::ir::RefType>()">;

/// Whatever a variable, field or argument can hold.
def Rio_Value : AnyTypeOf<[Rio_Int, Rio_Ref, I1, I64, F64]>;
/// What has a boxed form; a `!rio.ref` is one already.
def Rio_Boxable : AnyTypeOf<[Rio_Int, F64, I1]>;

def Rio_SiteAttr : AttrDef<Rio_Dialect, "Site"> {
  let mnemonic = "site";
  let summary = "what a traceback entry says besides file, line and columns";
  let description = [{
    Metadata of a FusedLoc around a FileLineColRange. An op whose location carries no site leaves no traceback entry:
    so the builtins stay invisible, as CPython's are.

    ```mlir
    loc(fused<#rio.site<"main", "    print(1 // 0)">>["a.py":3:5 to 3:18])
    ```
  }];
  let parameters = (ins "::mlir::StringAttr":$function, "::mlir::StringAttr":$lineText);
  let assemblyFormat = "`<` $function `,` $lineText `>`";
}

class Rio_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::rio::ir";
  let genSpecializedAttr = 0;
}

def Rio_IntPredicate : Rio_Enum<"IntPredicate", "how two integers are compared", [
  I32EnumAttrCase<"eq", 0>, I32EnumAttrCase<"ne", 1>, I32EnumAttrCase<"lt", 2>,
  I32EnumAttrCase<"le", 3>, I32EnumAttrCase<"gt", 4>, I32EnumAttrCase<"ge", 5>
]>;
def Rio_IntPredicateAttr : EnumAttr<Rio_Dialect, Rio_IntPredicate, "predicate">;

// The numbers are those of `element_kind` in the class descriptor (runtime/abi.def).
def Rio_ElementKind : Rio_Enum<"ElementKind", "how the elements of an array are stored", [
  I32EnumAttrCase<"none", 0>, I32EnumAttrCase<"u8", 1>, I32EnumAttrCase<"i32", 2>, I32EnumAttrCase<"raw64", 3>,
  I32EnumAttrCase<"pointer", 4>, I32EnumAttrCase<"tagged", 5>, I32EnumAttrCase<"f64", 6>
]>;
def Rio_ElementKindAttr : EnumAttr<Rio_Dialect, Rio_ElementKind, "element">;

#endif // RIO_TYPES_TD

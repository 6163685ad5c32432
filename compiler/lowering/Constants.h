// Constant objects of a program: string literals, bignums, traceback sites, class descriptors.
//
// In the llvm dialect each is a global without initialiser that carries its contents as an attribute; the initialiser
// is set once the module is LLVM IR. Spelled out in the llvm dialect it would take a dozen ops for each site.
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/IR/Module.h"

namespace rio::lowering {

/// Names of the attributes, each with its contents:
inline constexpr llvm::StringLiteral stringContents = "rio.string"; // the text
inline constexpr llvm::StringLiteral bignumContents = "rio.bignum"; // an integer attribute of the value
inline constexpr llvm::StringLiteral siteContents = "rio.site";     // [file, function, line text, line, column, end…]
inline constexpr llvm::StringLiteral classContents = "rio.class";   // {id, name, base, size, element, kinds, flags}
inline constexpr llvm::StringLiteral bytesContents = "rio.bytes";   // the bytes themselves, as text

/// Gives every global of `module` that carries contents its initialiser in `target`, its translation.
void fillConstants(mlir::ModuleOp module, llvm::Module &target);

} // namespace rio::lowering

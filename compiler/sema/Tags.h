// Unions that tell their classes apart by a field (`if shape.kind == "circle"`).
#pragma once

#include "sema/Program.h"

namespace rio::sema {

/// Whether `object` is a parameter that comes in several classes and that conditions of the function ask for a tag.
/// Which branch is for which class only the run knows: what a class lacks in some branch is then no mistake, and raises
/// where CPython does.
bool isTagged(const Program &program, const Instance &instance, ast::Expr *object);

/// Whether some condition in the code compares an attribute or item of the variable with constants.
bool asksForTag(ast::Node *node, llvm::StringRef name);

} // namespace rio::sema

// What CPython says of wrong numbers of arguments.
#pragma once

#include "sema/Program.h"

namespace rio::sema {

/// The words for a builtin that takes one argument or none, and gets another number; `given` counts the receiver. Empty
/// where the number is right, and for builtins whose words follow other patterns.
std::string builtinCountWords(const FunctionInfo &callee, size_t given);

} // namespace rio::sema

// What CPython says of wrong numbers of arguments.
#pragma once

#include "sema/Program.h"

namespace rio::sema {

/// The words for a builtin that gets `given` arguments, the receiver among them, where it takes another number. Empty
/// where the number is right, and for builtins whose words follow no pattern.
std::string builtinCountWords(const FunctionInfo &callee, size_t given);

} // namespace rio::sema

#pragma once

#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

ExceptionGuard guardOf(const ast::Try &stmt);
/// What a manager of one of those classes, which `context` makes, may swallow.
ExceptionGuard guardOf(Type managers, ast::Expr *context);

} // namespace rio::sema

// @total_ordering: the comparisons that a class lacks, written in terms of one that it has, as CPython's functools
// does.
#include "sema/Analyzer.h"

namespace rio::sema {

namespace {
/// What a comparison is, given the `result` of the one the class has.
struct Derived {
  llvm::StringRef method, result;
};
struct Root {
  llvm::StringRef method;
  Derived derived[3];
};

/// CPython's table `_convert`, in the order in which it prefers the roots.
constexpr Root roots[] = {
    {"__lt__",
     {{"__gt__", "not result and self != other"}, {"__le__", "result or self == other"}, {"__ge__", "not result"}}},
    {"__le__",
     {{"__ge__", "not result or self == other"}, {"__lt__", "result and self != other"}, {"__gt__", "not result"}}},
    {"__gt__",
     {{"__lt__", "not result and self != other"}, {"__ge__", "result or self == other"}, {"__le__", "not result"}}},
    {"__ge__",
     {{"__le__", "not result or self == other"}, {"__gt__", "result and self != other"}, {"__lt__", "not result"}}},
};
} // namespace

void Analyzer::synthesizeOrdering(ClassInfo &info, ast::Expr *decorator) {
  auto *root = llvm::find_if(roots, [&](const Root &root) { return findMethod(&info, root.method) != nullptr; });
  if (root == std::end(roots)) {
    diagnostics.report(diag::type_error, info.module->file, decorator->range,
                       "must define at least one ordering operation: < > <= >=");
    return;
  }
  std::string source = "def __create_fn__():\n";
  llvm::raw_string_ostream out(source);
  for (const Derived &derived : root->derived)
    if (!findMethod(&info, derived.method))
      out << " def " << derived.method << "(self, other):\n  result = self." << root->method
          << "(other)\n  if result is NotImplemented:\n   return NotImplemented\n  return " << derived.result << '\n';
  out << " return None\n";
  declareWritten(info, source);
}

} // namespace rio::sema

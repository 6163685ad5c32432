// Library calls that give each of several targets its own type (UnpackedCalls.cpp).
#pragma once

#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// Which calls are `@unpacked`, and by which targets.
class UnpackedCalls {
public:
  explicit UnpackedCalls(FunctionAnalyzer &walker) : walker(walker), analyzer(walker.analyzer) {}

  void note(const ast::Assign &assignment);
  FunctionInfo *calledAt(const ast::Node *site, FunctionInfo *named);

private:
  bool isOnlyUnpacked(llvm::StringRef name, const ast::Call &call);

  FunctionAnalyzer &walker;
  Analyzer &analyzer;
};

} // namespace rio::sema

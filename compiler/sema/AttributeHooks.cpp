// `__getattr__`, which answers for attributes that are not there, and the special methods that are refused by name
// because no access of an attribute, and no end of an object, would call them.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

void Analyzer::checkHooks(const ClassInfo &info) {
  if (info.module->isStandard)
    return;
  auto rangeOf = [&](llvm::StringRef name) -> std::optional<SourceRange> {
    if (FunctionInfo *method = info.methods.lookup(name); method && method->file == info.module->file)
      return method->node->range;
    return info.attributes.contains(name) ? std::optional(info.node->range) : std::nullopt;
  };
  for (llvm::StringRef name : {"__setattr__", "__delattr__", "__getattribute__"})
    if (std::optional<SourceRange> range = rangeOf(name))
      diagnostics.report(diag::unsupported_attribute_hook, info.module->file, *range,
                         "`" + name.str() + "` of a class");
  std::optional<SourceRange> range = rangeOf("__del__");
  if (!range)
    return;
  FunctionInfo *finalizer = info.methods.lookup("__del__");
  bool isPlain = finalizer && finalizer->kind == FunctionKind::Method && !finalizer->decorated && !info.isLocal &&
                 !info.isSubclassOf(baseExceptionClass);
  if (!isPlain) {
    diagnostics.report(diag::unsupported_finalizer, info.module->file, *range);
    return;
  }
  countsReferences = true;
  finalizers.push_back(finalizer);
}

FunctionInfo *FunctionAnalyzer::attributeHook(const Atom *atom, llvm::StringRef name) const {
  // What the language itself asks for (`__len__`, `__iter__`) is looked up in the class.
  bool isSpecial = name.starts_with("__") && name.ends_with("__");
  if (!atom->isObject() || isSpecial || module.isStandard)
    return nullptr;
  FunctionInfo *hook = findMethod(atom->classInfo(), "__getattr__");
  return hook && !hook->module->isStandard ? hook : nullptr;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callAttributeHook(const Atom *atom, Expr *object, llvm::StringRef name,
                                                            SourceRange range) {
  if (!attributeHook(atom, name))
    return nullptr;
  return callMethodOf(atom, object, "__getattr__", {{string(range, name)}, {}}, range);
}

} // namespace rio::sema

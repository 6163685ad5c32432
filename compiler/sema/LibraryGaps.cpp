// What CPython's classes and modules have and riocc's standard library lacks. Such an attribute is refused wherever it
// is asked for: an AttributeError, or a `False` of `hasattr`, would be an answer that CPython does not give.
#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio::sema {

/// The attributes that CPython's class of this name has, one space between them; empty for what is not listed. Modules
/// are listed as `module NAME`.
static llvm::StringRef pythonAttributes(llvm::StringRef className) {
  return llvm::StringSwitch<llvm::StringRef>(className)
#define PYTHON_ATTRIBUTES(className, attributes) .Case(className, attributes)
#include "sema/PythonAttributes.def"
      .Default("");
}

static bool hasPythonAttribute(llvm::StringRef className, llvm::StringRef name) {
  return llvm::is_contained(llvm::split(pythonAttributes(className), " "), name);
}

/// A class of a module other than the builtins is taken to have all that programs ask it for, unless it is listed.
bool FunctionAnalyzer::hasInPython(ClassInfo *info, llvm::StringRef name) {
  bool isListed = !pythonAttributes(analyzer.shownClass(info)->name).empty();
  if (info->module->isStandard && !info->module->isBuiltins && !isListed)
    return true;
  return llvm::any_of(info->linearization, [&](ClassInfo *step) {
    return step->module->isStandard && hasPythonAttribute(analyzer.shownClass(step)->name, name);
  });
}

bool FunctionAnalyzer::isLibraryGap(const Atom *atom, llvm::StringRef name) {
  if (function.isLibrary())
    return false;
  switch (atom->kind()) {
  case AtomKind::Object:
  case AtomKind::Tuple:
    return hasPythonAttribute("object", name) || hasInPython(atom->classInfo(), name);
  case AtomKind::Class:
    return hasPythonAttribute("object", name) || hasPythonAttribute("type", name) ||
           hasInPython(atom->classInfo(), name);
  case AtomKind::Function:
    return hasPythonAttribute("object", name) || hasPythonAttribute("function", name);
  case AtomKind::Method:
    return hasPythonAttribute("object", name) || hasPythonAttribute("method", name);
  case AtomKind::Module: {
    std::string listed = "module " + atom->module()->name;
    bool isListed = !pythonAttributes(listed).empty();
    return atom->module()->isStandard && (!isListed || hasPythonAttribute(listed, name));
  }
  }
  llvm_unreachable("every kind of atom is covered");
}

FunctionAnalyzer::Expr *FunctionAnalyzer::specialNames(const ClassInfo &info, SourceRange range) {
  // Classes get these from CPython's compiler and from decorators and bases that write some of them.
  std::string names = (" " + pythonAttributes("object") +
                       " __abstractmethods__ __annotations__ __dataclass_fields__ __dataclass_params__ __firstlineno__ "
                       "__match_args__ __orig_bases__ __parameters__ __replace__ __slots__ __static_attributes__ "
                       "__type_params__ ")
                          .str();
  auto add = [&](llvm::StringRef name) {
    if (name.starts_with("__") && name.ends_with("__"))
      names += name.str() + " ";
  };
  for (const ClassInfo *step : info.linearization) {
    for (auto &[name, method] : step->methods)
      add(name);
    for (auto &[name, attribute] : step->attributes)
      add(name);
  }
  return string(range, analyzer.text(names));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::refuseLibraryGap(const Atom *atom, llvm::StringRef name, SourceRange range) {
  std::string owner = typeName(types.of(atom));
  analyzer.report(diag::library_gap, module.file, range, "`" + owner + "` has no attribute `" + name.str() + "`");
  return never(range);
}

} // namespace rio::sema

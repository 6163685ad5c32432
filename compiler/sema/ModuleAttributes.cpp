// Attributes of modules. While a module's body runs, others see what it has bound so far, and CPython's words for what
// is not there yet differ from those for what never was.
#include "sema/FunctionAnalyzer.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace rio::sema {

std::string Analyzer::sourceFolder() {
  llvm::SmallString<128> folder;
  llvm::sys::fs::current_path(folder);
  return folder.str().str();
}

/// `__file__`: absolute, as CPython makes it.
std::string Analyzer::fullPath(const ModuleInfo &module) const {
  llvm::StringRef given = module.file->path();
  given.consume_front("./");
  llvm::SmallString<128> full(given);
  llvm::sys::fs::make_absolute(full);
  if (&module != mainModule)
    llvm::sys::path::remove_dots(full, /*remove_dot_dot=*/true);
  return full.str().str();
}

/// Whether the module lies beside the main file, where it hides others of its name.
static bool isBesideMain(const ModuleInfo &owner, const ProgramInput &input) {
  llvm::StringRef folder = llvm::sys::path::parent_path(owner.file->path());
  if (owner.isPackage)
    folder = llvm::sys::path::parent_path(folder);
  return !input.mainPath.empty() && folder == llvm::sys::path::parent_path(input.mainPath);
}

Global *FunctionAnalyzer::finishedFlag(ModuleInfo &owner) {
  if (!owner.finished) {
    owner.finished = analyzer.makeGlobal(owner.name + ".(finished)", "__name__");
    owner.finished->type = analyzer.boolType;
    types.noteChange();
  }
  return owner.finished;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::textWhileInitializing(ModuleInfo &owner, const std::string &during,
                                                                const std::string &later, SourceRange range) {
  Expr *laterText = string(range, analyzer.text(later));
  if (owner.isStandard || &owner == analyzer.mainModule)
    return laterText;
  Expr *isFinished = make<typed::GlobalGet>(range, analyzer.boolType, finishedFlag(owner), nullptr);
  return make<typed::Conditional>(range, analyzer.strType, isFinished, laterText, string(range, analyzer.text(during)));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::raiseNoModuleAttribute(ModuleInfo &owner, llvm::StringRef name,
                                                                 SourceRange range) {
  std::string missing = "module '" + owner.name + "' has no attribute '" + name.str() + "'";
  if (owner.isStandard)
    return callWellKnown("_raise_attribute_error", {string(range, analyzer.text(missing))}, range);
  std::string path = analyzer.fullPath(owner);
  std::string advice = missing + " (consider renaming '" + path + "' ";
  std::string during, later = missing;
  bool mayHide = isBesideMain(owner, analyzer.input);
  if (mayHide && isPythonModule(owner.name))
    during = later = advice + "since it has the same name as the standard library module named '" + owner.name +
                     "' and the import system gives it precedence)";
  else if (mayHide)
    during = advice + "if it has the same name as a third-party module you intended to import)";
  else
    during = "partially initialized module '" + owner.name + "' from '" + path + "' has no attribute '" + name.str() +
             "' (most likely due to a circular import)";
  return callWellKnown("_raise_attribute_error", {textWhileInitializing(owner, during, later, range)}, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::raiseCannotImport(ModuleInfo &source, llvm::StringRef name,
                                                            SourceRange range) {
  std::string start = "cannot import name '" + name.str() + "' from ";
  std::string place = source.isNamespace ? " (unknown location)" : " (" + analyzer.fullPath(source) + ")";
  Expr *text = textWhileInitializing(source,
                                     start + "partially initialized module '" + source.name +
                                         "' (most likely due to a circular import)" + place,
                                     start + "'" + source.name + "'" + place, range);
  return callWellKnown("_raise_import_error", {text}, range);
}

/// Whether the statements at the top of `importer` before `end` import the module, themselves or by what they import.
static bool importsBefore(Analyzer &analyzer, ModuleInfo &importer, unsigned end, const ModuleInfo &wanted,
                          llvm::SmallPtrSetImpl<const ModuleInfo *> &seen) {
  if (!seen.insert(&importer).second)
    return false;
  auto finds = [&](ModuleInfo *imported) {
    constexpr unsigned whole = ~0U;
    return imported && !imported->isStandard &&
           (imported == &wanted || importsBefore(analyzer, *imported, whole, wanted, seen));
  };
  auto findsAnyOf = [&](llvm::StringRef name) {
    for (size_t dot = name.find('.');; dot = name.find('.', dot + 1)) {
      if (finds(analyzer.program.modulesByName.lookup(name.take_front(dot))))
        return true;
      if (dot == llvm::StringRef::npos)
        return false;
    }
  };
  for (ast::Stmt *stmt : importer.tree->body) {
    if (stmt->range.line >= end)
      return false;
    if (auto *import = llvm::dyn_cast<ast::Import>(stmt))
      for (ast::Alias *alias : import->names)
        if (findsAnyOf(alias->name))
          return true;
    auto *from = llvm::dyn_cast<ast::ImportFrom>(stmt);
    ModuleInfo *source = from ? analyzer.importedModule(importer, *from) : nullptr;
    if (!source)
      continue;
    if (findsAnyOf(source->name))
      return true;
    for (ast::Alias *alias : from->names)
      if (finds(analyzer.program.modulesByName.lookup(source->name + "." + alias->name.str())))
        return true;
  }
  return false;
}

/// A submodule is an attribute of its package from the end of its own body on.
FunctionAnalyzer::Expr *FunctionAnalyzer::submoduleAttribute(ModuleInfo &owner, ModuleInfo &submodule,
                                                             llvm::StringRef name, SourceRange range) {
  noteModuleSeen(&submodule);
  Expr *value = make<typed::UnitConstant>(range, types.of(types.module(&submodule)));
  if (submodule.isStandard)
    return value;
  llvm::SmallPtrSet<const ModuleInfo *, 16> seen;
  constexpr unsigned whole = ~0U;
  bool isImported = importsBefore(analyzer, module, inModuleBody() ? range.line : whole, submodule, seen);
  if (isImported && !submodule.isSeenUnfinished && &module != &submodule)
    return value;
  std::string missing = "module '" + owner.name + "' has no attribute '" + name.str() + "'";
  Expr *hasStarted = make<typed::GlobalGet>(range, analyzer.boolType, submodule.initialized, nullptr);
  submodule.initialized->type = analyzer.boolType;
  std::string during = "cannot access submodule '" + name.str() + "' of module '" + owner.name +
                       "' (most likely due to a circular import)";
  Expr *text = make<typed::Conditional>(range, analyzer.strType, hasStarted, string(range, analyzer.text(during)),
                                        string(range, analyzer.text(missing)));
  Expr *isFinished = make<typed::GlobalGet>(range, analyzer.boolType, finishedFlag(submodule), nullptr);
  return make<typed::Conditional>(range, value->type, isFinished, value,
                                  callWellKnown("_raise_attribute_error", {text}, range));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::moduleAttribute(ModuleInfo &owner, llvm::StringRef name, SourceRange range) {
  noteModuleSeen(&owner);
  if (std::optional<bool> flag = analyzer.flagNamed(owner, name))
    return boolean(range, *flag);
  if (auto own = owner.constants.find(name); own != owner.constants.end()) {
    Constant constant = analyzer.constantOf(owner, name);
    if (!constant.isResolved())
      return readGlobal(share(analyzer.declareGlobal(owner, name)), range,
                        [&] { return raiseNoModuleAttribute(owner, name, range); });
    Expr *value = constantValue(constant, range);
    if (!own->second.isSeenUndefined)
      return value;
    Expr *isDefined = make<typed::GlobalGet>(range, analyzer.boolType, own->second.defined, nullptr);
    return make<typed::Conditional>(range, value->type, isDefined, value, raiseNoModuleAttribute(owner, name, range));
  }
  if (auto place = owner.globals.find(name); place != owner.globals.end())
    return readGlobal(share(place->second), range, [&] { return raiseNoModuleAttribute(owner, name, range); });
  if (name == "__name__")
    return string(range, owner.name);
  if (!owner.isStandard && name == "__doc__")
    return docstring(owner.body, range);
  if (owner.isNamespace && name == "__file__")
    return none(range);
  if (!owner.isStandard && name == "__file__")
    return string(range, analyzer.text(analyzer.fullPath(owner)));
  if (ModuleInfo *submodule = analyzer.program.modulesByName.lookup(owner.name + "." + name.str()))
    return submoduleAttribute(owner, *submodule, name, range);
  const Atom *atom = types.module(&owner);
  Type moduleType = types.of(atom);
  if (isLibraryGap(atom, name)) {
    analyzer.report(diag::no_attribute, module.file, range, typeName(moduleType), name,
                    nearestAttribute(moduleType, name));
    return never(range);
  }
  reportRaised("AttributeError", diag::no_attribute, range, typeName(moduleType), name,
               nearestAttribute(moduleType, name));
  return raiseNoModuleAttribute(owner, name, range);
}

} // namespace rio::sema

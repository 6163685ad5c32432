// Finding and loading modules.
#include "sema/Analyzer.h"
#include "syntax/CompileChecks.h"
#include "syntax/Parser.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace rio::sema {

ModuleInfo *Analyzer::loadFile(llvm::StringRef path, std::string name, bool isStandard) {
  unsigned errorsBefore = diagnostics.errorCount();
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) {
    diagnostics.report(diag::unreadable_file, nullptr, {}, path, buffer.getError().message());
    return nullptr;
  }
  const SourceFile *file = decodeSource(path.str(), (*buffer)->getBuffer(), *program.sources, diagnostics);
  if (!file)
    return nullptr;
  ast::Module *tree = ast::parseModule(*file, *program.trees, diagnostics);
  if (!tree)
    return nullptr;
  // The rules past the grammar: scopes, `return` outside a function, and the like. The library keeps them.
  std::optional<SymbolTable> symbols;
  if (!isStandard && diagnostics.errorCount() == errorsBefore)
    symbols = checkModule(*tree, *file, diagnostics);
  ModuleInfo &module = addModule(*file, tree, std::move(name), isStandard);
  module.symbols = std::move(symbols);
  return &module;
}

static bool isWrittenInC(llvm::StringRef name, llvm::StringRef path) {
  static constexpr llvm::StringLiteral names[] = {"builtins", "bisect",   "functools", "heapq", "itertools",
                                                  "math",     "operator", "sys",       "time"};
  // The bodies of generators are Python's.
  return llvm::is_contained(names, name) && !llvm::sys::path::stem(path).starts_with("generator");
}

/// Whether a program's module may call what only whole generators have.
static bool mayDriveGenerators(llvm::StringRef text) {
  return text.contains(".close") || text.contains(".send") || text.contains(".throw");
}

ModuleInfo &Analyzer::addModule(const SourceFile &file, ast::Module *tree, std::string name, bool isStandard) {
  program.modules.push_back(std::make_unique<ModuleInfo>());
  ModuleInfo &module = *program.modules.back();
  module.name = std::move(name);
  module.number = static_cast<unsigned>(program.modules.size() - 1);
  module.file = &file;
  module.tree = tree;
  module.isStandard = isStandard;
  module.isNative = isStandard && isWrittenInC(module.name, file.path());
  module.drivesGenerators = !isStandard && mayDriveGenerators(file.text());
  return module;
}

ModuleInfo *Analyzer::loadModule(llvm::StringRef name) {
  if (auto place = program.modulesByName.find(name); place != program.modulesByName.end())
    return place->second;
  for (const ModuleFile &entry : input.modules)
    if (entry.name == name)
      return loadModule(entry.path, name, /*isStandard=*/false);
  llvm::SmallVector<std::pair<llvm::StringRef, bool>, 4> roots;
  for (const std::string &folder : input.searchPath)
    roots.push_back({folder, false});
  roots.push_back({input.standardLibrary, true});
  std::string relative = name.str();
  std::replace(relative.begin(), relative.end(), '.', '/');
  for (auto &[root, isStandard] : roots) {
    for (llvm::StringRef suffix : {"/__init__.py", ".py"}) {
      llvm::SmallString<128> path(root);
      llvm::sys::path::append(path, relative + suffix.str());
      if (!llvm::sys::fs::exists(path))
        continue;
      bool isBesideMain = !input.mainPath.empty() && root == input.searchPath.front();
      ModuleInfo *module = loadModule(path, name, isStandard);
      if (module)
        module->isChecked = isBesideMain;
      return module;
    }
  }
  return loadNamespace(name, relative);
}

/// A folder without `__init__.py` is a package where no module or package of its name is found. One of several folders
/// stands for all: their modules are looked for in each.
ModuleInfo *Analyzer::loadNamespace(llvm::StringRef name, llvm::StringRef relative) {
  const ModuleInfo *package = program.modulesByName.lookup(name.rsplit('.').first);
  bool isWithin = name.contains('.') && package && !package->isStandard;
  if (!isWithin && isPythonModule(name))
    return nullptr;
  for (llvm::StringRef root : input.searchPath) {
    llvm::SmallString<128> path(root);
    llvm::sys::path::append(path, relative);
    if (!llvm::sys::fs::is_directory(path))
      continue;
    const SourceFile &file = program.sources->add(path.str().str(), "");
    ModuleInfo &module =
        addModule(file, ast::parseModule(file, *program.trees, diagnostics), name.str(), /*isStandard=*/false);
    program.modulesByName[name] = &module;
    module.isPackage = true;
    module.isNamespace = true;
    declareModule(module);
    return &module;
  }
  return nullptr;
}

ModuleInfo *Analyzer::loadModule(llvm::StringRef path, llvm::StringRef name, bool isStandard) {
  ModuleInfo *module = loadFile(path, name.str(), isStandard);
  program.modulesByName[name] = module;
  if (!module)
    return nullptr;
  module->isPackage = llvm::sys::path::filename(path) == "__init__.py";
  declareModule(*module);
  return module;
}

bool Analyzer::loadMain() {
  mainModule = loadFile(input.mainPath, "__main__", /*isStandard=*/false);
  if (!mainModule)
    return false;
  program.modulesByName["__main__"] = mainModule;
  mainModule->isChecked = true;
  declareModule(*mainModule);
  return true;
}

/// Loads the modules that are checked without a program, and an empty program around them.
void Analyzer::loadModules() {
  const SourceFile &file = program.sources->add("", "");
  mainModule = &addModule(file, ast::parseModule(file, *program.trees, diagnostics), "__main__", /*isStandard=*/false);
  declareModule(*mainModule);
  for (const ModuleFile &entry : input.modules) {
    ModuleInfo *module = loadModule(entry.name);
    bool isSecond = module && module->file->path() != entry.path;
    // Of several modules of one name, imports find the first.
    if (isSecond)
      module = loadModule(entry.path, entry.path, /*isStandard=*/false);
    if (!module)
      continue;
    module->isChecked = true;
    checkedModules.push_back(module);
  }
}

std::optional<std::string> Analyzer::importedName(const ModuleInfo &importer, const ast::ImportFrom &statement) {
  if (statement.level == 0)
    return statement.module.str();
  llvm::StringRef package = importer.name;
  size_t above = static_cast<size_t>(statement.level) - (importer.isPackage ? 1 : 0);
  for (; above > 0; --above) {
    size_t dot = package.rfind('.');
    if (dot == llvm::StringRef::npos)
      return std::nullopt;
    package = package.take_front(dot);
  }
  return statement.module.empty() ? package.str() : (package + "." + statement.module).str();
}

ModuleInfo *Analyzer::importedModule(const ModuleInfo &importer, const ast::ImportFrom &statement) {
  std::optional<std::string> name = importedName(importer, statement);
  return name ? loadModule(*name) : nullptr;
}

bool Analyzer::loadBuiltins() {
  llvm::SmallString<128> folder(input.standardLibrary);
  llvm::sys::path::append(folder, "builtins");
  std::error_code error;
  std::vector<std::string> paths;
  for (llvm::sys::fs::directory_iterator step(folder, error), end; step != end && !error; step.increment(error))
    if (llvm::sys::path::extension(step->path()) == ".py")
      paths.push_back(step->path());
  if (paths.empty()) {
    diagnostics.report(diag::unreadable_file, nullptr, {}, folder.str(), "the standard library is not installed");
    return false;
  }
  llvm::sort(paths);
  // The files of the folder are one module: each sees the names of all.
  for (const std::string &path : paths) {
    ModuleInfo *module = loadFile(path, "builtins", true);
    if (!module)
      return false;
    module->isBuiltins = true;
    if (!program.builtins)
      program.builtins = module;
  }
  program.modulesByName["builtins"] = program.builtins;
  for (size_t i = 0, count = program.modules.size(); i < count; ++i)
    declareModule(*program.modules[i]);
  for (llvm::StringRef oldName : {"EnvironmentError", "IOError"})
    program.builtins->constants[oldName] = Constant(program.builtins->constants["OSError"]);
  return true;
}

void Analyzer::bindWellKnown() {
#define WELL_KNOWN_CLASS(member, name) member = program.wellKnown(name);
#include "sema/WellKnown.def"
#define WELL_KNOWN_FUNCTION(name)                                                                                      \
  assert(program.builtins->constants[name].function && "a function of WellKnown.def is in stdlib/builtins");
#include "sema/WellKnown.def"
  intType = types.of(types.object(intClass));
  floatType = types.of(types.object(floatClass));
  boolType = types.of(types.object(boolClass));
  strType = types.of(types.object(strClass));
  noneType = types.of(types.object(noneClass));
  indexType = types.of(types.object(indexClass));
}

} // namespace rio::sema

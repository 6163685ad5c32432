#include "syntax/SymbolTable.h"
#include "syntax/SymbolTablePasses.h"

namespace rio {

std::string mangledName(llvm::StringRef className, llvm::StringRef name) {
  return ("_" + className.ltrim('_') + name).str();
}

bool Scope::mangles(llvm::StringRef name) const {
  if (privateClass.ltrim('_').empty() || !name.starts_with("__") || name.ends_with("__") || name.contains('.'))
    return false;
  return !mangledOnly || mangledOnly->contains(name);
}

const Symbol *Scope::find(llvm::StringRef name) const {
  std::string mangled;
  if (mangles(name)) {
    mangled = mangledName(privateClass, name);
    name = mangled;
  }
  auto found = symbols.find(name);
  return found == symbols.end() ? nullptr : &found->second;
}

Scope &SymbolTable::addScope(ScopeKind kind, const ast::Node *node, ScopePart part, llvm::StringRef name,
                             Scope *parent) {
  Scope &scope = *scopes.emplace_back(std::make_unique<Scope>());
  scope.kind = kind;
  scope.node = node;
  scope.name = name;
  scope.parent = parent;
  scope.isNested = parent && (parent->isNested || parent->isFunctionLike());
  if (node)
    byNode[{node, static_cast<unsigned>(part)}] = &scope;
  return scope;
}

llvm::StringRef SymbolTable::storedName(const Scope &scope, llvm::StringRef name) {
  if (!scope.mangles(name))
    return name;
  return mangledNames.insert(mangledName(scope.privateClass, name)).first->getKey();
}

llvm::StringSet<> &SymbolTable::addNameSet() { return *nameSets.emplace_back(std::make_unique<llvm::StringSet<>>()); }

SymbolTable buildSymbolTable(const ast::Module &module, const FutureFeatures &future, const SourceFile &file,
                             Diagnostics &diagnostics) {
  SymbolTable table;
  unsigned errorsBefore = diagnostics.errorCount();
  collectSymbols(module, future, file, table, diagnostics);
  // CPython resolves nothing after an error of the first pass, and its second pass would complain of consequences.
  Diagnostics discarded;
  bool isSound = diagnostics.errorCount() == errorsBefore;
  resolveSymbols(table, file, isSound ? diagnostics : discarded);
  return table;
}

} // namespace rio

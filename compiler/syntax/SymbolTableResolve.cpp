// The second pass of the symbol table: from flags to resolutions.
//
// A scope is analysed before its children, with the names that the functions around it bind. Each child returns the
// names it needs from outside; those that this scope binds become its cells, the rest is handed on. Classes are not
// seen by the scopes inside them, apart from annotation scopes directly in them.
#include "syntax/CheckDiagnostics.h"
#include "syntax/SymbolTablePasses.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace rio {

namespace {

using NameSet = llvm::DenseSet<llvm::StringRef>;

void addAll(NameSet &set, const NameSet &more) { set.insert(more.begin(), more.end()); }

/// What a scope knows of those around it.
struct Surroundings {
  NameSet bound;                     ///< names bound in functions around
  NameSet declaredGlobal;            ///< names that a scope around declares global
  NameSet typeParameters;            ///< those of `bound` that are type parameters
  const Scope *classScope = nullptr; ///< the class that an annotation scope sees
  bool isModule = false;
};

class SymbolResolver {
public:
  SymbolResolver(const SourceFile &file, Diagnostics &diagnostics) : file(file), diagnostics(diagnostics) {}

  /// Resolves `scope` and all inside it; returns the names that they need from the functions around.
  NameSet resolve(Scope &scope, Surroundings around) {
    Surroundings inside;
    NameSet local, free;
    if (scope.kind == ScopeKind::Class) {
      inside.bound = around.bound;
      inside.declaredGlobal = around.declaredGlobal;
    }
    for (auto &[name, symbol] : scope.symbols)
      resolveName(name, symbol, scope, around, local, free);
    if (scope.kind == ScopeKind::Class) {
      inside.bound.insert("__class__");
    } else {
      inside.bound = std::move(around.bound);
      inside.declaredGlobal = std::move(around.declaredGlobal);
      if (scope.isFunctionLike())
        addAll(inside.bound, local);
    }
    inside.typeParameters = std::move(around.typeParameters);

    NameSet freeInside = resolveChildren(scope, inside, around.classScope);
    if (scope.isFunctionLike())
      turnIntoCells(scope, freeInside);
    else if (scope.kind == ScopeKind::Class)
      scope.needsClassCell = freeInside.erase("__class__");
    passOn(scope, freeInside, inside);
    addAll(free, freeInside);
    return free;
  }

private:
  void report(const DiagnosticKind &kind, const Symbol &symbol, llvm::StringRef name) {
    diagnostics.report(kind, &file, symbol.declaration, name);
  }

  void resolveName(llvm::StringRef name, Symbol &symbol, const Scope &scope, Surroundings &around, NameSet &local,
                   NameSet &free) {
    if (symbol.has(DeclaredGlobal)) {
      if (symbol.has(DeclaredNonlocal))
        report(diag::NonlocalAndGlobal, symbol, name);
      symbol.resolution = Resolution::GlobalExplicit;
      around.declaredGlobal.insert(name);
      around.bound.erase(name);
      return;
    }
    if (symbol.has(DeclaredNonlocal)) {
      resolveNonlocal(name, symbol, around, free);
      return;
    }
    if (symbol.has(Bound)) {
      symbol.resolution = Resolution::Local;
      local.insert(name);
      around.declaredGlobal.erase(name);
      if (symbol.has(TypeParameterName))
        around.typeParameters.insert(name);
      else
        around.typeParameters.erase(name);
      return;
    }
    symbol.resolution = resolveUse(name, scope, around);
    if (symbol.resolution == Resolution::Free)
      free.insert(name);
  }

  void resolveNonlocal(llvm::StringRef name, Symbol &symbol, const Surroundings &around, NameSet &free) {
    symbol.resolution = Resolution::Free;
    if (around.isModule)
      return report(diag::NonlocalAtModuleLevel, symbol, name);
    if (!around.bound.contains(name))
      return report(diag::NoNonlocalBinding, symbol, name);
    if (around.typeParameters.contains(name))
      report(diag::NonlocalTypeParameter, symbol, name);
    free.insert(name);
  }

  static Resolution resolveUse(llvm::StringRef name, const Scope &scope, const Surroundings &around) {
    if (around.classScope) {
      auto inClass = around.classScope->symbols.find(name);
      if (inClass != around.classScope->symbols.end()) {
        const Symbol &symbol = inClass->second;
        if (symbol.has(DeclaredGlobal))
          return Resolution::GlobalExplicit;
        if (symbol.has(Bound) && !symbol.has(DeclaredNonlocal))
          return Resolution::GlobalImplicit;
      }
    }
    return around.bound.contains(name) ? Resolution::Free : Resolution::GlobalImplicit;
  }

  NameSet resolveChildren(Scope &scope, const Surroundings &inside, const Scope *classScope) {
    NameSet freeInside;
    for (Scope *child : scope.children) {
      Surroundings around = inside;
      if (child->seesClass)
        around.classScope = scope.kind == ScopeKind::Class ? &scope : classScope;
      NameSet childFree = resolve(*child, std::move(around));
      // Comprehensions run in the frame around them, except generator expressions and those in annotations of a class.
      child->isInlined = child->isComprehension() && child->kind != ScopeKind::GeneratorExpression && !scope.seesClass;
      if (child->isInlined)
        inlineComprehension(scope, *child, childFree);
      addAll(freeInside, childFree);
    }
    return freeInside;
  }

  /// What `comprehension` reads of the frame it runs in needs no cell.
  static void inlineComprehension(const Scope &scope, Scope &comprehension, NameSet &free) {
    for (auto &[name, symbol] : comprehension.symbols) {
      if (symbol.resolution == Resolution::Free && scope.kind == ScopeKind::Class && name == "__class__") {
        symbol.resolution = Resolution::GlobalImplicit;
        free.erase(name);
        continue;
      }
      auto outer = scope.symbols.find(name);
      bool isBoundOutside = outer != scope.symbols.end() && outer->second.has(Bound);
      if (isBoundOutside && scope.kind != ScopeKind::Class && !isFreeInAnyChild(comprehension, name))
        free.erase(name);
    }
  }

  static bool isFreeInAnyChild(const Scope &scope, llvm::StringRef name) {
    return llvm::any_of(scope.children, [&](const Scope *child) {
      if (child->isInlined)
        return isFreeInAnyChild(*child, name);
      auto found = child->symbols.find(name);
      return found != child->symbols.end() && found->second.resolution == Resolution::Free;
    });
  }

  static void turnIntoCells(Scope &scope, NameSet &freeInside) {
    for (auto &[name, symbol] : scope.symbols)
      if (symbol.resolution == Resolution::Local && freeInside.erase(name))
        symbol.resolution = Resolution::Cell;
  }

  /// Records in `scope` the names that pass through it from outside to the scopes inside.
  static void passOn(Scope &scope, const NameSet &freeInside, const Surroundings &inside) {
    bool isClassLike = scope.kind == ScopeKind::Class || scope.seesClass;
    // In a fixed order, so that the table is the same in every run.
    llvm::SmallVector<llvm::StringRef> names(freeInside.begin(), freeInside.end());
    llvm::sort(names);
    for (llvm::StringRef name : names) {
      auto found = scope.symbols.find(name);
      if (found != scope.symbols.end()) {
        if (isClassLike)
          found->second.flags |= FreeInNestedScope;
        continue;
      }
      if (!inside.bound.contains(name))
        continue;
      scope.symbols[name].resolution = Resolution::Free;
    }
  }

  const SourceFile &file;
  Diagnostics &diagnostics;
};

} // namespace

void resolveSymbols(SymbolTable &table, const SourceFile &file, Diagnostics &diagnostics) {
  Surroundings around;
  around.isModule = true;
  SymbolResolver(file, diagnostics).resolve(table.module(), std::move(around));
}

} // namespace rio

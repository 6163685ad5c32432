// The symbol table: for every scope of a module, which names it binds and where each name it mentions lives.
//
// The rules are CPython 3.13's (Python/symtable.c, and the Language Reference, section 4.2): a first pass collects per
// scope what happens to each name, a second resolves the names from the outside in. Errors are reported with CPython's
// words and places; the table is complete all the same.
//
// What CPython adds for its own code generator is left out: names with a dot (`.0`, `.defaults`), `__classdict__`, and
// the names that inlined comprehensions lend to the scope around them.
#pragma once

#include "base/Diagnostics.h"
#include "syntax/Ast.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"
#include <memory>

namespace rio {

enum class ScopeKind : uint8_t {
  Module,
  Class,
  Function, ///< `def` or `async def`
  Lambda,
  ListComprehension,
  SetComprehension,
  DictComprehension,
  GeneratorExpression,
  Annotation,     ///< under `from __future__ import annotations`: evaluated by nobody, binds nothing
  TypeParameters, ///< around a generic function, class or type alias
  TypeAlias,      ///< the value of a `type` statement
  TypeVariable,   ///< the bound or the default of a type parameter
};

/// Which of the scopes that belong to one node.
enum class ScopePart : uint8_t {
  Body,           ///< of a module, function, class, lambda, comprehension or type alias
  TypeParameters, ///< of a generic function, class or type alias
  Bound,          ///< of a type parameter
  Default,        ///< of a type parameter
};

/// What happens to a name in a scope. A set of these is a Symbol's `flags`.
enum SymbolFlag : uint16_t {
  DeclaredGlobal = 1 << 0,
  DeclaredNonlocal = 1 << 1,
  Assigned = 1 << 2, ///< bound by anything but a parameter or an import; `del` counts
  Parameter = 1 << 3,
  Imported = 1 << 4,
  Used = 1 << 5,
  Annotated = 1 << 6,
  IterationVariable = 1 << 7, ///< of a comprehension
  TypeParameterName = 1 << 8,
  FreeInNestedScope = 1 << 9, ///< of a class: a scope inside mentions the name, but means one from outside the class
  Bound = Assigned | Parameter | Imported,
};

/// Where a name lives.
enum class Resolution : uint8_t {
  Local,          ///< in this scope alone
  Cell,           ///< in this scope; scopes inside read or rebind it
  Free,           ///< in a function around this scope
  GlobalExplicit, ///< in the module, by a `global` statement
  GlobalImplicit, ///< in the module or among the builtins: nothing here or around binds it
};

struct Symbol {
  uint16_t flags = 0;
  Resolution resolution = Resolution::GlobalImplicit;
  SourceRange declaration; ///< the `global` or `nonlocal` statement, or the walrus target that acts as one

  bool has(uint16_t anyOf) const { return flags & anyOf; }
};

/// One scope. Names are stored as CPython mangles them (`__x` in class `C` is `_C__x`).
struct Scope {
  ScopeKind kind = ScopeKind::Module;
  const ast::Node *node = nullptr;
  llvm::StringRef name;
  Scope *parent = nullptr;
  std::vector<Scope *> children; ///< in the order they are entered
  llvm::MapVector<llvm::StringRef, Symbol> symbols;

  bool isNested = false;        ///< inside a function
  bool isGenerator = false;     ///< holds a `yield` of its own, or is a generator expression
  bool isCoroutine = false;     ///< is `async def`, or holds an `await` or an `async for` of its own
  bool isInlined = false;       ///< a comprehension that runs in the frame of its parent
  bool seesClass = false;       ///< an annotation scope directly in a class, which reads the class's names
  bool needsClassCell = false;  ///< a class whose methods mention `__class__` or `super`
  llvm::StringRef privateClass; ///< the class whose private names are mangled here; empty outside classes
  const llvm::StringSet<> *mangledOnly = nullptr; ///< where set, only these names are mangled

  bool isComprehension() const {
    return kind >= ScopeKind::ListComprehension && kind <= ScopeKind::GeneratorExpression;
  }
  /// Everything but modules and classes: names are found lexically.
  bool isFunctionLike() const { return kind != ScopeKind::Module && kind != ScopeKind::Class; }

  /// Whether `name`, as written in this scope, is stored under a mangled name.
  bool mangles(llvm::StringRef name) const;
  /// The symbol of `name` as written in this scope; null where the scope never mentions it.
  const Symbol *find(llvm::StringRef name) const;
};

/// `name` as class `className` stores it, if `name` is private.
std::string mangledName(llvm::StringRef className, llvm::StringRef name);

/// Owns the scopes of one module. The tree must outlive it.
class SymbolTable {
public:
  Scope &module() const { return *scopes.front(); }

  /// The scope of `node`; null where it has none of that part.
  Scope *scopeOf(const ast::Node *node, ScopePart part = ScopePart::Body) const {
    return byNode.lookup({node, static_cast<unsigned>(part)});
  }

  /// Adds a scope below `parent`; null for the module.
  Scope &addScope(ScopeKind kind, const ast::Node *node, ScopePart part, llvm::StringRef name, Scope *parent);

  /// The name under which `scope` stores `name`; lives as long as the table.
  llvm::StringRef storedName(const Scope &scope, llvm::StringRef name);

  /// A set of names for Scope::mangledOnly.
  llvm::StringSet<> &addNameSet();

private:
  std::vector<std::unique_ptr<Scope>> scopes;
  llvm::DenseMap<std::pair<const ast::Node *, unsigned>, Scope *> byNode;
  std::vector<std::unique_ptr<llvm::StringSet<>>> nameSets;
  llvm::StringSet<> mangledNames;
};

/// Which behaviour the module asks for with `from __future__ import`.
struct FutureFeatures {
  bool annotations = false; ///< annotations are not evaluated
  SourceRange last;         ///< the last `from __future__` statement that stands where it may
};

/// Reads the future statements at the head of `module`; reports features that CPython 3.13 does not know.
FutureFeatures readFutureFeatures(const ast::Module &module, const SourceFile &file, Diagnostics &diagnostics);

/// Builds the table of `module`; reports what CPython's symbol table rejects.
SymbolTable buildSymbolTable(const ast::Module &module, const FutureFeatures &future, const SourceFile &file,
                             Diagnostics &diagnostics);

} // namespace rio

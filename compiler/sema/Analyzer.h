// The analysis of a whole program, in rounds.
//
// 1. The main module and whatever it imports are parsed and declared (Modules.cpp, Declare.cpp).
// 2. A round walks the start-up function; each call reaches an instance of its callee, keyed by the types of the
//    arguments, and walks it once per round (FunctionAnalyzer). Types of fields, globals, results and allocation sites
//    only grow; what a round learns too late, the next one knows.
// 3. When a round changes nothing, empty containers take their annotations; when that changes nothing either, one last
//    round reports what is wrong, and its bodies are the typed program.
//
// Termination: every growing thing is bounded by the classes of the program and by `maximumTypeDepth`.
#pragma once

#include "sema/Diagnostics.h"
#include "sema/Program.h"
#include "sema/Scopes.h"
#include "sema/Sema.h"

namespace rio::sema {

/// A function as a call reaches it: a closure with its maker, a method with the exact class of its receiver.
struct CallTarget {
  FunctionInfo *function;
  Instance *parent = nullptr;
  const Atom *receiver = nullptr;
};

class Analyzer {
public:
  Analyzer(Program &program, const ProgramInput &input, Diagnostics &diagnostics);

  /// Loads and analyses everything; false where errors were reported.
  bool run();

  // Modules.cpp
  /// The module of that dotted name, loaded and declared if it was not yet; null where there is none.
  ModuleInfo *loadModule(llvm::StringRef name);
  ModuleInfo *loadFile(llvm::StringRef path, std::string name, bool isStandard);

  // Declare.cpp
  void declareModule(ModuleInfo &module);
  FunctionInfo *declareFunction(ModuleInfo &module, ast::Node *node, llvm::StringRef name, FunctionInfo *parent,
                                ClassInfo *owner);
  ClassInfo *declareClass(ModuleInfo &module, ast::ClassDef *node, FunctionInfo *enclosing, llvm::StringRef prefix);
  /// Whether a field's type is what its annotation says, not what flows into it.
  static bool hasExactType(const Atom *atom, const FieldInfo &field);
  Type fieldType(const Atom *atom, const FieldInfo &field);
  /// The function made from a nested definition, lambda or synthesised function.
  FunctionInfo *functionFor(const ast::Node *node) const { return functionsByNode.lookup(node); }
  ClassInfo *classFor(const ast::ClassDef *node) const { return classesByNode.lookup(node); }
  Global *makeGlobal(llvm::Twine symbol, llvm::StringRef name);
  Global *declareGlobal(ModuleInfo &module, llvm::StringRef name);
  /// What `name` of `module` is bound to for good, through imports; unresolved where it is a variable or unknown.
  Constant constantOf(ModuleInfo &module, llvm::StringRef name, unsigned depth = 0);
  /// The class that an expression names: a name, a dotted name, or either subscripted.
  ClassInfo *classNamed(ModuleInfo &module, ast::Expr *expr);
  /// The class that programs see as the class of such objects.
  ClassInfo *shownClass(ClassInfo *info);
  /// Finds the base, the inherited fields and the synthesised methods of a class, once.
  void linkClass(ClassInfo &info);

  // Generators.cpp
  /// The functions that a generator expression's parts are: its element, then its condition if it has one.
  llvm::SmallVector<ast::FunctionDef *, 2> splitGenerator(ast::GeneratorExp *generator);

  // Instances.cpp
  /// The instance for those argument types, analysed in this round or under way. `omitted` has a character a parameter:
  /// `-` where a captured default serves. Null where the types nest too deep (reported).
  Instance *instantiate(const CallTarget &target, llvm::ArrayRef<Type> argumentTypes, llvm::StringRef omitted,
                        SourceRange range, const SourceFile *file);
  /// A copy of `type` with variables of its own, started from their bounds.
  Type freshen(Type type, unsigned depth = 0);

  // Dataclasses.cpp
  void synthesizeDataclass(ClassInfo &info, ast::Expr *decorator);

  /// Reports in the last round only; earlier ones see half-known types.
  template <typename... Args>
  void report(const DiagnosticKind &kind, const SourceFile *file, SourceRange range, const Args &...args) {
    if (reporting)
      diagnostics.report(kind, file, range, args...);
  }

  /// A call that is being followed. `isGuarded`: it stands in a `try`.
  struct CallSite {
    const SourceFile *file;
    SourceRange range;
    bool isStandard;
    bool isGuarded;
  };
  /// Reports what the standard library would surely raise, where the program calls it; not where a `try` may expect it.
  template <typename... Args> void reportAtCaller(const DiagnosticKind &kind, const Args &...args) {
    const CallSite *caller = nullptr;
    for (const CallSite &site : callSites) {
      if (site.isStandard)
        continue;
      if (site.isGuarded)
        return;
      caller = &site;
    }
    if (caller)
      report(kind, caller->file, caller->range, args...);
  }
  llvm::SmallVector<CallSite, 32> callSites;

  template <typename T, typename... Fields> T *make(SourceRange range, Type type, Fields &&...fields) {
    return new (program.arena.Allocate<T>())
        T{{typed::Expr{T::nodeKind, type, range}}, std::forward<Fields>(fields)...};
  }
  template <typename T, typename... Fields> T *makeStmt(SourceRange range, Fields &&...fields) {
    return new (program.arena.Allocate<T>()) T{{typed::Stmt{T::nodeKind, range}}, std::forward<Fields>(fields)...};
  }
  template <typename T> llvm::ArrayRef<T> list(llvm::ArrayRef<T> items) {
    if (items.empty())
      return {};
    T *copy = program.arena.Allocate<T>(items.size());
    std::uninitialized_copy(items.begin(), items.end(), copy);
    return {copy, items.size()};
  }
  llvm::StringRef text(const llvm::Twine &text) { return llvm::StringRef(text.str()).copy(program.arena); }

  Program &program;
  TypeContext &types;
  Diagnostics &diagnostics;
  const ProgramInput &input;
  unsigned round = 0;
  bool reporting = false;
  /// Objects of exception classes that some code makes: what an `except` clause may catch.
  llvm::SmallVector<const Atom *, 8> raisable;
  ModuleInfo *mainModule = nullptr;
  /// The file of methods being synthesised, or null.
  const SourceFile *synthesizedFile = nullptr;
  void noteRaisable(const Atom *atom);
  /// Variables of types spelled in class headers and field annotations.
  llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> classSites;
  /// Instances being walked, innermost last.
  llvm::SmallVector<Instance *, 32> activeInstances;

  // Shorthands for the classes the language itself speaks of (WellKnown.def).
#define WELL_KNOWN_CLASS(member, name) ClassInfo *member = nullptr;
#include "sema/WellKnown.def"
  Type intType, floatType, boolType, strType, noneType, indexType;

private:
  bool loadBuiltins();
  void bindWellKnown();
  void runRound();
  void recordLayouts();
  friend class FunctionAnalyzer;
  llvm::DenseMap<const ast::Node *, FunctionInfo *> functionsByNode;
  llvm::DenseMap<const ast::ClassDef *, ClassInfo *> classesByNode;
  llvm::StringMap<unsigned> definitionCounts;
  llvm::DenseMap<const ast::GeneratorExp *, llvm::SmallVector<ast::FunctionDef *, 2>> generatorParts;
  /// Names that a nested function needs from outside, until the outermost function has assigned them (Declare.cpp).
  llvm::DenseMap<FunctionInfo *, ScopeFacts> scopeFacts;
  llvm::DenseMap<FunctionInfo *, llvm::SetVector<llvm::StringRef>> neededNames;
  void assignFreeNames(FunctionInfo &function, llvm::SetVector<llvm::StringRef> visible);
  void declareParameters(FunctionInfo &function, ast::Arguments *arguments);
  void readDecorators(FunctionInfo &function, ast::FunctionDef *node);
  void declareClassBody(ClassInfo &info, FunctionInfo *enclosing);
};

} // namespace rio::sema

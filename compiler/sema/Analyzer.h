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
#include "sema/FieldOrder.h"
#include "sema/Program.h"
#include "sema/Scopes.h"
#include "sema/Sema.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSet.h"

namespace rio::sema {

class FunctionAnalyzer;

/// A function as a call reaches it: a closure with its maker, a method with the exact class of its receiver.
struct CallTarget {
  FunctionInfo *function;
  Instance *parent = nullptr;
  const Atom *receiver = nullptr;
  /// The text that the second argument of an attribute hook is: each has an instance of its own.
  llvm::StringRef constantName = {};
  /// Whether the arguments whose end shows stay with the caller (Ownership.cpp).
  bool lends = false;
};

/// The names in the `__all__` of a module, if it has one, or the statement that does to it what only the run knows.
struct ExportedNames {
  std::optional<llvm::SmallVector<llvm::StringRef, 16>> listed;
  ast::Stmt *unknown = nullptr;
};

/// Whether CPython finds the name without an import.
bool isPythonBuiltin(llvm::StringRef name);
/// Whether CPython's library has a module or package of that name.
bool isPythonModule(llvm::StringRef name);
/// Whether `hash` takes objects of the type.
bool isHashable(const Atom *atom);
/// A hint at the candidate that comes nearest, or nothing.
std::string suggestion(llvm::StringRef wrong, llvm::ArrayRef<llvm::StringRef> candidates);

class Analyzer {
public:
  Analyzer(Program &program, const ProgramInput &input, Diagnostics &diagnostics);

  /// Loads and analyses everything; false where errors were reported.
  bool run();

  // Modules.cpp
  /// The module of that dotted name, loaded and declared if it was not yet; null where there is none.
  ModuleInfo *loadModule(llvm::StringRef name);
  /// The whole name of the module that the statement names; nothing where its dots lead out of every package.
  static std::optional<std::string> importedName(const ModuleInfo &importer, const ast::ImportFrom &statement);
  /// The module that `from … import` names in `importer`, with leading dots counted from its package; null where there
  /// is none.
  ModuleInfo *importedModule(const ModuleInfo &importer, const ast::ImportFrom &statement);
  /// `__all__` of the module, as far as its text tells.
  ExportedNames exportedNames(ModuleInfo &source);
  /// What `from module import *` binds: `__all__`, or every name without a leading underscore.
  llvm::SmallVector<llvm::StringRef, 16> publicNames(ModuleInfo &source);
  /// The absolute path of the module's file.
  std::string fullPath(const ModuleInfo &module) const;
  /// The folder from which riocc was started, and relative names of files are meant.
  static std::string sourceFolder();
  ModuleInfo *loadModule(llvm::StringRef path, llvm::StringRef name, bool isStandard);
  ModuleInfo *loadFile(llvm::StringRef path, std::string name, bool isStandard);
  ModuleInfo &addModule(const SourceFile &file, ast::Module *tree, std::string name, bool isStandard);
  bool loadMain();
  void loadModules();

  // Declare.cpp
  void declareModule(ModuleInfo &module);
  FunctionInfo *declareFunction(ModuleInfo &module, ast::Node *node, llvm::StringRef name, FunctionInfo *parent,
                                ClassInfo *owner);
  ClassInfo *declareClass(ModuleInfo &module, ast::ClassDef *node, FunctionInfo *enclosing, llvm::StringRef prefix);
  /// The function made from a nested definition, lambda or synthesised function.
  FunctionInfo *functionFor(const ast::Node *node) const { return functionsByNode.lookup(node); }
  ClassInfo *classFor(const ast::ClassDef *node) const { return classesByNode.lookup(node); }
  Global *makeGlobal(llvm::Twine symbol, llvm::StringRef name);
  Global *declareGlobal(ModuleInfo &module, llvm::StringRef name);
  /// What `name` of `module` is bound to for good, through imports; unresolved where it is a variable or unknown.
  Constant constantOf(ModuleInfo &module, llvm::StringRef name, unsigned depth = 0);
  /// The class that an expression names: a name, a dotted name, or either subscripted.
  ClassInfo *classNamed(ModuleInfo &module, ast::Expr *expr);
  /// Refuses a class of the program that defines what an inherited class of the library calls by such a name.
  void checkPrivateNames(const ClassInfo &info);
  /// What the decorators of a library's class say of it.
  void readLibraryDecorators(ClassInfo &info);
  /// The value of a flag that the standard library declares `Final`, as `name` of `module` or an import of it has it.
  std::optional<bool> flagNamed(const ModuleInfo &module, llvm::StringRef name);
  /// The function that a name or `module.name` stands for; null where it is something else.
  FunctionInfo *functionNamed(ModuleInfo &module, ast::Expr *expr);
  /// The class of tuples that hold the values of keyword arguments of those names.
  ClassInfo *keywordsClass(llvm::ArrayRef<llvm::StringRef> names);
  /// The class that programs see as the class of such objects.
  ClassInfo *shownClass(ClassInfo *info);
  /// Finds the bases, the inherited fields and the synthesised methods of a class, once.
  void linkClass(ClassInfo &info);

  // Linearization.cpp
  /// Finds the method resolution order of a class whose bases are linked, or reports that there is none.
  void linearize(ClassInfo &info);
  void inheritFields(ClassInfo &info);

  // GenericFields.cpp
  /// Whether a field's type is what its annotation says, not only what flows into it.
  static bool hasExactType(const FieldInfo &field);
  Type fieldType(const Atom *atom, const FieldInfo &field);
  /// Finds what the methods of a generic class say of its fields.
  void collectGenericFields(ClassInfo &info);
  void keepDecoratedApart(ClassInfo &info);
  /// Gives a field of `info` that was just found the annotation that `collectGenericFields` saw.
  void bindGenericField(ClassInfo &info, FieldInfo &field);
  bool speaksOfParameters(ast::Node *annotation, const ClassInfo &info);
  /// What an annotation in quotes says; null where it is no expression.
  ast::Expr *forwardReference(const ast::Constant *constant);

  // TypeAliases.cpp
  void declareTypeAliases(ModuleInfo &module, const ScopeFacts &facts);

  // Overloads.cpp
  void dropOverloads(ast::Module &tree);

  // CalledClasses.cpp
  void expandCalledClasses(ast::Module &tree);

  // NamedTuples.cpp
  /// Whether a base makes its heirs named tuples: `typing.NamedTuple`, `collections.namedtuple`.
  static bool makesNamedTuples(const ClassInfo &base);
  /// Finds the fields of a named tuple, its own or those of its base.
  void linkNamedTuple(ClassInfo &info);
  void synthesizeNamedTuple(ClassInfo &info);

  // NewMethods.cpp
  /// The `__new__` of the program's own that makes objects of the class, or null.
  static FunctionInfo *ownMaker(const ClassInfo &info);
  void checkOwnMaker(ClassInfo &info);
  void checkHooks(const ClassInfo &info);

  // ValueHeirs.cpp
  void linkValueHeir(ClassInfo &info);

  // Enums.cpp
  /// Finds the members of an enum, and gives it the methods that CPython's EnumType does.
  void linkEnum(ClassInfo &info);
  void findMembers(ClassInfo &info);
  // LocalClasses.cpp
  /// The class that `maker` makes when it runs the statement of `model`.
  ClassInfo *localClass(ClassInfo &model, const Instance &maker);

  // FunctionAttributes.cpp
  /// The class of the object that holds the attributes of such functions.
  ClassInfo *functionAttributes(const Atom *atom);

  // ItemTypes.cpp
  /// Whether the code has dicts whose items differ by the literals that are their keys.
  static bool namesItems(ast::Node *node);

  // StandardStreams.cpp
  void findReboundStreams();

  // ApartClasses.cpp
  /// The heir of `shared`, an `@apart` class, for what it is called with.
  ClassInfo *apartClass(ClassInfo &shared, llvm::ArrayRef<typed::Expr *> arguments, llvm::ArrayRef<Type> others);

  // PrivateNames.cpp
  void manglePrivateNames(ModuleInfo &module);

  // Generators.cpp
  /// The functions that a generator expression's parts are: its element, then its condition if it has one.
  llvm::SmallVector<ast::FunctionDef *, 2> splitGenerator(ast::GeneratorExp *generator);
  /// The generator function for an expression that something may drive by more than `next`, or that cannot be split;
  /// null for others. `isGlobal` says of a name that `:=` binds whether it is one of the module, and `bind` takes note
  /// of it.
  ast::FunctionDef *generatorFunction(ast::GeneratorExp *node, bool isDriven,
                                      llvm::function_ref<bool(llvm::StringRef)> isGlobal,
                                      llvm::function_ref<void(llvm::StringRef)> bind);

  // Instances.cpp
  /// The instance for those argument types, analysed in this round or under way. `omitted` has a character a parameter:
  /// `-` where a captured default serves. Null where the types nest too deep (reported).
  Instance *instantiate(const CallTarget &target, llvm::ArrayRef<Type> argumentTypes, llvm::StringRef omitted,
                        SourceRange range, const SourceFile *file);
  /// Analyses an instance unless this round has, or is about to.
  void analyzeOnce(Instance &instance);
  void analyze(Instance &instance);
  // GeneratorFunctions.cpp
  /// The class of the frames of one instance of a generator function.
  ClassInfo *makeFrameClass(Instance &instance);
  // Ownership.cpp
  /// Whether it shows when a generator of the function is dropped before its end.
  bool isObserved(FunctionInfo &function);
  /// Whether values of the type are such generators, or iterators of the library over them.
  bool isObserved(Type type, unsigned depth = 0);
  /// Reports fields and containers that hold such generators.
  void refuseKept();
  // ReferenceCounts.cpp
  /// Whether the references to such a value are counted; whether it is a list's storage of such values.
  bool isCounted(const Atom *atom);
  bool holdsCounted(const Atom *atom);
  /// Calls `see` for the types of what a value keeps alive, and whether that may change when others know the value.
  void forEachHeld(const Atom *atom, llvm::function_ref<void(Type, bool mayChange)> see);
  bool isCounted(Type type);
  bool isCountedStorage(Type type);
  /// Whether what the field holds lives as long as the object does: not what weak references point at.
  bool keepsAlive(const ClassInfo &holder, llvm::StringRef field) const;
  static bool isReference(const ClassInfo &info);
  /// Whether something happens when nobody refers to such an object any more. A weak reference with a callback calls it
  /// only while it is there itself.
  bool endShows(const Atom *atom) const;
  /// The library's code that counts by hand.
  bool isUncountedCode(const FunctionInfo &function) const;
  /// The classes of all that the variables of modules may lead to and that is counted.
  llvm::SmallVector<const Atom *, 8> countedAtoms();
  // FieldOrder.cpp
  const FieldOrder &fieldOrder(const ClassInfo &info);
  /// Whether the program calls `__init__` of objects that have been made.
  bool reinitializes();
  // ReferenceCounts.cpp
  /// Reports `__del__` where objects hold such objects in a way that is not followed.
  void refuseUncounted();
  /// A copy of `type` with variables of its own, started from their bounds.
  Type freshen(Type type);

  // Dataclasses.cpp
  void synthesizeDataclass(ClassInfo &info, ast::Expr *decorator);
  /// Declares the methods that `source`, a function around them, defines and the class does not.
  void declareWritten(ClassInfo &info, const std::string &source);
  // TotalOrdering.cpp
  void synthesizeOrdering(ClassInfo &info, ast::Expr *decorator);

  /// Takes note of a mistake in the code being analysed. It is reported in the last round, as earlier ones see
  /// half-known types; one in library code, where the program calls that code.
  template <typename... Args>
  void report(const DiagnosticKind &kind, const SourceFile *file, SourceRange range, const Args &...args) {
    noteMistake(describe(kind, file, range, args...));
  }
  template <typename... Args>
  static Diagnostic describe(const DiagnosticKind &kind, const SourceFile *file, SourceRange range,
                             const Args &...args) {
    return {&kind,
            file,
            range,
            llvm::formatv(false, kind.message, args...).str(),
            llvm::formatv(false, kind.hint, args...).str(),
            {}};
  }
  // OverrideMistakes.cpp
  void warnOfOverrides();
  /// Whether values of the class `given` may be where an annotation names `declared`: surely not only where both are
  /// known through and through.
  bool mayStandFor(const Atom *given, const Atom *declared);
  // Refusals.cpp
  /// Takes a warning only while reporting.
  void noteMistake(Diagnostic diagnostic);
  /// Whether a handler around the code being analysed, or around a call that leads to it, catches that exception.
  bool isHandled(llvm::StringRef exception) const;
  /// Whether what raises that exception is no mistake.
  bool mayRaise(llvm::StringRef exception) const { return isDoubtful() || isHandled(exception); }
  // DoubtfulMistakes.cpp
  /// What goes wrong under a condition, and for which instances and rounds of unrolled loops.
  struct DoubtfulMistake {
    Diagnostic diagnostic;
    std::map<const Instance *, llvm::DenseSet<unsigned>> rounds;
    size_t roundsOfEach = 1;
    /// The condition is one of the callers'.
    bool isChosenByCallers = false;
  };
  std::map<std::pair<const FunctionInfo *, std::pair<unsigned, unsigned>>, DoubtfulMistake> doubtfulMistakes;
  /// Whether the code being analysed stands under a condition, and has been or will be analysed for other types too.
  bool isDoubtful() const;
  /// Whether the functions that lead here call the next under a condition, or choose it by the class of an object.
  bool isChosenByCallers() const;
  /// Takes note of what is a mistake if it goes wrong for all of them, in one of `rounds` rounds of unrolled loops.
  void noteDoubtful(Diagnostic diagnostic, unsigned round, size_t rounds);
  /// Takes note of what raises whenever it runs, and is a mistake unless it is doubtful.
  void noteRaised(Diagnostic diagnostic);
  void reportDoubtful();
  // Environment.cpp
  /// What a test of `sys.version_info` or `sys.platform` by code of `module` comes to; nothing for other tests.
  std::optional<bool> environmentTest(ModuleInfo &module, ast::Expr *expr);
  /// Puts the statements of branches that such tests and constants choose into the bodies of classes themselves.
  void chooseBranches(ModuleInfo &module);
  /// Binds, for a while, what the module imports by which such tests ask; the names.
  llvm::SmallVector<llvm::StringRef, 2> bindEnvironment(ModuleInfo &module);
  // UncalledFunctions.cpp
  /// What is kept while functions that nothing calls are checked.
  struct Uncalled {
    explicit Uncalled(Program &program);
    /// What the program itself reaches.
    llvm::DenseSet<const FunctionInfo *> called;
    /// The classes that objects are made of for the check alone.
    llvm::SetVector<ClassInfo *> made;
    llvm::DenseMap<const ClassInfo *, llvm::SmallVector<ClassInfo *, 4>> heirs;
    /// The function that calls them all.
    FunctionInfo caller;
    Instance calling;
  };
  std::unique_ptr<Uncalled> uncalled;
  void checkUncalled();
  /// Whether the code being analysed has been reported on before.
  bool isOfCalledCode() const;
  // NameCheck.cpp
  /// Reports the names that nothing binds in the modules of the program.
  void checkNames();
  /// The places of such names that the round has come to, and whether each time a handler was there for the NameError.
  std::map<std::tuple<const SourceFile *, unsigned, unsigned>, bool> undefinedNames;

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
  /// Some generator of the program shows when it is dropped.
  bool hasObserved = false;
  /// Some function has a variable that owns one.
  bool hasOwners = false;
  /// The streams of `sys` in whose place the program may put something else.
  llvm::StringSet<> reboundStreams;
  /// Some class has `__del__`, or objects that are referenced weakly: these methods and classes.
  bool countsReferences = false;
  llvm::SmallVector<const FunctionInfo *, 1> finalizers;
  llvm::SmallVector<const ClassInfo *, 1> watchedClasses;
  /// Objects of exception classes that some code makes: what an `except` clause may catch.
  llvm::SmallVector<const Atom *, 8> raisable;
  ModuleInfo *mainModule = nullptr;
  /// The modules that are checked without a program.
  llvm::SmallVector<ModuleInfo *, 8> checkedModules;
  /// The file of methods being synthesised, or null.
  const SourceFile *synthesizedFile = nullptr;
  void noteRaisable(const Atom *atom);
  /// The names that `__set_name__` of descriptors of each class, or of its heirs, is given.
  llvm::DenseMap<const ClassInfo *, llvm::SetVector<llvm::StringRef>> describedNames;
  /// Variables of types spelled in class headers and field annotations.
  llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> classSites;
  /// The captures that the stars of patterns are (Match.cpp).
  llvm::DenseMap<const ast::MatchStar *, ast::Pattern *> starCaptures;
  /// What classes that calls make are called (CalledClasses.cpp).
  llvm::DenseMap<const ast::ClassDef *, llvm::StringRef> calledClassNames;
  /// Instances being walked, innermost last, and their walkers.
  llvm::SmallVector<Instance *, 32> activeInstances;
  llvm::SmallVector<FunctionAnalyzer *, 32> activeAnalyzers;

  // Shorthands for the classes the language itself speaks of (WellKnown.def).
#define WELL_KNOWN_CLASS(member, name) ClassInfo *member = nullptr;
#include "sema/WellKnown.def"
  Type intType, floatType, boolType, strType, noneType, indexType;

private:
  bool loadBuiltins();
  void bindWellKnown();
  void runRound();
  void walkUncalled(Instance &instance, llvm::function_ref<void(FunctionAnalyzer &)> walk);
  void findMakeable();
  void recordLayouts();
  bool isKnownHolder(const Atom *atom);
  bool knowsFieldOrder(const Atom *atom);
  bool findCounted(const Atom *atom, llvm::SmallPtrSetImpl<const Atom *> &visited);
  llvm::DenseMap<const ClassInfo *, std::unique_ptr<FieldOrder>> fieldOrders;
  /// What is known of atoms in this round.
  llvm::DenseMap<const Atom *, bool> counted;
  friend class FunctionAnalyzer;
  friend class Ownership;
  friend class PatternMatcher;
  llvm::DenseMap<const ast::Node *, FunctionInfo *> functionsByNode;
  llvm::DenseMap<const ast::ClassDef *, ClassInfo *> classesByNode;
  llvm::StringMap<unsigned> definitionCounts;
  llvm::StringMap<ClassInfo *> keywordsClasses;
  llvm::DenseMap<std::pair<const ClassInfo *, const Instance *>, ClassInfo *> localClasses;
  llvm::DenseMap<std::pair<const FunctionInfo *, const Instance *>, ClassInfo *> functionAttributeClasses;
  llvm::StringMap<ClassInfo *> apartClasses;
  FunctionInfo *copyMethod(const FunctionInfo &original, ClassInfo &owner);
  ClassInfo *classOfLocalClass(ClassInfo &info);
  /// The plain names of decorators of functions.
  llvm::StringSet<> decoratorNames;
  llvm::DenseMap<const ast::Constant *, ast::Expr *> forwardReferences;
  llvm::DenseMap<const ast::GeneratorExp *, llvm::SmallVector<ast::FunctionDef *, 2>> generatorParts;
  llvm::DenseMap<const ast::GeneratorExp *, ast::FunctionDef *> generatorFunctions;
  /// What has been reported: a function compiled for several types says the same several times.
  llvm::StringSet<> reported;
  /// Assertions that are known to hold: they narrow types, and nothing checks them.
  llvm::DenseSet<const ast::Stmt *> assumptions;
  /// Names that a nested function needs from outside, until the outermost function has assigned them (Declare.cpp).
  llvm::DenseMap<FunctionInfo *, ScopeFacts> scopeFacts;
  llvm::DenseMap<FunctionInfo *, OuterNames> outerNames;
  using OpenVariables = llvm::SmallVector<std::pair<TypeVariable *, TypeVariable *>, 8>;
  Type freshen(Type type, OpenVariables &open);
  void assignFreeNames(FunctionInfo &function, llvm::SetVector<llvm::StringRef> visible);
  void declareParameters(FunctionInfo &function, ast::Arguments *arguments);
  void readDecorators(FunctionInfo &function, ast::FunctionDef *node);
  void readEvaluatedDecorators(FunctionInfo &function, ast::FunctionDef *node);
  /// The methods of a class body that are what their decorators make of them.
  static llvm::StringSet<> decoratedMethods(const ClassInfo &info);
  Global *makeClassAttribute(ClassInfo &info, llvm::StringRef name);
  /// Warns of classes that derive from what is declared final, and of assignments to what is.
  void warnOfFinals();
  void declareStarImport(ModuleInfo &module, const ast::ImportFrom &statement, bool isConditional);
  /// Declares what star imports at or below `node` bind.
  void declareStarImports(ModuleInfo &module, ast::Node *node, bool isConditional);
  ModuleInfo *loadNamespace(llvm::StringRef name, llvm::StringRef relative);
  void readClassDecorators(ClassInfo &info);
  void linkBase(ClassInfo &info, ast::Expr *expr);
  void readMatchArguments(ClassInfo &info);
  void checkSlots(const ClassInfo &info);
  FunctionInfo *decoratorNamed(const ClassInfo &info, ast::Expr *decorator);
  void declareClassBody(ClassInfo &info, FunctionInfo *enclosing);
};

} // namespace rio::sema

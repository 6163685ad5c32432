// A whole program: its modules, classes, functions, and the instances of functions that are compiled.
//
// The declarations (ModuleInfo, ClassInfo, FunctionInfo) are made once from the trees. Their types, and the instances,
// grow in rounds (Analyzer.h) until nothing changes; irgen then reads the last round's bodies.
#pragma once

#include "base/Diagnostics.h"
#include "sema/Flow.h"
#include "sema/Typed.h"
#include "sema/Types.h"
#include "syntax/Ast.h"
#include "syntax/SymbolTable.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <map>
#include <memory>
#include <optional>

namespace rio::sema {

constexpr unsigned firstUserClassNumber = 32;

/// A module-level variable or class attribute: a cell of the process's state block.
struct Global {
  std::string symbol;
  llvm::StringRef name;
  Type type;
  /// Some read may come before the assignment: irgen keeps a flag beside it.
  bool mayBeUnbound = false;
  /// Code outside of the module's body may run before it is assigned.
  bool isSeenUnbound = false;
  bool isDeleted = false;
  /// Assigned by code other than the body of its module, so the module's body cannot rely on what it assigned.
  bool assignedElsewhere = false;
  /// Some code other than the body of its module reads or assigns it. Until then it is a local variable of that body.
  bool isShared = false;
  /// The round that found that out; the body goes on to its end with the local variable.
  unsigned sharedInRound = 0;
  /// The module whose body assigns it; null for what no statement names.
  ModuleInfo *module = nullptr;
  /// Set where the class attribute belongs to a class; for the AttributeError's words.
  ClassInfo *owner = nullptr;
};

/// What a name of a module is bound to for good: once, unconditionally. `from m import x` names a constant or a
/// variable of `origin`.
struct Constant {
  ClassInfo *classInfo = nullptr;
  FunctionInfo *function = nullptr;
  ModuleInfo *module = nullptr;
  ModuleInfo *origin = nullptr;
  llvm::StringRef originName;
  /// Code outside of the module's body may run before the definition; `defined` then says whether it has.
  bool isSeenUndefined = false;
  Global *defined = nullptr;

  bool isResolved() const { return classInfo || function || module; }
};

struct ModuleInfo {
  std::string name;
  unsigned number;
  const SourceFile *file = nullptr;
  ast::Module *tree = nullptr;
  bool isBuiltins = false;
  /// Part of the standard library: annotations there are exact and frames leave no traceback entries.
  bool isStandard = false;
  /// CPython has it in C: what its handlers catch, nobody sees as the context of another exception.
  bool isNative = false;
  bool isPackage = false;
  /// A folder without `__init__.py`.
  bool isNamespace = false;
  /// Its text speaks of `close`, `send` or `throw`: generator expressions that it keeps are whole generators, which
  /// have them.
  bool drivesGenerators = false;
  bool isOfWeakref() const { return isStandard && (name == "weakref" || name == "weakref.containers"); }
  /// In the folder that `riocc check` is about: what nothing calls is checked too.
  bool isChecked = false;
  bool hasStarImport = false;
  /// Where each name of a module of the program lives; the library's modules have none.
  std::optional<SymbolTable> symbols;
  /// The module's body as a function.
  FunctionInfo *body = nullptr;
  llvm::MapVector<llvm::StringRef, Global *> globals;
  llvm::StringMap<Constant> constants;
  /// What `type name = ...` names stand for, in annotations only.
  llvm::StringMap<ast::Expr *> typeAliases;
  /// Names that the module gives to classes with arguments: `Row = list[float]`.
  llvm::StringSet<> genericAliases;
  /// Set once the body has run; guards imports.
  Global *initialized = nullptr;
  /// Set at the end of the body, where somebody asks.
  Global *finished = nullptr;
  /// Code that the body calls sees the module before it has come to its end.
  bool isSeenUnfinished = false;
};

struct FieldInfo {
  llvm::StringRef name;
  /// Grows with what is assigned, or exactly the annotation of a standard class.
  Type type;
  /// The annotation, evaluated in the class that declares the field.
  ast::Expr *annotation = nullptr;
  ClassInfo *declaring = nullptr;
  /// The annotation speaks of the class's type parameters, so that the type is another for other arguments.
  bool isGeneric = false;
  /// True where a read may find the field without a value: a hidden flag word follows it.
  bool mayBeUnset = true;
  /// `__init__` may read it before it has assigned it, as the last round saw it.
  bool isReadEarly = false;
  /// Some `del` takes it away.
  bool isDeleted = false;
  /// Assigned before `__init__` runs.
  bool isSetAtCreation = false;
  /// Something assigns it when others than the object's `__init__` may know the object.
  bool mayChange = false;
};

/// A field of a dataclass, as the class's methods treat it.
struct DataField {
  llvm::StringRef name;
  bool hasDefault = false, hasFactory = false;
  std::string defaultText;
  /// The default as it is written, where that is a literal.
  std::string literalDefault;
  /// What `hash=` and `metadata=` say; no text for metadata that is no dict of literals.
  std::string hashText = "None", metadataText = "{}";
  SourceRange range;
  bool inInit = true, inRepr = true, inComparison = true, inHash = true, isKeywordOnly = false;
  /// `InitVar`: a parameter of `__init__` that `__post_init__` is given, and no field.
  bool isForInit = false;

  bool isOptional() const { return hasDefault || hasFactory; }
};

struct ClassInfo {
  /// What programs are told; several classes of the standard library may share one (`@shown_as`).
  llvm::StringRef name;
  std::string qualifiedName;
  unsigned number;
  /// Its module defines something else of this qualified name before it.
  bool isRepeated = false;
  ModuleInfo *module = nullptr;
  ast::ClassDef *node = nullptr;
  /// The function that a local class is defined in, or null.
  FunctionInfo *enclosing = nullptr;
  bool isLocal = false;
  /// For a class made when a function runs (LocalClasses.cpp): the class of the class as a value; its bases; its
  /// methods by their definitions.
  ClassInfo *classOfClass = nullptr;
  llvm::SmallVector<ClassInfo *, 2> resolvedBases;
  llvm::DenseMap<const ast::FunctionDef *, FunctionInfo *> methodsByNode;
  /// The local class that the objects of this one are.
  ClassInfo *described = nullptr;
  /// Without Generic and Protocol, which only declare parameters.
  llvm::SmallVector<ClassInfo *, 4> bases;
  /// The class itself, then its bases in the order in which Python looks for attributes (`__mro__`).
  llvm::SmallVector<ClassInfo *, 4> linearization;
  /// Each base's type arguments as written, evaluated with this class's parameters.
  llvm::SmallVector<llvm::ArrayRef<ast::Expr *>, 1> baseArguments;
  llvm::SmallVector<llvm::StringRef, 2> typeParameters;
  llvm::MapVector<llvm::StringRef, FunctionInfo *> methods;
  llvm::MapVector<llvm::StringRef, Global *> attributes;
  /// What the body binds to values, in the order of the body.
  llvm::SmallVector<Global *, 4> members;
  /// Setters of properties, by name.
  llvm::StringMap<FunctionInfo *> setters;
  /// Every attribute of an object of exactly this class, those of the bases first.
  llvm::MapVector<llvm::StringRef, FieldInfo> fields;
  /// What the methods of a generic class say of the fields they assign, where it speaks of the type parameters.
  llvm::StringMap<ast::Expr *> genericFields;
  /// The names of the elements, where the class is that of the keyword arguments that `**` parameters hand on.
  llvm::SmallVector<llvm::StringRef, 2> keywordNames;
  bool isKeywords = false;
  /// Where this is the class of the frames of a generator or coroutine: the instance that is its body, and how many
  /// such classes its arguments nest.
  Instance *frameBody = nullptr;
  unsigned frameDepth = 0;
  /// Each combination of types that a call of the class gets makes an heir (`@apart`); the class that this is an heir
  /// of in that way.
  bool isApart = false;
  /// The literals among the arguments are part of the combination (`@apart_by_literals`).
  bool keepsLiterals = false;
  ClassInfo *apartFrom = nullptr;
  /// For such an heir: the literals among the positional arguments of its calls; null for other arguments.
  llvm::SmallVector<typed::Expr *, 1> literals;
  /// Classes defined in the body.
  llvm::StringMap<ClassInfo *> nested;
  bool isInstantiated = false;
  bool isLinked = false;
  /// Synthesised methods lie in a file of their own.
  ast::Expr *dataclassDecorator = nullptr;
  /// The decorators that are evaluated when the class is made, as written.
  llvm::SmallVector<ast::Expr *, 1> decorators;
  /// The keywords of the header but `metaclass`.
  llvm::SmallVector<ast::Keyword *, 1> keywords;
  /// Names `Protocol` as a base, and is decorated with `runtime_checkable`.
  bool isProtocol = false, isCheckable = false;
  /// An abstract class of `collections.abc`: objects of other classes are its instances too, those with these methods
  /// or, where none are named, those of classes that are registered for it or an heir.
  bool isVirtualBase = false;
  llvm::SmallVector<llvm::StringRef, 3> countedMethods;
  llvm::StringRef registeredFor;
  /// The module that `@shown_as` says, where CPython's class is in another one.
  llvm::StringRef shownModule;
  /// `TypedDict`, or an heir of such a class: calls make plain dicts.
  bool isTypedDict = false;
  /// `metaclass=ABCMeta`
  bool hasAbstractMetaclass = false;
  /// `@total_ordering`, or null.
  ast::Expr *orderingDecorator = nullptr;
  std::vector<DataField> dataFields;
  /// `slots=True`
  bool hasDataSlots = false;
  bool isFrozen = false;
  /// The fields of a named tuple, and the class that declares them.
  llvm::SmallVector<llvm::StringRef, 4> tupleFields;
  ClassInfo *tupleOrigin = nullptr;
  /// `int`, `float` or `str`, where a class that is not builtin derives from it: objects hold such a value.
  ClassInfo *valueBase = nullptr;
  /// Some code makes weak references to objects of exactly this class.
  bool isWatched = false;
  /// Some code makes objects by `__new__` alone, whose fields nobody may have assigned.
  bool isMadeWithoutInitializer = false;
  /// The class whose methods are those of the class itself: `EnumType`, or null.
  ClassInfo *metaclass = nullptr;
  /// The members of an enum, in order of definition, and where their values lie while its body runs.
  llvm::MapVector<llvm::StringRef, Global *> enumValues;
  /// What a Flag makes of bits that no member has: the places of STRICT, CONFORM, EJECT and KEEP.
  std::optional<unsigned> flagBoundary;
  /// `@unique`, or null.
  ast::Expr *uniqueDecorator = nullptr;
  /// The names in the class's own `__match_args__`.
  std::optional<llvm::SmallVector<llvm::StringRef, 4>> matchArguments;

  bool isSubclassOf(const ClassInfo *other) const { return llvm::is_contained(linearization, other); }
  /// The classes behind `owner` in the linearization: where `super()` of a method of `owner` looks.
  llvm::ArrayRef<ClassInfo *> after(const ClassInfo *owner) const;
};

enum class ParameterKind { PositionalOnly, Positional, Variadic, KeywordOnly, KeywordVariadic };

struct ParameterInfo {
  llvm::StringRef name;
  ParameterKind kind;
  ast::Expr *annotation = nullptr;
  ast::Expr *defaultValue = nullptr;
  /// Where the default of a module's function or method is kept if it is not a literal.
  Global *defaultGlobal = nullptr;
  /// For nested functions: the hidden variable of the enclosing function that the closure captures it from.
  llvm::StringRef defaultLocal;
  /// A `**` parameter that the body only hands on as `**`: it keeps a type for each keyword.
  bool isHandedOn = false;
  SourceRange range;
};

enum class FunctionKind { Plain, Method, StaticMethod, ClassMethod, Property, ModuleBody, Intrinsic, Extern };

/// What a call makes of a function whose body can be left and gone on with.
enum class FrameKind : uint8_t { None, Generator, Coroutine, AsyncGenerator };

struct FunctionInfo {
  llvm::StringRef name;
  std::string qualifiedName;
  /// The qualified name, with a number behind it where a module defines it several times.
  std::string symbol;
  unsigned number;
  FunctionKind kind = FunctionKind::Plain;
  ModuleInfo *module = nullptr;
  ClassInfo *owner = nullptr;
  FunctionInfo *parent = nullptr;
  /// The file that `node`'s ranges are places of; not the module's for synthesised methods.
  const SourceFile *file = nullptr;
  /// FunctionDef, Lambda or Module.
  ast::Node *node = nullptr;
  /// Names the body binds, in order of first binding; parameters first.
  llvm::SmallVector<llvm::StringRef, 4> boundNames;
  llvm::SmallVector<ParameterInfo, 4> parameters;
  llvm::SmallVector<llvm::StringRef, 1> typeParameters;
  ast::Expr *returns = nullptr;
  /// The op of an intrinsic with its attributes, or the entry point of an extern.
  llvm::StringRef target;
  /// Decorators of the program's own, as written.
  llvm::SmallVector<ast::Expr *, 1> decorators;
  /// Where the class keeps what the decorators made of this method, if it has any; nobody then calls the function for
  /// its name.
  Global *decorated = nullptr;
  /// What `@wraps(...)` names: whose name this function goes by.
  ast::Expr *wrapped = nullptr;
  /// `__getattr__`, `__setattr__` or `__delattr__` of the program's own, which keeps its second parameter as it is.
  bool isAttributeHook = false;
  /// The parameter that a name of an attribute is made of by `type(parameter).__name__`, once somebody has looked; none
  /// where its number is too high.
  std::optional<size_t> namedAfter;
  bool alwaysInline = false;
  bool neverInline = false;
  /// Objects are made only of heirs that define it anew (`@abstractmethod`).
  bool isAbstract = false;
  /// Runs at most when a program ends or fails.
  bool isCold = false;
  /// What a call makes in place of running the body.
  FrameKind frameKind = FrameKind::None;
  /// Whether it shows when a generator of this function is dropped before its end, once that is known.
  std::optional<bool> isObserved;
  /// The method that loops over a call of this one call instead (`@in_loops`): it gives the same items one by one.
  llvm::StringRef nameInLoops;
  /// The function that is called instead where the awaited result, a list, is only taken apart (`@unpacked`): it gives
  /// a tuple.
  llvm::StringRef nameUnpacked;
  /// What CPython says of values that a parameter does not take, where that does not follow from its type (`@misfit`).
  llvm::SmallVector<std::pair<llvm::StringRef, llvm::StringRef>, 1> misfits;
  llvm::SmallVector<llvm::StringRef, 1> globalNames;
  /// Variables of enclosing functions that this one or a function in it reads.
  llvm::SmallVector<llvm::StringRef, 2> freeNames;
  /// Bound names that live in heap cells, because nested functions must see later assignments.
  llvm::SmallVector<llvm::StringRef, 2> cellNames;
  /// Those among them that other code may assign between any two statements: what is known of their values is their
  /// type and no more.
  llvm::SmallVector<llvm::StringRef, 1> sharedNames;
  /// What programs assign to attributes of the function, where it is made once; else the hidden variable of its maker
  /// that holds them, which is among the free names (FunctionAttributes.cpp).
  llvm::MapVector<llvm::StringRef, Global *> attributes;
  llvm::StringRef attributesLocal;
  std::vector<Instance *> instances;

  bool hasFrame() const { return frameKind != FrameKind::None; }
  /// Whether the first parameter is the receiver.
  /// Whether it is a builtin function of exactly one argument, of which CPython's words are known.
  bool takesOneInC() const;
  bool isMethodLike() const {
    bool isLowLevelMethod = isLowLevel() && owner && !parameters.empty() && parameters[0].name == "self";
    return kind == FunctionKind::Method || kind == FunctionKind::Property || kind == FunctionKind::ClassMethod ||
           isLowLevelMethod;
  }
  bool isLowLevel() const { return kind == FunctionKind::Intrinsic || kind == FunctionKind::Extern; }
  /// Standard library or synthesised code, whose lines mean nothing to the program's author.
  bool isLibrary() const { return module->isStandard || file != module->file; }
};

/// What is wrong with a call of library code, found while that code was analysed for the call's argument types. It is
/// reported where the program makes the call (Refusals.cpp).
struct Refusal {
  const DiagnosticKind *kind;
  std::string message, hint;
  /// What the code raises, as CPython does, so that it is no mistake where a handler expects it; empty where it would
  /// not.
  llvm::StringRef exception;
  /// It counts only if the function surely comes to it.
  bool onlyIfSure = false;
  /// The class that does not fit, if the message names one.
  const Atom *subject = nullptr;
};

/// One function compiled for one combination of argument types.
struct Instance {
  FunctionInfo *function;
  /// The instance that made this closure.
  Instance *parent = nullptr;
  unsigned number;
  /// `module.f(int, list[str])`: unique, and the symbol's name.
  std::string key;
  /// The exact class a method was reached through (also class and static methods); null for other functions.
  const Atom *receiver = nullptr;
  /// What the parameter behind the receiver of an attribute hook is.
  llvm::StringRef constantName;
  /// Whether the generators among its arguments belong to the caller's variables (Ownership.cpp).
  bool isLent = false;
  /// What the type parameters of the class and the function stand for.
  llvm::StringMap<TypeVariable *> typeBindings;
  llvm::SmallVector<Type, 4> parameterTypes;
  /// Parameters that take their captured defaults.
  llvm::SmallVector<bool, 4> omitted;
  Type returnType;
  /// What every return so far returns, if that is True or False: the types of the arguments have decided it.
  struct {
    bool returnsTrue = false, returnsFalse = false, returnsUnknown = false;
  } answers;
  /// The class of the frames of a generator or coroutine, whose field `_result` has what the body returns; null for
  /// other functions.
  ClassInfo *frameClass = nullptr;
  /// The variables that own generators whose end shows (Ownership.cpp), and the types of those.
  llvm::MapVector<llvm::StringRef, Type> owners;
  /// The variable for the frame in such a body.
  typed::Local *frame = nullptr;

  llvm::SmallVector<typed::Local *, 4> parameters;
  std::vector<typed::Local *> locals;
  llvm::StringMap<typed::Local *> named;
  /// The locals that stand for variables: the same in every round, unlike temporaries.
  std::vector<typed::Local *> variables;
  typed::Block body;
  /// Captured variables of the parent instance, in the order of the closure's slots; and the locals they become here.
  llvm::SmallVector<std::pair<typed::Local *, typed::Local *>, 2> captures;

  /// For library code: what its callers are to be told.
  llvm::SmallVector<Refusal, 1> refusals;
  /// Classes of the arguments, or of what they hold, for which it raises the exception, while it takes others.
  llvm::SmallVector<std::pair<const Atom *, llvm::StringRef>, 1> doubts;
  /// Errors of the program in this body or in a callee that cannot return because of its own.
  unsigned mistakes = 0;
  /// The program's modules whose names it reads, or some function that it calls: what may run when it is called.
  llvm::SmallSetVector<ModuleInfo *, 2> modulesSeen;
  /// Calls itself, directly or through others.
  bool isRecursive = false;
  /// Calls a recursive function, directly or through others: its frame lies below those of the recursion.
  bool reachesRecursion = false;
  unsigned analyzedRound = 0;
  bool inProgress = false;
  /// For `__init__`: the fields that are assigned at every return, and before other code first sees the object.
  llvm::SmallVector<llvm::StringRef, 4> assignedFields;
  std::optional<llvm::SmallVector<llvm::StringRef, 4>> assignedWhenShared;

  /// Type variables of allocation sites and annotations, by node and unrolled iteration.
  llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> siteVariables;
  /// Variables of comprehensions, by target and unrolled iteration.
  llvm::DenseMap<std::pair<const void *, unsigned>, typed::Local *> siteLocals;
  /// What each assignment of a variable assigns, by variable, line, column and unrolled iteration.
  std::map<std::tuple<typed::Local *, uint32_t, uint32_t, unsigned>, typed::Local *> assignments;
  /// The states at loop heads that earlier rounds ended with.
  std::map<std::pair<const void *, unsigned>, Flow> loopHeads;
};

/// A field of a created object, as every reader sees it.
struct FieldLayout {
  llvm::StringRef name;
  Type type;
  bool mayBeUnset;
};

struct Program {
  TypeContext types;
  SourceManager *sources = nullptr;
  std::unique_ptr<ast::Context> trees;
  llvm::BumpPtrAllocator arena;

  std::vector<std::unique_ptr<ModuleInfo>> modules;
  std::vector<std::unique_ptr<ClassInfo>> classes;
  std::vector<std::unique_ptr<FunctionInfo>> functions;
  std::vector<std::unique_ptr<Instance>> instances;
  std::vector<std::unique_ptr<Global>> globals;
  llvm::StringMap<ModuleInfo *> modulesByName;
  llvm::StringMap<Instance *> instancesByKey;

  /// What the binary starts with: the standard library's start-up function.
  Instance *entry = nullptr;
  /// The instances that the last round reached, in order of discovery: what is compiled.
  std::vector<Instance *> reachable;

  /// The variables that a closure captures, in the order of its function's freeNames, as its maker last saw them.
  llvm::DenseMap<std::pair<FunctionInfo *, Instance *>, llvm::SmallVector<typed::Local *, 2>> closureCaptures;
  /// Atoms that the last round creates objects of, and by their keys their fields.
  llvm::SetVector<const Atom *> created;
  llvm::StringMap<std::vector<FieldLayout>> layouts;

  /// Some handler, `finally` or `with` of the program could see a RecursionError: then the depth of calls is counted as
  /// CPython counts it. `raiseRecursionError` is what a call too deep calls.
  bool observesRecursion = false;
  Instance *raiseRecursionError = nullptr;
  /// Some handler, `finally` or `__exit__` of the program could see a KeyboardInterrupt: then its functions and loops
  /// call `pollInterrupt`, which raises one where CPython would.
  bool observesInterrupt = false;
  Instance *pollInterrupt = nullptr;

  ModuleInfo *builtins = nullptr;
  ClassInfo *wellKnown(llvm::StringRef name) const;
};

/// Where the body of a frame goes on, if it is no number of a suspension. As in stdlib/builtins/generators.py.
struct FramePlace {
  static constexpr int64_t ended = -1, running = -2;
};
/// Fields of a frame.
constexpr llvm::StringLiteral placeField = "_place", closureField = "(closure)";
inline std::string argumentField(size_t index) { return "(" + std::to_string(index) + ")"; }

/// The field of an object of an heir of `int`, `float` or `str` that holds the value.
constexpr llvm::StringLiteral valueField = "(value)";
/// What the library's functions are called that stand for builtins which are values: `_value_of_callable`.
constexpr llvm::StringLiteral valueOfPrefix = "_value_of_";
/// The field of an object with weak references that holds them.
constexpr llvm::StringLiteral watchersField = "(watchers)";

/// The call of `dataclasses.field` that says what a field of a dataclass is, or null; its `default`, or null.
const ast::Call *dataFieldCall(const ast::AnnAssign &field);
ast::Expr *dataFieldDefault(const ast::Call &call);
/// The dataclass that the class is or inherits from, or null.
const ClassInfo *dataclassOf(const ClassInfo &info);
/// The same for a value: an object, or a class where that may be.
const ClassInfo *dataclassOf(const Atom *atom, bool takesClass);
/// How many classes of frames, and others made for the types of their contents, the type nests.
unsigned frameDepth(Type type, unsigned depth = 0);
/// Whether the module's annotations are code: not under `from __future__ import annotations`.
bool evaluatesAnnotations(const ModuleInfo &module);
/// The method of the first class from `info` upward that defines `name`, or null.
FunctionInfo *findMethod(const ClassInfo *info, llvm::StringRef name);
/// The same for the classes of a part of a linearization.
FunctionInfo *findMethod(llvm::ArrayRef<ClassInfo *> order, llvm::StringRef name);
/// The method that a statement of the class's body gives another name, or null.
FunctionInfo *aliasedMethod(const ClassInfo &info, ast::Stmt *stmt);
/// Whether the value is a class, and which.
bool isClass(const Atom *atom);
bool isCallable(const Atom *atom);
/// The function whose names this one goes by: what `@wraps` names, as far as the types tell.
const Atom *namesake(const Atom *atom);
ClassInfo *classNamedBy(const Atom *atom);
/// The same for a class that is defined in another one's body.
ClassInfo *nestedClass(const ClassInfo *info, llvm::StringRef name);
/// The docstring of a body, as CPython keeps it.
std::optional<std::string> docstringOf(llvm::ArrayRef<ast::Stmt *> body);
/// `<enum 'Color'>`
std::string enumClassRepr(const ClassInfo &info);

} // namespace rio::sema

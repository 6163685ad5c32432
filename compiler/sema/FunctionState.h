// What is known while a function instance is walked (FunctionAnalyzer.h): where the walk stands, what its flow has
// seen, and the values that its steps hand one another.
#pragma once

#include "sema/Analyzer.h"
#include "sema/Flow.h"
#include <functional>

namespace rio::sema {

/// What catches the exceptions of some statements.
struct ExceptionGuard {
  llvm::SmallVector<ast::Expr *, 2> classes;
  bool catchesAll = false;
};

class FunctionState {
protected:
  using Expr = typed::Expr;
  using Statements = llvm::SmallVector<typed::Stmt *, 8>;

  struct Place {
    typed::Local *local = nullptr;
    Global *global = nullptr;
    Constant constant;
  };

  struct LoopContext {
    Flow breakFlow{.reachable = false}, continueFlow{.reachable = false};
  };

  /// A `finally` that the statements here are under. What leaves a loop that stands around it comes through it first.
  struct FinallyContext {
    /// How many loops stand around it.
    size_t loopDepth;
    Flow breakFlow{.reachable = false}, continueFlow{.reachable = false};
  };

  /// The values of a class's decorators and keywords, which are evaluated before its body.
  struct ClassHeader {
    llvm::SmallVector<Expr *, 1> decorators;
    llvm::SmallVector<std::pair<llvm::StringRef, Expr *>, 1> keywords;
  };

  struct Arguments {
    llvm::SmallVector<Expr *, 4> positional;
    llvm::SmallVector<std::pair<llvm::StringRef, Expr *>, 2> keywords;
    /// A tuple of unknown length: further positional arguments.
    Expr *rest = nullptr;
    /// A dict: further keyword arguments; and how many of the named ones are written before it.
    Expr *table = nullptr;
    size_t beforeTable = 0;
  };

  /// What `super()` or `super(C, self)` makes: the receiver, and the classes in which it looks.
  struct SuperValue {
    Expr *receiver;
    llvm::ArrayRef<ClassInfo *> order;
  };

  /// An argument that a parameter of the library does not take, or not for all of its classes.
  struct Misfit {
    size_t parameter;
    Type wanted, fitting, failing;
  };

  /// The arguments of `str.format`, evaluated, and how its fields have named them so far.
  struct TemplateArguments {
    SourceRange range;
    llvm::StringRef text;
    llvm::SmallVector<typed::Local *, 4> positional;
    llvm::SmallVector<std::pair<llvm::StringRef, typed::Local *>, 2> keywords;
    /// Further ones by place: a tuple whose length only the run knows.
    typed::Local *rest = nullptr;
    /// What `format_map` is given in place of arguments, or a call after `**`.
    typed::Local *table = nullptr;
    unsigned next = 0;
    bool takesTurns = false, isNumbered = false;
  };

  struct PendingRefusal {
    Refusal refusal;
    std::string callee;
    SourceRange range;
    /// Under a condition, in one of several instances or rounds of an unrolled loop.
    bool isDoubtful;
    unsigned round;
    size_t rounds;
  };

  FunctionState(Analyzer &analyzer, Instance &instance);

  template <typename T, typename... Fields> T *make(SourceRange range, Type type, Fields &&...fields) {
    return analyzer.make<T>(range, type, std::forward<Fields>(fields)...);
  }
  template <typename T, typename... Fields> void emit(SourceRange range, Fields &&...fields) {
    out->push_back(analyzer.makeStmt<T>(range, std::forward<Fields>(fields)...));
  }
  /// Runs `build` with statements going to a block of their own.
  template <typename Build> typed::Block capture(Build build) {
    Statements statements;
    Statements *outer = std::exchange(out, &statements);
    build();
    out = outer;
    return analyzer.list(llvm::ArrayRef(statements));
  }
  /// `build`'s value after the statements that it emitted.
  template <typename Build> Expr *sequence(SourceRange range, Build build) {
    Expr *value = nullptr;
    typed::Block body = capture([&] { value = build(); });
    if (body.empty())
      return value;
    return make<typed::Sequence>(range, value->type, body, value);
  }
  Expr *get(typed::Local *local, Type type, SourceRange range) {
    return make<typed::LocalGet>(range, type, local, nullptr);
  }
  Expr *get(typed::Local *local, SourceRange range) { return get(local, local->storage, range); }
  Expr *none(SourceRange range) { return make<typed::UnitConstant>(range, analyzer.noneType); }
  Expr *boolean(SourceRange range, bool value) { return make<typed::BoolConstant>(range, analyzer.boolType, value); }
  Expr *string(SourceRange range, llvm::StringRef value) {
    return make<typed::StringConstant>(range, analyzer.strType, value);
  }
  Expr *integer(SourceRange range, int64_t value) {
    return make<typed::IntConstant>(range, analyzer.intType, llvm::APInt(64, static_cast<uint64_t>(value), true));
  }

  Analyzer &analyzer;
  TypeContext &types;
  Instance &instance;
  FunctionInfo &function;
  ModuleInfo &module;
  Flow flow;
  Statements *out = nullptr;
  llvm::SmallVector<LoopContext *, 4> loops;
  llvm::SmallVector<FinallyContext, 2> finals;
  /// The states that each enclosing `try`'s handlers start from.
  llvm::SmallVector<Flow *, 4> handlerFlows;
  /// Names of comprehension variables, innermost last.
  llvm::SmallVector<std::pair<llvm::StringRef, typed::Local *>, 4> comprehensionNames;
  /// How many `try` and `with` statements stand around the statement.
  unsigned guardDepth = 0;
  /// How many statements around may be handling an exception.
  unsigned handlingDepth = 0;
  ClassInfo *currentClass = nullptr;
  /// The methods of that class whose definitions its body has passed, and the classes in it.
  llvm::StringSet<> passedMembers;
  /// Variables whose bindings `namesOf` looks at.
  llvm::StringSet<> openNames;
  /// How many undecided conditions on types surround the statement of library code.
  unsigned typeDoubts = 0;
  /// The values of the enum whose body is walked, as far as they are assigned, and their number.
  typed::Local *lastEnumValues = nullptr;
  int64_t enumValueCount = 0;
  /// The classes that this function has made.
  llvm::DenseMap<const ClassInfo *, typed::Local *> localClassValues;
  /// What conditions of the function ask about, as it is written, once somebody has wanted to know.
  std::optional<llvm::StringSet<>> testedTexts;
  /// The annotations of the variables of the program's own functions.
  llvm::StringMap<ast::Expr *> declaredAnnotations;
  /// What the assignments to variables have assigned, in the order of the walk, while mistakes are reported.
  struct Assigned {
    llvm::StringRef name;
    unsigned line;
    Type type;
  };
  llvm::SmallVector<Assigned, 8> assigned;
  /// Expressions that are read and no more, once somebody has wanted to know (AttributeDictionary.cpp).
  std::optional<llvm::DenseSet<const ast::Expr *>> readAtOnce;
  /// Annotated variables of standard library code, which keep the annotated type.
  llvm::StringMap<Type> declaredTypes;
  /// Definitions that the module's body has passed.
  llvm::DenseSet<llvm::StringRef> definedConstants;
  /// Tells apart the sites of an unrolled loop's rounds.
  unsigned unrollSalt = 0;
  /// The call whose result a loop goes through.
  ast::Call *loopCall = nullptr;
  /// The call whose awaited result is only taken apart.
  const ast::Call *unpackedCall = nullptr;
  unsigned localCount = 0;
  /// The names that `type` statements of the function bind.
  llvm::StringSet<> localAliases;
  /// The call of a dict's method is one that `callItemMethod` makes.
  bool inItemCall = false;
  /// A call that other values of the callee admit does not fit: no mistake, but CPython's TypeError at run time.
  bool toleratesMisfits = false;
  /// Attribute look-ups that found nothing, so that callers can tell whether any class had the attribute.
  unsigned attributeFailures = 0;
  /// What catches exceptions around the statement: `try` statements, and managers of `with` that may swallow them.
  llvm::SmallVector<ExceptionGuard, 4> guards;
  /// Within the clause of an import that failed.
  bool inImportHandler = false;
  /// How many conditions and loops surround the statement that the types do not decide.
  unsigned doubts = 0;
  /// How many conditions, handlers and branches that leave decide whether the statement runs.
  unsigned branches = 0;
  /// Variables that have no value because of a mistake, and further ones that come of them.
  llvm::StringSet<> hollowNames;
  /// How many choices by class surround the expression.
  unsigned choices = 0;
  /// How many rounds the unrolled loops around the statement have.
  size_t unrolledRounds = 1;
  /// What calls of library code told, to be reported at the end.
  llvm::SmallVector<PendingRefusal, 2> pendingRefusals;
};

} // namespace rio::sema

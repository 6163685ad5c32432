// Walks one function instance: infers the types of its expressions and builds its typed body.
//
// What a file of the phase holds stands under a heading with its name.
#pragma once

#include "sema/Annotations.h"
#include "sema/FunctionState.h"
#include "sema/NamedByValue.h"
#include "sema/Ownership.h"

namespace rio::sema {

struct PercentPart;

class FunctionAnalyzer : FunctionState {
public:
  FunctionAnalyzer(Analyzer &analyzer, Instance &instance);
  void run();

  // UncalledFunctions.cpp
  /// Makes objects and calls functions that the program does not, as they declare it.
  void callUncalled();
  /// Whether the parameters of the class's `__init__` declare what it takes.
  bool canMake(const ClassInfo &info);

private:
  void plainBody();

  // Variables and names (FunctionAnalyzer.cpp).
  Place lookup(llvm::StringRef name);
  std::optional<Place> lookupMember(llvm::StringRef name);
  Place lookupInModule(llvm::StringRef name);
  bool isLocalOfBody(const Global &global) const;
  typed::Local *makeLocal(llvm::StringRef name, Type type = {});
  typed::Local *namedLocal(llvm::StringRef name);
  /// The variable that `owner` captured as `local`, of the instance that made `owner`; null where it is none.
  static typed::Local *outerVariable(const Instance *&owner, typed::Local *local);
  /// Takes note that this function takes the value of a variable away, if others share it.
  void noteDeleted(typed::Local *variable);
  /// What an assignment to `variable` at `range` assigns, which reads may join with others.
  typed::Local *assignmentTo(typed::Local *variable, SourceRange range);
  /// The one Local, of one type, that holds `variable` here: joins all assignments that may reach this point.
  typed::Local *settle(typed::Local *variable);
  typed::Local *unite(typed::Local *left, typed::Local *right);
  /// The module variable as code outside of the module's body sees it.
  Global *share(Global *global);
  /// Takes note that this code sees the names of `seen`.
  void noteModuleSeen(ModuleInfo *seen);
  /// Takes note, in a module's body, of the names that code called from here would find unbound.
  void noteCallOf(const Instance &callee);
  void exposeNames();
  /// Takes note that the module's definition of `name` has run.
  void noteDefined(llvm::StringRef name, SourceRange range);
  Type settledType(VariableState &state);
  /// The variable of a comprehension's target.
  typed::Local *siteLocal(const ast::Node *site, llvm::StringRef name);
  Expr *readName(llvm::StringRef name, SourceRange range);
  Expr *readPlace(llvm::StringRef name, const Place &place, SourceRange range);
  Expr *readMember(llvm::StringRef name, const Place &place, SourceRange range);
  /// Reports a builtin of CPython that riocc has not, or never will.
  Expr *refuseBuiltin(llvm::StringRef name, SourceRange range);
  Expr *readLocal(typed::Local *variable, SourceRange range);
  /// `unbound` builds what is evaluated where the variable has no value; a NameError without it.
  Expr *readGlobal(Global *global, SourceRange range, llvm::function_ref<Expr *()> unbound = nullptr);
  Expr *constantValue(const Constant &constant, SourceRange range);
  void assignLocal(typed::Local *variable, Expr *value, SourceRange range);
  void assignGlobal(Global *global, Expr *value, SourceRange range);
  void assignName(llvm::StringRef name, Expr *value, SourceRange range);
  void assignPlace(llvm::StringRef name, Expr *value, SourceRange range);
  void deleteName(llvm::StringRef name, SourceRange range);
  void deletePlace(llvm::StringRef name, SourceRange range);
  bool tracksGlobal(Global *global) const;
  void bindParameters();
  void bindCaptures();
  bool inModuleBody() const { return function.kind == FunctionKind::ModuleBody; }

  // Building (FunctionAnalyzer.cpp).
  Expr *never(SourceRange range, llvm::ArrayRef<Expr *> evaluated = {});
  /// Keeps `value` in a temporary, unless it is one already; the statement goes to the current block.
  typed::Local *temporary(Expr *value);
  Expr *conditional(SourceRange range, Expr *condition, Expr *whenTrue, Expr *whenFalse);
  /// One value for each atom of `subject`, chosen by its class at run time; direct where there is one atom.
  Expr *dispatch(SourceRange range, Expr *subject, llvm::function_ref<Expr *(const Atom *, Expr *)> build);
  Expr *dispatchOn(SourceRange range, typed::Local *subject, Type type,
                   llvm::function_ref<Expr *(const Atom *, Expr *)> build);

  /// Whether the class and all its bases name their attributes in `__slots__`, and `names` are none of them.
  static bool isOutsideSlots(const ClassInfo &info, llvm::ArrayRef<llvm::StringRef> names);

  // Statements.
  void statements(llvm::ArrayRef<ast::Stmt *> body);
  void statement(ast::Stmt *stmt);
  void statementProper(ast::Stmt *stmt);
  /// Whether the walk goes on behind `node`, which has no value: for a mistake in it, or in what it reads.
  bool goesOnBehind(ast::Node *node, size_t mistakesBefore);
  /// How many mistakes the walk has come upon so far, here and in functions that cannot return because of theirs.
  size_t mistakesSoFar() const { return instance.mistakes + pendingRefusals.size(); }
  void assign(ast::Expr *target, Expr *value);
  void assignAttribute(ast::Attribute *target, Expr *value);
  /// The module, class or field of the class that `del object.name` takes away.
  void deleteField(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  void deleteOwnField(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  void assignClassAttribute(ClassInfo &info, llvm::StringRef name, Expr *value, SourceRange range);
  void assignField(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value, SourceRange range);
  /// The same whatever the class's `__setattr__` says; then where no descriptor takes it; then whatever the class says.
  void assignPlainly(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value, SourceRange range);
  void deletePlainly(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  void assignOwnField(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value, SourceRange range);
  void storeField(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value, SourceRange range);
  void augmentedAssign(ast::AugAssign *stmt);
  bool isTypeAlias(ast::Expr *target, ast::Expr *value) const;
  // TypeAliases.cpp
  /// Refuses `list[int]` where the program shows or compares it: here it is the class, in CPython an object of its own.
  bool refusesShownAlias(ast::Expr *written, const Expr *value);
  void annotatedAssign(ast::AnnAssign *stmt);
  void deleteTarget(ast::Expr *target);
  void ifStatement(ast::If *stmt);
  void returnStatement(ast::Return *stmt);
  void assertStatement(ast::Assert *stmt);
  void unsupported(const DiagnosticKind &kind, SourceRange range, llvm::StringRef detail = "");
  // Loops.cpp
  /// Where `break` or `continue` leads from here at first: to the loop, or to a `finally` on the way.
  void leaveLoop(Flow LoopContext::*ofLoop, Flow FinallyContext::*ofFinally, const Flow &from);
  /// Lets what left loops inside a `finally` go on behind it, changed by `change`.
  void goOnBehind(FinallyContext &context, llvm::function_ref<void(Flow &)> change);
  void whileStatement(ast::While *stmt);
  void forStatement(ast::For *stmt);
  /// Builds the loop over the values of `iterable`; `body` runs with the value of each round.
  void iterate(const ast::Node *site, SourceRange range, Expr *iterable, llvm::function_ref<void(Expr *)> body,
               llvm::function_ref<void()> orelse, bool isAsync = false, bool owns = false);
  /// The loop over the iterator in `state`.
  void iterateOver(const ast::Node *site, SourceRange range, typed::Local *state, llvm::function_ref<void(Expr *)> body,
                   llvm::function_ref<void()> orelse, bool isAsync);
  void unrolled(const Atom *tuple, Expr *iterable, SourceRange range, llvm::function_ref<void(Expr *)> body,
                llvm::function_ref<void()> orelse);
  /// Starts a loop: the states at its head are those of earlier rounds joined with the present ones.
  /// `site` is unique to the loop.
  Flow &enterLoop(const void *site);
  void closeLoop(const void *site, Flow backEdge);
  // Exceptions.cpp
  bool makesException(ast::Expr *expr);
  void raiseStatement(ast::Raise *stmt);
  void tryStatement(ast::Try *stmt, bool isStar = false);
  /// Makes a handler of every exception; the variable that holds what it has caught.
  typed::Local *catchAll(typed::Handler &handler, SourceRange range);
  /// The end of an `except` clause with `as`.
  /// A handler's statements, after which its name is unbound, however they end.
  void handlerWithName(ast::ExceptHandler *handler, typed::Handler &made);
  void unbindHandlerName(llvm::StringRef name, SourceRange range);
  void forgetName(const Place &place, Flow &where);
  void withStatement(ast::With *stmt, size_t item = 0);
  void refuseManager(Expr *context, llvm::StringRef enter, llvm::StringRef exit, SourceRange range);
  /// Runs `body`; then, in its handler, `onError` with the exception that left it, or else `onLeave`.
  void guarded(SourceRange range, llvm::function_ref<void()> body, llvm::function_ref<void(typed::Local *)> onError,
               llvm::function_ref<void()> onLeave);
  Expr *exceptionValue(Expr *value, llvm::StringRef wrong, SourceRange range, bool mayBeNone = false);
  /// Takes note that code of the program could see an exception that comes from no statement of it: RecursionError,
  /// KeyboardInterrupt, or both.
  void noteObserver(bool ofRecursion, bool ofInterrupt);
  Type caughtType(ast::Expr *type, bool &isKnown);
  typed::Handler chooseInOrder(llvm::ArrayRef<typed::Handler> handlers, llvm::ArrayRef<typed::Block> checks);
  // ExceptStar.cpp
  void tryStarStatement(ast::TryStar *stmt);
  /// The one handler that stands for all clauses of `except*`.
  typed::Handler starHandler(ast::Try *stmt);
  void starClause(ast::ExceptHandler *clause, typed::Local *handling);
  bool checkStarClasses(Expr *classes);
  // Definitions.cpp
  void functionStatement(ast::FunctionDef *stmt);
  /// What the decorators of a `def` make of the function; null where the statement surely raises.
  Expr *decoratedFunction(ast::FunctionDef *stmt, FunctionInfo *info);
  void evaluateDefaults(FunctionInfo &info);
  /// Evaluates the defaults and annotations of a `def`; false where that raises.
  bool evaluateHeader(ast::FunctionDef *stmt);
  bool checkAnnotation(ast::Expr *annotation);
  /// Makes the calls in an annotation, which CPython evaluates with the statement; false where one does not return.
  bool callWithin(ast::Node *annotation);
  ModuleInfo *moduleNamed(ast::Expr *expr);
  void checkMemberBound(ast::Node *node);
  /// Raises, in a module's body, where `node` reads a name whose definition comes later; false where it does.
  bool checkNamesBound(ast::Node *node);
  Expr *closure(FunctionInfo *info, SourceRange range);
  void classStatement(ast::ClassDef *stmt);
  void classBody(ClassInfo &info);
  void classMembers(ClassInfo &info);
  // ClassCreation.cpp
  bool evaluateClassHeader(const ClassInfo &info, ClassHeader &header);
  void nameMembers(ClassInfo &info);
  void initializeSubclass(ClassInfo &info, const ClassHeader &header);
  void decorateClass(ClassInfo &info, const ClassHeader &header);
  // DataclassCalls.cpp
  /// A call of `_data_names` and its like.
  Expr *dataclassCall(ast::Call *expr, llvm::StringRef name);
  // LocalClasses.cpp
  /// What holds a member of a local class while the class's body runs.
  typed::Local *memberVariable(const Global *member);
  /// Finds the bases of a local class; `baseValues` has those that are local themselves. False where that fails.
  bool linkLocalClass(ClassInfo &info, llvm::SmallVectorImpl<Expr *> &baseValues);
  void makeLocalClass(ClassInfo &info, llvm::ArrayRef<Expr *> baseValues);
  /// The class as a value, in the code that has made it.
  Expr *classValue(ClassInfo &info, SourceRange range);
  Expr *fieldOfClass(Expr *value, llvm::StringRef name, SourceRange range);
  /// The local class `owner` as a value: what `object`, an object of it or of an heir or such a class, is of.
  Expr *localClassOf(Expr *object, const ClassInfo *owner, SourceRange range);
  /// `isinstance` of a local class; null where the call asks for another.
  Expr *isInstanceOfLocal(ast::Call *expr);
  void importStatement(ast::Import *stmt);
  void importFromStatement(ast::ImportFrom *stmt);
  void importAll(ModuleInfo &source, SourceRange range, SourceRange statement);
  void bindImported(ModuleInfo &source, llvm::StringRef name, llvm::StringRef bound, SourceRange range,
                    SourceRange statement);
  void initializeModule(ModuleInfo &imported, SourceRange range);
  // Environment.cpp
  bool catchesImports(const ast::ExceptHandler *handler);
  void importMissing(llvm::StringRef name, SourceRange range);
  void importMissingName(ModuleInfo &source, llvm::StringRef name, SourceRange range, SourceRange statement);
  /// An import whose dots lead out of the packages that the module lies in.
  void importOutside(const ast::ImportFrom &statement);

  // Expressions.
  Expr *expression(ast::Expr *expr);
  Expr *expressionProper(ast::Expr *expr);
  Expr *constant(ast::Constant *expr);
  Expr *displayList(ast::Node *node, llvm::ArrayRef<ast::Expr *> elements, ClassInfo *container,
                    llvm::StringRef addMethod);
  Expr *havingMethod(Expr *value, llvm::StringRef method, llvm::StringRef words, const DiagnosticKind &kind,
                     SourceRange range);
  Expr *displaySet(ast::Set *node, bool isLoopSource);
  Expr *displayDict(ast::Dict *node);
  /// What a `for` clause goes through.
  Expr *loopSource(ast::Expr *iterable);
  Expr *displayTuple(ast::Expr *node, llvm::ArrayRef<ast::Expr *> elements);
  Expr *booleanOperation(ast::BoolOp *expr, bool isTest = false, size_t index = 0);
  Expr *truth(Expr *value);
  /// Whether the condition of a statement holds: each operand of `and`, `or` and `not` in it is asked once.
  Expr *test(ast::Expr *condition);
  Expr *negate(Expr *value);
  Expr *resultOf(llvm::StringRef method, Expr *value, ClassInfo *wanted, SourceRange range);
  /// A new object of a generic class whose type arguments this site of the program owns.
  Expr *newObject(const ast::Node *site, ClassInfo *info, SourceRange range);
  const Atom *siteAtom(const ast::Node *site, ClassInfo *info, unsigned salt = 0);
  // Operators.cpp, Comparisons.cpp
  Expr *binary(ast::BinaryOperator op, Expr *left, Expr *right, SourceRange range, bool inPlace = false);
  Expr *repeatTuple(Expr *left, Expr *right, SourceRange range);
  Expr *binaryOnAtoms(llvm::StringRef spelling, llvm::StringRef name, llvm::StringRef reflected, Expr *left,
                      Expr *right, SourceRange range, llvm::StringRef inPlaceName = "");
  bool isSequence(const Atom *atom) const;
  /// A sequence repeated by what has `__index__`; null where neither operand is one.
  Expr *repeatByIndex(Expr *left, Expr *right, llvm::StringRef method, SourceRange range);
  std::string sequenceWords(llvm::StringRef method, const Atom *left, const Atom *right) const;
  bool isUnionOfTypes(const Atom *left, const Atom *right) const;
  /// Whether a builtin's method `first`, or else `second`, surely answers for `right`.
  bool takesDirectly(Expr *left, llvm::StringRef first, llvm::StringRef second, Expr *right);
  Expr *unary(ast::UnaryOp *expr);
  Expr *comparison(ast::Compare *expr);
  Expr *compare(ast::CompareOperator op, Expr *left, Expr *right, SourceRange range);
  Expr *compareConstants(ast::CompareOperator op, Expr *left, Expr *right, SourceRange range);
  Expr *ordering(llvm::StringRef spelling, llvm::StringRef name, llvm::StringRef reflected, Expr *left, Expr *right,
                 SourceRange range);
  /// `onePair` for each pair of classes the operands can have; operands are evaluated left to right, once.
  Expr *pairwise(Expr *left, Expr *right, llvm::StringRef name, SourceRange range,
                 llvm::function_ref<Expr *(Expr *, Expr *)> onePair);
  Expr *equals(Expr *left, Expr *right, bool negated, SourceRange range);
  Expr *areSameMethod(Expr *left, Expr *right, SourceRange range);
  /// Whether objects of this class have an identity that Python defines.
  bool hasIdentity(const Atom *atom) const;
  Expr *isSame(Expr *left, Expr *right, SourceRange range);
  Expr *contains(Expr *container, Expr *item, SourceRange range);
  Expr *containsKept(Expr *container, Expr *item, SourceRange range);
  /// What `left.name(right)` gives where the method takes such a `right`; null where it does not.
  Expr *tryMethod(Expr *left, llvm::StringRef name, Expr *right, SourceRange range);
  /// Splits a value that may be NotImplemented: `otherwise` is used where it is.
  Expr *unlessNotImplemented(Expr *value, llvm::function_ref<Expr *()> otherwise, SourceRange range);
  // Calls.cpp
  Expr *call(ast::Call *expr);
  // UncalledFunctions.cpp
  std::optional<Type> objectsOf(ClassInfo *info);
  std::optional<Type> namedTupleType(ClassInfo &info);
  std::optional<Type> declaredType(ModuleInfo &declaring, ast::Expr *annotation);
  bool declaredArguments(FunctionInfo &callee, Arguments &arguments);
  bool makingArguments(const ClassInfo &info, Arguments &arguments);
  void callDeclared(const CallTarget &target, Expr *receiver);
  llvm::SmallVector<ClassInfo *, 2> receiversOf(const FunctionInfo &method);
  // Arguments.cpp
  /// `callee` is what CPython calls the function in what it says of `*` and `**` arguments.
  bool evaluateArguments(ast::Call *expr, Arguments &arguments, llvm::StringRef callee);
  std::string calledName(const Atom *atom) const;
  std::string calledName(Type receiver, llvm::StringRef method) const;
  /// The values of a display or an argument list with its `*` parts; false where evaluating them never ends.
  bool evaluateElements(llvm::ArrayRef<ast::Expr *> elements, Arguments &values, SourceRange whole,
                        llvm::StringRef callee);
  Expr *tupleOf(llvm::ArrayRef<Expr *> values, SourceRange range);
  /// An argument of a recursion: a tuple that is longer than in the call under way would be longer still in the next
  /// one, and each length would make another instance. Only the run knows its length then.
  Expr *widenGrowing(const FunctionInfo &callee, size_t place, Expr *value, SourceRange range);
  Expr *tupleOf(const Arguments &values, SourceRange range);
  /// `tuple(values)`.
  Expr *convertToTuple(const Arguments &arguments, SourceRange range, const ast::Node *site);
  bool evaluateKeywords(ast::Keyword *keyword, Arguments &arguments, SourceRange whole, llvm::StringRef callee);
  /// The value of a `**` parameter; its keywords become a dict where the body uses it as one.
  Expr *keywordsOf(llvm::ArrayRef<std::pair<llvm::StringRef, Expr *>> keywords, SourceRange range);
  void bindKeywordsParameter(const ParameterInfo &parameter, Type type);
  struct RestArguments;
  Expr *takeFromRest(RestArguments &rest, FunctionInfo &callee, const ParameterInfo &parameter, std::string &omitted,
                     SourceRange range);
  void checkRest(const RestArguments &rest, FunctionInfo &callee, size_t before, SourceRange range);
  Expr *takeFromTable(RestArguments &rest, const ParameterInfo &parameter, Expr *otherwise, SourceRange range);
  void checkTable(const RestArguments &rest, FunctionInfo &callee, bool takesAny, SourceRange range);
  /// Whether an attribute of that name is surely a method to be called with the receiver.
  bool hasOneMethod(const Atom *atom, llvm::StringRef name);
  bool mayShadow(const Atom *atom, llvm::StringRef name) const;
  static bool hasMethod(const Atom *atom, llvm::StringRef name);
  static bool isBlockedByNone(const Atom *atom, llvm::StringRef name);
  Expr *checkedIterator(Expr *iterator, SourceRange range);
  /// What a loop that goes through the method's result calls in its place (`@in_loops`), or the method itself.
  static llvm::StringRef methodInLoops(const Atom *atom, llvm::StringRef name, const Arguments &arguments);
  /// What CPython says where an operation needs a special method that a value's class lacks; empty for other names.
  static std::string missingMethodWords(const Atom *atom, llvm::StringRef name);
  void reportMissingMethod(Type type, llvm::StringRef name, SourceRange range);
  bool hasPlaces(const Atom *atom) const;
  Expr *raiseMissingMethod(const Atom *atom, llvm::StringRef name, SourceRange range,
                           llvm::ArrayRef<Expr *> arguments = {});
  bool canConvert(Expr *argument, Type wanted);
  Expr *callValue(Expr *callee, const Arguments &arguments, SourceRange range, const ast::Node *site);
  Expr *callFunction(const CallTarget &target, const Arguments &arguments, SourceRange range,
                     Expr *closureValue = nullptr);
  Expr *textOf(const Atom *atom, Expr *value, SourceRange range);
  Expr *formatPlainly(const Atom *atom, Expr *value, Expr *specification, SourceRange range);
  static std::string attributeOwner(const Atom *atom);
  Expr *callMethod(Expr *receiver, llvm::StringRef name, const Arguments &arguments, SourceRange range);
  Expr *callMethodOf(const Atom *atom, Expr *receiver, llvm::StringRef name, const Arguments &arguments,
                     SourceRange range);
  // ArgumentMistakes.cpp
  /// What CPython's TypeError says where a call of a function of the program does not fit its parameters, after the
  /// report of it; empty where it fits.
  std::string argumentMistake(const FunctionInfo &callee, const Arguments &arguments, SourceRange range);
  /// Whether some value of the callee can take the arguments.
  bool fitsSome(Type callee, const Arguments &arguments, SourceRange range);
  static std::string tooManyWords(const FunctionInfo &callee, const Arguments &arguments);
  static std::string unexpectedKeywordWords(const FunctionInfo &callee, const Arguments &arguments,
                                            llvm::StringRef name);
  /// A TypeError with these words, behind the arguments.
  Expr *refuseArguments(const std::string &words, const Arguments &arguments, SourceRange range);
  void reportTooMany(const FunctionInfo &callee, size_t given, SourceRange range);
  void reportArgument(const FunctionInfo &callee, const ParameterInfo &parameter, Type wanted, const Expr *given);
  /// A call of `_annotated_classes`.
  Expr *annotatedClasses(ast::Call *expr);
  // ApartClasses.cpp
  Expr *callApartClass(ClassInfo &shared, const Arguments &arguments, SourceRange range, const ast::Node *site);
  /// Calls of `_merged_keywords`, `_literal` and `_attribute` in the library.
  Expr *mergedKeywords(ast::Call *expr);
  Expr *literalOf(ast::Call *expr);
  Expr *attributeByLiteral(ast::Call *expr);
  /// What is wrong with a call of a `functools.partial` for its function; empty where nothing is, or none can tell.
  std::string partialMistake(const Atom *atom, const Arguments &arguments, SourceRange range);
  // ItemTypes.cpp
  /// Whether the call reads or stores an item of a dict by a literal key, or copies a dict's items into another.
  bool isItemCall(const Atom *atom, llvm::StringRef name, const Arguments &arguments);
  Expr *callItemMethod(const Atom *atom, Expr *receiver, llvm::StringRef name, const Arguments &arguments,
                       SourceRange range);
  Expr *narrowItem(const Atom *atom, Expr *item, llvm::StringRef key, Type otherwise, SourceRange range);
  // Calls.cpp
  /// `localClass` is the class as a value where it is a local one.
  Expr *callClass(const Atom *classObject, const Arguments &arguments, SourceRange range, const ast::Node *site,
                  Expr *localClass = nullptr);
  bool dictWithKeywords(typed::Local *table, llvm::StringRef method, const Arguments &arguments, SourceRange range);
  Expr *replaceByMethod(const Atom *atom, Expr *object, const Arguments &changes, SourceRange range);
  Expr *replaceFields(const Arguments &arguments, bool ofCopy, SourceRange range);
  Expr *callWellKnown(llvm::StringRef name, llvm::ArrayRef<Expr *> arguments, SourceRange range);
  Expr *callBound(const CallTarget &target, llvm::ArrayRef<Expr *> values, llvm::StringRef omitted, SourceRange range,
                  Expr *closureValue);
  bool bindArguments(const CallTarget &target, const Arguments &arguments, llvm::SmallVectorImpl<Expr *> &values,
                     std::string &omitted, SourceRange range);
  Expr *defaultArgument(FunctionInfo &callee, const ParameterInfo &parameter, std::string &omitted, SourceRange range);
  bool indexMethod(const Atom *atom, Type wanted) const;
  Expr *indexOf(Expr *argument, AnnotationReader &reader, const ParameterInfo &parameter, SourceRange range);
  /// `argument` as a standard library parameter of type `wanted` takes it; null where it does not.
  Expr *convertArgument(Expr *argument, Type wanted, SourceRange range);
  /// Whether the standard function's parameter can take the argument at all.
  bool admits(FunctionInfo &callee, const ParameterInfo &parameter, const Atom *receiver, Expr *argument);
  Type mapBack(Type calleeType, llvm::DenseMap<TypeVariable *, TypeVariable *> &variables, unsigned depth = 0);
  void matchVariables(Type calleeType, Type callerType, llvm::DenseMap<TypeVariable *, TypeVariable *> &variables,
                      unsigned depth = 0);
  // Misfits.cpp
  /// What CPython's TypeError says where a library's parameter is given a value of that class; empty if nobody knows.
  std::string misfitWords(const FunctionInfo &callee, size_t index, Type wanted, const Atom *given);
  /// The first of the program's arguments that has classes which the parameter does not take.
  std::optional<Misfit> findMisfit(const CallTarget &target, llvm::ArrayRef<Expr *> given, const TypeBindings &bindings,
                                   SourceRange range);
  /// Whether a method taken from its class does not go with objects of the receiver's class.
  bool isStranger(const FunctionInfo &method, const Atom *receiver);
  Expr *raiseForStranger(const FunctionInfo &method, Expr *receiver, SourceRange range);
  Expr *callWithMisfit(const CallTarget &target, llvm::ArrayRef<Expr *> given, const Misfit &misfit,
                       llvm::StringRef omitted, SourceRange range, Expr *closureValue);
  // SpecialCalls.cpp
  /// Calls that only the compiler can do (isinstance, super, ...); null where `expr` is not one.
  Expr *specialCall(ast::Call *expr, llvm::StringRef name);
  /// Whether reading the attribute, as `read` does, always succeeds.
  static bool isSureToBe(Expr *read);
  /// Runs `read`; whether it did without an AttributeError.
  Expr *unlessAttributeError(typed::Block read, SourceRange range);
  Expr *hasAttribute(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  /// What `hasattr` says of an object in the standard library.
  bool hasMember(const Atom *atom, llvm::StringRef name) const;
  /// Refuses what the program makes of a name that is the library's own; says whether it was one.
  bool refusesPrivate(Type type, llvm::StringRef name, SourceRange range);
  /// Whether objects of a class that does not derive from `base` are instances of it all the same.
  bool isVirtualInstance(const Atom *atom, const ClassInfo &base) const;
  /// Whether a method of an object, or of an enum class, is the program's own.
  static bool isDefinedByProgram(const Atom *atom, llvm::StringRef name);
  /// Evaluates the names of classes whose statements may not have run yet; false where one surely has not.
  bool evaluateClasses(ast::Expr *classes);
  Expr *holdsOnly(ast::Call *expr);
  Expr *isInstanceCall(ast::Call *expr);
  /// The class that an expression names for good, seen from here.
  ClassInfo *classNamed(ast::Expr *expr);
  Type atomsThat(Type type, llvm::function_ref<bool(const Atom *)> keep);
  Type instanceAtoms(Type type, ast::Expr *classes, bool &isKnown);
  Type instancesOf(Type type, ClassInfo *info, bool &isKnown);
  // NamedAttributes.cpp
  /// The members of `type` that have all that a runtime-checkable protocol asks for.
  Type protocolMembers(Type type, const ClassInfo &protocol, bool &isKnown);
  /// `getattr`, `setattr` and `delattr` with a literal name; null for other calls.
  Expr *namedAttributeCall(ast::Call *expr, llvm::StringRef name);
  Expr *attributeOr(const Atom *atom, Expr *object, llvm::StringRef name, typed::Local *otherwise, SourceRange range);
  Type namedInstanceAtoms(Type type, ast::Name *name, bool &isKnown);
  // SuperCalls.cpp
  std::optional<SuperValue> superOf(ast::Expr *value);
  Expr *raiseNoSuperAttribute(const SuperValue &super, llvm::StringRef name, SourceRange range);
  /// `hasattr` or `getattr` of `super()` with a literal name; null for other calls.
  Expr *superNamed(ast::Call *expr, llvm::StringRef callee);
  /// `super().name`; null where `attribute` is something else.
  Expr *superAttribute(ast::Attribute *attribute);
  Expr *superCall(ast::Attribute *attribute, ast::Call *expr);
  Expr *
  initializeObject(const Arguments &arguments, SourceRange range,
                   llvm::StringRef words = "object.__init__() takes exactly one argument (the instance to initialize)");
  // Attributes.cpp
  Expr *attribute(ast::Attribute *expr);
  /// The attribute that `expr` names of its value, which is `object`.
  Expr *readAttribute(ast::Attribute *expr, Expr *object);
  std::string nearestAttribute(Type type, llvm::StringRef wrong) const;
  std::string staticRepr(const Atom *atom);
  Expr *attributeOf(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  // NewMethods.cpp
  Expr *callOwnMaker(const Atom *classObject, FunctionInfo *maker, const Arguments &arguments, SourceRange range,
                     const ast::Node *site);
  Expr *makeRawObject(ClassInfo *base, const Arguments &arguments, SourceRange range);
  ClassInfo *rawMaker(llvm::ArrayRef<ClassInfo *> order) const;
  // ValueHeirs.cpp
  /// The builtin's value that an object of an heir of it holds; null for other objects.
  Expr *heldValue(const Atom *atom, Expr *object, SourceRange range);
  /// A new object, with the value that it holds if its class derives from a builtin value.
  typed::Local *newObjectOf(const Atom *atom, Expr *value, SourceRange range);
  Expr *callValueHeir(const Atom *classObject, const Arguments &arguments, SourceRange range);
  // Enums.cpp
  /// The method of an enum class itself; null for other names and values.
  static FunctionInfo *metaMethod(const Atom *atom, llvm::StringRef name);
  void beginEnum(ClassInfo &info);
  void finishEnum(ClassInfo &info);
  bool isAuto(Type type) const;
  bool hasAutoValues(const ClassInfo &info);
  Expr *nextEnumValue(llvm::StringRef name, SourceRange range);
  void assignEnumValue(llvm::StringRef name, Expr *value, SourceRange range);
  typed::Local *newMember(const Atom *atom, Expr *value, Expr *name, SourceRange range);
  Expr *newMemberCall(ast::Call *expr);
  typed::Local *callEnumMaker(FunctionInfo &maker, const Atom *atom, const Arguments &arguments, Expr *value,
                              SourceRange range);
  bool makeMember(ClassInfo &info, llvm::StringRef name, SourceRange range);
  /// What `member(...)` and `nonmember(...)` stand for in the body of an enum; null for other calls.
  Expr *unwrapEnumValue(const ClassInfo &callee, const Arguments &arguments) const;
  Expr *callEnum(const Atom *classObject, const Arguments &arguments, SourceRange range);
  bool refuseEnumAssignment(const Atom *atom, llvm::StringRef name, SourceRange range);
  // NamedTuples.cpp
  /// The element of a named tuple that goes by `name`; null where that is no field.
  Expr *namedElement(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  /// `_fields` and what else a named tuple's class has; null for other names and classes.
  Expr *namedTupleAttribute(const ClassInfo &info, llvm::StringRef name, SourceRange range);
  void assignNamedElement(const Atom *atom, llvm::StringRef name, SourceRange range);
  Expr *makeNamedTuple(const Atom *classObject, const Arguments &arguments, SourceRange range);
  /// `_named_tuple(cls, ...)` in the methods that are written for a named tuple.
  Expr *namedTupleOf(ast::Call *expr);
  Expr *writtenNames(const ClassInfo &info, llvm::StringRef name, SourceRange range);
  Expr *attributeOfClass(ClassInfo &info, Expr *object, llvm::StringRef name, SourceRange range);
  // NearMisses.cpp
  /// The attribute of an object or class, the variable that a report of `wrong` as missing suggests; empty for none.
  llvm::StringRef nearestMember(const Atom *atom, Expr *object, llvm::StringRef wrong);
  llvm::StringRef nearestVariable(llvm::StringRef wrong);
  Expr *raiseNameError(llvm::StringRef name, SourceRange range);
  /// What a name of the module means while the module has no value for it: a builtin, or else a NameError.
  Expr *valueOfBuiltin(llvm::StringRef name, SourceRange range);
  /// Raises `owner has no attribute 'name'`.
  Expr *raiseNoAttribute(const llvm::Twine &owner, llvm::StringRef name, SourceRange range,
                         llvm::StringRef nearest = "");
  Expr *fieldOf(const Atom *atom, Expr *object, FieldInfo &field, SourceRange range);
  /// A method as reading it from an object gives it: bound, unless it is a static one.
  Expr *methodOf(FunctionInfo *method, Expr *object, SourceRange range);
  FunctionInfo *attributeHook(const Atom *atom, llvm::StringRef name) const;
  /// What the class's `__getattr__` says of an attribute that is not there; null where it has none.
  Expr *callAttributeHook(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  Expr *moduleAttribute(ModuleInfo &owner, llvm::StringRef name, SourceRange range);
  Expr *submoduleAttribute(ModuleInfo &owner, ModuleInfo &submodule, llvm::StringRef name, SourceRange range);
  /// Says at run time whether the module's body has come to its end.
  Global *finishedFlag(ModuleInfo &owner);
  /// One text while the body of `owner` runs, another one afterwards.
  Expr *textWhileInitializing(ModuleInfo &owner, const std::string &during, const std::string &later,
                              SourceRange range);
  Expr *raiseNoModuleAttribute(ModuleInfo &owner, llvm::StringRef name, SourceRange range);
  Expr *raiseCannotImport(ModuleInfo &source, llvm::StringRef name, SourceRange range);
  Expr *functionName(const Atom *atom, llvm::StringRef attribute, SourceRange range);
  Expr *docstring(const FunctionInfo *info, SourceRange range);
  /// `__main__` for the module that the program starts with.
  llvm::StringRef moduleName(const ModuleInfo &owner) const;
  llvm::StringRef moduleName(const ClassInfo &info) const;
  // NamedByValue.cpp
  std::optional<llvm::StringRef> knownName(ast::Expr *expr);
  NamePattern namesOf(ast::Expr *expr);
  NamePattern itemNames(ast::Expr *iterable);
  void forEachBinding(ast::Node *node, llvm::StringRef name, llvm::function_ref<void(ast::Node *, ast::Expr *)> take);
  std::optional<llvm::SmallVector<llvm::StringRef, 8>> attributesNamed(const ClassInfo &info,
                                                                       const NamePattern &pattern);
  Expr *chooseByName(llvm::ArrayRef<llvm::StringRef> names, typed::Local *name, SourceRange range,
                     llvm::function_ref<Expr *(llvm::StringRef)> onName, llvm::function_ref<Expr *()> otherwise);
  /// `getattr` and its like with a name that the run finds out; null where such a call cannot be compiled.
  Expr *attributeNamedByValue(ast::Call *expr, llvm::StringRef callee);
  // AttributeHooks.cpp
  /// The program's own `__setattr__` or `__delattr__` of the object's class, or null.
  FunctionInfo *storeHook(const Atom *atom, llvm::StringRef hook) const;
  bool callStoreHook(const Atom *atom, Expr *object, llvm::StringRef hook, const Arguments &arguments,
                     SourceRange range);
  /// Whether the name is that of the parameter whose text the instance is compiled for.
  bool isConstantParameter(llvm::StringRef name) const;
  /// `name.startswith("_")` of a known text; null for other calls.
  Expr *knownStart(Expr *receiver, llvm::StringRef method, ast::Call *expr);
  /// `object.__setattr__(self, name, value)` and `super().__setattr__(name, value)` past the last hook; null for other
  /// calls.
  Expr *plainStoreCall(ast::Attribute *method, ast::Call *expr);
  Expr *plainStore(Expr *receiver, bool isSet, llvm::ArrayRef<ast::Expr *> arguments, SourceRange range);
  /// `self.__dict__[name] = value` with a name that is known.
  bool storeInDictionary(ast::Subscript *target, Expr *value);
  Expr *readFromDictionary(ast::Subscript *expr);
  // AttributeDictionary.cpp
  ast::Expr *askedForDictionary(ast::Expr *expr);
  /// Whether the attributes of the objects lie in a `__dict__`.
  static bool hasDictionary(const Atom *atom);
  bool isReadAtOnce(ast::Expr *expr);
  /// The attributes that every object of the class has, in the order of their assignment, if that is known.
  std::optional<llvm::SmallVector<llvm::StringRef, 8>> attributeOrder(const Atom *atom);
  /// A dict of the attributes for `vars(x)` and `x.__dict__`; null for other expressions.
  Expr *attributeDictionary(ast::Expr *expr);
  NamePattern namesKept(ast::Attribute *attribute);
  /// The argument whose classes are to have an instance of the function each: its body names a method after the class.
  std::optional<size_t> splitArgument(FunctionInfo &callee, const Arguments &arguments);
  // Introspection.cpp
  ast::Expr *askedForClass(ast::Expr *expr);
  /// Narrows what `type(x)` or `x.__class__` is compared with.
  void narrowByClass(ast::Compare *compare, bool isTrue);
  /// `type(x).__name__`; null for other expressions.
  Expr *nameOfClassOf(ast::Attribute *attribute);
  /// `__mro__`, `__bases__` or `__base__` of a class; null for other names.
  Expr *classOrder(ClassInfo &info, llvm::StringRef name, SourceRange range);
  /// `C.mro()`; null for other calls.
  Expr *orderCall(ast::Attribute *method, ast::Call *expr);
  /// What `__doc__` is in the body of a class, or of the module.
  Expr *docstringHere(SourceRange range);
  /// Reads the attribute `name` of the first class of `order`, a linearization, that has it at run time; `owner` is
  /// what an AttributeError calls it. Null where no class has it.
  Expr *readClassAttribute(llvm::ArrayRef<ClassInfo *> order, llvm::StringRef name, const llvm::Twine &owner,
                           Expr *object, SourceRange range);
  // ClassMembers.cpp
  static Global *classAttribute(llvm::ArrayRef<ClassInfo *> order, llvm::StringRef name);
  /// Whether the class keeps a descriptor that comes before the objects' own attribute of that name.
  static bool mayBeDataDescriptor(const ClassInfo *info, llvm::StringRef name);
  /// The class of an object of one class.
  Expr *classOf(Expr *object, SourceRange range);
  /// What reading `value`, a member that a class keeps, from `object` gives: an object of one class or a class.
  Expr *bindMember(const Atom *member, Expr *value, Expr *object, llvm::StringRef name, SourceRange range);
  Expr *bindMembers(Expr *found, Expr *object, llvm::StringRef name, SourceRange range);
  Expr *cacheProperty(Expr *descriptor, Expr *object, llvm::StringRef name, SourceRange range);
  /// An attribute that the object's class keeps.
  Expr *boundAttribute(const Atom *atom, llvm::StringRef name, Expr *object, SourceRange range);
  /// `evaluate` appends the arguments once the callee has been read.
  Expr *callMember(const Atom *atom, Expr *receiver, llvm::StringRef name,
                   llvm::function_ref<bool(Arguments &)> evaluate, SourceRange range, const ast::Node *site);
  /// Whether a descriptor of the object's class took the assignment.
  bool assignThroughDescriptor(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value, SourceRange range);
  bool deleteThroughDescriptor(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range);
  /// Takes note, in `__init__`, of what is known to be assigned when other code first sees the object.
  void noteSelfPassed(const Instance &callee, llvm::ArrayRef<Expr *> arguments);
  bool isSelf(Expr *object) const;
  // Subscripts.cpp
  Expr *subscript(ast::Subscript *expr);
  Expr *subscriptIndex(ast::Expr *slice);
  // Comprehensions.cpp, Generators.cpp
  Expr *listComprehension(ast::Node *node, ClassInfo *container, llvm::StringRef addMethod, ast::Expr *element,
                          llvm::ArrayRef<ast::Comprehension *> generators);
  Expr *dictComprehension(ast::DictComp *node);
  void declareTargets(ast::Expr *target);
  /// Each run of a comprehension has variables of its own, which the functions made in it share.
  void renewCells(ast::Expr *target);
  void comprehensionLoops(llvm::ArrayRef<ast::Comprehension *> generators, llvm::function_ref<void()> body);
  Expr *generatorExpression(ast::GeneratorExp *node);
  // GeneratorFunctions.cpp
  void frameBody();
  /// What a call of a generator function makes: the frame with its arguments.
  Expr *newFrame(Instance &callee, llvm::ArrayRef<Expr *> arguments, Expr *closureValue, SourceRange range);
  void assignFrameField(llvm::StringRef name, Expr *value, SourceRange range);
  Expr *frameField(llvm::StringRef name, SourceRange range);
  /// Leaves the body, and raises what is thrown into it there.
  void suspend(SourceRange range);
  void raiseThrown(SourceRange range);
  Expr *yieldValue(ast::Yield *expr);
  Expr *yieldFrom(ast::YieldFrom *expr);
  /// Yields what `iterator` does until it ends; its result. `site` is unique to the place.
  Expr *delegateTo(Expr *iterator, const void *site, SourceRange range);
  /// `return` in a generator.
  void endFrame(Expr *value, SourceRange range);
  Expr *resume(Expr *generator, SourceRange range);
  // ReferenceCounts.cpp
  /// Takes or loses a reference to the value of `local`.
  void changeCount(typed::Local *local, Type type, bool isRelease, SourceRange range);
  /// Loses the references that an object which ends has to others.
  void releaseParts(Expr *object, SourceRange range);
  /// A call of what stdlib/builtins/finalization.py leaves to the compiler; null for other names.
  Expr *countingCall(ast::Call *expr, llvm::StringRef name);
  // WeakReferences.cpp
  /// A call of what stdlib/builtins/references.py leaves to the compiler; null for other names.
  Expr *watchingCall(ast::Call *expr, llvm::StringRef name);
  /// Whether CPython makes weak references to such objects; refuses those whose end is not known here.
  bool canBeWatched(const Atom *atom, SourceRange range);
  // ReferenceCounts.cpp
  /// Calls `see` for each value that an object, tuple or bound method holds, in the order in which CPython's collector
  /// goes through them.
  void visitParts(const Atom *atom, typed::Local *object, SourceRange range,
                  llvm::function_ref<void(typed::Local *, Type)> see);
  /// Calls a function of the library for the storage of a list, or another for that of a dict.
  void visitStorage(const Atom *atom, typed::Local *object, llvm::StringRef ofList, llvm::StringRef ofDict,
                    SourceRange range);
  Expr *forQueued(SourceRange range, llvm::function_ref<Expr *(const Atom *, Expr *)> build);
  /// Puts a value into the queue of what is left when the program ends.
  void enqueue(typed::Local *local, Type type, SourceRange range);
  // CountReferences.cpp
  /// Makes the finished body count references.
  void countReferences();
  // Coroutines.cpp
  Expr *awaitExpression(ast::Await *expr);
  Expr *awaitValue(Expr *value, const void *site, SourceRange range);
  /// The method's result, awaited where `isAsync`.
  Expr *callMaybeAsync(bool isAsync, Expr *receiver, llvm::StringRef name, const Arguments &arguments, const void *site,
                       SourceRange range);
  // Formatting.cpp
  Expr *joinedString(ast::JoinedStr *node);
  Expr *formattedValue(ast::FormattedValue *node);
  // FormatTemplates.cpp
  Expr *joinParts(llvm::ArrayRef<Expr *> parts, SourceRange range);
  Expr *templateValue(llvm::StringRef name, TemplateArguments &arguments);
  Expr *fillTemplate(llvm::StringRef text, TemplateArguments &arguments);
  /// The text of a literal, or of a variable that is one literal for good.
  std::optional<llvm::StringRef> templateText(ast::Expr *expr);
  /// Null where the call is not `format` of a literal.
  Expr *formatCall(ast::Attribute *method, ast::Call *expr);
  /// Null where the operation is not `%` of a literal.
  Expr *percentText(ast::BinOp *expr);
  /// The format spec of a conversion with `*`, of which only the run knows the width or precision.
  Expr *starredSpec(const PercentPart &part, llvm::function_ref<Expr *()> next, SourceRange range);
  /// `starred` is the spec where only the run can tell it, or null.
  Expr *percentValue(char letter, Expr *value, SourceRange range, Expr *starred,
                     llvm::function_ref<std::string(llvm::StringRef)> specFor);
  // LibraryGaps.cpp
  bool hasInPython(ClassInfo *info, llvm::StringRef name);
  /// Whether CPython has this attribute although riocc does not.
  bool isLibraryGap(const Atom *atom, llvm::StringRef name);
  Expr *refuseLibraryGap(const Atom *atom, llvm::StringRef name, SourceRange range);
  /// A text with the special attributes (`__class__`) that CPython's objects of the class may have, between spaces.
  Expr *specialNames(const ClassInfo &info, SourceRange range);
  // Refusals.cpp
  bool catches(llvm::StringRef exception) const;
  /// Takes note, in library code, of what its caller is to be told although the code raises `exception` as CPython
  /// does.
  template <typename... Args>
  void refuse(const DiagnosticKind &kind, llvm::StringRef exception, bool onlyIfSure, const Args &...args) {
    addRefusal({&kind, llvm::formatv(false, kind.message, args...).str(),
                llvm::formatv(false, kind.hint, args...).str(), exception, onlyIfSure});
  }
  /// Reports what surely raises `exception`, and is compiled to do so, except where a handler may expect it.
  template <typename... Args>
  void reportRaised(llvm::StringRef exception, const DiagnosticKind &kind, SourceRange range, const Args &...args) {
    if (function.isLibrary() && typeDoubts)
      return; // Some values of the union may go another way.
    if (function.isLibrary())
      refuse(kind, exception, /*onlyIfSure=*/false, args...);
    else if (const ParameterInfo *parameter = declaringMore(range); parameter && !analyzer.isHandled(exception))
      warnOfArgument(*parameter, exception, llvm::formatv(false, kind.message, args...).str(), range);
    else if (!analyzer.isHandled(exception))
      analyzer.noteRaised(Analyzer::describe(kind, module.file, range, args...));
    else if (mayWarn() && isOnlyInstance())
      analyzer.report(diag::raised_under_handler, module.file, range, exception,
                      llvm::formatv(false, kind.message, args...).str());
  }
  /// The parameter in the text at `range` of which the function declares more classes than this instance is given: what
  /// fails here may be meant for those.
  const ParameterInfo *declaringMore(SourceRange range);
  void warnOfArgument(const ParameterInfo &parameter, llvm::StringRef exception, llvm::StringRef message,
                      SourceRange range);
  /// Whether the function is compiled for one combination of types, so that what raises here always raises.
  bool isOnlyInstance() const;
  void addRefusal(Refusal refusal);
  /// Passes on what `callee`, called at `range`, has to tell.
  void takeRefusals(const Instance &callee, SourceRange range);
  void refuseSureRaise(ast::Raise *stmt);
  std::optional<std::string> knownText(ast::Expr *expr, const Atom *&subject);
  /// Where a choice by type returns after all, what the failing cases told does not count.
  void forgetUnsure(size_t refusalsBefore, size_t pendingBefore);
  /// The same for all that raises as CPython does, of classes of `type` that `failing` names: said in a warning.
  void forgiveRaising(size_t refusalsBefore, size_t pendingBefore, Type type, Type failing, SourceRange range);
  void settleRefusals();
  /// Takes note, in library code, of a class for which the code raises although others are fine.
  const Atom *narrowedArgument();
  /// That the function does not take a value, in the words of what the program writes; empty where it is internal.
  static std::string refusalOf(const FunctionInfo &callee);
  void noteDoubt(const Atom *subject, llvm::StringRef exception);
  void noteDoubtsOfCall(const Instance &callee, const Refusal &refusal);
  /// Warns of what library code may raise for some classes of what the call gives it.
  void warnOfDoubts(const Instance &callee, llvm::ArrayRef<Expr *> given, SourceRange range);
  // Warnings.cpp
  /// Whether this is code of the program whose types are final.
  bool mayWarn() const;
  /// Whether some condition of the function asks about the value at `range`, of which the flow then knows no more.
  bool isTested(SourceRange range);
  bool holdsTested(llvm::StringRef name);
  void warnUnbound(const VariableState &state, llvm::StringRef name, SourceRange range);
  /// Warns where some of `type`, but not all, fail: `what` says how. `subject` is where the value stands, or what has
  /// it as an item.
  void warnOfMembers(Type type, Type failing, SourceRange subject, llvm::StringRef exception, SourceRange range,
                     const llvm::Twine &what, bool isItem = false);
  /// Warns where some classes of the receiver lack the special method `name`.
  void warnMissingMethod(const Expr *receiver, llvm::StringRef name, SourceRange range);
  /// The same for the pairs of classes that an operation cannot combine.
  void warnOfOperands(llvm::StringRef spelling, const Expr *left, const Expr *right,
                      llvm::ArrayRef<std::pair<const Atom *, const Atom *>> failing, SourceRange range);
  /// What the annotation says where none of `given` can be that; nothing where some may.
  std::optional<Type> contradicted(ModuleInfo &declaring, ast::Expr *annotation, Type given);
  /// What to do about a variable without a value.
  std::string unboundHint(llvm::StringRef name) const;
  /// A format specification that no value of the class takes is reported as what it raises.
  void refuseFormatCode(const Expr *value, ast::Expr *specification, SourceRange range);
  /// Warns where a function that declares to return a value may end without one.
  void warnEnd();
  /// `; inferred from line 3`, where the variable was assigned one of the classes; empty where that is unknown.
  std::string originOf(llvm::StringRef name, Type classes, SourceRange read) const;
  /// The same of a value that is a variable; empty of others.
  std::string originOf(const Expr *value) const;
  void warnUnreachableClauses(const ast::Try *stmt);
  // Narrowing.cpp
  /// Narrows the flow to where `condition` (an expression already analysed) is true or false.
  void narrow(ast::Expr *condition, bool isTrue);
  bool mayHave(const Atom *atom, llvm::StringRef name);
  void narrowName(ast::Expr *name, llvm::function_ref<bool(const Atom *)> keep);
  /// The value of a condition whose types decide it.
  static std::optional<bool> knownTruth(Expr *condition);
  // NarrowingByValue.cpp
  void narrowByValue(ast::Compare *compare, bool isTrue);
  void narrowByIdentity(ast::Compare *compare, bool isSame);
  // Guards.cpp
  /// Narrows a variable by a call of the program's own test of it.
  void narrowByGuard(ast::Call *call, bool isTrue);
  /// Takes note of what the function returns.
  void noteAnswer(Expr *value);
  static std::optional<bool> knownAnswer(const typed::Call &call);
  // Signs.cpp
  bool isBuiltinName(ast::Expr *expr, llvm::StringRef name);
  /// The state of the variable that `expr` names; null where `expr` is no variable that the flow follows.
  VariableState *stateOf(ast::Expr *expr);
  bool isNonNegative(ast::Expr *expr);
  bool countsUpFromZero(ast::Expr *iterable);
  void noteLoopSign(ast::Expr *target, ast::Expr *iterable);
  void narrowSign(ast::Compare *compare, bool isTrue);
  /// The power of ints whose exponent is surely not negative: an int. Null for other operands.
  Expr *power(Expr *left, Expr *right, ast::Expr *exponent, SourceRange range);
  // StandardStreams.cpp
  Expr *reboundStream(ast::Call *expr);
  // Unpacking.cpp
  void unpack(llvm::ArrayRef<ast::Expr *> targets, Expr *value, SourceRange range);

  Ownership ownership{*this};

  AnnotationReader annotations() { return {analyzer, module, instance.typeBindings, instance.siteVariables}; }

  friend class Analyzer;
  friend class AnnotationMistakes;
  friend class ClassQuestion;
  friend class Copying;
  friend class FunctionAttributes;
  friend class Ownership;
  friend class PatternMatcher;
  friend class ReferenceCounter;
  friend class UnpackedCalls;
};

} // namespace rio::sema

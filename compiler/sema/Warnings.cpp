// Warnings: what compiles with the check that CPython makes at run time, but looks like a mistake.
//
// They are found in the last round, where types are final, and only in the program's own code. A warning must be worth
// reading, so what the analysis cannot follow is given the benefit of the doubt: a value that some condition of the
// function asks about, although nothing is known of it afterwards (`if self.left is not None: self.left.walk()`), and
// operands whose classes may go together.
#include "sema/FunctionAnalyzer.h"
#include "sema/Tags.h"
#include "syntax/AstVisitor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio::sema {

bool FunctionAnalyzer::mayWarn() const { return analyzer.reporting && !function.isLibrary(); }

bool FunctionAnalyzer::isOnlyInstance() const {
  return llvm::count_if(analyzer.program.instances, [&](auto &other) {
           return other->function == &function && other->analyzedRound + 1 >= analyzer.round;
         }) == 1;
}

/// The program's text at `range`; empty where that is more than one line.
static llvm::StringRef textAt(const SourceFile &file, SourceRange range) {
  return range.line == range.endLine ? file.lineText(range.line).slice(range.column, range.endColumn)
                                     : llvm::StringRef();
}

/// Calls `found` with the values that conditions below `node` ask about, and with what is assigned there.
static void forEachTested(ast::Node *node, bool isCondition, llvm::function_ref<void(ast::Node *)> found) {
  if (llvm::isa<ast::Compare>(node))
    isCondition = true;
  if (isCondition)
    found(node);
  auto walk = [&](ast::Node *child) { forEachTested(child, isCondition, found); };
  auto walkTest = [&](ast::Expr *test) { forEachTested(test, true, found); };
  if (auto *branch = llvm::dyn_cast<ast::If>(node))
    walkTest(branch->test);
  else if (auto *loop = llvm::dyn_cast<ast::While>(node))
    walkTest(loop->test);
  else if (auto *choice = llvm::dyn_cast<ast::IfExp>(node))
    walkTest(choice->test);
  else if (auto *assertion = llvm::dyn_cast<ast::Assert>(node))
    walkTest(assertion->test);
  else if (auto *match = llvm::dyn_cast<ast::Match>(node))
    walkTest(match->subject);
  else if (auto *comprehension = llvm::dyn_cast<ast::Comprehension>(node))
    llvm::for_each(comprehension->ifs, walkTest);
  else if (auto *operation = llvm::dyn_cast<ast::BoolOp>(node))
    llvm::for_each(operation->values, walkTest);
  else if (auto *assignment = llvm::dyn_cast<ast::Assign>(node))
    llvm::for_each(assignment->targets, found);
  else if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(node))
    found(annotated->target);
  ast::forEachChild(node, walk);
}

/// What values of `text` have in common is a type of many places: the arguments of all exceptions of a class, the
/// values of a `TypedDict`.
static bool isMerged(llvm::StringRef text) {
  return text.contains(".args[") || text.ends_with("\"]") || text.ends_with("']");
}

/// Whether the text is a call of a function or class of the program that gives what its own conditions have asked
/// about: `if cls._made is None: cls._made = ...; return cls._made`.
static bool givesTested(const Program &program, llvm::StringRef text) {
  if (!text.ends_with(")"))
    return false;
  return llvm::any_of(program.reachable, [&](const Instance *instance) {
    const FunctionInfo &function = *instance->function;
    if (!instance->returnsTested || function.isLibrary())
      return false;
    llvm::StringRef name = function.name == "__new__" && function.owner ? function.owner->name : function.name;
    size_t place = text.rfind((name + "(").str());
    bool isWhole =
        place == 0 || (place != llvm::StringRef::npos && !llvm::isAlnum(text[place - 1]) && text[place - 1] != '_');
    // Nothing but its arguments may follow.
    return isWhole && text.drop_front(place).find(')') == text.size() - place - 1;
  });
}

/// Whether some assignment gives the variable an attribute or item that conditions ask about: `node = self.head` behind
/// `if self.head is None: return`.
bool FunctionAnalyzer::holdsTested(llvm::StringRef name) {
  auto search = [&](auto &self, ast::Node *node) -> bool {
    auto *assign = llvm::dyn_cast<ast::Assign>(node);
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(node);
    bool isPlain = assign && assign->targets.size() == 1;
    auto *target = llvm::dyn_cast_or_null<ast::Name>(isPlain     ? assign->targets[0]
                                                     : annotated ? annotated->target
                                                                 : nullptr);
    ast::Expr *value = isPlain ? assign->value : annotated ? annotated->value : nullptr;
    bool isAsked = llvm::isa_and_nonnull<ast::Attribute, ast::Subscript>(value) && isTested(value->range);
    bool isGiven =
        llvm::isa_and_nonnull<ast::Call>(value) && givesTested(analyzer.program, textAt(*module.file, value->range));
    if (target && target->id == name && (isAsked || isGiven))
      return true;
    bool found = false;
    ast::forEachChild(node, [&](ast::Node *child) { found = found || self(self, child); });
    return found;
  };
  return search(search, function.node);
}

bool FunctionAnalyzer::isTested(SourceRange range) {
  llvm::StringRef text = textAt(*module.file, range);
  if (text.empty() || isMerged(text))
    return true;
  Place place = lookup(text);
  bool isFollowed =
      (place.local && !place.local->isCell && !place.local->isShared) || (place.global && tracksGlobal(place.global));
  if (isFollowed)
    return holdsTested(text);
  if (!testedTexts) {
    testedTexts.emplace();
    forEachTested(function.node, false,
                  [&](ast::Node *node) { testedTexts->insert(textAt(*module.file, node->range)); });
  }
  return testedTexts->contains(text);
}

/// Whether a loop over `iterable` surely runs: what is written out is not empty.
static bool surelyYields(ast::Expr *iterable) {
  if (auto *list = llvm::dyn_cast<ast::List>(iterable))
    return !list->elts.empty();
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(iterable))
    return !tuple->elts.empty();
  if (auto *text = llvm::dyn_cast<ast::Constant>(iterable))
    return text->value.kind == ast::ConstantKind::String && !text->value.text.empty();
  auto *call = llvm::dyn_cast<ast::Call>(iterable);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  return callee && callee->id == "range" && llvm::all_of(call->args, llvm::IsaPred<ast::Constant>);
}

static bool bindsName(ast::Node *node, llvm::StringRef name) {
  auto *target = llvm::dyn_cast<ast::Name>(node);
  bool isBound = target && target->id == name && target->ctx == ast::ExprContext::Store;
  ast::forEachChild(node, [&](ast::Node *child) { isBound |= bindsName(child, name); });
  return isBound;
}

/// Whether `name` is surely bound once the statement is over.
static bool surelyBinds(ast::Node *stmt, llvm::StringRef name) {
  auto isBoundIn = [&](llvm::ArrayRef<ast::Stmt *> body) {
    return llvm::any_of(body, [&](ast::Stmt *each) { return surelyBinds(each, name); });
  };
  if (llvm::isa<ast::Assign, ast::ExprStmt>(stmt))
    return bindsName(stmt, name);
  if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt))
    return annotated->value && bindsName(annotated->target, name);
  if (auto *with = llvm::dyn_cast<ast::With>(stmt))
    return isBoundIn(with->body) || llvm::any_of(with->items, [&](ast::Node *item) { return bindsName(item, name); });
  if (auto *loop = llvm::dyn_cast<ast::For>(stmt))
    return surelyYields(loop->iter) && (bindsName(loop->target, name) || isBoundIn(loop->body));
  if (auto *function = llvm::dyn_cast<ast::FunctionDef>(stmt))
    return function->name == name;
  return false;
}

static llvm::SmallVector<llvm::ArrayRef<ast::Stmt *>, 3> blocksOf(ast::Node *node) {
  if (auto *tree = llvm::dyn_cast<ast::Module>(node))
    return {tree->body};
  if (auto *function = llvm::dyn_cast<ast::FunctionDef>(node))
    return {function->body};
  if (auto *branch = llvm::dyn_cast<ast::If>(node))
    return {branch->body, branch->orelse};
  if (auto *loop = llvm::dyn_cast<ast::For>(node))
    return {loop->body, loop->orelse};
  if (auto *loop = llvm::dyn_cast<ast::While>(node))
    return {loop->body, loop->orelse};
  if (auto *with = llvm::dyn_cast<ast::With>(node))
    return {with->body};
  if (auto *attempt = llvm::dyn_cast<ast::Try>(node)) {
    llvm::SmallVector<llvm::ArrayRef<ast::Stmt *>, 3> blocks{attempt->body, attempt->orelse, attempt->finalbody};
    for (ast::ExceptHandler *handler : attempt->handlers)
      blocks.push_back(handler->body);
    return blocks;
  }
  return {};
}

/// Whether a statement before the read at `range`, in a block around it, surely binds `name`. The flow itself forgets
/// that at the heads of loops where earlier rounds had no type for the value.
static bool isBoundBefore(ast::Node *node, llvm::StringRef name, SourceRange range) {
  auto contains = [&](SourceRange outer) { return outer.line <= range.line && range.endLine <= outer.endLine; };
  for (llvm::ArrayRef<ast::Stmt *> block : blocksOf(node)) {
    if (block.empty() || block.front()->range.line > range.line || block.back()->range.endLine < range.endLine)
      continue;
    for (ast::Stmt *stmt : block) {
      if (stmt->range.line > range.line)
        break;
      if (contains(stmt->range) ? isBoundBefore(stmt, name, range) : surelyBinds(stmt, name))
        return true;
    }
  }
  return false;
}

static bool deletes(ast::Node *node, llvm::StringRef name) {
  auto *target = llvm::dyn_cast<ast::Name>(node);
  bool isDeleted = target && target->id == name && target->ctx == ast::ExprContext::Del;
  ast::forEachChild(node, [&](ast::Node *child) { isDeleted |= deletes(child, name); });
  return isDeleted;
}

void FunctionAnalyzer::warnUnbound(const VariableState &state, llvm::StringRef name, SourceRange range) {
  // What a mistake would have assigned is not what this is about.
  if (!mayWarn() || mistakesSoFar() || analyzer.isHandled("UnboundLocalError"))
    return;
  if (isBoundBefore(function.node, name, range) && !deletes(function.node, name))
    return;
  analyzer.report(diag::possibly_unbound, module.file, range, name, state.mayBeBound ? "may have" : "has",
                  unboundHint(name));
}

/// Whether values of the type may come out of JSON text. What that says of their classes the program's author knows,
/// who would hear of every use otherwise: type checkers call such a value `Any`.
static bool isOfJson(const Program &program, Type type) {
  auto isRead = [&](const std::unique_ptr<Instance> &instance) {
    const FunctionInfo &function = *instance->function;
    bool isReader = function.name == "loads" && function.module->isStandard && function.module->name == "json";
    return isReader && llvm::any_of(type.atoms(), [&](const Atom *atom) {
             bool isContainer = atom->isObject() && !atom->arguments().empty();
             return isContainer && llvm::any_of(instance->returnType.atoms(),
                                                [&](const Atom *value) { return sameShape(atom, value); });
           });
  };
  return program.modulesByName.contains("json") && llvm::any_of(program.instances, isRead);
}

/// Whether the classes are those that the futures of a program hold: all results together, as one type.
static bool isOfFuture(const Program &program, Type type) {
  auto isResult = [&](const std::unique_ptr<Instance> &instance) {
    const FunctionInfo &function = *instance->function;
    bool isOfLoop = function.module->isStandard && llvm::StringRef(function.module->name).starts_with("asyncio");
    auto holds = [&](Type held) {
      return held.size() > 1 && llvm::all_of(type.atoms(), [&](const Atom *atom) {
               return llvm::any_of(held.atoms(), [&](const Atom *other) { return sameShape(atom, other); });
             });
    };
    if (!isOfLoop)
      return false;
    const Atom *only = instance->returnType.single();
    return holds(instance->returnType) ||
           (only && llvm::any_of(only->arguments(), [&](TypeVariable *item) { return holds(item->bound()); }));
  };
  return program.modulesByName.contains("asyncio") && llvm::any_of(program.instances, isResult);
}

void FunctionAnalyzer::warnOfMembers(Type type, Type failing, SourceRange subject, llvm::StringRef exception,
                                     SourceRange range, const llvm::Twine &what, bool isItem) {
  if (function.isLibrary() && failing.size() < type.size())
    for (const Atom *atom : failing.atoms())
      noteDoubt(atom, exception);
  if (!mayWarn() || failing.isNever() || failing.size() == type.size() || analyzer.isHandled(exception) ||
      isTested(subject) || givesTested(analyzer.program, textAt(*module.file, subject)) ||
      isOfJson(analyzer.program, type))
    return;
  bool mayBeNone = llvm::is_contained(failing.atoms(), analyzer.noneType.single());
  if (!mayBeNone && asksForTag(function.node, textAt(*module.file, subject)))
    return;
  if (isOfFuture(analyzer.program, type))
    return;
  auto declaresSome = [&](ModuleInfo &declaring, ast::Expr *annotation, Type members) {
    TypeBindings none;
    llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> sites;
    std::optional<Type> declared = AnnotationReader(analyzer, declaring, none, sites).read(annotation);
    return declared && !contradicted(declaring, annotation, members);
  };
  // An annotation that leaves the failing classes out is trusted: whoever gives such a value was in doubt before.
  llvm::StringRef text = textAt(*module.file, subject);
  ast::Expr *annotation = declaredAnnotations.lookup(text);
  for (const ParameterInfo &parameter : function.parameters)
    if (parameter.name == text && parameter.annotation)
      annotation = parameter.annotation;
  if (annotation && !isItem && !declaresSome(module, annotation, failing))
    return;
  for (const Instance *reached : analyzer.program.reachable)
    if (!reached->function->isLibrary() && reached->function->returns && sameType(reached->returnType, type) &&
        !declaresSome(*reached->function->module, reached->function->returns, failing))
      return;
  auto isOf = [](const Atom *atom, const ClassInfo *info) { return atom->isObject() && atom->classInfo() == info; };
  if (llvm::all_of(failing.atoms(), [&](const Atom *atom) { return isOf(atom, analyzer.noneClass); })) {
    analyzer.report(diag::possibly_none, module.file, range,
                    what.str() + (isItem ? "" : originOf(text, failing, range)));
    return;
  }
  // `2 ** n` is a float for no `n` that such a program gives it.
  bool isPower = failing == analyzer.floatType &&
                 llvm::any_of(type.atoms(), [&](const Atom *atom) { return isOf(atom, analyzer.intClass); });
  if (!isPower)
    analyzer.report(diag::missing_in_union, module.file, range, typeName(failing), typeName(type),
                    what.str() + (isItem ? "" : originOf(text, failing, range)));
}

void FunctionAnalyzer::warnMissingMethod(const Expr *receiver, llvm::StringRef name, SourceRange range) {
  Type failing;
  for (const Atom *atom : receiver->type.atoms())
    if (!hasMethod(atom, name) && !(name == "__iter__" && hasMethod(atom, "__getitem__")))
      failing = types.join(failing, types.of(atom));
  llvm::StringRef what = llvm::StringSwitch<llvm::StringRef>(name)
                             .Case("__getitem__", "does not support subscripts")
                             .Case("__setitem__", "does not support item assignment")
                             .Case("__delitem__", "does not support item deletion")
                             .Case("__iter__", "is not iterable")
                             .Case("__contains__", "does not support `in`")
                             .Default("");
  if (what.empty())
    return warnOfMembers(receiver->type, failing, receiver->range, "TypeError", range, "has no `" + name + "`");
  warnOfMembers(receiver->type, failing, receiver->range, "TypeError", range, what);
}

void FunctionAnalyzer::warnOfOperands(llvm::StringRef spelling, const Expr *left, const Expr *right,
                                      llvm::ArrayRef<std::pair<const Atom *, const Atom *>> failing,
                                      SourceRange range) {
  // An operand fails that goes with none of the other's classes: those of a pair may depend on each other.
  Type leftFailing, rightFailing;
  for (auto [first, second] : failing) {
    auto count = [&](const Atom *atom, bool isLeft) {
      return static_cast<size_t>(
          llvm::count_if(failing, [&](auto &pair) { return (isLeft ? pair.first : pair.second) == atom; }));
    };
    if (count(first, true) == right->type.size())
      leftFailing = types.join(leftFailing, types.of(first));
    if (count(second, false) == left->type.size())
      rightFailing = types.join(rightFailing, types.of(second));
  }
  auto warn = [&](const Expr *operand, Type members, const Expr *other) {
    warnOfMembers(operand->type, members, operand->range, "TypeError", range,
                  "`" + spelling + "` does not combine with `" + typeName(other->type) + "`");
  };
  warn(left, leftFailing, right);
  warn(right, rightFailing, left);
}

std::optional<Type> FunctionAnalyzer::contradicted(ModuleInfo &declaring, ast::Expr *annotation, Type given) {
  if (!annotation || given.isNever() || !mayWarn())
    return std::nullopt;
  TypeBindings none;
  llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> sites;
  std::optional<Type> declared = AnnotationReader(analyzer, declaring, none, sites).read(annotation);
  if (!declared || declared->isNever())
    return std::nullopt;
  bool mayFit = llvm::any_of(given.atoms(), [&](const Atom *atom) {
    return llvm::any_of(declared->atoms(), [&](const Atom *member) { return analyzer.mayStandFor(atom, member); });
  });
  return mayFit ? std::nullopt : declared;
}

std::string FunctionAnalyzer::originOf(const Expr *value) const {
  return originOf(textAt(*module.file, value->range), value->type, value->range);
}

std::string FunctionAnalyzer::originOf(llvm::StringRef name, Type classes, SourceRange read) const {
  const Assigned *origin = nullptr;
  for (const Assigned &one : assigned) {
    bool assigns = llvm::any_of(one.type.atoms(), [&](const Atom *atom) {
      return llvm::any_of(classes.atoms(), [&](const Atom *other) { return sameShape(atom, other); });
    });
    // The nearest one above, or else one that a loop leads back from.
    bool isNearer = !origin || one.line <= read.line || origin->line > read.line;
    if (one.name == name && assigns && isNearer)
      origin = &one;
  }
  return origin ? "; inferred from line " + std::to_string(origin->line) : "";
}

const ParameterInfo *FunctionAnalyzer::declaringMore(SourceRange range) {
  llvm::StringRef text = textAt(*module.file, range);
  auto isMentioned = [&](llvm::StringRef name) {
    auto isPart = [&](size_t place) {
      return place < text.size() && (llvm::isAlnum(text[place]) || text[place] == '_' || text[place] == '.');
    };
    for (size_t place = text.find(name); place != llvm::StringRef::npos; place = text.find(name, place + 1))
      if (!(place > 0 && isPart(place - 1)) && (!isPart(place + name.size()) || text[place + name.size()] == '.'))
        return true;
    return false;
  };
  for (auto [parameter, given] : llvm::zip(function.parameters, instance.parameterTypes)) {
    if (!parameter.annotation || function.isLibrary() || !isMentioned(parameter.name))
      continue;
    // Asked in every round: the variables of the annotation are the same each time.
    std::optional<Type> declared = annotations().read(parameter.annotation);
    bool hasMore = declared && declared->size() > 1 && llvm::any_of(declared->atoms(), [&](const Atom *member) {
                     return llvm::none_of(given.atoms(), [&](const Atom *atom) { return sameShape(atom, member); });
                   });
    // An attribute that none of the declared classes has is no matter of the call.
    llvm::StringRef name = text.rsplit('.').second;
    bool isAttribute = text.starts_with((parameter.name + ".").str()) &&
                       llvm::all_of(name, [](char letter) { return llvm::isAlnum(letter) || letter == '_'; });
    bool isNowhere = isAttribute && llvm::none_of(declared.value_or(Type()).atoms(),
                                                  [&](const Atom *member) { return hasMember(member, name); });
    if (hasMore && !isNowhere)
      return &parameter;
  }
  return nullptr;
}

void FunctionAnalyzer::warnOfArgument(const ParameterInfo &parameter, llvm::StringRef exception,
                                      llvm::StringRef message, SourceRange range) {
  if (mayWarn())
    analyzer.report(diag::raised_for_argument, module.file, range, exception, parameter.name, message);
}

/// Whether some `return` of the function's own code gives a value.
static bool returnsValue(ast::Node *node) {
  if (auto *stmt = llvm::dyn_cast<ast::Return>(node))
    return stmt->value != nullptr;
  bool returns = false;
  ast::forEachChild(node, [&](ast::Node *child) {
    bool isInner = llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(child);
    returns = returns || (!isInner && returnsValue(child));
  });
  return returns;
}

/// The values that `Literal[...]` names, also through an alias of the module; none for what is no such annotation.
static llvm::ArrayRef<ast::Expr *> literalsOf(const ModuleInfo &module, ast::Expr *annotation) {
  if (auto *name = llvm::dyn_cast_or_null<ast::Name>(annotation)) {
    annotation = module.typeAliases.lookup(name->id);
    for (ast::Stmt *stmt : module.tree->body)
      if (auto *assign = llvm::dyn_cast<ast::Assign>(stmt); assign && module.genericAliases.contains(name->id)) {
        auto *target = llvm::dyn_cast<ast::Name>(assign->targets[0]);
        if (target && target->id == name->id)
          annotation = assign->value;
      }
  }
  auto *subscript = llvm::dyn_cast_or_null<ast::Subscript>(annotation);
  auto *plain = subscript ? llvm::dyn_cast<ast::Name>(subscript->value) : nullptr;
  auto *attribute = subscript ? llvm::dyn_cast<ast::Attribute>(subscript->value) : nullptr;
  if ((plain ? plain->id : attribute ? attribute->attr : llvm::StringRef()) != "Literal")
    return {};
  auto *several = llvm::dyn_cast<ast::Tuple>(subscript->slice);
  return several ? several->elts : llvm::ArrayRef(subscript->slice);
}

/// Whether the body ends with a choice among the members of an enum or values of a `Literal`, which may well be all, or
/// under a `with`, which may well let exceptions through.
static bool mayWellEnd(const FunctionInfo &function, llvm::ArrayRef<ast::Stmt *> body) {
  if (llvm::isa_and_nonnull<ast::Match, ast::With>(body.empty() ? nullptr : body.back()))
    return true;
  auto *branch = body.empty() ? nullptr : llvm::dyn_cast<ast::If>(body.back());
  auto *compare = branch ? llvm::dyn_cast<ast::Compare>(branch->test) : nullptr;
  if (!compare)
    return false;
  auto *asked = llvm::dyn_cast<ast::Name>(compare->left);
  auto *parameter = llvm::find_if(function.parameters, [&](const ParameterInfo &one) {
    return asked && one.name == asked->id && !literalsOf(*function.module, one.annotation).empty();
  });
  bool isMember = llvm::isa<ast::Attribute>(compare->comparators[0]) || parameter != function.parameters.end();
  return isMember && (branch->orelse.empty() || mayWellEnd(function, branch->orelse));
}

/// Whether a body says that it is none: `pass`, `...`, or only text.
static bool isEmptyBody(llvm::ArrayRef<ast::Stmt *> body) {
  return llvm::all_of(body, [](ast::Stmt *stmt) {
    auto *expr = llvm::dyn_cast<ast::ExprStmt>(stmt);
    return llvm::isa<ast::Pass>(stmt) || (expr && llvm::isa<ast::Constant>(expr->value));
  });
}

void FunctionAnalyzer::warnEnd() {
  auto *definition = llvm::dyn_cast<ast::FunctionDef>(function.node);
  if (!flow.reachable || !definition || !mayWarn() || mistakesSoFar() || function.isAbstract)
    return;
  bool isGenerator = function.frameKind == FrameKind::Generator || function.frameKind == FrameKind::AsyncGenerator;
  bool isLeftOut = isEmptyBody(definition->body) || (!returnsValue(definition) && isGenerator);
  if (isLeftOut || mayWellEnd(function, definition->body))
    return;
  SourceRange range = definition->body.back()->range;
  if (std::optional<Type> declared = contradicted(module, function.returns, analyzer.noneType))
    analyzer.report(diag::missing_return, module.file, range, function.qualifiedName, typeName(*declared));
}

void FunctionAnalyzer::warnUnreachableClauses(const ast::Try *stmt) {
  if (!mayWarn())
    return;
  llvm::SmallVector<std::pair<const ClassInfo *, unsigned>, 4> caught;
  auto earlier = [&](const ClassInfo *info) {
    return llvm::find_if(caught, [&](auto &before) { return info && info->isSubclassOf(before.first); });
  };
  for (const ast::ExceptHandler *handler : stmt->handlers) {
    llvm::SmallVector<ast::Expr *, 2> named;
    if (auto *tuple = llvm::dyn_cast_or_null<ast::Tuple>(handler->type))
      named.assign(tuple->elts.begin(), tuple->elts.end());
    else if (handler->type)
      named.push_back(handler->type);
    llvm::SmallVector<ClassInfo *, 2> classes;
    for (ast::Expr *expr : named)
      classes.push_back(classNamed(expr));
    bool isCaught =
        !classes.empty() && llvm::all_of(classes, [&](const ClassInfo *info) { return earlier(info) != caught.end(); });
    if (isCaught) {
      auto *before = earlier(classes.front());
      analyzer.report(diag::unreachable_except, module.file, handler->type->range, before->second, before->first->name);
    }
    for (const ClassInfo *info : classes)
      if (info)
        caught.push_back({info, handler->range.line});
  }
}

} // namespace rio::sema

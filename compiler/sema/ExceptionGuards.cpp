// What catches the exceptions of some statements: the handlers of `try`, and managers of `with` that swallow them, as
// `contextlib.suppress` does. What goes wrong there raises, as in CPython, and is no mistake.
#include "sema/ExceptionGuards.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// Whether the code returns anything but None and False.
static bool mayReturnTrue(ast::Node *node) {
  if (llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(node))
    return false;
  if (auto *stmt = llvm::dyn_cast<ast::Return>(node)) {
    auto *constant = llvm::dyn_cast_or_null<ast::Constant>(stmt->value);
    bool isFalse = constant && (constant->value.kind == ast::ConstantKind::None ||
                                constant->value.kind == ast::ConstantKind::False);
    return stmt->value && !isFalse;
  }
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found = found || mayReturnTrue(child); });
  return found;
}

static bool hasHandlers(ast::Node *node) {
  if (llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(node))
    return false;
  if (auto *stmt = llvm::dyn_cast<ast::Try>(node); stmt && !stmt->handlers.empty())
    return true;
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found = found || hasHandlers(child); });
  return found;
}

static bool anyInBody(const FunctionInfo &function, bool (*holds)(ast::Node *)) {
  auto *definition = llvm::dyn_cast_or_null<ast::FunctionDef>(function.node);
  return definition && llvm::any_of(definition->body, [&](ast::Stmt *stmt) { return holds(stmt); });
}

/// Whether the manager is made of a generator function that handles what is raised where it yields.
static bool isHandlingGenerator(const Atom *manager) {
  return llvm::any_of(manager->arguments(), [](TypeVariable *argument) {
    return llvm::any_of(argument->bound().atoms(), [](const Atom *frame) {
      const Instance *body = frame->isObject() ? frame->classInfo()->frameBody : nullptr;
      return body && anyInBody(*body->function, hasHandlers);
    });
  });
}

ExceptionGuard guardOf(const ast::Try &stmt) {
  ExceptionGuard guard;
  for (const ast::ExceptHandler *handler : stmt.handlers) {
    guard.catchesAll |= !handler->type;
    if (handler->type)
      guard.classes.push_back(handler->type);
  }
  return guard;
}

ExceptionGuard guardOf(Type managers, ast::Expr *context) {
  ExceptionGuard guard;
  for (const Atom *atom : managers.atoms()) {
    const FunctionInfo *exit = findMethod(atom->classInfo(), "__exit__");
    if (!exit)
      exit = findMethod(atom->classInfo(), "__aexit__");
    if (!exit)
      continue;
    if (!exit->module->isStandard) {
      guard.catchesAll |= anyInBody(*exit, mayReturnTrue);
      continue;
    }
    // `suppress(KeyError)` names what it catches, if it is made here.
    bool isSuppress = exit->owner->name == "suppress";
    auto *made = isSuppress ? llvm::dyn_cast<ast::Call>(context) : nullptr;
    bool isNamed = made && llvm::none_of(made->args, [](ast::Expr *each) { return llvm::isa<ast::Starred>(each); });
    if (isNamed)
      guard.classes.append(made->args.begin(), made->args.end());
    guard.catchesAll |= (isSuppress && !isNamed) || isHandlingGenerator(atom);
  }
  return guard;
}

} // namespace rio::sema

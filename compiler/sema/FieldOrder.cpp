#include "sema/FieldOrder.h"
#include "sema/Analyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

bool isSuperAttribute(const ast::Attribute *attribute) {
  auto *call = llvm::dyn_cast<ast::Call>(attribute->value);
  auto *name = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  return name && name->id == "super" && call->args.empty();
}

ast::Call *callOfNextInitializer(ast::Stmt *stmt) {
  auto *statement = llvm::dyn_cast<ast::ExprStmt>(stmt);
  auto *call = statement ? llvm::dyn_cast<ast::Call>(statement->value) : nullptr;
  auto *method = call ? llvm::dyn_cast<ast::Attribute>(call->func) : nullptr;
  return method && method->attr == "__init__" && isSuperAttribute(method) ? call : nullptr;
}

FieldOrder::FieldOrder(const ClassInfo &info) : info(info) {
  isSeen = info.module->isStandard || findMethod(&info, "__setattr__") || findMethod(&info, "__new__");
  followFrom(0);
}

bool FieldOrder::isFirstStore(const FunctionInfo &function, SourceRange range) const {
  return llvm::any_of(stores, [&](auto &store) {
    return store.first == &function && store.second.line == range.line && store.second.column == range.column;
  });
}

void FieldOrder::followFrom(size_t place) {
  for (; place < info.linearization.size(); ++place) {
    FunctionInfo *initializer = info.linearization[place]->methods.lookup("__init__");
    auto *definition = initializer ? llvm::dyn_cast<ast::FunctionDef>(initializer->node) : nullptr;
    if (!definition || initializer->parameters.empty())
      continue;
    for (ast::Stmt *stmt : definition->body)
      follow(stmt, *initializer, place);
    return;
  }
}

bool FieldOrder::isPlainField(llvm::StringRef name) const {
  return llvm::none_of(info.linearization, [&](const ClassInfo *step) {
    auto shared = step->attributes.find(name);
    bool isDescribed =
        shared != step->attributes.end() && llvm::any_of(shared->second->type.atoms(), [](const Atom *atom) {
          return atom->isObject() && findMethod(atom->classInfo(), "__set__");
        });
    return isDescribed || step->methods.contains(name) || step->setters.contains(name);
  });
}

bool FieldOrder::mayShow(ast::Node *node, llvm::StringRef self) const {
  auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
  auto *owner = attribute ? llvm::dyn_cast<ast::Name>(attribute->value) : nullptr;
  if (owner && owner->id == self && llvm::is_contained(names, attribute->attr))
    return false;
  auto *name = llvm::dyn_cast<ast::Name>(node);
  bool shows = name && (name->id == self || name->id == "super");
  ast::forEachChild(node, [&](ast::Node *child) { shows = shows || mayShow(child, self); });
  return shows;
}

void FieldOrder::follow(ast::Stmt *stmt, const FunctionInfo &initializer, size_t place) {
  llvm::StringRef self = initializer.parameters[0].name;
  auto *plain = llvm::dyn_cast<ast::Assign>(stmt);
  auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
  ast::Expr *target = plain && plain->targets.size() == 1 ? plain->targets[0]
                      : annotated && annotated->value     ? annotated->target
                                                          : nullptr;
  auto *field = llvm::dyn_cast_or_null<ast::Attribute>(target);
  auto *object = field ? llvm::dyn_cast<ast::Name>(field->value) : nullptr;
  if (object && object->id == self && isPlainField(field->attr)) {
    isSeen |= mayShow(plain ? plain->value : annotated->value, self);
    if (isSeen)
      return;
    if (!llvm::is_contained(names, field->attr))
      names.push_back(field->attr);
    stores.push_back({&initializer, field->range});
    return;
  }
  ast::Call *call = callOfNextInitializer(stmt);
  if (!call) {
    isSeen |= mayShow(stmt, self);
    return;
  }
  for (ast::Expr *argument : call->args)
    isSeen |= mayShow(argument, self);
  for (ast::Keyword *argument : call->keywords)
    isSeen |= mayShow(argument->value, self);
  followFrom(place + 1);
}

const FieldOrder &Analyzer::fieldOrder(const ClassInfo &info) {
  std::unique_ptr<FieldOrder> &known = fieldOrders[&info];
  if (!known)
    known = std::make_unique<FieldOrder>(info);
  return *known;
}

/// Whether it reads `__init__` of anything but `super()`.
static bool readsInitializer(ast::Node *node) {
  auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
  bool reads = attribute && attribute->attr == "__init__" && !isSuperAttribute(attribute);
  ast::forEachChild(node, [&](ast::Node *child) { reads = reads || readsInitializer(child); });
  return reads;
}

bool Analyzer::reinitializes() {
  return llvm::any_of(program.modules, [](const std::unique_ptr<ModuleInfo> &module) {
    return !module->isStandard && module->tree && readsInitializer(module->tree);
  });
}

} // namespace rio::sema

// The fields of the program's generic classes.
//
// A field whose annotation speaks of the class's type parameters has another type for other arguments: the `items` of a
// `Stack[int]` are no strings because those of a `Stack[str]` are. The annotation stands in the class body, where a
// method assigns the field, at the parameter of `__init__` that is assigned to it, or in what `__init__` calls for it
// (`list[tuple[T, int]]()`). All other fields have one type for the whole class, which grows with what is assigned.
//
// A class that decorates functions is generic without saying so: what it keeps of the function is another type for each
// function, or a mistake would be found in calling one with the arguments of another.
#include "sema/Annotations.h"
#include "syntax/AstVisitor.h"
#include "syntax/Parser.h"

namespace rio::sema {

ast::Expr *Analyzer::forwardReference(const ast::Constant *constant) {
  auto [place, isNew] = forwardReferences.try_emplace(constant, nullptr);
  if (!isNew)
    return place->second;
  // What cannot be read names no type, which is no mistake: CPython does not read it either.
  Diagnostics ignored;
  const SourceFile &file = program.sources->add("<string>", constant->value.text.str());
  ast::Module *tree = ast::parseModule(file, *program.trees, ignored);
  auto *only = tree && tree->body.size() == 1 ? llvm::dyn_cast<ast::ExprStmt>(tree->body[0]) : nullptr;
  bool isText = only && llvm::isa<ast::Constant>(only->value);
  return forwardReferences[constant] = only && !isText ? only->value : nullptr;
}

bool Analyzer::speaksOfParameters(ast::Node *annotation, const ClassInfo &info) {
  if (auto *name = llvm::dyn_cast<ast::Name>(annotation))
    return llvm::is_contained(info.typeParameters, name->id);
  auto *constant = llvm::dyn_cast<ast::Constant>(annotation);
  if (constant && constant->value.kind == ast::ConstantKind::String)
    if (ast::Expr *meant = forwardReference(constant))
      return speaksOfParameters(meant, info);
  bool speaks = false;
  ast::forEachChild(annotation, [&](ast::Node *child) { speaks |= speaksOfParameters(child, info); });
  return speaks;
}

/// The annotation of the parameter that `value` names, or null.
static ast::Expr *annotationOfParameter(const ast::FunctionDef *method, ast::Expr *value) {
  auto *name = llvm::dyn_cast<ast::Name>(value);
  if (!name)
    return nullptr;
  for (llvm::ArrayRef<ast::Arg *> group :
       {llvm::ArrayRef<ast::Arg *>(method->args->posonlyargs), llvm::ArrayRef<ast::Arg *>(method->args->args),
        llvm::ArrayRef<ast::Arg *>(method->args->kwonlyargs)})
    for (ast::Arg *parameter : group)
      if (parameter->arg == name->id)
        return parameter->annotation;
  return nullptr;
}

void Analyzer::keepDecoratedApart(ClassInfo &info) {
  FunctionInfo *initializer = info.methods.lookup("__init__");
  bool isAlone = info.typeParameters.empty() && info.linearization.size() == 2 && !info.module->isStandard;
  bool takesFunction = isAlone && decoratorNames.contains(info.node->name) && initializer && !initializer->decorated &&
                       initializer->parameters.size() > 1;
  if (!takesFunction)
    return;
  llvm::StringRef self = initializer->parameters[0].name, function = initializer->parameters[1].name;
  for (ast::Stmt *stmt : llvm::cast<ast::FunctionDef>(initializer->node)->body) {
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *value = assign ? llvm::dyn_cast<ast::Name>(assign->value) : nullptr;
    auto *target = assign ? llvm::dyn_cast<ast::Attribute>(assign->targets[0]) : nullptr;
    auto *object = target ? llvm::dyn_cast<ast::Name>(target->value) : nullptr;
    if (!value || !object || value->id != function || object->id != self)
      continue;
    llvm::StringRef parameter = "(function)";
    if (info.typeParameters.empty())
      info.typeParameters.push_back(parameter);
    info.genericFields[target->attr] = program.trees->create<ast::Name>(stmt->range, parameter, ast::ExprContext::Load);
  }
}

void Analyzer::collectGenericFields(ClassInfo &info) {
  if (info.typeParameters.empty() || info.module->isStandard)
    return;
  for (ast::Stmt *stmt : info.node->body) {
    auto *method = llvm::dyn_cast<ast::FunctionDef>(stmt);
    if (!method || method->args->args.empty())
      continue;
    llvm::StringRef self = method->args->args[0]->arg;
    auto note = [&](ast::Expr *target, ast::Expr *annotation) {
      auto *attribute = llvm::dyn_cast<ast::Attribute>(target);
      auto *object = attribute ? llvm::dyn_cast<ast::Name>(attribute->value) : nullptr;
      if (object && object->id == self && annotation && speaksOfParameters(annotation, info))
        info.genericFields.try_emplace(attribute->attr, annotation);
    };
    auto assigned = [&](auto &again, ast::Expr *target, ast::Expr *value) -> void {
      auto *targets = llvm::dyn_cast<ast::Tuple>(target), *values = llvm::dyn_cast<ast::Tuple>(value);
      if (targets && values && targets->elts.size() == values->elts.size())
        for (auto [one, other] : llvm::zip(targets->elts, values->elts))
          again(again, one, other);
      auto *made = llvm::dyn_cast<ast::Call>(value);
      bool saysWhat = made && llvm::isa<ast::Subscript>(made->func);
      note(target, saysWhat ? made->func : annotationOfParameter(method, value));
    };
    auto walk = [&](auto &again, ast::Node *node) -> void {
      if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(node))
        note(annotated->target, annotated->annotation);
      auto *assign = llvm::dyn_cast<ast::Assign>(node);
      if (assign && method->name == "__init__")
        for (ast::Expr *target : assign->targets)
          assigned(assigned, target, assign->value);
      if (llvm::isa<ast::Stmt>(node))
        ast::forEachChild(node, [&](ast::Node *child) { again(again, child); });
    };
    walk(walk, method);
  }
}

void Analyzer::bindGenericField(ClassInfo &info, FieldInfo &field) {
  for (ClassInfo *step : info.linearization)
    if (ast::Expr *annotation = step->genericFields.lookup(field.name)) {
      field.annotation = annotation;
      field.declaring = step;
      field.isGeneric = true;
      return;
    }
}

bool Analyzer::hasExactType(const FieldInfo &field) {
  return field.annotation && field.declaring && (field.declaring->module->isStandard || field.isGeneric);
}

Type Analyzer::fieldType(const Atom *atom, const FieldInfo &field) {
  if (!hasExactType(field))
    return field.type;
  TypeBindings bindings = bindClassParameters(*this, atom, field.declaring);
  std::optional<Type> spelled =
      AnnotationReader(*this, *field.declaring->module, bindings, classSites).read(field.annotation);
  // A program's annotation converts nothing: what it does not name lies there too.
  return field.isGeneric ? types.join(spelled.value_or(Type()), field.type) : spelled.value_or(field.type);
}

} // namespace rio::sema

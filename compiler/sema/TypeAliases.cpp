// Type aliases of a module: the `type` statement, and assignments whose value only annotations can use, such as
// `Point = tuple[int, int]` and `Number = int | float`. They are read where annotations name them and never run.
// An alias of a class (`Row = list[float]`) is a value as well and stays an assignment.
#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio::sema {

static llvm::StringRef nameOf(ast::Expr *expr) {
  auto *name = llvm::dyn_cast<ast::Name>(expr);
  return name ? name->id : llvm::StringRef();
}

static bool isSpecialForm(llvm::StringRef name) {
  return llvm::StringSwitch<bool>(name)
      .Cases({"Optional", "Union", "Callable", "Literal", "Annotated"}, true)
      .Cases({"Iterable", "Iterator", "Sequence", "Mapping", "Type"}, true)
      .Default(false);
}

/// Whether the expression is a type and nothing else: a name or a subscript of a class, None, or a union of such.
/// `known` are the names that the module has given to types so far.
static bool isTypeExpression(Analyzer &analyzer, ModuleInfo &module, ast::Expr *expr, const llvm::StringSet<> &known) {
  if (auto *constant = llvm::dyn_cast<ast::Constant>(expr))
    return constant->value.kind == ast::ConstantKind::None;
  if (auto *both = llvm::dyn_cast<ast::BinOp>(expr))
    return both->op == ast::BinaryOperator::BitOr && isTypeExpression(analyzer, module, both->left, known) &&
           isTypeExpression(analyzer, module, both->right, known);
  if (auto *subscript = llvm::dyn_cast<ast::Subscript>(expr)) {
    return isSpecialForm(nameOf(subscript->value)) || isTypeExpression(analyzer, module, subscript->value, known);
  }
  if (analyzer.classNamed(module, expr) || known.contains(nameOf(expr)))
    return true;
  auto imported = module.constants.find(nameOf(expr));
  const Constant *constant = imported != module.constants.end() ? &imported->second : nullptr;
  return constant && constant->origin && constant->origin->typeAliases.contains(constant->originName);
}

static bool isTuple(ast::Expr *expr) {
  auto *subscript = llvm::dyn_cast<ast::Subscript>(expr);
  return subscript && (nameOf(subscript->value) == "tuple" || nameOf(subscript->value) == "Tuple");
}

void Analyzer::declareTypeAliases(ModuleInfo &module, const ScopeFacts &facts) {
  llvm::StringSet<> known;
  for (ast::Stmt *stmt : module.tree->body) {
    if (auto *statement = llvm::dyn_cast<ast::TypeAlias>(stmt)) {
      module.typeAliases[nameOf(statement->name)] = statement->value;
      known.insert(nameOf(statement->name));
    }
    if (module.isStandard)
      continue;
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    bool isPlain = assign && assign->targets.size() == 1;
    llvm::StringRef name = isPlain ? nameOf(assign->targets[0]) : annotated ? nameOf(annotated->target) : "";
    ast::Expr *value = isPlain ? assign->value : annotated ? annotated->value : nullptr;
    Global *global = module.globals.lookup(name);
    auto binding = facts.bindings.find(name);
    bool isBoundOnce = binding != facts.bindings.end() && binding->second.count == 1;
    if (!value || !global || global->assignedElsewhere || !isBoundOnce)
      continue;
    if (!isTypeExpression(*this, module, value, known))
      continue;
    known.insert(name);
    if (isTuple(value) || llvm::isa<ast::BinOp>(value))
      module.typeAliases[name] = value;
    else if (llvm::isa<ast::Subscript>(value))
      module.genericAliases.insert(name);
  }
}

bool FunctionAnalyzer::refusesShownAlias(ast::Expr *written, const Expr *value) {
  const Atom *only = value->type.single();
  if (module.isStandard || !only)
    return false;
  bool isClassValue = only->kind() == AtomKind::Class, isAlias = false;
  if (auto *subscript = llvm::dyn_cast<ast::Subscript>(written)) {
    ClassInfo *info = analyzer.classNamed(module, subscript->value);
    llvm::StringRef form = nameOf(subscript->value);
    isAlias = isSpecialForm(form) ? module.constants.contains(form)
                                  : isClassValue && info && !info->metaclass && !findMethod(info, "__class_getitem__");
  } else if (llvm::StringRef name = nameOf(written); module.genericAliases.contains(name)) {
    isAlias = isClassValue && (inModuleBody() || !lookup(name).local);
  }
  if (isAlias)
    unsupported(diag::unsupported_type_alias_value, written->range,
                isClassValue ? typeName(types.of(types.object(only->classInfo(), only->arguments())))
                             : typeName(value->type));
  return isAlias;
}

} // namespace rio::sema

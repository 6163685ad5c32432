// What programs ask of classes, functions and modules themselves: `type(x).__name__`, `C.__mro__`, `__doc__`, and what
// the flow learns from `type(x) is C`.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// The operand of `type(x)` or `x.__class__`; null for other expressions.
ast::Expr *FunctionAnalyzer::askedForClass(ast::Expr *expr) {
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr))
    return attribute->attr == "__class__" ? attribute->value : nullptr;
  auto *call = llvm::dyn_cast<ast::Call>(expr);
  bool asks = call && call->args.size() == 1 && call->keywords.empty() && isBuiltinName(call->func, "type") &&
              !llvm::isa<ast::Starred>(call->args[0]);
  return asks ? call->args[0] : nullptr;
}

void FunctionAnalyzer::narrowByClass(ast::Compare *compare, bool isTrue) {
  ast::CompareOperator op = compare->ops[0];
  bool isEqual = op == ast::CompareOperator::Is || op == ast::CompareOperator::Eq;
  bool isAmong = op == ast::CompareOperator::In;
  bool isNegative =
      op == ast::CompareOperator::IsNot || op == ast::CompareOperator::NotEq || op == ast::CompareOperator::NotIn;
  ast::Expr *right = compare->comparators[0], *operand = askedForClass(compare->left);
  if (!operand && !isAmong && op != ast::CompareOperator::NotIn) {
    operand = askedForClass(right);
    right = compare->left;
  }
  if (!operand || !(isEqual || isAmong || isNegative))
    return;
  bool isDisplay = isAmong || op == ast::CompareOperator::NotIn;
  llvm::ArrayRef<ast::Expr *> named = right;
  if (isDisplay) {
    auto *tuple = llvm::dyn_cast<ast::Tuple>(right);
    auto *list = llvm::dyn_cast<ast::List>(right);
    auto *set = llvm::dyn_cast<ast::Set>(right);
    if (!tuple && !list && !set)
      return;
    named = tuple ? tuple->elts : list ? list->elts : set->elts;
  }
  llvm::SmallVector<ClassInfo *, 4> classes;
  for (ast::Expr *each : named) {
    classes.push_back(llvm::isa<ast::Subscript>(each) ? nullptr : classNamed(each));
    if (!classes.back())
      return;
  }
  narrowName(operand, [&](const Atom *atom) {
    if (!atom->isObject() && !atom->isTuple())
      return true;
    bool isOne = llvm::is_contained(classes, analyzer.shownClass(atom->classInfo()));
    return isOne == (isTrue != isNegative);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::nameOfClassOf(ast::Attribute *attribute) {
  ast::Expr *operand = attribute->attr == "__name__" ? askedForClass(attribute->value) : nullptr;
  if (!operand || !llvm::isa<ast::Call>(attribute->value))
    return nullptr;
  SourceRange range = attribute->range;
  return dispatch(range, expression(operand), [&](const Atom *atom, Expr *value) -> Expr * {
    bool isObject = atom->isObject() || atom->isTuple();
    // What the library writes in Python may be C in CPython.
    bool isFunction = atom->kind() == AtomKind::Function || atom->kind() == AtomKind::Method;
    bool isForeign = isFunction && atom->function()->module->isStandard && !atom->function()->module->isBuiltins;
    if (isForeign || (isObject && atom->classInfo()->described)) {
      unsupported(diag::unsupported_dynamic_class, range);
      return never(range);
    }
    llvm::StringRef name = isObject ? analyzer.shownClass(atom->classInfo())->name : analyzer.text(runtimeName(atom));
    return sequence(range, [&] {
      if (!llvm::isa<typed::LocalGet, typed::UnitConstant>(value))
        emit<typed::Evaluate>(range, value);
      return string(range, name);
    });
  });
}

/// Whether CPython's `__mro__` and `__bases__` of the class are what the linearization and the bases say.
static bool hasPlainOrder(const ClassInfo &info) {
  auto namesParameters = [](ast::Expr *base) {
    auto *subscript = llvm::dyn_cast<ast::Subscript>(base);
    auto *name = llvm::dyn_cast<ast::Name>(subscript ? subscript->value : base);
    auto *dotted = llvm::dyn_cast<ast::Attribute>(subscript ? subscript->value : base);
    llvm::StringRef spelled = name ? name->id : dotted ? dotted->attr : llvm::StringRef();
    return spelled == "Generic" || spelled == "Protocol" || spelled == "TypedDict" || spelled == "NamedTuple";
  };
  return llvm::all_of(info.linearization, [&](const ClassInfo *step) {
    if (step->metaclass || step->tupleOrigin || step->isLocal)
      return false;
    if (!step->module->isStandard)
      return step->node->type_params.empty() && llvm::none_of(step->node->bases, namesParameters);
    bool isAbstract = step->module->name == "abc" && step->name == "ABC";
    return isAbstract || (step->module->isBuiltins && isPythonBuiltin(step->name) && step->name == step->node->name);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::classOrder(ClassInfo &info, llvm::StringRef name, SourceRange range) {
  if (name != "__mro__" && name != "__bases__" && name != "__base__")
    return nullptr;
  bool isSingle = name == "__base__";
  if (!hasPlainOrder(info) || (isSingle && info.bases.size() > 1)) {
    unsupported(diag::unsupported_dynamic_class, range);
    return never(range);
  }
  llvm::SmallVector<Expr *, 4> classes;
  for (ClassInfo *step : name == "__mro__" ? info.linearization : info.bases)
    classes.push_back(make<typed::UnitConstant>(range, types.of(types.classObject(step))));
  if (!isSingle)
    return tupleOf(classes, range);
  return classes.empty() ? none(range) : classes.front();
}

FunctionAnalyzer::Expr *FunctionAnalyzer::orderCall(ast::Attribute *method, ast::Call *expr) {
  if (method->attr != "mro" || !expr->args.empty() || !expr->keywords.empty() || module.isStandard)
    return nullptr;
  ClassInfo *info = classNamed(method->value);
  if (!info || findMethod(info, "mro") || classAttribute(info->linearization, "mro"))
    return nullptr;
  SourceRange range = expr->range;
  return sequence(range, [&]() -> Expr * {
    if (!evaluateClasses(method->value))
      return never(range);
    Expr *order = classOrder(*info, "__mro__", range);
    if (order->type.isNever())
      return order;
    Expr *list = make<typed::UnitConstant>(range, types.of(types.classObject(analyzer.listClass)));
    return callValue(list, {{order}, {}}, range, expr);
  });
}

} // namespace rio::sema

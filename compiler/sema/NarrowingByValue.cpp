// What a comparison with literals says of a variable: `x == "a"`, `x not in (None, 0)`, `x is True`, `x is Color.RED`.
//
// A value that equals a literal is of a class whose objects can: the literal's own with its heirs, the numbers among
// themselves, and classes with an `__eq__` of the program. Of a value that does not, it is known only that it is not
// None where None is what it was compared with.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

namespace {
enum class Comparand { Text, Number, None, Other };
} // namespace

/// Which classes a literal's equals can be of; nothing for other expressions.
static std::optional<Comparand> comparandOf(ast::Expr *expr) {
  if (auto *sign = llvm::dyn_cast<ast::UnaryOp>(expr); sign && sign->op == ast::UnaryOperator::USub)
    expr = sign->operand;
  auto *constant = llvm::dyn_cast<ast::Constant>(expr);
  if (!constant)
    return std::nullopt;
  switch (constant->value.kind) {
  case ast::ConstantKind::String:
    return Comparand::Text;
  case ast::ConstantKind::True:
  case ast::ConstantKind::False:
  case ast::ConstantKind::Integer:
  case ast::ConstantKind::Float:
  case ast::ConstantKind::Complex:
    return Comparand::Number;
  case ast::ConstantKind::None:
    return Comparand::None;
  case ast::ConstantKind::Ellipsis:
  case ast::ConstantKind::Bytes:
    return Comparand::Other;
  }
  llvm_unreachable("every kind of constant is covered");
}

static bool mayEqual(const Analyzer &analyzer, const Atom *atom, Comparand comparand) {
  if (!atom->isObject() && !atom->isTuple())
    return false;
  const ClassInfo *info = atom->classInfo();
  if (info == analyzer.noneClass)
    return comparand == Comparand::None;
  FunctionInfo *equals = findMethod(info, "__eq__");
  bool isOwn = equals && !equals->isLibrary();
  bool isShared = llvm::any_of(info->linearization, [](auto *step) { return step->attributes.contains("__eq__"); });
  if (isOwn || isShared || info->described || comparand == Comparand::Other)
    return true;
  if (atom->isTuple())
    return false;
  auto derives = [&](const ClassInfo *base) { return info->isSubclassOf(base) || info->valueBase == base; };
  if (derives(analyzer.strClass))
    return comparand == Comparand::Text;
  if (derives(analyzer.intClass) || derives(analyzer.floatClass) || info == analyzer.boolClass ||
      info == analyzer.indexClass)
    return comparand == Comparand::Number;
  bool isContainer = derives(analyzer.listClass) || derives(analyzer.dictClass) || derives(analyzer.setClass);
  // What an object of a class without `__eq__` equals is itself; of the library's classes nobody here knows.
  return !isContainer && info->module->isStandard;
}

/// The literals of a display, or one literal; nothing where something else is among them.
static std::optional<llvm::SmallVector<Comparand, 4>> comparandsOf(ast::Expr *expr, bool isDisplay) {
  auto *tuple = llvm::dyn_cast<ast::Tuple>(expr);
  auto *list = llvm::dyn_cast<ast::List>(expr);
  auto *set = llvm::dyn_cast<ast::Set>(expr);
  if (isDisplay && !tuple && !list && !set)
    return std::nullopt;
  llvm::ArrayRef<ast::Expr *> elements = !isDisplay ? llvm::ArrayRef(expr)
                                         : tuple    ? tuple->elts
                                         : list     ? list->elts
                                                    : set->elts;
  llvm::SmallVector<Comparand, 4> comparands;
  for (ast::Expr *element : elements) {
    std::optional<Comparand> one = comparandOf(element);
    if (!one)
      return std::nullopt;
    comparands.push_back(*one);
  }
  return comparands;
}

void FunctionAnalyzer::narrowByIdentity(ast::Compare *compare, bool isSame) {
  auto *constant = llvm::dyn_cast<ast::Constant>(compare->comparators[0]);
  bool isBool =
      constant && (constant->value.kind == ast::ConstantKind::True || constant->value.kind == ast::ConstantKind::False);
  if (isBool && isSame)
    return narrowName(compare->left, [&](const Atom *atom) { return types.of(atom) == analyzer.boolType; });
  // A member of an enum, named by its class.
  auto *member = llvm::dyn_cast<ast::Attribute>(compare->comparators[0]);
  ClassInfo *owner = member && llvm::isa<ast::Name>(member->value) ? classNamed(member->value) : nullptr;
  bool isMember = owner && owner->metaclass && owner->attributes.contains(member->attr);
  if (isMember && isSame)
    narrowName(compare->left, [&](const Atom *atom) {
      return atom->isObject() && (atom->classInfo()->isSubclassOf(owner) || atom->classInfo()->described);
    });
}

void FunctionAnalyzer::narrowByValue(ast::Compare *compare, bool isTrue) {
  ast::CompareOperator op = compare->ops[0];
  if (op == ast::CompareOperator::Is || op == ast::CompareOperator::IsNot)
    return narrowByIdentity(compare, (op == ast::CompareOperator::Is) == isTrue);
  bool isDisplay = op == ast::CompareOperator::In || op == ast::CompareOperator::NotIn;
  if (!isDisplay && op != ast::CompareOperator::Eq && op != ast::CompareOperator::NotEq)
    return;
  ast::Expr *operand = compare->left, *other = compare->comparators[0];
  if (!isDisplay && comparandOf(operand))
    std::swap(operand, other);
  std::optional<llvm::SmallVector<Comparand, 4>> comparands = comparandsOf(other, isDisplay);
  if (!comparands)
    return;
  bool isAmong = (op == ast::CompareOperator::Eq || op == ast::CompareOperator::In) == isTrue;
  bool hasNone = llvm::is_contained(*comparands, Comparand::None);
  narrowName(operand, [&](const Atom *atom) {
    if (!isAmong)
      return !(hasNone && types.of(atom) == analyzer.noneType);
    return llvm::any_of(*comparands, [&](Comparand one) { return mayEqual(analyzer, atom, one); });
  });
}

} // namespace rio::sema

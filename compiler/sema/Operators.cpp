// Binary and unary operators, resolved through the special methods as CPython does.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

namespace {
struct OperatorMethods {
  llvm::StringRef name, reflected, inPlace;
};

OperatorMethods methodsOf(ast::BinaryOperator op) {
  switch (op) {
  case ast::BinaryOperator::Add:
    return {"__add__", "__radd__", "__iadd__"};
  case ast::BinaryOperator::Sub:
    return {"__sub__", "__rsub__", "__isub__"};
  case ast::BinaryOperator::Mult:
    return {"__mul__", "__rmul__", "__imul__"};
  case ast::BinaryOperator::MatMult:
    return {"__matmul__", "__rmatmul__", "__imatmul__"};
  case ast::BinaryOperator::Div:
    return {"__truediv__", "__rtruediv__", "__itruediv__"};
  case ast::BinaryOperator::Mod:
    return {"__mod__", "__rmod__", "__imod__"};
  case ast::BinaryOperator::Pow:
    return {"__pow__", "__rpow__", "__ipow__"};
  case ast::BinaryOperator::LShift:
    return {"__lshift__", "__rlshift__", "__ilshift__"};
  case ast::BinaryOperator::RShift:
    return {"__rshift__", "__rrshift__", "__irshift__"};
  case ast::BinaryOperator::BitOr:
    return {"__or__", "__ror__", "__ior__"};
  case ast::BinaryOperator::BitXor:
    return {"__xor__", "__rxor__", "__ixor__"};
  case ast::BinaryOperator::BitAnd:
    return {"__and__", "__rand__", "__iand__"};
  case ast::BinaryOperator::FloorDiv:
    return {"__floordiv__", "__rfloordiv__", "__ifloordiv__"};
  }
  llvm_unreachable("every operator has methods");
}

/// What a program adds up from pieces has no type for each length beyond this.
constexpr int64_t longestKnownTuple = 16;

} // namespace

FunctionAnalyzer::Expr *FunctionAnalyzer::tryMethod(Expr *left, llvm::StringRef name, Expr *right, SourceRange range) {
  const Atom *atom = left->type.single();
  if (!atom || (!atom->isObject() && !atom->isTuple()))
    return nullptr;
  FunctionInfo *method = findMethod(atom->classInfo(), name);
  // A method of the program is called whatever it takes: one with other parameters raises a TypeError.
  bool isOfProgram = method && !method->module->isStandard;
  if (isOfProgram || (method ? method->decorated != nullptr : hasMethod(atom, name)))
    return callMethodOf(atom, left, name, {{right}, {}}, range);
  if (!method || method->parameters.size() < 2)
    return nullptr;
  if (!admits(*method, method->parameters[1], atom, right))
    return nullptr;
  return callMethodOf(atom, left, name, {{right}, {}}, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::unlessNotImplemented(Expr *value, llvm::function_ref<Expr *()> otherwise,
                                                               SourceRange range) {
  const Atom *marker = types.object(analyzer.notImplementedClass);
  if (!llvm::is_contained(value->type.atoms(), marker))
    return value;
  return sequence(range, [&]() -> Expr * {
    typed::Local *kept = temporary(value);
    if (value->type.size() == 1)
      return otherwise();
    Type rest = types.without(value->type, marker);
    Expr *isMarker = make<typed::IsInstance>(range, analyzer.boolType, get(kept, range), types.of(marker));
    Expr *fallback = sequence(range, otherwise);
    return conditional(range, isMarker, fallback, get(kept, rest, range));
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::binary(ast::BinaryOperator op, Expr *left, Expr *right, SourceRange range,
                                                 bool inPlace) {
  // A negative power of an int is a float; where the power is not written out, int.__pow__ raises.
  auto *exponent = llvm::dyn_cast<typed::IntConstant>(right);
  if (op == ast::BinaryOperator::Pow && exponent && exponent->value.isNegative() && left->type == analyzer.intType)
    if (Expr *base = convertArgument(left, analyzer.floatType, range))
      left = base;
  if (op == ast::BinaryOperator::Mult)
    if (Expr *repeated = repeatTuple(left, right, range))
      return repeated;
  OperatorMethods methods = methodsOf(op);
  std::string spelled = ast::spelling(op).str() + (inPlace ? "=" : "");
  return binaryOnAtoms(analyzer.text(spelled), methods.name, methods.reflected, left, right, range,
                       inPlace ? methods.inPlace : llvm::StringRef());
}

/// A tuple of known length times a literal; null for anything else.
FunctionAnalyzer::Expr *FunctionAnalyzer::repeatTuple(Expr *left, Expr *right, SourceRange range) {
  auto *times = llvm::dyn_cast<typed::IntConstant>(right);
  const Atom *atom = left->type.single();
  if (!times || !atom || !atom->isTuple() || times->value.getSignificantBits() > 16)
    return nullptr;
  int64_t count = std::max<int64_t>(times->value.getSExtValue(), 0);
  if (count * static_cast<int64_t>(atom->elements().size()) > longestKnownTuple)
    return nullptr;
  return sequence(range, [&] {
    typed::Local *tuple = temporary(left);
    llvm::SmallVector<Expr *, 8> values;
    for (int64_t round = 0; round < count; ++round)
      for (auto [place, type] : llvm::enumerate(atom->elements()))
        values.push_back(make<typed::TupleGet>(range, type, get(tuple, range), static_cast<unsigned>(place)));
    return tupleOf(values, range);
  });
}

/// Whether the sum of two tuples is one whose length only the run knows: where one side may have several lengths, each
/// round of a loop or of a recursion would find another one.
static bool isLongSum(Type left, Type right) {
  auto lengths = [](Type type) {
    return llvm::count_if(type.atoms(), [](const Atom *atom) { return atom->isTuple(); });
  };
  auto longest = [](Type type) {
    int64_t length = 0;
    for (const Atom *atom : type.atoms())
      length = std::max(length, atom->isTuple() ? static_cast<int64_t>(atom->elements().size()) : 0);
    return length;
  };
  return lengths(left) > 1 || lengths(right) > 1 || longest(left) + longest(right) > longestKnownTuple;
}

bool FunctionAnalyzer::isSequence(const Atom *atom) const {
  return atom->isTuple() || (atom->isObject() && (atom->classInfo()->isSubclassOf(analyzer.strClass) ||
                                                  atom->classInfo()->isSubclassOf(analyzer.listClass) ||
                                                  atom->classInfo() == analyzer.longTupleClass));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::repeatByIndex(Expr *left, Expr *right, llvm::StringRef method,
                                                        SourceRange range) {
  for (auto [sequence, times] : {std::pair(left, right), {right, left}}) {
    const Atom *atom = times->type.single();
    bool isIndex = atom->isObject() && !atom->classInfo()->module->isStandard && hasMethod(atom, "__index__");
    if (!isIndex || !isSequence(sequence->type.single()))
      continue;
    Expr *index = resultOf("__index__", callMethodOf(atom, times, "__index__", {}, range), analyzer.intClass, range);
    if (!hasMethod(sequence->type.single(), method))
      method = "__mul__";
    return index->type.isNever() ? index : tryMethod(sequence, method, index, range);
  }
  return nullptr;
}

/// What the sequences among the builtins say of an operand that they cannot add or be multiplied by.
std::string FunctionAnalyzer::sequenceWords(llvm::StringRef method, const Atom *left, const Atom *right) const {
  std::string leftName = runtimeName(left), rightName = runtimeName(right);
  if (method == "__add__" && leftName == "collections.deque")
    return "can only concatenate deque (not \"" + rightName + "\") to deque";
  if (method == "__add__" && isSequence(left)) {
    // Heirs go by the name of the builtin.
    for (ClassInfo *builtin : {analyzer.strClass, analyzer.listClass, analyzer.tupleClass})
      if (left->classInfo()->isSubclassOf(builtin))
        leftName = builtin->name.str();
    return "can only concatenate " + leftName + " (not \"" + rightName + "\") to " + leftName;
  }
  if (method == "__mul__" && (isSequence(left) || isSequence(right)))
    return "can't multiply sequence by non-int of type '" + (isSequence(left) ? rightName : leftName) + "'";
  return "";
}

/// Whether `|` makes a union of the two in CPython: of classes, and of None with one.
bool FunctionAnalyzer::isUnionOfTypes(const Atom *left, const Atom *right) const {
  auto isNone = [&](const Atom *atom) { return atom == analyzer.noneType.single(); };
  return (isClass(left) && (isClass(right) || isNone(right))) || (isNone(left) && isClass(right));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::binaryOnAtoms(llvm::StringRef spelling, llvm::StringRef name,
                                                        llvm::StringRef reflected, Expr *left, Expr *right,
                                                        SourceRange range, llvm::StringRef inPlaceName) {
  if (left->type.isNever())
    return left;
  if (right->type.isNever())
    return never(range, {left, right});
  bool severalPairs = left->type.size() > 1 || right->type.size() > 1;
  unsigned working = 0;
  llvm::SmallVector<std::pair<const Atom *, const Atom *>, 4> failing;
  auto onePair = [&](Expr *leftOne, Expr *rightOne) -> Expr * {
    const Atom *leftAtom = leftOne->type.single(), *rightAtom = rightOne->type.single();
    unsigned workingBefore = working;
    auto fail = [&]() -> Expr * {
      if (name == "__or__" && isUnionOfTypes(leftAtom, rightAtom)) {
        unsupported(diag::unsupported_type_alias_value, range, typeName(left->type) + " | " + typeName(right->type));
        ++working;
        return never(range);
      }
      if (name == "__mul__")
        if (Expr *repeated = repeatByIndex(leftOne, rightOne, inPlaceName.empty() ? name : inPlaceName, range)) {
          ++working;
          return repeated;
        }
      if (working == workingBefore)
        failing.push_back({leftAtom, rightAtom});
      std::string message = "unsupported operand type(s) for " + spelling.str() +
                            (spelling == "**" ? " or pow()" : "") + ": '" + runtimeName(leftAtom) + "' and '" +
                            runtimeName(rightAtom) + "'";
      if (std::string words = sequenceWords(name, leftAtom, rightAtom); !words.empty())
        message = words;
      return callWellKnown("_raise_type_error", {string(range, analyzer.text(message))}, range);
    };
    auto useReflected = [&]() -> Expr * {
      bool sameClass = leftAtom->kind() == rightAtom->kind() && sameShape(leftAtom, rightAtom) && !leftAtom->isTuple();
      if (!sameClass)
        if (Expr *result = tryMethod(rightOne, reflected, leftOne, range)) {
          ++working;
          return unlessNotImplemented(result, fail, range);
        }
      return fail();
    };
    if (name == "__add__" && leftAtom->isTuple() && rightAtom->isTuple() && isLongSum(left->type, right->type)) {
      ++working;
      return callWellKnown("_join_tuples", {leftOne, rightOne}, range);
    }
    // A subclass's own reflected method goes first.
    bool rightFirst = leftAtom->isObject() && rightAtom->isObject() &&
                      leftAtom->classInfo() != rightAtom->classInfo() &&
                      rightAtom->classInfo()->isSubclassOf(leftAtom->classInfo()) &&
                      findMethod(rightAtom->classInfo(), reflected) != findMethod(leftAtom->classInfo(), reflected);
    auto usePlain = [&]() -> Expr * {
      if (rightFirst)
        if (Expr *result = tryMethod(rightOne, reflected, leftOne, range)) {
          ++working;
          return unlessNotImplemented(
              result,
              [&]() -> Expr * {
                Expr *again = tryMethod(leftOne, name, rightOne, range);
                return again ? unlessNotImplemented(again, fail, range) : fail();
              },
              range);
        }
      if (Expr *result = tryMethod(leftOne, name, rightOne, range)) {
        ++working;
        return unlessNotImplemented(result, useReflected, range);
      }
      return useReflected();
    };
    if (!inPlaceName.empty())
      if (Expr *result = tryMethod(leftOne, inPlaceName, rightOne, range)) {
        ++working;
        return unlessNotImplemented(result, usePlain, range);
      }
    return usePlain();
  };
  Expr *result;
  if (!severalPairs && takesDirectly(left, inPlaceName.empty() ? name : inPlaceName, name, right)) {
    result = onePair(left, right);
  } else {
    // Either operand may be used on several paths, or after the other: both are evaluated first.
    result = sequence(range, [&]() -> Expr * {
      typed::Local *leftKept = temporary(left), *rightKept = temporary(right);
      return dispatchOn(range, leftKept, left->type, [&](const Atom *, Expr *leftOne) {
        return dispatchOn(range, rightKept, right->type,
                          [&](const Atom *, Expr *rightOne) { return onePair(leftOne, rightOne); });
      });
    });
  }
  warnOfOperands(spelling, left, right, failing, range);
  // Only the run knows what a class of the program makes of an earlier round of a library's loop, and which members of
  // a union come this way.
  auto isPart = [](Expr *operand) {
    auto *read = llvm::dyn_cast<typed::LocalGet>(operand);
    return read && read->type.size() < read->local->find()->storage.size();
  };
  bool isOfProgram = llvm::all_of(
      left->type.atoms(), [](const Atom *atom) { return atom->isObject() && !atom->classInfo()->module->isStandard; });
  bool isDoubtful = function.isLibrary() && doubts > 0 && (isOfProgram || isPart(left) || isPart(right));
  if (working == 0 && !isDoubtful)
    reportRaised("TypeError", diag::unsupported_operands, range, spelling, typeName(left->type), typeName(right->type));
  return result;
}

bool FunctionAnalyzer::takesDirectly(Expr *left, llvm::StringRef first, llvm::StringRef second, Expr *right) {
  // Builtin methods take or refuse an operand by its type; methods of the program may answer NotImplemented.
  const Atom *atom = left->type.single();
  if (!atom || (!atom->isObject() && !atom->isTuple()))
    return false;
  for (llvm::StringRef name : {first, second}) {
    FunctionInfo *method = findMethod(atom->classInfo(), name);
    if (method && method->module->isStandard && method->parameters.size() > 1 &&
        admits(*method, method->parameters[1], atom, right))
      return true;
    if (method && !method->module->isStandard)
      return false;
  }
  return false;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::unary(ast::UnaryOp *expr) {
  Expr *operand = expression(expr->operand);
  if (expr->op == ast::UnaryOperator::Not)
    return negate(operand);
  if (expr->op == ast::UnaryOperator::USub) {
    if (auto *constant = llvm::dyn_cast<typed::IntConstant>(operand))
      return make<typed::IntConstant>(expr->range, operand->type,
                                      -constant->value.sext(constant->value.getBitWidth() + 1));
    if (auto *constant = llvm::dyn_cast<typed::FloatConstant>(operand))
      return make<typed::FloatConstant>(expr->range, operand->type, -constant->value);
  }
  llvm::StringRef name = expr->op == ast::UnaryOperator::USub   ? "__neg__"
                         : expr->op == ast::UnaryOperator::UAdd ? "__pos__"
                                                                : "__invert__";
  Type type = operand->type;
  if (expr->op == ast::UnaryOperator::Invert && mayWarn() && !type.isNever() && type == analyzer.boolType)
    analyzer.report(diag::inverted_bool, module.file, expr->range);
  unsigned working = 0;
  Type failing;
  Expr *result = dispatch(expr->range, operand, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    if (atom->isObject() && hasMethod(atom, name)) {
      ++working;
      return callMethodOf(atom, narrowed, name, {}, expr->range);
    }
    failing = types.join(failing, types.of(atom));
    std::string message =
        ("bad operand type for unary " + ast::spelling(expr->op) + ": '" + runtimeName(atom) + "'").str();
    return never(expr->range, {narrowed, callWellKnown("_raise_type_error",
                                                       {string(expr->range, analyzer.text(message))}, expr->range)});
  });
  warnOfMembers(type, failing, expr->operand->range, "TypeError", expr->range,
                "cannot take `" + ast::spelling(expr->op) + "`");
  if (working == 0 && !type.isNever())
    reportRaised("TypeError", diag::unsupported_operand, expr->range, ast::spelling(expr->op), typeName(type));
  return result;
}

} // namespace rio::sema

// What a `class` statement runs beside its body: the keywords of the header, `__set_name__` of what the body has bound,
// `__init_subclass__` of the bases, and decorators.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

bool FunctionAnalyzer::evaluateClassHeader(const ClassInfo &info, ClassHeader &header) {
  auto evaluate = [&](ast::Expr *expr) -> Expr * {
    Expr *value = expression(expr);
    if (!value->type.isNever())
      return llvm::isa<typed::UnitConstant>(value) ? value : get(temporary(value), expr->range);
    emit<typed::Evaluate>(expr->range, value);
    flow.reachable = false;
    return nullptr;
  };
  for (ast::Expr *decorator : info.decorators) {
    Expr *value = evaluate(decorator);
    if (!value)
      return false;
    header.decorators.push_back(value);
  }
  for (ast::Keyword *keyword : info.keywords) {
    Expr *value = evaluate(keyword->value);
    if (!value)
      return false;
    header.keywords.push_back({keyword->arg, value});
  }
  return true;
}

/// `__set_name__` of what the body of a class has bound, once the class is made.
void FunctionAnalyzer::nameMembers(ClassInfo &info) {
  SourceRange range = info.node->range;
  for (Global *member : info.members) {
    bool isBound = info.classOfClass || flow.globals[member].mayBeBound;
    bool asks = isBound && llvm::any_of(member->type.atoms(), [](const Atom *atom) {
                  return atom->isObject() && findMethod(atom->classInfo(), "__set_name__");
                });
    if (!asks || !flow.reachable)
      continue;
    for (const Atom *atom : member->type.atoms())
      for (const ClassInfo *step :
           atom->isObject() ? llvm::ArrayRef(atom->classInfo()->linearization) : llvm::ArrayRef<ClassInfo *>())
        if (analyzer.describedNames[step].insert(member->name))
          types.noteChange();
    Expr *owner = classValue(info, range);
    Expr *value = info.classOfClass ? fieldOfClass(owner, member->name, range)
                                    : readGlobal(member, range, [&] { return none(range); });
    Expr *done = dispatch(range, value, [&](const Atom *atom, Expr *one) -> Expr * {
      if (!atom->isObject() || !findMethod(atom->classInfo(), "__set_name__"))
        return none(range);
      return callMethodOf(atom, one, "__set_name__", {{owner, string(range, member->name)}, {}}, range);
    });
    emit<typed::Evaluate>(range, done);
    flow.reachable = !done->type.isNever();
  }
}

void FunctionAnalyzer::initializeSubclass(ClassInfo &info, const ClassHeader &header) {
  SourceRange range = info.node->range;
  FunctionInfo *method = findMethod(info.after(&info), "__init_subclass__");
  Expr *made = classValue(info, range);
  Expr *done;
  if (method) {
    Arguments arguments;
    arguments.positional.push_back(made);
    arguments.keywords.assign(header.keywords.begin(), header.keywords.end());
    done = callFunction({method, nullptr, made->type.single()}, arguments, range);
  } else if (!header.keywords.empty()) {
    std::string words = info.name.str() + ".__init_subclass__() takes no keyword arguments";
    reportRaised("TypeError", diag::type_error, info.node->keywords.front()->range, words);
    done = callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range);
  } else {
    return;
  }
  emit<typed::Evaluate>(range, done);
  flow.reachable = !done->type.isNever();
}

void FunctionAnalyzer::decorateClass(ClassInfo &info, const ClassHeader &header) {
  Expr *made = classValue(info, info.node->range);
  for (auto [decorator, value] : llvm::reverse(llvm::zip(info.decorators, header.decorators))) {
    Expr *result = callValue(value, {{made}, {}}, decorator->range, decorator);
    emit<typed::Evaluate>(decorator->range, result);
    if (result->type.isNever()) {
      flow.reachable = false;
      return;
    }
    if (!sameType(result->type, made->type))
      return unsupported(diag::unsupported_class_decorator, decorator->range, typeName(result->type));
  }
}

} // namespace rio::sema

#include "sema/Flow.h"
#include "llvm/ADT/STLExtras.h"

namespace rio::sema {

bool sameState(const VariableState &left, const VariableState &right) {
  return left.mayBeBound == right.mayBeBound && left.mayBeUnbound == right.mayBeUnbound &&
         left.isNonNegative == right.isNonNegative && left.reaching.size() == right.reaching.size() &&
         llvm::all_of(llvm::zip(left.reaching, right.reaching), [](auto pair) {
           auto &[ours, theirs] = pair;
           return ours.assignment == theirs.assignment && sameType(ours.type, theirs.type);
         });
}

void joinState(VariableState &into, const VariableState &from, TypeContext &types) {
  for (const VariableState::Reaching &theirs : from.reaching) {
    auto *ours = llvm::find_if(into.reaching, [&](const VariableState::Reaching &one) {
      return one.assignment == theirs.assignment ||
             (one.assignment && theirs.assignment && one.assignment->find() == theirs.assignment->find());
    });
    if (ours == into.reaching.end())
      into.reaching.push_back(theirs);
    else
      ours->type = types.join(ours->type, theirs.type);
  }
  into.isNonNegative = !from.mayBeBound   ? into.isNonNegative
                       : !into.mayBeBound ? from.isNonNegative
                                          : into.isNonNegative && from.isNonNegative;
  into.mayBeBound |= from.mayBeBound;
  into.mayBeUnbound |= from.mayBeUnbound;
  if (into.constant != from.constant)
    into.constant.reset();
}

void joinFlow(Flow &into, const Flow &from, TypeContext &types) {
  if (!from.reachable)
    return;
  if (!into.reachable) {
    into = from;
    return;
  }
  if (into.locals.size() < from.locals.size())
    into.locals.resize(from.locals.size());
  for (size_t i = 0; i < into.locals.size(); ++i)
    joinState(into.locals[i], i < from.locals.size() ? from.locals[i] : VariableState(), types);
  for (auto &[global, state] : into.globals) {
    auto place = from.globals.find(global);
    joinState(state, place == from.globals.end() ? VariableState() : place->second, types);
  }
  for (auto &[global, state] : from.globals)
    if (!into.globals.contains(global))
      joinState(into.globals[global] = VariableState(), state, types);
  llvm::erase_if(into.assignedFields,
                 [&](llvm::StringRef name) { return !llvm::is_contained(from.assignedFields, name); });
}

} // namespace rio::sema

// The method resolution order of a class with several bases (C3: Barrett et al., "A Monotonic Superclass Linearization
// for Dylan", 1996), and why CPython makes no class of some bases.
#include "sema/Analyzer.h"
#include "llvm/ADT/StringExtras.h"

namespace rio::sema {

using Classes = llvm::SmallVector<ClassInfo *, 4>;

/// Merges `lists` behind `order`; where no head is free, the heads that are left, for CPython's words.
static Classes mergeInto(Classes &order, llvm::SmallVector<Classes, 4> lists) {
  auto isInTail = [&](ClassInfo *candidate) {
    return llvm::any_of(lists, [&](const Classes &list) {
      return !list.empty() && llvm::is_contained(llvm::ArrayRef(list).drop_front(), candidate);
    });
  };
  while (true) {
    Classes heads;
    for (const Classes &list : lists)
      if (!list.empty() && !llvm::is_contained(heads, list.front()))
        heads.push_back(list.front());
    auto *next = llvm::find_if(heads, [&](ClassInfo *head) { return !isInTail(head); });
    if (next == heads.end())
      return heads;
    order.push_back(*next);
    for (Classes &list : lists)
      if (!list.empty() && list.front() == *next)
        list.erase(list.begin());
  }
}

/// Whether CPython gives objects of the class a layout of their own, behind that of its base.
static bool hasOwnLayout(const ClassInfo &info) {
  if (!info.module->isStandard)
    return llvm::any_of(info.node->body, [](ast::Stmt *stmt) {
      auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
      auto *target = assign ? llvm::dyn_cast<ast::Name>(assign->targets[0]) : nullptr;
      auto *none = assign ? llvm::dyn_cast<ast::Tuple>(assign->value) : nullptr;
      return target && target->id == "__slots__" && !(none && none->elts.empty());
    });
  bool isException = llvm::any_of(info.linearization, [](ClassInfo *step) { return step->name == "BaseException"; });
  if (isException)
    return llvm::is_contained(llvm::ArrayRef<llvm::StringRef>{"BaseException", "OSError", "SyntaxError",
                                                              "UnicodeEncodeError", "UnicodeDecodeError",
                                                              "StopIteration", "SystemExit", "ImportError",
                                                              "AttributeError", "NameError"},
                              info.name);
  bool isWrittenInPython =
      !info.module->isBuiltins && info.name != "deque" && info.name != "defaultdict" && info.name != "OrderedDict";
  return info.name != "object" && !isWrittenInPython;
}

/// The class of the linearization whose layout objects have: CPython's solid_base.
static const ClassInfo *layoutOf(const ClassInfo &info) {
  const ClassInfo *found = info.linearization.back();
  for (const ClassInfo *step : llvm::reverse(info.linearization))
    if (hasOwnLayout(*step))
      found = step;
  return found;
}

static bool haveLayoutConflict(llvm::ArrayRef<ClassInfo *> bases) {
  const ClassInfo *winner = layoutOf(*bases.front());
  for (const ClassInfo *base : bases.drop_front()) {
    const ClassInfo *candidate = layoutOf(*base);
    if (candidate->isSubclassOf(winner))
      winner = candidate;
    else if (!winner->isSubclassOf(candidate))
      return true;
  }
  return false;
}

void Analyzer::linearize(ClassInfo &info) {
  info.linearization = {&info};
  if (info.bases.empty())
    return;
  auto refuse = [&](const llvm::Twine &words) {
    diagnostics.report(diag::type_error, info.module->file, info.node->range, words.str());
    // One base is enough to go on with.
    info.bases.resize(1);
    info.linearization.resize(1);
    info.linearization.append(info.bases.front()->linearization);
  };
  for (auto [index, base] : llvm::enumerate(info.bases))
    if (llvm::is_contained(llvm::ArrayRef(info.bases).take_front(index), base))
      return refuse("duplicate base class " + base->name);
  if (haveLayoutConflict(info.bases))
    return refuse("multiple bases have instance lay-out conflict");
  llvm::SmallVector<Classes, 4> lists;
  for (ClassInfo *base : info.bases)
    lists.push_back(base->linearization);
  lists.emplace_back(info.bases);
  Classes heads = mergeInto(info.linearization, std::move(lists));
  if (heads.empty())
    return;
  std::string names;
  llvm::ListSeparator separator;
  for (ClassInfo *head : heads)
    names += separator.operator llvm::StringRef().str() + head->name.str();
  refuse("Cannot create a consistent method resolution order (MRO) for bases " + names);
}

/// The fields of all bases, those of the first one first; where two have one of a name, the class that comes first in
/// the linearization declares it.
void Analyzer::inheritFields(ClassInfo &info) {
  auto place = [&](const ClassInfo *declaring) { return llvm::find(info.linearization, declaring); };
  for (ClassInfo *base : info.bases)
    for (auto &[name, field] : base->fields) {
      auto [known, isNew] = info.fields.insert({name, field});
      if (!isNew && place(field.declaring) < place(known->second.declaring))
        known->second = field;
    }
}

llvm::ArrayRef<ClassInfo *> ClassInfo::after(const ClassInfo *owner) const {
  llvm::ArrayRef<ClassInfo *> order = linearization;
  auto *place = llvm::find(order, owner);
  return place == order.end() ? llvm::ArrayRef<ClassInfo *>() : order.drop_front(place - order.begin() + 1);
}

} // namespace rio::sema

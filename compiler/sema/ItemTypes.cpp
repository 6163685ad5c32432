// The types of a dict's items by their keys, where program text names those: TypedDicts, records in the manner of JSON,
// keyword arguments. All values of a dict have one representation; what differs is which of its classes an item read by
// a literal key may be.
//
// 1. A variable that is the type of a dict's values knows, beside its bound, what was stored under which literal key,
// and
//    what was stored otherwise (`ItemTypes`). Whatever grows the variable counts as stored otherwise, unless it is part
//    of a call that `callItemMethod` makes.
// 2. An instance has variables of its own for what it is given. What it stores there, its callers learn of theirs; what
//    they may hold is passed to it (`learnItems`, `passItems`).
// 3. Reading an item by a literal key gives a value of the classes that are known for the key, and of those that were
//    stored otherwise.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

bool ItemTypes::add(std::optional<llvm::StringRef> key, llvm::ArrayRef<const Atom *> atoms) {
  Shapes &known = key ? byKey[*key] : others;
  bool isNew = false;
  for (const Atom *atom : atoms) {
    if (!known.insert(atom).second)
      continue;
    isNew = true;
    history.push_back({key, atom});
    if (key)
      ofKeys.insert(atom);
  }
  return isNew;
}

bool ItemTypes::add(const ItemTypes &more) {
  size_t &taken = takenOver[&more];
  bool isNew = false;
  for (size_t end = more.history.size(); taken < end; ++taken) {
    auto [key, atom] = more.history[taken];
    isNew |= add(key, atom);
  }
  return isNew;
}

bool ItemTypes::mayBe(llvm::StringRef key, const Atom *atom) const {
  auto place = byKey.find(key);
  return (place != byKey.end() && place->second.contains(atom)) || others.contains(atom) || !ofKeys.contains(atom);
}

ItemTypes &TypeContext::itemsOf(ItemTypes *&place) {
  if (!place) {
    itemTypes.push_back(std::make_unique<ItemTypes>());
    place = itemTypes.back().get();
  }
  return *place;
}

void TypeContext::noteItems(TypeVariable *variable, Type type) {
  bool isStore = store.variable && store.variable->find() == variable;
  if (isStore && !store.key)
    return;
  bool isNew = false;
  for (ItemTypes **place : {&variable->items, &variable->storedItems}) {
    isNew |= itemsOf(*place).add(isStore ? store.key : std::nullopt, type.atoms());
  }
  changed_ |= isNew && !variable->isTemporary;
}

void TypeContext::uniteItems(TypeVariable *kept, TypeVariable *given) {
  bool isNew = false;
  if (given->items)
    isNew |= itemsOf(kept->items).add(*given->items);
  if (given->storedItems)
    isNew |= itemsOf(kept->storedItems).add(*given->storedItems);
  changed_ |= isNew && !kept->isTemporary;
}

void TypeContext::learnItems(TypeVariable *outer, TypeVariable *inner) {
  outer = outer->find();
  inner = inner->find();
  bool isStore = store.variable && store.variable->find() == outer;
  if (isStore || !inner->storedItems || outer == inner)
    return;
  bool isNew = itemsOf(outer->items).add(*inner->storedItems);
  isNew |= itemsOf(outer->storedItems).add(*inner->storedItems);
  changed_ |= isNew && !outer->isTemporary;
}

void TypeContext::passItems(TypeVariable *inner, TypeVariable *outer) {
  outer = outer->find();
  inner = inner->find();
  if (outer->items && outer != inner && itemsOf(inner->items).add(*outer->items))
    changed_ = true;
}

void TypeContext::copyItems(TypeVariable *target, TypeVariable *source) {
  target = target->find();
  source = source->find();
  if (!source->items || target == source)
    return;
  bool isNew = itemsOf(target->items).add(*source->items);
  isNew |= itemsOf(target->storedItems).add(*source->items);
  changed_ |= isNew && !target->isTemporary;
}

Type TypeContext::itemType(TypeVariable *variable, llvm::StringRef key) {
  variable = variable->find();
  const ItemTypes *items = variable->items;
  if (!items)
    return variable->bound_;
  llvm::SmallVector<const Atom *, 4> members;
  for (const Atom *atom : variable->bound_.atoms())
    if (items->mayBe(key, atom))
      members.push_back(atom);
  return of(members);
}

bool Analyzer::namesItems(ast::Node *node) {
  if (auto *display = llvm::dyn_cast<ast::Dict>(node)) {
    size_t literals = llvm::count_if(display->keys, [](ast::Expr *key) {
      auto *constant = llvm::dyn_cast_or_null<ast::Constant>(key);
      return constant && constant->value.kind == ast::ConstantKind::String;
    });
    if (literals > 1)
      return true;
  }
  if (auto *definition = llvm::dyn_cast<ast::FunctionDef>(node); definition && definition->args->kwarg)
    return true;
  if (auto *definition = llvm::dyn_cast<ast::ClassDef>(node))
    for (ast::Expr *base : definition->bases)
      if (auto *name = llvm::dyn_cast<ast::Name>(base); name && name->id == "TypedDict")
        return true;
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found = found || namesItems(child); });
  return found;
}

static const typed::StringConstant *literalKey(llvm::ArrayRef<typed::Expr *> arguments) {
  return arguments.empty() ? nullptr : llvm::dyn_cast<typed::StringConstant>(arguments[0]);
}

/// Whether the method of a dict stores what another dict holds, and no more.
static bool copiesItems(llvm::StringRef method) {
  return method == "update" || method == "__init__" || method == "_update_from_dict";
}

bool FunctionAnalyzer::isItemCall(const Atom *atom, llvm::StringRef name, const Arguments &arguments) {
  bool isDict = atom->isObject() && atom->classInfo() == analyzer.dictClass;
  if (inItemCall || !isDict || !arguments.keywords.empty() || arguments.rest || arguments.table)
    return false;
  size_t count = arguments.positional.size();
  if (copiesItems(name)) {
    const Atom *source = count == 1 ? arguments.positional[0]->type.single() : nullptr;
    return source && source->isObject() && source->classInfo() == analyzer.dictClass;
  }
  bool isRead = name == "__getitem__" || ((name == "get" || name == "pop") && count <= 2);
  bool isStored = (name == "__setitem__" || name == "_store_entry" || name == "setdefault") && count == 2;
  return (isRead || isStored) && literalKey(arguments.positional);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callItemMethod(const Atom *atom, Expr *receiver, llvm::StringRef name,
                                                         const Arguments &arguments, SourceRange range) {
  TypeVariable *values = atom->arguments()[1];
  const typed::StringConstant *key = literalKey(arguments.positional);
  bool isCopy = copiesItems(name);
  bool isAssigned = name == "__setitem__" || name == "_store_entry";
  bool isStore = isCopy || isAssigned || name == "setdefault";
  TypeContext::ItemStore store;
  if (isStore)
    store = {values, isCopy ? std::nullopt : std::optional(key->value)};
  auto outer = std::exchange(types.store, store);
  inItemCall = true;
  Expr *result = callMethodOf(atom, receiver, name, arguments, range);
  inItemCall = false;
  types.store = outer;
  if (isCopy)
    types.copyItems(values, arguments.positional[0]->type.single()->arguments()[1]);
  if (isCopy || isAssigned || result->type.isNever())
    return result;
  Type otherwise = name == "get" ? analyzer.noneType : Type();
  return narrowItem(atom, result, key->value,
                    arguments.positional.size() == 2 ? arguments.positional[1]->type : otherwise, range);
}

/// The item of `key`, or a value of the type `otherwise`.
FunctionAnalyzer::Expr *FunctionAnalyzer::narrowItem(const Atom *atom, Expr *item, llvm::StringRef key, Type otherwise,
                                                     SourceRange range) {
  Type known = types.itemType(atom->arguments()[1], key);
  llvm::SmallVector<const Atom *, 4> kept;
  for (const Atom *member : item->type.atoms()) {
    auto isSame = [&](const Atom *other) { return sameShape(member, other); };
    if (llvm::any_of(known.atoms(), isSame) || llvm::any_of(otherwise.atoms(), isSame))
      kept.push_back(member);
  }
  if (kept.size() == item->type.size())
    return item;
  if (kept.empty())
    return never(range, {item});
  return sequence(range, [&] { return get(temporary(item), types.of(kept), range); });
}

} // namespace rio::sema

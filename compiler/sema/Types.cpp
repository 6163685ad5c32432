#include "sema/Types.h"
#include "sema/Program.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/raw_ostream.h"

namespace rio::sema {

TypeVariable *TypeVariable::find() {
  TypeVariable *root = this;
  while (root->parent)
    root = root->parent;
  for (TypeVariable *step = this; step != root;) {
    TypeVariable *next = step->parent;
    step->parent = root;
    step = next;
  }
  return root;
}

ClassInfo *Atom::classInfo() const {
  assert(kind_ == AtomKind::Object || kind_ == AtomKind::Tuple || kind_ == AtomKind::Class);
  return static_cast<ClassInfo *>(subject);
}

FunctionInfo *Atom::function() const {
  assert(kind_ == AtomKind::Function || kind_ == AtomKind::Method);
  return static_cast<FunctionInfo *>(subject);
}

ModuleInfo *Atom::module() const {
  assert(kind_ == AtomKind::Module);
  return static_cast<ModuleInfo *>(subject);
}

static void profileAtom(llvm::FoldingSetNodeID &id, AtomKind kind, void *subject, Instance *parent,
                        llvm::ArrayRef<TypeVariable *> arguments, llvm::ArrayRef<Type> elements) {
  id.AddInteger(static_cast<unsigned>(kind));
  id.AddPointer(subject);
  id.AddPointer(parent);
  for (TypeVariable *argument : arguments)
    id.AddPointer(argument);
  for (Type element : elements) {
    id.AddPointer(element.atoms().data());
    id.AddInteger(element.size());
  }
}

void Atom::Profile(llvm::FoldingSetNodeID &id) const {
  profileAtom(id, kind_, subject, parent_, arguments_, elements_);
}

struct TypeContext::Set : llvm::FoldingSetNode {
  llvm::ArrayRef<const Atom *> members;
  void Profile(llvm::FoldingSetNodeID &id) const {
    for (const Atom *member : members)
      id.AddPointer(member);
  }
};

TypeVariable *TypeContext::makeVariable() {
  auto *variable = new (arena.Allocate<TypeVariable>()) TypeVariable(static_cast<unsigned>(variables.size()));
  variables.push_back(variable);
  return variable;
}

TypeVariable *TypeContext::makeTemporaryVariable() {
  TypeVariable *variable = makeVariable();
  variable->isTemporary = true;
  return variable;
}

const Atom *TypeContext::intern(AtomKind kind, void *subject, Instance *parent,
                                llvm::ArrayRef<TypeVariable *> arguments, llvm::ArrayRef<Type> elements) {
  llvm::FoldingSetNodeID id;
  profileAtom(id, kind, subject, parent, arguments, elements);
  void *position;
  if (Atom *known = atoms.FindNodeOrInsertPos(id, position))
    return known;
  auto *atom = new (arena.Allocate<Atom>()) Atom;
  atom->kind_ = kind;
  atom->subject = subject;
  atom->parent_ = parent;
  atom->arguments_ = arguments.copy(arena);
  atom->elements_ = elements.copy(arena);
  atoms.InsertNode(atom, position);
  return atom;
}

const Atom *TypeContext::object(ClassInfo *info, llvm::ArrayRef<TypeVariable *> arguments) {
  return intern(AtomKind::Object, info, nullptr, arguments, {});
}

const Atom *TypeContext::tuple(ClassInfo *tupleClass, llvm::ArrayRef<Type> elements) {
  return intern(AtomKind::Tuple, tupleClass, nullptr, {}, elements);
}

const Atom *TypeContext::function(FunctionInfo *info, Instance *parent) {
  return intern(AtomKind::Function, info, parent, {}, {});
}

const Atom *TypeContext::method(FunctionInfo *info, Instance *parent, Type receiver) {
  return intern(AtomKind::Method, info, parent, {}, receiver);
}

const Atom *TypeContext::classObject(ClassInfo *info, llvm::ArrayRef<TypeVariable *> arguments) {
  return intern(AtomKind::Class, info, nullptr, arguments, {});
}

const Atom *TypeContext::module(ModuleInfo *info) { return intern(AtomKind::Module, info, nullptr, {}, {}); }

/// Sets, names and dispatch do not depend on the order of discovery.
bool atomBefore(const Atom *left, const Atom *right) {
  auto key = [](const Atom *atom) {
    unsigned number = 0;
    switch (atom->kind()) {
    case AtomKind::Object:
    case AtomKind::Tuple:
    case AtomKind::Class:
      number = atom->classInfo()->number;
      break;
    case AtomKind::Function:
    case AtomKind::Method:
      number = atom->function()->number;
      break;
    case AtomKind::Module:
      number = atom->module()->number;
      break;
    }
    return std::make_tuple(static_cast<unsigned>(atom->kind()), number, atom->elements().size(),
                           atom->parent() ? atom->parent()->number : 0);
  };
  return key(left) < key(right);
}

Type TypeContext::of(const Atom *atom) { return of(llvm::ArrayRef(atom)); }

Type TypeContext::of(llvm::ArrayRef<const Atom *> members) {
  if (members.empty())
    return {};
  assert(llvm::is_sorted(members, atomBefore) && "atoms are kept in order");
  llvm::FoldingSetNodeID id;
  for (const Atom *member : members)
    id.AddPointer(member);
  void *position;
  Set *set = sets.FindNodeOrInsertPos(id, position);
  if (!set) {
    set = new (arena.Allocate<Set>()) Set;
    set->members = members.copy(arena);
    sets.InsertNode(set, position);
  }
  return Type(set->members.data(), set->members.size());
}

bool sameShape(const Atom *left, const Atom *right) {
  if (left == right)
    return true;
  if (left->kind() != right->kind())
    return false;
  switch (left->kind()) {
  case AtomKind::Object:
  case AtomKind::Class:
    return left->classInfo() == right->classInfo();
  case AtomKind::Tuple:
    return left->classInfo() == right->classInfo() && left->elements().size() == right->elements().size();
  case AtomKind::Function:
  case AtomKind::Method:
    return left->function() == right->function() && left->parent() == right->parent();
  case AtomKind::Module:
    return left->module() == right->module();
  }
  llvm_unreachable("every kind of atom is covered");
}

unsigned SameShape::getHashValue(const Atom *atom) {
  switch (atom->kind()) {
  case AtomKind::Object:
  case AtomKind::Class:
  case AtomKind::Tuple:
    return llvm::hash_combine(atom->kind(), atom->classInfo(), atom->elements().size());
  case AtomKind::Function:
  case AtomKind::Method:
    return llvm::hash_combine(atom->kind(), atom->function(), atom->parent());
  case AtomKind::Module:
    return llvm::hash_combine(atom->kind(), atom->module());
  }
  llvm_unreachable("every kind of atom is covered");
}

bool SameShape::isEqual(const Atom *left, const Atom *right) {
  auto isMark = [](const Atom *atom) { return atom == getEmptyKey() || atom == getTombstoneKey(); };
  return left == right || (!isMark(left) && !isMark(right) && sameShape(left, right));
}

Type TypeContext::join(Type left, Type right) {
  if (left == right || right.isNever())
    return left;
  if (left.isNever())
    return right;
  llvm::SmallVector<const Atom *, 4> members;
  const Atom *const *ours = left.atoms().begin(), *const *theirs = right.atoms().begin();
  while (ours != left.atoms().end() && theirs != right.atoms().end()) {
    if (sameShape(*ours, *theirs))
      members.push_back(joinAtoms(*ours++, *theirs++));
    else
      members.push_back(atomBefore(*ours, *theirs) ? *ours++ : *theirs++);
  }
  members.append(ours, left.atoms().end());
  members.append(theirs, right.atoms().end());
  return of(members);
}

/// Both have the same shape.
const Atom *TypeContext::joinAtoms(const Atom *left, const Atom *right) {
  for (auto [ours, theirs] : llvm::zip(left->arguments(), right->arguments()))
    unify(ours, theirs);
  if (left->elements().empty() || left == right)
    return left;
  llvm::SmallVector<Type, 4> elements;
  for (auto [ours, theirs] : llvm::zip(left->elements(), right->elements()))
    elements.push_back(join(ours, theirs));
  return intern(left->kind(), left->subject, left->parent(), {}, elements);
}

/// Whether every class in `part` is one of `whole`, with whatever arguments.
static bool containsAtoms(Type whole, Type part) {
  bool contains = true;
  if (whole != part)
    forEachShape(part, whole, [&](const Atom *, const Atom *member) { contains &= member != nullptr; });
  return contains;
}

void TypeContext::grow(TypeVariable *variable, Type type) {
  widen(variable, type);
  if (tracksItems)
    noteItems(variable->find(), type);
}

void TypeContext::widen(TypeVariable *variable, Type type) {
  variable = variable->find();
  Type before = variable->bound_;
  Type after = join(before, type);
  // Where the type holds itself, joining may have grown the variable.
  for (variable = variable->find(); !containsAtoms(after, variable->bound_); variable = variable->find())
    after = join(variable->bound_, after);
  if (!variable->isTemporary && !sameType(before, after))
    changed_ = true;
  variable->bound_ = after;
}

void TypeContext::unify(TypeVariable *left, TypeVariable *right) {
  left = left->find();
  right = right->find();
  if (left == right)
    return;
  // The older one represents both, so that names do not depend on the order of unification.
  if (left->isTemporary || (right->number < left->number && !right->isTemporary))
    std::swap(left, right);
  Type leftBound = left->bound_, rightBound = right->bound_;
  right->parent = left;
  uniteItems(left, right);
  if (left->fallback_.isNever())
    left->fallback_ = right->fallback_;
  if (!left->isTemporary && !sameType(leftBound, rightBound) &&
      !(right->isTemporary && containsType(leftBound, rightBound)))
    changed_ = true;
  Type both = join(leftBound, rightBound);
  for (left = left->find(); !containsAtoms(both, left->bound_); left = left->find())
    both = join(left->bound_, both);
  left->bound_ = both;
  uniteDerived(left, right);
}

TypeVariable *TypeContext::derivedVariable(TypeVariable *of, const void *site) {
  of = of->find();
  if (of->derivations == maximumTypeDepth || of->bound_.isNever())
    return nullptr;
  Derived &known = derived[of];
  auto place = llvm::find_if(known, [&](auto &entry) { return entry.first == site; });
  if (place != known.end())
    return place->second;
  TypeVariable *made = of->isTemporary ? makeTemporaryVariable() : makeVariable();
  made->derivations = of->derivations + 1;
  known.push_back({site, made});
  return made;
}

void TypeContext::shareDerived(TypeVariable *one, TypeVariable *other) {
  auto give = [&](TypeVariable *from, TypeVariable *to) {
    Derived given = derived.lookup(from->find());
    for (auto [site, variable] : given) {
      Derived &known = derived[to->find()];
      auto same = llvm::find_if(known, [&, site = site](auto &entry) { return entry.first == site; });
      if (same == known.end())
        known.push_back({site, variable});
      else
        unify(same->second, variable);
    }
  };
  if (derived.empty() || one->find() == other->find())
    return;
  give(one, other);
  give(other, one);
}

void TypeContext::uniteDerived(TypeVariable *kept, TypeVariable *given) {
  auto place = derived.find(given);
  if (place == derived.end())
    return;
  Derived moved = std::move(place->second);
  derived.erase(place);
  for (auto [site, variable] : moved) {
    Derived &known = derived[kept->find()];
    auto same = llvm::find_if(known, [&, site = site](auto &entry) { return entry.first == site; });
    if (same != known.end())
      unify(same->second, variable);
    else
      known.push_back({site, variable});
  }
}

void TypeContext::setFallback(TypeVariable *variable, Type fallback) {
  variable = variable->find();
  if (variable->fallback_.isNever())
    variable->fallback_ = fallback;
}

bool TypeContext::applyFallbacks() {
  bool applied = false;
  for (TypeVariable *variable : variables) {
    if (variable->parent || !variable->bound_.isNever() || variable->fallback_.isNever())
      continue;
    variable->bound_ = variable->fallback_;
    applied = true;
  }
  return applied;
}

void TypeContext::connect(Type from, Type to) {
  if (from == to)
    return;
  forEachShape(to, from, [&](const Atom *target, const Atom *source) {
    if (!source || source == target)
      return;
    for (auto [ours, theirs] : llvm::zip(source->arguments(), target->arguments()))
      unify(ours, theirs);
    for (auto [ours, theirs] : llvm::zip(source->elements(), target->elements()))
      connect(ours, theirs);
  });
}

Type TypeContext::without(Type type, const Atom *atom) {
  llvm::SmallVector<const Atom *, 4> members;
  for (const Atom *member : type.atoms())
    if (member != atom)
      members.push_back(member);
  return of(members);
}

namespace {
/// Compares what types unfold to. A pair of variables that is being compared counts as the same, so that types which
/// hold themselves are compared in finite time.
class TypeComparison {
public:
  bool same(Type left, Type right, unsigned depth = 0) {
    if (left == right)
      return true;
    if (left.size() != right.size())
      return false;
    if (depth > maximumTypeDepth)
      return true;
    return llvm::all_of(llvm::zip(left.atoms(), right.atoms()), [&](auto pair) {
      auto [ours, theirs] = pair;
      return ours == theirs || (sameShape(ours, theirs) && sameParts(ours, theirs, depth));
    });
  }

private:
  bool sameParts(const Atom *ours, const Atom *theirs, unsigned depth) {
    for (auto [a, b] : llvm::zip(ours->arguments(), theirs->arguments()))
      if (!sameVariable(a->find(), b->find(), depth))
        return false;
    for (auto [a, b] : llvm::zip(ours->elements(), theirs->elements()))
      if (!same(a, b, depth + 1))
        return false;
    return true;
  }

  bool sameVariable(TypeVariable *left, TypeVariable *right, unsigned depth) {
    return left == right || !compared.insert({left, right}).second || same(left->bound(), right->bound(), depth + 1);
  }

  llvm::SmallDenseSet<std::pair<TypeVariable *, TypeVariable *>, 8> compared;
};
} // namespace

bool sameType(Type left, Type right) { return TypeComparison().same(left, right); }

bool containsType(Type whole, Type part) {
  if (whole == part)
    return true;
  bool contains = true;
  forEachShape(part, whole, [&](const Atom *atom, const Atom *member) {
    contains = contains && member;
    if (!contains || atom == member)
      return;
    for (auto [a, b] : llvm::zip(atom->arguments(), member->arguments()))
      contains = contains && (a->find() == b->find() || sameType(a->bound(), b->bound()));
    for (auto [a, b] : llvm::zip(atom->elements(), member->elements()))
      contains = contains && sameType(a, b);
  });
  return contains;
}

/// Whether values of the type hold others, so that it may hold itself.
static bool isContainer(Type type) {
  return llvm::any_of(type.atoms(),
                      [](const Atom *atom) { return !atom->arguments().empty() || !atom->elements().empty(); });
}

namespace {
class TypePrinter {
public:
  TypePrinter(llvm::raw_ostream &out, bool qualified) : out(out), qualified(qualified) {}

  /// Both return false where nesting is too deep to be printed.
  bool print(Type type);
  bool print(const Atom *atom);

private:
  bool printArgument(TypeVariable *argument);
  void printClass(ClassInfo *info);

  llvm::raw_ostream &out;
  bool qualified;
  unsigned depth = 0;
  /// The variables that are being printed, one in another.
  llvm::SmallVector<TypeVariable *, 8> open;
};
} // namespace

void TypePrinter::printClass(ClassInfo *info) {
  if (qualified && !info->module->isBuiltins)
    out << info->module->name << '.' << info->qualifiedName;
  else
    out << info->qualifiedName;
  // Two classes of one name, made by different scopes or statements, are different classes.
  if (qualified && info->number >= firstUserClassNumber && (info->isLocal || info->isRepeated))
    out << '#' << info->number;
}

/// A type that holds itself is printed once; `^1` stands for the second type around the place. What counts is what
/// types unfold to, so that the text is the same however many variables they are made of.
bool TypePrinter::printArgument(TypeVariable *argument) {
  argument = argument->find();
  for (size_t distance = 0; distance < open.size(); ++distance) {
    TypeVariable *outer = open[open.size() - 1 - distance];
    if (outer == argument || (isContainer(argument->bound()) && sameType(outer->bound(), argument->bound()))) {
      out << '^' << distance;
      return true;
    }
  }
  open.push_back(argument);
  bool complete = print(argument->bound());
  open.pop_back();
  return complete;
}

bool TypePrinter::print(const Atom *atom) {
  bool complete = true;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  switch (atom->kind()) {
  case AtomKind::Object:
    if (!qualified && atom->classInfo()->name == "tuple") {
      out << "tuple[";
      complete &= printArgument(atom->arguments()[0]);
      out << ", ...]";
      return complete;
    }
    printClass(atom->classInfo());
    complete &= atom->classInfo()->frameDepth <= maximumTypeDepth;
    break;
  case AtomKind::Tuple:
    printClass(atom->classInfo());
    out << '[';
    if (atom->elements().empty())
      out << "()";
    for (auto [index, element] : llvm::enumerate(atom->elements())) {
      out << (index ? ", " : "");
      if (!atom->classInfo()->keywordNames.empty())
        out << atom->classInfo()->keywordNames[index] << ": ";
      complete &= print(element);
    }
    out << ']';
    return complete;
  case AtomKind::Class:
    out << "type[";
    printClass(atom->classInfo());
    out << ']';
    break;
  case AtomKind::Module:
    out << "module " << atom->module()->name;
    return true;
  case AtomKind::Function:
  case AtomKind::Method:
    out << (atom->kind() == AtomKind::Method ? "method " : "function ");
    if (qualified)
      out << atom->function()->module->name << '.';
    out << atom->function()->qualifiedName;
    if (qualified) {
      out << '#' << atom->function()->number;
      if (atom->parent())
        out << '@' << atom->parent()->number;
      if (!atom->elements().empty())
        out << " of ", complete &= print(atom->elements()[0]);
    }
    return complete;
  }
  if (atom->arguments().empty())
    return complete;
  out << '[';
  for (auto [index, argument] : llvm::enumerate(atom->arguments())) {
    out << (index ? ", " : "");
    complete &= printArgument(argument);
  }
  out << ']';
  return complete;
}

bool TypePrinter::print(Type type) {
  if (depth > maximumTypeDepth) {
    out << "...";
    return false;
  }
  if (type.isNever()) {
    out << "Never";
    return true;
  }
  bool complete = true;
  for (auto [index, atom] : llvm::enumerate(type.atoms())) {
    out << (index ? " | " : "");
    complete &= print(atom);
  }
  return complete;
}

bool printType(llvm::raw_ostream &out, Type type, bool qualified) { return TypePrinter(out, qualified).print(type); }

bool printAtom(llvm::raw_ostream &out, const Atom *atom, bool qualified) {
  return TypePrinter(out, qualified).print(atom);
}

std::string typeName(Type type) {
  std::string text;
  llvm::raw_string_ostream out(text);
  printType(out, type);
  return text;
}

llvm::StringRef metaclassName(const ClassInfo &info) {
  bool isAbstract = llvm::any_of(info.linearization, [](const ClassInfo *step) {
    return step->hasAbstractMetaclass || (step->module->name == "abc" && step->name == "ABC");
  });
  if (info.isTypedDict)
    return "_TypedDictMeta";
  if (llvm::any_of(info.linearization, [](const ClassInfo *step) { return step->isProtocol; }))
    return "_ProtocolMeta";
  return info.metaclass ? llvm::StringRef(info.metaclass->name) : isAbstract ? "ABCMeta" : "type";
}

/// Messages name a class that CPython has in C with its module, others without.
static std::string messageName(const ClassInfo &info) {
  llvm::StringRef module = info.module->isStandard ? info.module->name : llvm::StringRef();
  module = module.split('.').first;
  llvm::StringRef name = info.name;
  bool isInC = module == "itertools" || module == "operator" || (module == "functools" && name == "partial") ||
               (module == "collections" && llvm::is_contained({"deque", "defaultdict", "OrderedDict"}, name));
  return isInC ? (module + "." + name).str() : name.str();
}

std::string runtimeName(const Atom *atom) {
  switch (atom->kind()) {
  case AtomKind::Object:
  case AtomKind::Tuple:
    if (const ClassInfo *described = atom->classInfo()->described)
      return metaclassName(*described).str();
    return messageName(*atom->classInfo());
  case AtomKind::Function:
    return atom->function()->module->isStandard ? "builtin_function_or_method" : "function";
  case AtomKind::Method:
    return atom->function()->module->isStandard ? "builtin_function_or_method" : "method";
  case AtomKind::Class:
    return metaclassName(*atom->classInfo()).str();
  case AtomKind::Module:
    return "module";
  }
  llvm_unreachable("every kind of atom has a name");
}
} // namespace rio::sema

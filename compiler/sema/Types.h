// Types: what values can reach a place of the program.
//
// A type is a set of atoms; an atom is one exact class with its type arguments (`int`, `list[?a]`, `tuple[int, str]`,
// one function, one class object). riocc sees the whole program, so the set says everything: a method call on it is a
// direct call per atom, `isinstance` is a test of membership, and no value is ever converted by an annotation.
//
// The arguments of a generic class are type variables with an identity: `x = []` makes a fresh variable that grows as
// values are appended, whoever appends them. Two lists that meet in one place get one variable (unification), because
// they must share one representation. Tuples are immutable, so their elements are plain types and values are rebuilt
// where a tuple flows into a wider one.
//
// A type may hold itself through a variable: the items of a list that a JSON parser makes are strings, numbers and such
// lists. Tuples nest as trees, whose depth is bounded by `maximumTypeDepth`.
//
// The scheme is the Cartesian product family of analyses (Agesen 1995, Starkiller 2004), keyed on whole argument types
// instead of products of them.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <optional>
#include <vector>

namespace rio::sema {

struct ClassInfo;
struct FunctionInfo;
struct ModuleInfo;
struct Instance;
class Atom;
class ItemTypes;
class TypeContext;

/// A set of atoms, interned; the empty set is the type of what never yields a value.
class Type {
public:
  Type() = default;

  bool isNever() const { return count == 0; }
  size_t size() const { return count; }
  llvm::ArrayRef<const Atom *> atoms() const { return {first, count}; }

  /// The only atom, or null where there are none or several.
  const Atom *single() const { return count == 1 ? first[0] : nullptr; }

  /// True where both name the same atoms by identity; `sameType` compares what variables stand for.
  bool operator==(const Type &other) const { return first == other.first && count == other.count; }

private:
  friend class TypeContext;
  Type(const Atom *const *first, size_t count) : first(first), count(count) {}
  const Atom *const *first = nullptr;
  size_t count = 0;
};

/// The type argument of a generic class at one place of the program. Grows; never shrinks.
class TypeVariable {
public:
  /// The representative of all variables unified with this one.
  TypeVariable *find();
  Type bound() { return find()->bound_; }

private:
  friend class TypeContext;
  explicit TypeVariable(unsigned number) : number(number) {}
  unsigned number;
  TypeVariable *parent = nullptr;
  Type bound_;
  Type fallback_;
  /// All items that values of the type may have, and those among them that the code in whose scope the variable is has
  /// stored; null before there are any, or where the program has no use for them.
  ItemTypes *items = nullptr, *storedItems = nullptr;
  /// Serves one call; what it learns is no change to wait for.
  bool isTemporary = false;
  /// How many derived variables it was derived through.
  unsigned derivations = 0;
};

enum class AtomKind {
  Object,   ///< an instance of a class
  Tuple,    ///< a tuple of known length
  Function, ///< a function or lambda; `parent` is the instance that made a nested one
  Method,   ///< a bound method: elements()[0] is the receiver
  Class,    ///< a class as a value
  Module,   ///< a module as a value
};

/// One exact class of values. Interned.
class Atom : public llvm::FoldingSetNode {
public:
  AtomKind kind() const { return kind_; }
  bool isObject() const { return kind_ == AtomKind::Object; }
  bool isTuple() const { return kind_ == AtomKind::Tuple; }

  /// The class of an object or tuple, or the class that a class object is.
  ClassInfo *classInfo() const;
  FunctionInfo *function() const;
  ModuleInfo *module() const;
  Instance *parent() const { return parent_; }

  /// The type arguments of an object of a generic class, in the order of the class's parameters.
  llvm::ArrayRef<TypeVariable *> arguments() const { return arguments_; }
  /// The element types of a tuple; the receiver of a bound method.
  llvm::ArrayRef<Type> elements() const { return elements_; }

  void Profile(llvm::FoldingSetNodeID &id) const;

private:
  friend class TypeContext;
  AtomKind kind_ = AtomKind::Object;
  void *subject = nullptr;
  Instance *parent_ = nullptr;
  llvm::ArrayRef<TypeVariable *> arguments_;
  llvm::ArrayRef<Type> elements_;
};

/// Whether `left` and `right` are the same class of value: same class, same tuple length, same function.
bool sameShape(const Atom *left, const Atom *right);

/// For sets of atoms told by shape.
struct SameShape : llvm::DenseMapInfo<const Atom *> {
  static unsigned getHashValue(const Atom *atom);
  static bool isEqual(const Atom *left, const Atom *right);
};

/// What is known of the items of dicts whose values a variable is the type of, by the literals that program text uses
/// as keys: `{"name": "Ann", "age": 3}` has a str and an int. The atoms are told by shape; those of the variable count.
class ItemTypes {
public:
  /// Whether anything was new. Without a key it was stored some other way: it may be the item of any key.
  bool add(std::optional<llvm::StringRef> key, llvm::ArrayRef<const Atom *> atoms);
  bool add(const ItemTypes &more);
  /// Whether the item of that key may be such an atom. What nobody has taken note of may be the item of any key.
  bool mayBe(llvm::StringRef key, const Atom *atom) const;

private:
  using Shapes = llvm::DenseSet<const Atom *, SameShape>;
  llvm::StringMap<Shapes> byKey;
  Shapes ofKeys, others;
  /// All that was added, in that order, and how much of another's this one has taken over: tables of thousands of keys
  /// grow key by key, and pass through many variables.
  std::vector<std::pair<std::optional<llvm::StringRef>, const Atom *>> history;
  llvm::DenseMap<const ItemTypes *, size_t> takenOver;
};

/// Owns and interns types. `changed()` tells whether any variable has grown or been unified since it was last cleared,
/// which is what the rounds of the analysis wait for to stop.
class TypeContext {
public:
  TypeVariable *makeVariable();
  TypeVariable *makeTemporaryVariable();
  /// The variable of a type argument at `site` that speaks of the parameter `of`: one for each argument that this
  /// stands for, so that the tuples in a `Heap[int]`'s `list[tuple[T, int]]` are not those of a `Heap[str]`'s. Null
  /// where classes that nest their parameters deeper and deeper would go on for ever, and where nothing is known of
  /// `of` yet.
  TypeVariable *derivedVariable(TypeVariable *of, const void *site);
  /// Two variables that stand for one argument, in a caller and in its callee: what is derived from them is the same.
  void shareDerived(TypeVariable *one, TypeVariable *other);
  /// Gives a new variable its first bound, which is nothing to wait for.
  void startFrom(TypeVariable *variable, Type bound) { variable->bound_ = bound; }

  const Atom *object(ClassInfo *info, llvm::ArrayRef<TypeVariable *> arguments = {});
  const Atom *tuple(ClassInfo *tupleClass, llvm::ArrayRef<Type> elements);
  const Atom *function(FunctionInfo *info, Instance *parent);
  const Atom *method(FunctionInfo *info, Instance *parent, Type receiver);
  const Atom *classObject(ClassInfo *info, llvm::ArrayRef<TypeVariable *> arguments = {});
  const Atom *module(ModuleInfo *info);

  Type of(const Atom *atom);
  Type of(llvm::ArrayRef<const Atom *> atoms);

  /// The union. Variables of equal classes are unified, tuples of equal length joined element by element.
  Type join(Type left, Type right);
  /// Makes `variable` admit `type`.
  void grow(TypeVariable *variable, Type type);
  /// The same for what was stored where `learnItems` takes note of it.
  void widen(TypeVariable *variable, Type type);

  /// Whether the types of items are kept apart by their keys; set before the first round.
  bool tracksItems = false;
  /// While a call stores an item by a literal key, or copies a whole dict: the variable whose growth that is.
  struct ItemStore {
    TypeVariable *variable = nullptr;
    std::optional<llvm::StringRef> key;
  } store;
  /// What a call of an instance with `inner` stored in the caller's `outer`, and what `inner` is given there.
  void learnItems(TypeVariable *outer, TypeVariable *inner);
  void passItems(TypeVariable *inner, TypeVariable *outer);
  /// `target` is stored all items of `source`.
  void copyItems(TypeVariable *target, TypeVariable *source);
  /// Those atoms of the variable's bound that the item of that key may be.
  Type itemType(TypeVariable *variable, llvm::StringRef key);
  void unify(TypeVariable *left, TypeVariable *right);

  /// What `variable` becomes if nothing ever flows into it (an annotation on an empty container).
  void setFallback(TypeVariable *variable, Type fallback);
  /// Gives every variable that is still empty its fallback; true if any took it.
  bool applyFallbacks();

  /// Unifies the variables of `from` with those of `to` where both hold the same generic class, so that a value of type
  /// `from` may be stored in a place of type `to`.
  void connect(Type from, Type to);

  Type without(Type type, const Atom *atom);

  bool changed() const { return changed_; }
  void clearChanged() { changed_ = false; }
  void noteChange() { changed_ = true; }

private:
  void noteItems(TypeVariable *variable, Type type);
  void uniteItems(TypeVariable *kept, TypeVariable *given);
  void uniteDerived(TypeVariable *kept, TypeVariable *given);
  ItemTypes &itemsOf(ItemTypes *&place);
  std::vector<std::unique_ptr<ItemTypes>> itemTypes;
  const Atom *joinAtoms(const Atom *left, const Atom *right);
  const Atom *intern(AtomKind kind, void *subject, Instance *parent, llvm::ArrayRef<TypeVariable *> arguments,
                     llvm::ArrayRef<Type> elements);

  llvm::BumpPtrAllocator arena;
  llvm::FoldingSet<Atom> atoms;
  struct Set;
  llvm::FoldingSet<Set> sets;
  llvm::SmallVector<TypeVariable *, 0> variables;
  using Derived = llvm::SmallVector<std::pair<const void *, TypeVariable *>, 2>;
  llvm::DenseMap<TypeVariable *, Derived> derived;
  bool changed_ = false;
};

/// True where both stand for the same set of classes with the same arguments.
bool sameType(Type left, Type right);

/// True where every value of `part` is a value of `whole` in the same representation.
bool containsType(Type whole, Type part);

/// The order in which types have their atoms: one of shapes.
bool atomBefore(const Atom *left, const Atom *right);

/// Calls `visit` for each atom of `left` with the atom of `right` that has the same shape, or with null.
template <typename Visit> void forEachShape(Type left, Type right, Visit visit) {
  const Atom *const *other = right.atoms().begin(), *const *end = right.atoms().end();
  for (const Atom *atom : left.atoms()) {
    while (other != end && atomBefore(*other, atom))
      ++other;
    visit(atom, other != end && sameShape(atom, *other) ? *other : nullptr);
  }
}

/// Prints `list[int] | None`. `qualified` names classes with their modules and parents, so that the text is a key.
/// Returns false where nesting is deeper than `maximumTypeDepth`.
bool printType(llvm::raw_ostream &out, Type type, bool qualified = false);
bool printAtom(llvm::raw_ostream &out, const Atom *atom, bool qualified = false);
std::string typeName(Type type);
/// The name of the class of a class: `type`, `EnumType`, `ABCMeta`.
llvm::StringRef metaclassName(const ClassInfo &info);
/// The name by which CPython's messages call the class of an atom.
std::string runtimeName(const Atom *atom);

constexpr unsigned maximumTypeDepth = 8;

} // namespace rio::sema

// How values of a type lie in registers and memory.
//
//   int -> !rio.int, float -> f64, bool -> i1, the standard library's `index` -> i64; everything else, and every union,
//   is a !rio.ref. Types with one value (None, a class object, a function without captures) are references too, whose
//   content nobody reads while the type says which value it is.
#pragma once

#include "dialects/rio/ir/Rio.h"
#include "sema/Program.h"
#include "llvm/ADT/StringMap.h"

namespace rio::irgen {

using sema::Atom;
using sema::Type;

struct Slot {
  llvm::StringRef name;
  Type type;
  /// The word of the object, after the header.
  unsigned index;
  /// The word that says whether the field is set, where it may not be.
  std::optional<unsigned> flag;
};

/// The class of one atom as the dialect declares it.
struct ClassLayout {
  std::string symbol;
  int64_t id;
  std::vector<Slot> slots;

  const Slot *find(llvm::StringRef name) const {
    for (const Slot &slot : slots)
      if (slot.name == name)
        return &slot;
    return nullptr;
  }
};

/// Declares classes as atoms turn up, numbering them in that order.
class Representation {
public:
  Representation(const sema::Program &program, mlir::ModuleOp module);

  mlir::Type valueType(Type type);
  const ClassLayout &layoutOf(const Atom *atom);
  /// The class of the heap cell of a captured variable: {value, flag}.
  const ClassLayout &cellLayout(Type type);

  /// Whether the type has one value, so that nothing needs to be kept of it.
  bool isUnit(const Atom *atom);
  /// Whether two atoms of one shape have different layouts, so that values must be rebuilt.
  bool differs(const Atom *left, const Atom *right);

  const sema::Program &program;
  mlir::MLIRContext &context;
  ir::IntType intType;
  ir::RefType refType;
  mlir::Type boolType, wordType, floatType;
  const sema::ClassInfo *stopIteration;
  const sema::ClassInfo *stopAsyncIteration;

private:
  enum class Builtin { None, Int, Float, Bool, Index };
  Builtin builtinOf(const Atom *atom);
  const ClassLayout &declare(std::string key, llvm::StringRef name,
                             llvm::ArrayRef<std::pair<llvm::StringRef, Type>> fields, llvm::ArrayRef<bool> flags);
  const ClassLayout *runtimeClass(const Atom *atom);

  mlir::OpBuilder builder;
  llvm::StringMap<std::unique_ptr<ClassLayout>> layouts;
  int64_t nextId;
};

std::string keyOf(const Atom *atom);

} // namespace rio::irgen

// What is known of variables at one point of a function.
#pragma once

#include "sema/Typed.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace rio::sema {

/// What one variable holds at a point.
struct VariableState {
  /// What an assignment that may reach the point has left there; null where assignments are not told apart (globals).
  struct Reaching {
    typed::Local *assignment;
    Type type;
  };
  /// Kept apart until somebody reads the variable, since joining them ties their types together.
  llvm::SmallVector<Reaching, 1> reaching;
  /// Some path to this point has assigned it.
  bool mayBeBound = false;
  /// Some path has not, or has deleted it.
  bool mayBeUnbound = true;
  /// Its value where that is one known integer (the counter of an unrolled loop).
  std::optional<int64_t> constant;
  /// If it is an int, one that is not negative (Signs.cpp).
  bool isNonNegative = false;

  static VariableState holding(typed::Local *assignment, Type type) {
    return {{{assignment, type}}, true, false, {}, false};
  }
  void forget() {
    mayBeBound = false;
    mayBeUnbound = true;
  }
};

/// The states of all variables at one point. Unreachable points join as the identity.
struct Flow {
  bool reachable = true;
  llvm::SmallVector<VariableState, 8> locals;
  llvm::MapVector<Global *, VariableState> globals;
  /// Fields of `self` that every path has assigned.
  llvm::SmallVector<llvm::StringRef, 4> assignedFields;

  VariableState &local(typed::Local *variable) {
    if (variable->index >= locals.size())
      locals.resize(variable->index + 1);
    return locals[variable->index];
  }
};

bool sameState(const VariableState &left, const VariableState &right);

/// The state after either path.
void joinFlow(Flow &into, const Flow &from, TypeContext &types);
void joinState(VariableState &into, const VariableState &from, TypeContext &types);

} // namespace rio::sema

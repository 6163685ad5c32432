// Statements that let go of their own stack when they fail.
//
// When an exception leaves a function, everything that stands for CPython's stack is let go of (rule 4 in
// CountReferences.cpp). Were one handler around the body to do that, each call in it would hand each temporary to the
// handler, and the code of a long body would grow with the square of its length. So what occurs in one statement alone
// is the business of a handler around that statement.
#include "sema/CountReferences.h"

namespace rio::sema {

/// Shorter bodies are smaller with one handler.
constexpr size_t fewTemporaries = 4;

/// Whether the statement may be left other than by its end or an exception.
static bool mayLeave(const typed::Stmt *stmt) {
  auto any = [](typed::Block body) { return llvm::any_of(body, mayLeave); };
  switch (stmt->kind) {
  case typed::StmtKind::Return:
  case typed::StmtKind::Break:
  case typed::StmtKind::Continue:
  case typed::StmtKind::Suspend:
    return true;
  case typed::StmtKind::If:
    return any(llvm::cast<typed::If>(stmt)->thenBody) || any(llvm::cast<typed::If>(stmt)->elseBody);
  case typed::StmtKind::While:
    return any(llvm::cast<typed::While>(stmt)->body) || any(llvm::cast<typed::While>(stmt)->elseBody);
  case typed::StmtKind::ForNext:
    return any(llvm::cast<typed::ForNext>(stmt)->body) || any(llvm::cast<typed::ForNext>(stmt)->elseBody);
  case typed::StmtKind::Try: {
    auto *attempt = llvm::cast<typed::Try>(stmt);
    return any(attempt->body) || any(attempt->elseBody) || any(attempt->finalBody) ||
           llvm::any_of(attempt->handlers, [&](const typed::Handler &handler) { return any(handler.body); });
  }
  case typed::StmtKind::Group:
    return any(llvm::cast<typed::Group>(stmt)->body);
  case typed::StmtKind::Evaluate:
  case typed::StmtKind::SetLocal:
  case typed::StmtKind::UnsetLocal:
  case typed::StmtKind::SetGlobal:
  case typed::StmtKind::UnsetGlobal:
  case typed::StmtKind::SetField:
  case typed::StmtKind::UnsetField:
  case typed::StmtKind::Raise:
  case typed::StmtKind::Reraise:
    return false;
  }
  llvm_unreachable("every kind of statement is covered");
}

/// The temporaries that occur nowhere but in the statement, the last made first.
llvm::SmallVector<typed::Local *, 4> ReferenceCounter::takeOwnOf(typed::Stmt *stmt) {
  llvm::MapVector<typed::Local *, unsigned> here;
  typed::forEachLocal(stmt, [&](typed::Local *local, bool) {
    if (unguarded.contains(local))
      ++here[local];
  });
  llvm::SmallVector<typed::Local *, 4> own;
  for (typed::Local *local : temporaries)
    if (auto place = here.find(local); place != here.end() && place->second == unguarded[local])
      own.push_back(local);
  for (typed::Local *local : own)
    unguarded.erase(local);
  return own;
}

void ReferenceCounter::guardInside(typed::Stmt *stmt) {
  if (auto *choice = llvm::dyn_cast<typed::If>(stmt)) {
    choice->thenBody = guardEach(choice->thenBody);
    choice->elseBody = guardEach(choice->elseBody);
  } else if (auto *loop = llvm::dyn_cast<typed::While>(stmt)) {
    loop->body = guardEach(loop->body);
    loop->elseBody = guardEach(loop->elseBody);
  } else if (auto *forLoop = llvm::dyn_cast<typed::ForNext>(stmt)) {
    forLoop->body = guardEach(forLoop->body);
    forLoop->elseBody = guardEach(forLoop->elseBody);
  } else if (auto *attempt = llvm::dyn_cast<typed::Try>(stmt)) {
    attempt->body = guardEach(attempt->body);
    attempt->elseBody = guardEach(attempt->elseBody);
  } else if (auto *group = llvm::dyn_cast<typed::Group>(stmt)) {
    group->body = guardEach(group->body);
  }
}

typed::Block ReferenceCounter::guardEach(typed::Block body) {
  return capture([&] {
    for (typed::Stmt *stmt : body) {
      guardInside(stmt);
      SourceRange range = stmt->range;
      auto own = mayLeave(stmt) ? llvm::SmallVector<typed::Local *, 4>() : takeOwnOf(stmt);
      if (own.empty()) {
        walker.out->push_back(stmt);
        continue;
      }
      for (typed::Local *local : own)
        walker.emit<typed::SetLocal>(range, local, walker.none(range));
      typed::Handler handler{};
      walker.catchAll(handler, range);
      handler.body = capture([&] {
        for (typed::Local *local : own)
          release(local, range, false);
        walker.emit<typed::Reraise>(range);
      });
      auto *copy = new (analyzer.program.arena.Allocate<typed::Handler>()) typed::Handler(handler);
      walker.emit<typed::Try>(range, analyzer.list(llvm::ArrayRef(stmt)), llvm::ArrayRef(copy, 1), typed::Block(),
                              typed::Block());
    }
  });
}

void ReferenceCounter::guardStatements(typed::Block &body) {
  if (temporaries.size() <= fewTemporaries)
    return;
  for (typed::Stmt *stmt : body)
    typed::forEachLocal(stmt, [&](typed::Local *local, bool) {
      if (temporaries.contains(local))
        ++unguarded[local];
    });
  body = guardEach(body);
  temporaries.remove_if([&](typed::Local *local) { return !unguarded.contains(local); });
}

} // namespace rio::sema

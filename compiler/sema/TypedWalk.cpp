#include "sema/TypedWalk.h"

namespace rio::typed {

namespace {
class LocalWalk {
public:
  explicit LocalWalk(llvm::function_ref<void(Local *, bool)> see) : see(see) {}

  void block(Block body) {
    for (const Stmt *each : body)
      stmt(each);
  }

private:
  template <typename Nodes> void all(const Nodes &nodes) {
    for (const Expr *each : nodes)
      expr(each);
  }

  void expr(const Expr *node);
  void stmt(const Stmt *node);

  llvm::function_ref<void(Local *, bool)> see;
};
} // namespace

void LocalWalk::expr(const Expr *node) {
  if (!node)
    return;
  switch (node->kind) {
  case ExprKind::IntConstant:
  case ExprKind::FloatConstant:
  case ExprKind::BoolConstant:
  case ExprKind::StringConstant:
  case ExprKind::UnitConstant:
  case ExprKind::New:
  case ExprKind::MakeFunction:
    return;
  case ExprKind::LocalGet:
    see(llvm::cast<LocalGet>(node)->local, true);
    return expr(llvm::cast<LocalGet>(node)->unset);
  case ExprKind::GlobalGet:
    return expr(llvm::cast<GlobalGet>(node)->unset);
  case ExprKind::FieldGet:
    expr(llvm::cast<FieldGet>(node)->object);
    return expr(llvm::cast<FieldGet>(node)->unset);
  case ExprKind::Call:
    return all(llvm::cast<Call>(node)->arguments);
  case ExprKind::Intrinsic:
    return all(llvm::cast<Intrinsic>(node)->arguments);
  case ExprKind::Resume:
    return expr(llvm::cast<Resume>(node)->generator);
  case ExprKind::NewArray:
    return expr(llvm::cast<NewArray>(node)->length);
  case ExprKind::MakeTuple:
    return all(llvm::cast<MakeTuple>(node)->elements);
  case ExprKind::TupleGet:
    return expr(llvm::cast<TupleGet>(node)->tuple);
  case ExprKind::MakeMethod:
    return expr(llvm::cast<MakeMethod>(node)->receiver);
  case ExprKind::CapturedGet:
    return expr(llvm::cast<CapturedGet>(node)->function);
  case ExprKind::MethodReceiver:
    return expr(llvm::cast<MethodReceiver>(node)->method);
  case ExprKind::Dispatch: {
    auto *dispatch = llvm::cast<Dispatch>(node);
    see(dispatch->subject, true);
    for (const DispatchCase &one : dispatch->cases)
      expr(one.body);
    return;
  }
  case ExprKind::Conditional: {
    auto *choice = llvm::cast<Conditional>(node);
    return all(llvm::ArrayRef<const Expr *>{choice->condition, choice->whenTrue, choice->whenFalse});
  }
  case ExprKind::Not:
    return expr(llvm::cast<Not>(node)->operand);
  case ExprKind::IsSame:
    expr(llvm::cast<IsSame>(node)->left);
    return expr(llvm::cast<IsSame>(node)->right);
  case ExprKind::IsInstance:
    return expr(llvm::cast<IsInstance>(node)->value);
  case ExprKind::Sequence:
    block(llvm::cast<Sequence>(node)->body);
    return expr(llvm::cast<Sequence>(node)->value);
  }
}

void LocalWalk::stmt(const Stmt *node) {
  switch (node->kind) {
  case StmtKind::Evaluate:
    return expr(llvm::cast<Evaluate>(node)->value);
  case StmtKind::SetLocal:
    expr(llvm::cast<SetLocal>(node)->value);
    return see(llvm::cast<SetLocal>(node)->local, false);
  case StmtKind::SetGlobal:
    return expr(llvm::cast<SetGlobal>(node)->value);
  case StmtKind::SetField:
    expr(llvm::cast<SetField>(node)->object);
    return expr(llvm::cast<SetField>(node)->value);
  case StmtKind::UnsetField:
    return expr(llvm::cast<UnsetField>(node)->object);
  case StmtKind::If:
    expr(llvm::cast<If>(node)->condition);
    block(llvm::cast<If>(node)->thenBody);
    return block(llvm::cast<If>(node)->elseBody);
  case StmtKind::While:
    expr(llvm::cast<While>(node)->condition);
    block(llvm::cast<While>(node)->body);
    return block(llvm::cast<While>(node)->elseBody);
  case StmtKind::ForNext:
    expr(llvm::cast<ForNext>(node)->next);
    see(llvm::cast<ForNext>(node)->target, false);
    block(llvm::cast<ForNext>(node)->body);
    return block(llvm::cast<ForNext>(node)->elseBody);
  case StmtKind::Return:
    return expr(llvm::cast<Return>(node)->value);
  case StmtKind::Raise:
    expr(llvm::cast<Raise>(node)->exception);
    return expr(llvm::cast<Raise>(node)->cause);
  case StmtKind::Reraise:
    expr(llvm::cast<Reraise>(node)->unhandled);
    return expr(llvm::cast<Reraise>(node)->exception);
  case StmtKind::Try: {
    auto *attempt = llvm::cast<Try>(node);
    block(attempt->body);
    for (const Handler &handler : attempt->handlers) {
      if (handler.target)
        see(handler.target, false);
      block(handler.body);
    }
    block(attempt->elseBody);
    return block(attempt->finalBody);
  }
  case StmtKind::Group:
    return block(llvm::cast<Group>(node)->body);
  case StmtKind::UnsetLocal:
  case StmtKind::UnsetGlobal:
  case StmtKind::Break:
  case StmtKind::Continue:
  case StmtKind::Suspend:
    return;
  }
}

void forEachLocal(Block block, llvm::function_ref<void(Local *, bool)> see) { LocalWalk(see).block(block); }

void forEachLocal(Stmt *stmt, llvm::function_ref<void(Local *, bool)> see) { LocalWalk(see).block(stmt); }

} // namespace rio::typed

// `sys.stdout` and `sys.stdin` of programs that put something else there: `print` and `input` look there then.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// Adds the names of the streams that the code may put something else in place of.
static void findRebound(ast::Node *node, llvm::StringSet<> &streams) {
  auto add = [&](llvm::StringRef name) {
    if (name == "stdout" || name == "redirect_stdout")
      streams.insert("stdout");
    if (name == "stdin")
      streams.insert("stdin");
  };
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(node)) {
    if (attribute->ctx != ast::ExprContext::Load || attribute->attr == "redirect_stdout")
      add(attribute->attr);
  } else if (auto *name = llvm::dyn_cast<ast::Name>(node)) {
    if (name->id == "redirect_stdout")
      add(name->id);
  } else if (auto *import = llvm::dyn_cast<ast::ImportFrom>(node)) {
    for (ast::Alias *alias : import->names)
      if (alias->name == "redirect_stdout")
        add(alias->name);
  } else if (auto *call = llvm::dyn_cast<ast::Call>(node)) {
    auto *function = llvm::dyn_cast<ast::Name>(call->func);
    auto *named = call->args.size() > 1 ? llvm::dyn_cast<ast::Constant>(call->args[1]) : nullptr;
    if (function && function->id == "setattr" && named && named->value.kind == ast::ConstantKind::String)
      add(named->value.text);
  }
  ast::forEachChild(node, [&](ast::Node *child) { findRebound(child, streams); });
}

void Analyzer::findReboundStreams() {
  for (const std::unique_ptr<ModuleInfo> &each : program.modules)
    if (!each->isStandard && each->tree)
      findRebound(each->tree, reboundStreams);
}

/// `_rebound_stream("stdout")`: what `sys.stdout` is now, or `...` in a program that leaves it as it is.
FunctionAnalyzer::Expr *FunctionAnalyzer::reboundStream(ast::Call *expr) {
  auto asItWas = [&] { return make<typed::UnitConstant>(expr->range, types.of(types.object(analyzer.ellipsisClass))); };
  llvm::StringRef name = llvm::cast<ast::Constant>(expr->args[0])->value.text;
  ModuleInfo *system = analyzer.program.modulesByName.lookup("sys");
  if (!system || !analyzer.reboundStreams.contains(name))
    return asItWas();
  auto place = system->globals.find(name);
  if (place == system->globals.end())
    return asItWas();
  return readGlobal(share(place->second), expr->range, asItWas);
}

} // namespace rio::sema

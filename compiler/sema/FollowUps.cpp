// What one mistake brings about elsewhere is not worth a second message.
#include "sema/FollowUps.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// Whether code below `node` assigns that attribute of something.
static bool storesAttribute(ast::Node *node, llvm::StringRef name) {
  auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
  bool stores = attribute && attribute->attr == name && attribute->ctx == ast::ExprContext::Store;
  ast::forEachChild(node, [&](ast::Node *child) { stores = stores || storesAttribute(child, name); });
  return stores;
}

bool comesOfMistake(Analyzer &analyzer, Type type, llvm::StringRef name) {
  const Atom *only = type.single();
  if (!only || !only->isObject() || only->classInfo()->module->isStandard)
    return false;
  bool hasMistakes = llvm::any_of(analyzer.program.instances, [](auto &instance) { return instance->mistakes != 0; });
  return hasMistakes && llvm::any_of(only->classInfo()->linearization, [&](const ClassInfo *step) {
           if (step->module->isStandard || !step->node)
             return false;
           auto isFailedImport = [&](ast::Expr *base) {
             auto *name = llvm::dyn_cast<ast::Name>(base);
             auto place = name ? step->module->constants.find(name->id) : step->module->constants.end();
             return place != step->module->constants.end() && !place->second.isResolved() && !place->second.origin;
           };
           return llvm::any_of(step->node->bases, isFailedImport) || storesAttribute(step->node, name);
         });
}

} // namespace rio::sema

#include "SymbolDump.h"
#include "llvm/Support/JSON.h"

using namespace rio;

static llvm::StringRef kindName(ScopeKind kind) {
  switch (kind) {
  case ScopeKind::Module:
    return "module";
  case ScopeKind::Class:
    return "class";
  case ScopeKind::Function:
  case ScopeKind::Lambda:
  case ScopeKind::ListComprehension:
  case ScopeKind::SetComprehension:
  case ScopeKind::DictComprehension:
  case ScopeKind::GeneratorExpression:
    return "function"; // CPython makes no difference
  case ScopeKind::Annotation:
    return "annotation";
  case ScopeKind::TypeParameters:
    return "type parameters";
  case ScopeKind::TypeAlias:
    return "type alias";
  case ScopeKind::TypeVariable:
    return "type variable";
  }
  llvm_unreachable("every kind of scope has a name");
}

static llvm::StringRef resolutionName(Resolution resolution) {
  switch (resolution) {
  case Resolution::Local:
    return "local";
  case Resolution::Cell:
    return "cell";
  case Resolution::Free:
    return "free";
  case Resolution::GlobalExplicit:
    return "global explicit";
  case Resolution::GlobalImplicit:
    return "global implicit";
  }
  llvm_unreachable("every resolution has a name");
}

static void printScope(const Scope &scope, llvm::json::OStream &json) {
  json.object([&] {
    json.attribute("kind", kindName(scope.kind));
    json.attribute("name", scope.name);
    json.attribute("line", scope.node ? scope.node->range.line : 0);
    json.attribute("nested", scope.isNested);
    json.attribute("inlined", scope.isInlined);
    json.attributeObject("symbols", [&] {
      for (const auto &[name, symbol] : scope.symbols)
        json.attributeArray(name, [&, &symbol = symbol] {
          json.value(symbol.flags);
          json.value(resolutionName(symbol.resolution));
        });
    });
    json.attributeArray("children", [&] {
      for (const Scope *child : scope.children)
        printScope(*child, json);
    });
  });
}

void printSymbols(const SymbolTable &table, llvm::raw_ostream &out) {
  llvm::json::OStream json(out);
  printScope(table.module(), json);
  out << '\n';
}

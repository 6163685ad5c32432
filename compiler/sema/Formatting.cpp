// f-strings.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

FunctionAnalyzer::Expr *FunctionAnalyzer::formattedValue(ast::FormattedValue *node) {
  Expr *value = expression(node->value);
  if (refusesShownAlias(node->value, value))
    return never(node->range, {value});
  if (node->conversion == 'r')
    value = callWellKnown("repr", {value}, node->range);
  else if (node->conversion == 's')
    value = callWellKnown("_to_str", {value}, node->range);
  else if (node->conversion == 'a')
    value = callWellKnown("ascii", {value}, node->range);
  if (!node->format_spec) {
    bool isStr = value->type == analyzer.strType;
    return isStr ? value : callWellKnown("_format_plain", {value}, node->range);
  }
  if (node->conversion < 0)
    refuseFormatCode(value, node->format_spec, node->range);
  return callWellKnown("format", {value, expression(node->format_spec)}, node->range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::joinedString(ast::JoinedStr *node) {
  llvm::SmallVector<Expr *, 4> parts;
  for (ast::Expr *value : node->values) {
    parts.push_back(expression(value));
    if (parts.back()->type.isNever())
      return never(node->range, parts);
  }
  return joinParts(parts, node->range);
}

} // namespace rio::sema

// Registration of the dialect: its types, attributes and ops; and the locations that carry traceback sites.
#include "dialects/rio/ir/Rio.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace rio::ir;

#include "dialects/rio/ir/RioDialect.cpp.inc"
#include "dialects/rio/ir/RioEnums.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "dialects/rio/ir/RioTypes.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "dialects/rio/ir/RioAttributes.cpp.inc"

void RioDialect::initialize() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "dialects/rio/ir/RioTypes.cpp.inc"
      >();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialects/rio/ir/RioAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "dialects/rio/ir/RioOps.cpp.inc"
      >();
}

Operation *RioDialect::materializeConstant(OpBuilder &builder, Attribute value, Type type, Location location) {
  if (auto integer = dyn_cast<IntegerAttr>(value); integer && isa<IntType>(type))
    return IntConstantOp::create(builder, location, integer.getValue());
  if (isa<UnitAttr>(value) && isa<RefType>(type))
    return NullOp::create(builder, location);
  if (isa<IntegerType, FloatType>(type))
    return arith::ConstantOp::materialize(builder, value, type, location);
  return nullptr;
}

Location rio::ir::siteLocation(MLIRContext *context, StringRef file, unsigned line, unsigned column, unsigned endLine,
                               unsigned endColumn, StringRef function, StringRef lineText) {
  // MLIR prints columns from 1 and reads 0 as unknown, CPython counts from 0.
  auto range = FileLineColRange::get(StringAttr::get(context, file), line, column + 1, endLine, endColumn + 1);
  auto site = SiteAttr::get(context, StringAttr::get(context, function), StringAttr::get(context, lineText));
  return FusedLoc::get({range}, site, context);
}

std::optional<Site> rio::ir::siteOf(Location location) {
  auto fused = dyn_cast<FusedLoc>(location);
  if (!fused || fused.getLocations().empty())
    return std::nullopt;
  auto site = dyn_cast_or_null<SiteAttr>(fused.getMetadata());
  auto range = dyn_cast<FileLineColRange>(fused.getLocations().front());
  if (!site || !range)
    return std::nullopt;
  return Site{range, site};
}

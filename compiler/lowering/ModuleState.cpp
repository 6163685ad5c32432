// The state of one lowering: signatures, offsets and descriptors gathered first; declarations and constants on demand.
#include "lowering/Constants.h"
#include "lowering/Emitter.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace rio::lowering {

ModuleState::ModuleState(ModuleOp module, const LLVMTypeConverter &types)
    : module(module), typeConverter(types), globals(OpBuilder::atBlockEnd(module.getBody())) {
  int64_t offset = 0;
  for (Operation &op : *module.getBody()) {
    if (auto function = dyn_cast<ir::FuncOp>(op)) {
      callees[function.getSymNameAttr()] = {function.getResultType(), function.getRaises()};
    } else if (auto global = dyn_cast<ir::GlobalOp>(op)) {
      globalOffsets[global.getSymNameAttr()] = offset;
      offset += 8;
    } else if (auto classOp = dyn_cast<ir::ClassOp>(op)) {
      auto symbol = classOp.getRuntimeAttr();
      if (!symbol)
        symbol = StringAttr::get(op.getContext(), "class." + classOp.getSymName());
      descriptors[classOp.getSymNameAttr()] = symbol.getValue();
    }
  }
}

/// The llvm type of a type of the table.
static Type lower(MLIRContext *context, abi::Type type) {
  switch (type) {
  case abi::Type::Void:
    return LLVM::LLVMVoidType::get(context);
  case abi::Type::Word:
  case abi::Type::Tagged:
    return IntegerType::get(context, 64);
  case abi::Type::Ref:
  case abi::Type::Ptr:
    return LLVM::LLVMPointerType::get(context);
  case abi::Type::F64:
    return Float64Type::get(context);
  case abi::Type::Bool:
    return IntegerType::get(context, 8);
  case abi::Type::I32:
    return IntegerType::get(context, 32);
  }
  llvm_unreachable("every type of the table has a case");
}

LLVM::LLVMFuncOp ModuleState::entryPoint(llvm::StringRef name) {
  Operation *&slot = declared[name];
  if (slot)
    return cast<LLVM::LLVMFuncOp>(slot);
  const abi::EntryPoint *entry = abi::findEntryPoint(std::string_view(name.data(), name.size()));
  assert(entry && "patterns and verified ops name rows of the table");
  MLIRContext *context = module.getContext();
  SmallVector<Type> parameters;
  for (unsigned i = 0; i != entry->parameterCount; ++i)
    parameters.push_back(lower(context, entry->parameters[i]));
  auto type = LLVM::LLVMFunctionType::get(lower(context, entry->result), parameters);
  auto function = LLVM::LLVMFuncOp::create(globals, module.getLoc(), name, type);
  slot = function;
  return function;
}

LLVM::GlobalOp ModuleState::addGlobal(StringRef name, LLVM::Linkage linkage, bool isConstant, unsigned alignment) {
  // The real type is the initialiser's, which comes after translation.
  Type byte = IntegerType::get(module.getContext(), 8);
  return LLVM::GlobalOp::create(globals, module.getLoc(), byte, isConstant, linkage, name, Attribute(), alignment);
}

void ModuleState::declareRuntimeSymbol(StringRef name) {
  Operation *&slot = declared[name];
  if (!slot)
    slot = addGlobal(name, LLVM::Linkage::External, /*isConstant=*/false, 0);
}

StringRef ModuleState::stringLiteral(StringAttr text) {
  StringRef &symbol = constants[text];
  if (symbol.empty()) {
    auto global = addGlobal("str." + std::to_string(stringCount++), LLVM::Linkage::External, /*isConstant=*/false, 16);
    global->setAttr(stringContents, text);
    declareRuntimeSymbol("rio_class_str");
    symbol = global.getSymName();
  }
  return symbol;
}

StringRef ModuleState::bignum(const APInt &value) {
  auto contents = ir::normalizedInteger(module.getContext(), value);
  StringRef &symbol = constants[contents];
  if (symbol.empty()) {
    auto global = addGlobal("bignum." + std::to_string(bignumCount++), LLVM::Linkage::External, true, 16);
    global->setAttr(bignumContents, contents);
    declareRuntimeSymbol("rio_class_bignum");
    symbol = global.getSymName();
  }
  return symbol;
}

StringRef ModuleState::site(const ir::Site &site) {
  FileLineColRange range = site.range;
  OpBuilder &b = globals;
  auto contents =
      b.getArrayAttr({range.getFilename(), site.site.getFunction(), site.site.getLineText(),
                      b.getI32IntegerAttr(range.getStartLine()), b.getI32IntegerAttr(range.getStartColumn() - 1),
                      b.getI32IntegerAttr(range.getEndLine()), b.getI32IntegerAttr(range.getEndColumn() - 1)});
  StringRef &symbol = constants[contents];
  if (symbol.empty()) {
    auto global = addGlobal("site." + std::to_string(siteCount++), LLVM::Linkage::External, true, 8);
    global->setAttr(siteContents, contents);
    symbol = global.getSymName();
  }
  return symbol;
}

/// The collector's name for what a slot of `type` holds.
static char slotKind(Type type) {
  if (isa<ir::RefType>(type))
    return abi::slot_pointer;
  return isa<ir::IntType>(type) ? abi::slot_tagged : abi::slot_raw;
}

void ModuleState::emitClass(ir::ClassOp op) {
  if (op.getRuntime())
    return declareRuntimeSymbol(*op.getRuntime());
  std::string kinds;
  for (Type field : op.getFields().getAsValueRange<TypeAttr>())
    kinds.push_back(slotKind(field));
  OpBuilder &b = globals;
  // The length word of a class with elements belongs to the fixed part, but is no slot.
  bool hasElements = op.elementKind() != ir::ElementKind::none;
  int64_t size = abi::object_header_size + 8 * kinds.size() + (hasElements ? 8 : 0);
  SmallVector<NamedAttribute> contents = {
      b.getNamedAttr("id", op.getIdAttr()),
      b.getNamedAttr("name", op.getClassNameAttr()),
      b.getNamedAttr("size", b.getI64IntegerAttr(size)),
      b.getNamedAttr("element", b.getI64IntegerAttr(int64_t(op.elementKind()))),
      b.getNamedAttr("kinds", b.getStringAttr(kinds)),
      b.getNamedAttr("flags", op.getClassFlagsAttr()),
  };
  if (op.getBaseAttr())
    contents.push_back(b.getNamedAttr("base", b.getStringAttr(descriptorSymbol(op.getBaseAttr()))));
  auto symbol = descriptors.find(op.getSymNameAttr())->second;
  addGlobal(symbol, LLVM::Linkage::External, true, 8)->setAttr(classContents, b.getDictionaryAttr(contents));
}

void ModuleState::emitStateBlock(ArrayRef<ir::GlobalOp> variables) {
  std::string kinds;
  for (ir::GlobalOp global : variables)
    kinds.push_back(slotKind(global.getType()));
  Type block = LLVM::LLVMArrayType::get(globals.getI64Type(), variables.size());
  auto state = LLVM::GlobalOp::create(globals, module.getLoc(), block, /*isConstant=*/false, LLVM::Linkage::Internal,
                                      "rio.state", Attribute(), 16);
  OpBuilder initializer = OpBuilder::atBlockEnd(&state.getInitializerRegion().emplaceBlock());
  Value zero = LLVM::ZeroOp::create(initializer, module.getLoc(), block);
  LLVM::ReturnOp::create(initializer, module.getLoc(), zero);
  addGlobal("rio.state.kinds", LLVM::Linkage::External, true, 1)->setAttr(bytesContents, globals.getStringAttr(kinds));
}

ArrayAttr ModuleState::tag(Memory memory) {
  ArrayAttr &tags = this->tags[unsigned(memory)];
  if (!tags) {
    static constexpr StringLiteral names[] = {
        "header",      "length",      "string part", "int field",      "ref field",     "raw field", "float field",
        "int element", "ref element", "raw element", "narrow element", "float element", "global"};
    MLIRContext *context = module.getContext();
    auto root = LLVM::TBAARootAttr::get(context, StringAttr::get(context, "rio"));
    auto type = LLVM::TBAATypeDescriptorAttr::get(context, names[unsigned(memory)], LLVM::TBAAMemberAttr::get(root, 0));
    tags = ArrayAttr::get(context, {LLVM::TBAATagAttr::get(type, type, 0)});
  }
  return tags;
}

} // namespace rio::lowering

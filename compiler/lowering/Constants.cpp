#include "lowering/Constants.h"
#include "dialects/rio/ir/Rio.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "runtime/entry_table.h"
#include "llvm/IR/Constants.h"

using namespace mlir;

namespace rio::lowering {

namespace {

class ConstantFiller {
public:
  explicit ConstantFiller(llvm::Module &module)
      : module(module), context(module.getContext()), i8(llvm::Type::getInt8Ty(context)),
        i32(llvm::Type::getInt32Ty(context)), i64(llvm::Type::getInt64Ty(context)),
        pointer(llvm::PointerType::get(context, 0)) {}

  void fill(LLVM::GlobalOp op) {
    if (auto text = op->getAttrOfType<StringAttr>(stringContents))
      return define(op, string(text.getValue()));
    if (auto value = op->getAttrOfType<IntegerAttr>(bignumContents))
      return define(op, bignum(value.getValue()));
    if (auto parts = op->getAttrOfType<ArrayAttr>(siteContents))
      return define(op, site(parts));
    if (auto description = op->getAttrOfType<DictionaryAttr>(classContents))
      return define(op, descriptor(description));
    if (auto bytes = op->getAttrOfType<StringAttr>(bytesContents))
      return define(op, bytesOf(bytes.getValue()));
  }

private:
  /// Replaces the declaration that translation made by a definition.
  void define(LLVM::GlobalOp op, llvm::Constant *initializer) {
    llvm::GlobalVariable *declaration = module.getNamedGlobal(op.getSymName());
    auto *definition = new llvm::GlobalVariable(module, initializer->getType(), op.getConstant(),
                                                llvm::GlobalValue::PrivateLinkage, initializer, "", declaration);
    definition->setAlignment(declaration->getAlign());
    if (op.getConstant() && !op->hasAttr(classContents))
      definition->setUnnamedAddr(llvm::GlobalValue::UnnamedAddr::Global);
    definition->takeName(declaration);
    declaration->replaceAllUsesWith(definition);
    declaration->eraseFromParent();
  }

  llvm::Constant *word(uint64_t value) { return llvm::ConstantInt::get(i64, value); }
  llvm::Constant *half(uint64_t value) { return llvm::ConstantInt::get(i32, value); }
  llvm::Constant *null() { return llvm::ConstantPointerNull::get(pointer); }
  llvm::Constant *symbol(StringRef name) { return module.getNamedValue(name); }
  llvm::Constant *structure(llvm::ArrayRef<llvm::Constant *> parts) {
    return llvm::ConstantStruct::getAnon(context, parts);
  }
  llvm::Constant *bytesOf(StringRef bytes, bool endsInNul = false) {
    return llvm::ConstantDataArray::getString(context, bytes, endsInNul);
  }

  /// The address of a text, one for each distinct text.
  llvm::Constant *textAddress(StringRef text) {
    llvm::Constant *&address = texts[text];
    if (!address) {
      llvm::Constant *bytes = bytesOf(text, /*endsInNul=*/true);
      auto *global = new llvm::GlobalVariable(module, bytes->getType(), /*isConstant=*/true,
                                              llvm::GlobalValue::PrivateLinkage, bytes, "text");
      global->setUnnamedAddr(llvm::GlobalValue::UnnamedAddr::Global);
      global->setAlignment(llvm::Align(1));
      address = global;
    }
    return address;
  }

  llvm::Constant *string(StringRef text) {
    uint64_t characters = llvm::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; });
    return structure({symbol("rio_class_str"), word(-1), word(text.size()), word(characters), null(),
                      bytesOf(text, /*endsInNul=*/true)});
  }

  llvm::Constant *bignum(const llvm::APInt &value) {
    llvm::APInt magnitude = value.sext(value.getBitWidth() + 64).abs();
    SmallVector<uint64_t> limbs(magnitude.getRawData(), magnitude.getRawData() + magnitude.getNumWords());
    while (limbs.back() == 0)
      limbs.pop_back();
    int64_t count = limbs.size();
    return structure({symbol("rio_class_bignum"), word(value.isNegative() ? -count : count),
                      llvm::ConstantDataArray::get(context, limbs)});
  }

  llvm::Constant *site(ArrayAttr parts) {
    SmallVector<llvm::Constant *> fields;
    for (Attribute part : parts.getValue().take_front(3)) {
      StringRef text = cast<StringAttr>(part).getValue();
      fields.push_back(textAddress(text));
      fields.push_back(word(text.size()));
    }
    for (Attribute part : parts.getValue().drop_front(3))
      fields.push_back(half(cast<IntegerAttr>(part).getInt()));
    return structure(fields);
  }

  llvm::Constant *descriptor(DictionaryAttr parts) {
    auto number = [&](StringRef name) { return parts.getAs<IntegerAttr>(name).getInt(); };
    StringRef name = parts.getAs<StringAttr>("name").getValue();
    StringRef kinds = parts.getAs<StringAttr>("kinds").getValue();
    auto base = parts.getAs<StringAttr>("base");
    return structure({half(number("id")), half(number("flags")), word(number("size")), word(number("element")),
                      textAddress(name), word(name.size()), base ? symbol(base.getValue()) : null(), word(kinds.size()),
                      textAddress(kinds)});
  }

  llvm::Module &module;
  llvm::LLVMContext &context;
  llvm::Type *i8, *i32, *i64;
  llvm::PointerType *pointer;
  llvm::StringMap<llvm::Constant *> texts;
};

} // namespace

void fillConstants(ModuleOp module, llvm::Module &target) {
  ConstantFiller filler(target);
  for (LLVM::GlobalOp op : module.getOps<LLVM::GlobalOp>())
    filler.fill(op);
}

} // namespace rio::lowering

#include "irgen/Representation.h"

namespace rio::irgen {

using sema::AtomKind;
using sema::ClassInfo;

namespace {
// Numbers that runtime and compiler agree on.
constexpr int64_t firstProgramClass =
#define ABI_CONSTANT(name, value) std::string_view(#name) == "first_program_class" ? value:
#include "runtime/abi.def"
    0;

struct RuntimeClass {
  int64_t id;
  llvm::StringRef symbol;
};

constexpr RuntimeClass runtimeClasses[] = {
#define ABI_CLASS(id, symbol, name) {id, #symbol},
#include "runtime/abi.def"
};
} // namespace

std::string keyOf(const Atom *atom) {
  std::string key;
  llvm::raw_string_ostream out(key);
  sema::printAtom(out, atom, true);
  return key;
}

Representation::Representation(const sema::Program &program, mlir::ModuleOp module)
    : program(program), context(*module.getContext()), intType(ir::IntType::get(&context)),
      refType(ir::RefType::get(&context)), builder(module.getBodyRegion()), nextId(firstProgramClass) {
  stopIteration = program.wellKnown("StopIteration");
  stopAsyncIteration = program.wellKnown("StopAsyncIteration");
  boolType = builder.getI1Type();
  wordType = builder.getI64Type();
  floatType = builder.getF64Type();
}

Representation::Builtin Representation::builtinOf(const Atom *atom) {
  if (!atom->isObject() || !atom->classInfo()->module->isBuiltins)
    return Builtin::None;
  return llvm::StringSwitch<Builtin>(atom->classInfo()->name)
      .Case("int", Builtin::Int)
      .Case("float", Builtin::Float)
      .Case("bool", Builtin::Bool)
      .Case("index", Builtin::Index)
      .Default(Builtin::None);
}

mlir::Type Representation::valueType(Type type) {
  const Atom *atom = type.single();
  switch (atom ? builtinOf(atom) : Builtin::None) {
  case Builtin::Int:
    return intType;
  case Builtin::Float:
    return floatType;
  case Builtin::Bool:
    return boolType;
  case Builtin::Index:
    return wordType;
  case Builtin::None:
    return refType;
  }
  llvm_unreachable("every builtin has a representation");
}

bool Representation::isUnit(const Atom *atom) {
  switch (atom->kind()) {
  case AtomKind::Class:
  case AtomKind::Module:
    return true;
  case AtomKind::Function:
    return atom->function()->freeNames.empty();
  case AtomKind::Object: {
    ClassInfo *info = atom->classInfo();
    return info->module->isBuiltins &&
           (info->name == "NoneType" || info->name == "NotImplementedType" || info->name == "ellipsis");
  }
  case AtomKind::Tuple:
  case AtomKind::Method:
    return false;
  }
  llvm_unreachable("every kind of atom is covered");
}

bool Representation::differs(const Atom *left, const Atom *right) {
  if (left == right || (!left->isTuple() && left->kind() != AtomKind::Method))
    return false;
  return keyOf(left) != keyOf(right);
}

const ClassLayout *Representation::runtimeClass(const Atom *atom) {
  if (!atom->isObject() || !atom->classInfo()->module->isBuiltins)
    return nullptr;
  llvm::StringRef name = atom->classInfo()->name;
  llvm::StringRef symbol = llvm::StringSwitch<llvm::StringRef>(name)
                               .Case("NoneType", "rio_class_none")
                               .Case("bool", "rio_class_bool")
                               .Case("int", "rio_class_int")
                               .Case("index", "rio_class_int")
                               .Case("float", "rio_class_float")
                               .Case("str", "rio_class_str")
                               .Case("ByteArray", "rio_class_array_u8")
                               .Case("Int32Array", "rio_class_array_i32")
                               .Default("");
  std::optional<ir::ElementKind> element;
  if (name == "ByteArray")
    element = ir::ElementKind::u8;
  if (name == "Int32Array")
    element = ir::ElementKind::i32;
  if (name == "Array") {
    mlir::Type type = valueType(atom->arguments()[0]->bound());
    bool isNever = atom->arguments()[0]->bound().isNever();
    if (type == intType)
      symbol = "rio_class_array_tagged", element = ir::ElementKind::tagged;
    else if (type == floatType)
      symbol = "rio_class_array_f64", element = ir::ElementKind::f64;
    else if (type == boolType)
      symbol = "rio_class_array_u8", element = ir::ElementKind::u8;
    else if (type == refType && !isNever)
      symbol = "rio_class_array_pointer", element = ir::ElementKind::pointer;
    else
      symbol = "rio_class_array_raw64", element = ir::ElementKind::raw64;
  }
  if (symbol.empty())
    return nullptr;
  auto &layout = layouts[symbol];
  if (!layout) {
    layout = std::make_unique<ClassLayout>();
    layout->symbol = symbol.str();
    for (const RuntimeClass &known : runtimeClasses)
      if (known.symbol == symbol)
        layout->id = known.id;
    ir::ClassOp::create(builder, builder.getUnknownLoc(), symbol, layout->id, element ? "array" : name, {}, {}, element,
                        symbol);
  }
  return layout.get();
}

const ClassLayout &Representation::declare(std::string key, llvm::StringRef name,
                                           llvm::ArrayRef<std::pair<llvm::StringRef, Type>> fields,
                                           llvm::ArrayRef<bool> flags) {
  auto layout = std::make_unique<ClassLayout>();
  layout->symbol = key;
  layout->id = nextId++;
  llvm::SmallVector<mlir::Type, 8> words;
  for (size_t i = 0; i < fields.size(); ++i) {
    Slot slot{fields[i].first, fields[i].second, static_cast<unsigned>(words.size()), std::nullopt};
    words.push_back(valueType(slot.type));
    if (!flags.empty() && flags[i]) {
      slot.flag = static_cast<unsigned>(words.size());
      words.push_back(boolType);
    }
    layout->slots.push_back(slot);
  }
  ir::ClassOp::create(builder, builder.getUnknownLoc(), key, layout->id, name, {}, words);
  ClassLayout &result = *layout;
  layouts[key] = std::move(layout);
  return result;
}

const ClassLayout &Representation::layoutOf(const Atom *atom) {
  if (const ClassLayout *known = runtimeClass(atom))
    return *known;
  std::string key = keyOf(atom);
  if (auto place = layouts.find(key); place != layouts.end())
    return *place->second;
  llvm::SmallVector<std::pair<llvm::StringRef, Type>, 8> fields;
  llvm::SmallVector<bool, 8> flags;
  switch (atom->kind()) {
  case AtomKind::Object: {
    auto recorded = program.layouts.find(key);
    if (recorded != program.layouts.end())
      for (const sema::FieldLayout &field : recorded->second) {
        fields.push_back({field.name, field.type});
        flags.push_back(field.mayBeUnset);
      }
    return declare(key, atom->classInfo()->name, fields, flags);
  }
  case AtomKind::Tuple:
  case AtomKind::Method:
    for (Type element : atom->elements())
      fields.push_back({"", element});
    return declare(key, atom->isTuple() ? "tuple" : "method", fields, {});
  case AtomKind::Function: {
    auto captures = program.closureCaptures.find({atom->function(), atom->parent()});
    if (captures != program.closureCaptures.end())
      for (typed::Local *local : captures->second) {
        // A cell is a reference whatever it holds.
        fields.push_back({local->name, local->isCell ? Type() : local->storage});
      }
    return declare(key, "function", fields, {});
  }
  case AtomKind::Class:
    return declare(key, "type", {}, {});
  case AtomKind::Module:
    return declare(key, "module", {}, {});
  }
  llvm_unreachable("every kind of atom is covered");
}

const ClassLayout &Representation::cellLayout(Type type) {
  mlir::Type value = valueType(type);
  std::string key = "(cell of ";
  llvm::raw_string_ostream(key) << value << ')';
  if (auto place = layouts.find(key); place != layouts.end())
    return *place->second;
  return declare(key, "cell", {{"value", type}}, {true});
}

} // namespace rio::irgen

#include "sema/Program.h"

namespace rio::sema {

ClassInfo *Program::wellKnown(llvm::StringRef name) const {
  auto place = builtins->constants.find(name);
  assert(place != builtins->constants.end() && place->second.classInfo &&
         "a class of WellKnown.def is in stdlib/builtins");
  return place->second.classInfo;
}

FunctionInfo *findMethod(const ClassInfo *info, llvm::StringRef name) {
  return info ? findMethod(info->linearization, name) : nullptr;
}

FunctionInfo *findMethod(llvm::ArrayRef<ClassInfo *> order, llvm::StringRef name) {
  for (const ClassInfo *step : order) {
    if (auto place = step->methods.find(name); place != step->methods.end())
      return place->second;
    // A class attribute of an heir hides a method of its base.
    if (step->attributes.contains(name))
      return nullptr;
  }
  return nullptr;
}

} // namespace rio::sema

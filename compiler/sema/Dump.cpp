// `--emit=types`: what sema made of the program.
#include "sema/Sema.h"

namespace rio::sema {

void dump(const Program &program, llvm::raw_ostream &out) {
  for (const Instance *instance : program.reachable) {
    out << instance->key << " -> ";
    printType(out, instance->returnType);
    out << '\n';
    for (const typed::Local *local : instance->variables) {
      // Merged into another, or never given a value.
      if (local->web || local->storage.isNever())
        continue;
      out << "  " << local->name << ": ";
      printType(out, local->storage);
      out << (local->isCell ? " (cell)" : "") << '\n';
    }
  }
}

} // namespace rio::sema

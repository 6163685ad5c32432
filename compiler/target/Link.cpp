#include "target/Link.h"
#include "lld/Common/Driver.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FormatVariadic.h"

LLD_HAS_DRIVER(elf)

namespace rio::target {

namespace {

/// The linker's command line as it grows.
class LinkerArguments {
public:
  explicit LinkerArguments(const Target &target) : target(target) {}

  void add(std::initializer_list<llvm::StringRef> more) { arguments.insert(arguments.end(), more.begin(), more.end()); }
  void add(llvm::ArrayRef<std::string> more) { arguments.insert(arguments.end(), more.begin(), more.end()); }

  /// Adds a file of the C library, which must be there.
  void addLibraryFile(llvm::StringRef fileName) {
    std::string path = target.findLibraryFile(fileName);
    if (path.empty() && missing.empty())
      missing = fileName;
    arguments.push_back(path);
  }

  /// Adds a file of the C compiler, which systems without it lack.
  void addOptionalFile(llvm::StringRef fileName) {
    if (std::string path = target.findLibraryFile(fileName); !path.empty())
      arguments.push_back(path);
  }

  std::vector<const char *> toC() const {
    std::vector<const char *> pointers;
    for (const std::string &argument : arguments)
      pointers.push_back(argument.c_str());
    return pointers;
  }

  /// The first file of the C library that was not found; empty when all were.
  std::string missing;

private:
  const Target &target;
  std::vector<std::string> arguments;
};

void addLayout(LinkerArguments &arguments, const LinkRequest &request) {
  const Target &target = *request.target;
  arguments.add({"ld.lld", "-m", target.linkerEmulation, "-o", request.outputPath});
  // Position independent with read-only relocations: hardened by default. One thread: starting more costs more than
  // linking does.
  arguments.add({"-pie", "-z", "relro", "-z", "now", "-z", "noexecstack", "--gc-sections", "--icf=safe",
                 "--build-id=none", "--hash-style=gnu", "--threads=1", "-O1"});
  if (!request.keepSymbols)
    arguments.add({"-s"});
  if (request.isStatic)
    arguments.add({"-static", "--no-dynamic-linker", "-z", "text"});
  else
    arguments.add({"-dynamic-linker", target.dynamicLinker, "--as-needed"});
}

void addLibraries(LinkerArguments &arguments, const LinkRequest &request) {
  for (llvm::StringRef folder : request.target->libraryFolders)
    arguments.add({("-L" + folder).str()});
  if (request.isStatic) {
    // libc and libgcc need each other.
    arguments.add({"-lm", "--start-group", "-lc"});
    arguments.addOptionalFile("libgcc.a");
    arguments.addOptionalFile("libgcc_eh.a");
    arguments.add({"--end-group"});
    return;
  }
  arguments.add({"-lm", "-lc"});
  arguments.addOptionalFile("libgcc.a");
}

/// AddressSanitizer's own library, as a whole: it takes the place of libc's functions.
void addSanitizer(LinkerArguments &arguments, const LinkRequest &request) {
  llvm::StringRef architecture = request.target->name.split('-').first;
  std::string folder = llvm::formatv("{0}/lib/clang/{1}/lib/linux/", RIO_LLVM_ROOT, LLVM_VERSION_MAJOR);
  arguments.add({"--export-dynamic", "--whole-archive"});
  for (llvm::StringRef name : {"asan", "asan_static"})
    arguments.add({llvm::formatv("{0}libclang_rt.{1}-{2}.a", folder, name, architecture).str()});
  arguments.add({"--no-whole-archive", "-lpthread", "-lrt", "-ldl", "-lresolv", "-lgcc_eh"});
}

} // namespace

llvm::Error link(const LinkRequest &request) {
  LinkerArguments arguments(*request.target);
  addLayout(arguments, request);
  arguments.addLibraryFile(request.isStatic ? "rcrt1.o" : "Scrt1.o");
  arguments.addLibraryFile("crti.o");
  arguments.addOptionalFile("crtbeginS.o");
  arguments.add(request.objects);
  arguments.add({request.runtimeArchive});
  if (request.isSanitized)
    addSanitizer(arguments, request);
  addLibraries(arguments, request);
  arguments.addOptionalFile("crtendS.o");
  arguments.addLibraryFile("crtn.o");
  if (!arguments.missing.empty())
    return llvm::createStringError("`" + arguments.missing + "` of the C library for " + request.target->name +
                                   " is not installed");

  std::string messages;
  llvm::raw_string_ostream messageStream(messages);
  lld::Result result = lld::lldMain(arguments.toC(), messageStream, messageStream, {{lld::Gnu, &lld::elf::link}});
  if (result.retCode != 0)
    return llvm::createStringError(llvm::StringRef(messages).rtrim());
  return llvm::Error::success();
}

} // namespace rio::target

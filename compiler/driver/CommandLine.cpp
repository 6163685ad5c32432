#include "driver/CommandLine.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <iostream>

namespace rio::driver {

namespace {

struct EmitSpelling {
  EmitKind kind;
  const char *spelling;
  bool isText;
};

constexpr EmitSpelling emitSpellings[] = {
    {EmitKind::Tokens, "tokens", true}, {EmitKind::Ast, "ast", true},   {EmitKind::Types, "types", true},
    {EmitKind::Rio, "rio", true},       {EmitKind::Core, "core", true}, {EmitKind::Llvm, "llvm", true},
    {EmitKind::Asm, "asm", true},       {EmitKind::Obj, "obj", false},  {EmitKind::Program, "program", false},
};

const EmitSpelling &find(EmitKind kind) {
  return *llvm::find_if(emitSpellings, [&](const EmitSpelling &row) { return row.kind == kind; });
}

/// The words that an option takes, and what each stands for.
template <typename Value> using Words = std::vector<std::pair<std::string, Value>>;

Words<EmitKind> emitWords() {
  Words<EmitKind> words;
  for (const EmitSpelling &row : emitSpellings)
    words.push_back({row.spelling, row.kind});
  return words;
}

Words<const target::Target *> targetWords() {
  Words<const target::Target *> words;
  for (const target::Target &target : target::allTargets())
    words.push_back({target.name.str(), &target});
  return words;
}

/// Adds an option whose word stands for a value of `words`.
template <typename Value>
void addChoice(CLI::App &command, const std::string &flag, Value &value, const Words<Value> &words,
               const std::string &description) {
  std::vector<std::string> spellings;
  for (const auto &[spelling, meaning] : words)
    spellings.push_back(spelling);
  std::string allSpellings = llvm::join(spellings, ", ");

  auto check = [=](const std::string &word) {
    return llvm::is_contained(spellings, word) ? "" : "`" + word + "` is none of " + allSpellings;
  };
  auto assign = [&value, words](const std::string &word) {
    value = llvm::find_if(words, [&](const auto &pair) { return pair.first == word; })->second;
  };
  command.add_option_function<std::string>(flag, assign, description + ": " + allSpellings)
      ->check(CLI::Validator(check, ""))
      ->type_name("WORD");
}

void addSearchPath(CLI::App &command, Options &options) {
  command
      .add_option("--path", options.searchPath, "a folder to look for modules in, after that of FILE; may be repeated")
      ->type_name("FOLDER")
      ->allow_extra_args(false);
}

/// What `build` and `run` have in common.
void addCompileOptions(CLI::App &command, Options &options) {
  addSearchPath(command, options);
  addChoice(command, "--target", options.target, targetWords(), "the machine to compile for");
  command.add_option("-O", options.optimizationLevel, "how much to optimise, 0 to 3 (default 2)")
      ->check(CLI::Range(0u, 3u))
      ->type_name("LEVEL");
  command.add_flag("--static", options.isStatic, "link everything into the program, libc too");
  command.add_flag("--debug", options.debug, "keep symbols and line numbers for debuggers");
  command.add_flag("--time-phases", options.timePhases, "print the CPU time of each phase to stderr")
      ->group("For work on riocc");
  command.add_flag("--verify-phases", options.verifyPhases, "look for mistakes of riocc in what each phase makes")
      ->group("For work on riocc");
  command.add_flag("--sanitize-runtime", options.sanitizeRuntime, "link the runtime that AddressSanitizer watches")
      ->group("For work on riocc");
  command.add_option("--runtime", options.runtimeArchive, "link this archive as the runtime")
      ->type_name("PATH")
      ->group("For work on riocc");
}

void addStrict(CLI::App &command, Options &options) {
  command.add_flag_callback("--strict", [&] { options.warnings = WarningPolicy::Refuse; }, "make warnings errors");
}

/// For the commands that show warnings.
void addWarningOptions(CLI::App &command, Options &options) {
  addStrict(command, options);
  command.add_flag_callback(
             "-w,--no-warnings", [&] { options.warnings = WarningPolicy::Hide; }, "show no warnings")
      ->excludes("--strict");
}

void addBuild(CLI::App &app, Options &options) {
  CLI::App *build = app.add_subcommand("build", "compile a program to a native binary");
  build->add_option("FILE", options.inputPath, "the program's main file (.py, or .mlir to start from the rio dialect)")
      ->required()
      ->type_name("");
  build->add_option("-o,--output", options.outputPath, "where the result goes; - is stdout")->type_name("PATH");
  addChoice(*build, "--emit", options.emit, emitWords(), "what to make (default program)");
  addCompileOptions(*build, options);
  addWarningOptions(*build, options);
  build->callback([&] {
    options.command = Command::Build;
    if (options.outputPath == "-" && options.emit == EmitKind::Program)
      throw CLI::ValidationError("-o - needs --emit", "a program is written to a file");
  });
}

void addRun(CLI::App &app, Options &options) {
  CLI::App *run = app.add_subcommand("run", "compile a program and run it: riocc run [OPTIONS] FILE [ARGS...]\n"
                                            "Everything after FILE is the program's. The exit status is the program's, "
                                            "or 125 when it does not compile.");
  addCompileOptions(*run, options);
  addStrict(*run, options);
  run->add_flag_callback("--warnings", [] {}, "show warnings")->excludes("--strict");
  // What follows FILE is never taken for an option of riocc.
  run->prefix_command();
  run->callback([run, &options] {
    options.command = Command::Run;
    if (options.warnings == WarningPolicy::Show && !run->count("--warnings"))
      options.warnings = WarningPolicy::Hide;
    options.programArguments = run->remaining();
    if (options.programArguments.empty())
      throw CLI::RequiredError("FILE");
    options.inputPath = options.programArguments.front();
    if (llvm::StringRef(options.inputPath).starts_with("-"))
      throw CLI::ExtrasError({options.inputPath});
    options.programArguments.erase(options.programArguments.begin());
  });
}

void addCheck(CLI::App &app, Options &options) {
  CLI::App *check = app.add_subcommand("check", "report what is wrong with a program, without compiling it");
  check->add_option("FILE", options.inputPath, "the program's main file, or a folder of modules")
      ->required()
      ->type_name("");
  addSearchPath(*check, options);
  addChoice<DiagnosticFormat>(
      *check, "--format", options.diagnosticFormat,
      {{"text", DiagnosticFormat::Text}, {"json", DiagnosticFormat::Json}, {"sarif", DiagnosticFormat::Sarif}},
      "how to print diagnostics: text to stderr (default), json or sarif (2.1.0) to stdout");
  addWarningOptions(*check, options);
  check->callback([&] {
    options.command = Command::Check;
    options.emit = EmitKind::Types;
  });
}

void addTargets(CLI::App &app, Options &options) {
  app.add_subcommand("targets", "list the machines that programs can be compiled for")->callback([&] {
    options.command = Command::Targets;
  });
}

} // namespace

llvm::StringRef spelling(EmitKind kind) { return find(kind).spelling; }

bool isText(EmitKind kind) { return find(kind).isText; }

std::variant<Options, int> parseCommandLine(int argc, char **argv) {
  Options options;
  CLI::App app("riocc compiles typed Python ahead of time to native binaries.", "riocc");
  app.set_version_flag("--version", "riocc " RIO_VERSION " (LLVM " LLVM_VERSION_STRING ")");
  app.require_subcommand(1);
  app.footer("Exit status: 0 done, 1 the program is refused, 2 wrong usage. `riocc COMMAND --help` tells more.");
  addBuild(app, options);
  addRun(app, options);
  addCheck(app, options);
  addTargets(app, options);
  // CLI11 would say that a subcommand is missing.
  auto isCalled = [&](const CLI::App *command) { return command->get_name() == argv[1]; };
  if (argc > 1 && argv[1][0] != '-' && llvm::none_of(app.get_subcommands({}), isCalled)) {
    std::cerr << "riocc: no command `" << argv[1] << "`\nTry `riocc --help`.\n";
    return wrongUsageStatus;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success &request) {
    return app.exit(request);
  } catch (const CLI::ParseError &error) {
    std::cerr << "riocc: " << error.what() << "\nTry `riocc --help`.\n";
    return wrongUsageStatus;
  }
  return options;
}

} // namespace rio::driver

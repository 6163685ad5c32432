// Running the compiled program in place of riocc.
#pragma once

#include "base/Diagnostics.h"
#include "driver/Options.h"
#include <optional>
#include <sys/resource.h>

namespace rio::driver {

/// The exit status of `riocc run` where no program ran.
constexpr int cannotRunStatus = 125;

/// More stack for riocc than a shell gives, because phases recurse over the program's nesting. The limit is one that
/// processes inherit, so it is put back before a program runs.
class StackLimit {
public:
  StackLimit();
  ~StackLimit() { restore(); }
  StackLimit(const StackLimit &) = delete;
  void restore();

private:
  rlimit original;
};

/// A place for a program that is run once; the file is removed before the program starts.
class TemporaryProgram {
public:
  /// Nothing, with an error reported, where no temporary file can be made.
  static std::optional<TemporaryProgram> create(Diagnostics &diagnostics);
  TemporaryProgram(TemporaryProgram &&other) : path_(std::exchange(other.path_, {})) {}
  ~TemporaryProgram();

  const std::string &path() const { return path_; }

  /// Becomes the program, with FILE as its name and `programArguments` as its arguments. Returns only with an error
  /// reported.
  void execute(const Options &options, Diagnostics &diagnostics) const;

private:
  explicit TemporaryProgram(std::string path) : path_(std::move(path)) {}

  std::string path_;
};

} // namespace rio::driver

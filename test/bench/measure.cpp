// measure FILE COMMAND…: runs COMMAND and writes its exit status, CPU seconds and peak resident memory in KiB to FILE.
//
// The kernel carries a process's peak memory over `exec`, so a program started by Python itself would show at least
// Python's own; started by this small one it shows its own.
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc < 3)
    return 2;
  pid_t child = fork();
  if (child == 0) {
    execv(argv[2], argv + 2);
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) < 0)
    return 1;
  std::FILE *report = std::fopen(argv[1], "w");
  if (!report)
    return 1;
  double microseconds = static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
  std::fprintf(report, "%d %f %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
               static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + microseconds / 1e6,
               usage.ru_maxrss);
  return std::fclose(report) == 0 ? 0 : 1;
}

// Builds and drops many binary trees (Computer Language Benchmarks Game), each node owned by a unique_ptr.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>

struct Tree {
  std::unique_ptr<Tree> left, right;
  int64_t count() const { return left && right ? 1 + left->count() + right->count() : 1; }
};

static std::unique_ptr<Tree> build(int depth) {
  auto tree = std::make_unique<Tree>();
  if (depth > 0) {
    tree->left = build(depth - 1);
    tree->right = build(depth - 1);
  }
  return tree;
}

int main(int argc, char **argv) {
  int deepest = argc > 1 ? std::atoi(argv[1]) : 17;
  std::printf("stretch tree of depth %d: %lld\n", deepest + 1, static_cast<long long>(build(deepest + 1)->count()));
  std::unique_ptr<Tree> longLived = build(deepest);
  for (int depth = 4; depth <= deepest; depth += 4) {
    int iterations = 1 << (deepest - depth + 4);
    int64_t nodes = 0;
    for (int i = 0; i < iterations; ++i)
      nodes += build(depth)->count();
    std::printf("%d trees of depth %d: %lld\n", iterations, depth, static_cast<long long>(nodes));
  }
  std::printf("long-lived tree of depth %d: %lld\n", deepest, static_cast<long long>(longLived->count()));
}

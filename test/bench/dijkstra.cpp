// Shortest paths on a generated graph: std::priority_queue of pairs, vectors of vectors of pairs.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>
#include <vector>

using Edge = std::pair<int64_t, int64_t>;
using Graph = std::vector<std::vector<Edge>>;

static Graph generate(int64_t nodes) {
  Graph graph(nodes);
  int64_t state = 2024;
  for (int64_t node = 0; node < nodes; ++node) {
    for (int i = 0; i < 5; ++i) {
      state = (state * 1103515245 + 12345) % 2147483648;
      int64_t other = (state >> 8) % nodes;
      int64_t length = state % 1000 + 1;
      graph[node].emplace_back(other, length);
      graph[other].emplace_back(node, length);
    }
  }
  return graph;
}

static std::vector<int64_t> shortestDistances(const Graph &graph, int64_t start) {
  std::vector<int64_t> distances(graph.size(), -1);
  std::priority_queue<Edge, std::vector<Edge>, std::greater<>> heap;
  heap.emplace(0, start);
  while (!heap.empty()) {
    auto [distance, node] = heap.top();
    heap.pop();
    if (distances[node] >= 0)
      continue;
    distances[node] = distance;
    for (auto [neighbour, length] : graph[node])
      if (distances[neighbour] < 0)
        heap.emplace(distance + length, neighbour);
  }
  return distances;
}

int main(int argc, char **argv) {
  int64_t nodes = argc > 1 ? std::atoll(argv[1]) : 150'000;
  std::vector<int64_t> distances = shortestDistances(generate(nodes), 0);
  auto [low, high] = std::minmax_element(distances.begin(), distances.end());
  int64_t sum = std::accumulate(distances.begin(), distances.end(), int64_t{0});
  std::printf("%lld %lld %lld\n", static_cast<long long>(sum), static_cast<long long>(*high),
              static_cast<long long>(*low));
}

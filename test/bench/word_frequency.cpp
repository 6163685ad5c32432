// Splits a generated text into words, counts them in a hash map and sorts the result.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

static std::vector<std::string> vocabulary(int64_t size) {
  std::vector<std::string> words;
  for (int64_t i = 0; i < size; ++i) {
    std::string word;
    int64_t n = i;
    do {
      word += static_cast<char>('a' + n % 26);
      n /= 26;
    } while (n);
    words.push_back(word + std::string(word.size() % 3, 'e'));
  }
  return words;
}

static std::string generate(int64_t count) {
  std::vector<std::string> words = vocabulary(20'000);
  int64_t size = static_cast<int64_t>(words.size());
  std::string text;
  int64_t state = 1;
  for (int64_t i = 0; i < count; ++i) {
    state = (state * 1103515245 + 12345) % 2147483648;
    int64_t rank = (state >> 8) % size;
    if (i)
      text += ' ';
    text += words[rank * rank / size];
  }
  return text;
}

int main(int argc, char **argv) {
  int64_t count = argc > 1 ? std::atoll(argv[1]) : 6'000'000;
  std::string text = generate(count);
  std::unordered_map<std::string, int64_t> counts;
  for (size_t start = 0; start < text.size();) {
    size_t end = std::min(text.find(' ', start), text.size());
    ++counts[text.substr(start, end - start)];
    start = end + 1;
  }
  std::vector<std::pair<std::string, int64_t>> ranking(counts.begin(), counts.end());
  std::sort(ranking.begin(), ranking.end(), [](const auto &a, const auto &b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  std::printf("%zu %zu\n", text.size(), counts.size());
  for (size_t i = 0; i < 10 && i < ranking.size(); ++i)
    std::printf("%s %lld\n", ranking[i].first.c_str(), static_cast<long long>(ranking[i].second));
}

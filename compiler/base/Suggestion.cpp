#include "base/Suggestion.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <limits>

namespace rio {

namespace {

constexpr size_t mostCandidates = 750;
constexpr size_t longestName = 40;
constexpr size_t moveCost = 2;
constexpr size_t caseCost = 1;

size_t substitutionCost(char left, char right) {
  if (left == right)
    return 0;
  return llvm::toLower(left) == llvm::toLower(right) ? caseCost : moveCost;
}

/// The weighted edit distance; anything above `most` where it is above.
size_t distance(llvm::StringRef left, llvm::StringRef right, size_t most) {
  while (!left.empty() && !right.empty() && left.front() == right.front())
    left = left.drop_front(), right = right.drop_front();
  while (!left.empty() && !right.empty() && left.back() == right.back())
    left = left.drop_back(), right = right.drop_back();
  if (left.empty() || right.empty())
    return moveCost * (left.size() + right.size());
  if (left.size() > longestName || right.size() > longestName)
    return most + 1;
  llvm::SmallVector<size_t, longestName> row;
  for (size_t i = 0; i < right.size(); ++i)
    row.push_back((i + 1) * moveCost);
  size_t result = 0;
  for (size_t i = 0; i < left.size(); ++i) {
    size_t diagonal = i * moveCost;
    result = diagonal;
    for (size_t j = 0; j < right.size(); ++j) {
      size_t substituted = diagonal + substitutionCost(left[i], right[j]);
      diagonal = row[j];
      result = std::min(substituted, std::min(result, diagonal) + moveCost);
      row[j] = result;
    }
  }
  return result;
}

} // namespace

llvm::StringRef nearestName(llvm::StringRef wrong, llvm::ArrayRef<llvm::StringRef> candidates) {
  if (wrong.size() > longestName || candidates.size() > mostCandidates)
    return {};
  llvm::StringRef nearest;
  size_t least = std::numeric_limits<size_t>::max();
  for (llvm::StringRef candidate : candidates) {
    if (candidate == wrong || least == 0)
      continue;
    size_t most = std::min((candidate.size() + wrong.size() + 3) * moveCost / 6, least - 1);
    size_t found = distance(wrong, candidate, most);
    if (found > most)
      continue;
    nearest = candidate;
    least = found;
  }
  return nearest;
}

} // namespace rio

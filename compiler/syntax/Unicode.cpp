#include "syntax/Unicode.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <algorithm>
#include <vector>

namespace rio::unicode {

namespace {

// The tables as they are in the file: differences.
#define UNPACK(...) __VA_ARGS__
#define UNICODE_TABLE(name, numbers) constexpr int32_t name##Differences[] = {UNPACK numbers};
#include "syntax/UnicodeTables.def"

std::vector<uint32_t> addUp(llvm::ArrayRef<int32_t> differences) {
  std::vector<uint32_t> numbers;
  numbers.reserve(differences.size());
  int32_t sum = 0;
  for (int32_t difference : differences)
    numbers.push_back(static_cast<uint32_t>(sum += difference));
  return numbers;
}

/// Whether `character` lies in the set given by the points at which membership changes.
bool contains(const std::vector<uint32_t> &flips, uint32_t character) {
  auto after = std::upper_bound(flips.begin(), flips.end(), character);
  return (after - flips.begin()) % 2 == 1;
}

/// Hangul syllables are composed by arithmetic (Unicode Standard, section 3.12).
namespace hangul {
constexpr uint32_t syllables = 0xAC00, leads = 0x1100, vowels = 0x1161, tails = 0x11A7;
constexpr uint32_t leadCount = 19, vowelCount = 21, tailCount = 28;
constexpr uint32_t syllableCount = leadCount * vowelCount * tailCount;
} // namespace hangul

struct NormalizationTables {
  std::vector<uint32_t> decomposed = addUp(decomposedCodesDifferences);
  std::vector<uint32_t> parts = addUp(decompositionsDifferences);
  std::vector<uint32_t> partStarts;
  std::vector<uint32_t> combining = addUp(combiningCodesDifferences);
  std::vector<uint32_t> firsts = addUp(compositionFirstsDifferences);
  std::vector<uint32_t> seconds = addUp(compositionSecondsDifferences);
  std::vector<uint32_t> results = addUp(compositionResultsDifferences);

  NormalizationTables() {
    uint32_t start = 0;
    for (int32_t size : decompositionSizesDifferences) {
      partStarts.push_back(start);
      start += static_cast<uint32_t>(size);
    }
    partStarts.push_back(start);
  }

  void decompose(uint32_t character, llvm::SmallVectorImpl<uint32_t> &out) const {
    if (character - hangul::syllables < hangul::syllableCount) {
      uint32_t index = character - hangul::syllables;
      out.push_back(hangul::leads + index / (hangul::vowelCount * hangul::tailCount));
      out.push_back(hangul::vowels + index % (hangul::vowelCount * hangul::tailCount) / hangul::tailCount);
      if (uint32_t tail = index % hangul::tailCount)
        out.push_back(hangul::tails + tail);
      return;
    }
    auto found = std::lower_bound(decomposed.begin(), decomposed.end(), character);
    if (found == decomposed.end() || *found != character) {
      out.push_back(character);
      return;
    }
    auto index = static_cast<size_t>(found - decomposed.begin());
    out.append(parts.begin() + partStarts[index], parts.begin() + partStarts[index + 1]);
  }

  int32_t combiningClass(uint32_t character) const {
    auto found = std::lower_bound(combining.begin(), combining.end(), character);
    if (found == combining.end() || *found != character)
      return 0;
    return combiningClassesDifferences[found - combining.begin()];
  }

  /// The character that `first` and `second` make together, or 0.
  uint32_t compose(uint32_t first, uint32_t second) const {
    using namespace hangul;
    if (first - leads < leadCount && second - vowels < vowelCount)
      return syllables + ((first - leads) * vowelCount + (second - vowels)) * tailCount;
    if (first - syllables < syllableCount && (first - syllables) % tailCount == 0 && second - tails - 1 < tailCount - 1)
      return first + (second - tails);
    auto range = std::equal_range(firsts.begin(), firsts.end(), first);
    for (auto at = range.first; at != range.second; ++at)
      if (auto index = at - firsts.begin(); seconds[static_cast<size_t>(index)] == second)
        return results[static_cast<size_t>(index)];
    return 0;
  }
};

/// Marks that follow each other are sorted by their class, equal ones staying as they are.
void sortMarks(llvm::MutableArrayRef<uint32_t> text, const NormalizationTables &tables) {
  for (size_t i = 0; i < text.size();) {
    size_t runEnd = i;
    while (runEnd < text.size() && tables.combiningClass(text[runEnd]) != 0)
      ++runEnd;
    llvm::SmallVector<std::pair<int32_t, size_t>, 8> order;
    for (size_t j = i; j < runEnd; ++j)
      order.push_back({tables.combiningClass(text[j]), j});
    if (!llvm::is_sorted(order)) {
      llvm::sort(order);
      llvm::SmallVector<uint32_t, 8> sorted;
      for (auto [combiningClass, j] : order)
        sorted.push_back(text[j]);
      llvm::copy(sorted, text.begin() + i);
    }
    i = runEnd + 1;
  }
}

/// The canonical composition algorithm (Unicode Standard, section 3.11).
void composeAll(llvm::SmallVectorImpl<uint32_t> &text, const NormalizationTables &tables) {
  size_t kept = 0;
  size_t starter = SIZE_MAX;
  int32_t lastClass = -1;
  for (uint32_t character : text) {
    int32_t characterClass = tables.combiningClass(character);
    if (starter != SIZE_MAX && lastClass < characterClass) {
      if (uint32_t composed = tables.compose(text[starter], character)) {
        text[starter] = composed;
        continue;
      }
    }
    if (characterClass == 0) {
      starter = kept;
      lastClass = -1;
    } else {
      lastClass = characterClass;
    }
    text[kept++] = character;
  }
  text.truncate(kept);
}

} // namespace

uint32_t decode(const char *&cursor) {
  auto next = [&] { return static_cast<uint32_t>(static_cast<uint8_t>(*cursor++)); };
  uint32_t lead = next();
  if (lead < 0x80)
    return lead;
  if (lead < 0xE0)
    return (lead & 0x1F) << 6 | (next() & 0x3F);
  if (lead < 0xF0) {
    uint32_t high = (lead & 0x0F) << 12 | (next() & 0x3F) << 6;
    return high | (next() & 0x3F);
  }
  uint32_t high = (lead & 0x07) << 18 | (next() & 0x3F) << 12;
  high |= (next() & 0x3F) << 6;
  return high | (next() & 0x3F);
}

void encode(uint32_t character, std::string &out) {
  auto put = [&](uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (character < 0x80)
    return put(character);
  if (character < 0x800) {
    put(0xC0 | character >> 6);
    return put(0x80 | (character & 0x3F));
  }
  if (character < 0x10000) {
    put(0xE0 | character >> 12);
  } else {
    put(0xF0 | character >> 18);
    put(0x80 | (character >> 12 & 0x3F));
  }
  put(0x80 | (character >> 6 & 0x3F));
  put(0x80 | (character & 0x3F));
}

size_t findInvalidInIdentifier(llvm::StringRef name) {
  static const std::vector<uint32_t> startFlips = addUp(identifierStartFlipsDifferences);
  static const std::vector<uint32_t> partFlips = addUp(identifierPartFlipsDifferences);
  const char *cursor = name.begin();
  while (cursor != name.end()) {
    const char *start = cursor;
    uint32_t character = decode(cursor);
    if (!contains(start == name.begin() ? startFlips : partFlips, character))
      return static_cast<size_t>(start - name.begin());
  }
  return name.size();
}

bool isPrintable(uint32_t character) {
  if (character < 0x7F)
    return character >= 0x20;
  static const std::vector<uint32_t> flips = addUp(printableFlipsDifferences);
  return contains(flips, character);
}

std::string normalizeIdentifier(llvm::StringRef name) {
  static const NormalizationTables tables;
  llvm::SmallVector<uint32_t, 32> text;
  for (const char *cursor = name.begin(); cursor != name.end();)
    tables.decompose(decode(cursor), text);
  sortMarks(text, tables);
  composeAll(text, tables);
  std::string result;
  for (uint32_t character : text)
    encode(character, result);
  return result;
}

size_t findInvalidUtf8(llvm::StringRef text) {
  auto byte = [&](size_t i) { return i < text.size() ? static_cast<uint8_t>(text[i]) : 0U; };
  auto continues = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
  size_t i = 0;
  while (i < text.size()) {
    uint8_t lead = byte(i);
    if (lead < 0x80) {
      ++i;
    } else if (lead >= 0xC2 && lead < 0xE0 && continues(i + 1)) {
      i += 2;
    } else if ((lead & 0xF0) == 0xE0 && continues(i + 1) && continues(i + 2) && !(lead == 0xE0 && byte(i + 1) < 0xA0) &&
               !(lead == 0xED && byte(i + 1) >= 0xA0)) {
      i += 3;
    } else if (lead >= 0xF0 && lead <= 0xF4 && continues(i + 1) && continues(i + 2) && continues(i + 3) &&
               !(lead == 0xF0 && byte(i + 1) < 0x90) && !(lead == 0xF4 && byte(i + 1) >= 0x90)) {
      i += 4;
    } else {
      return i;
    }
  }
  return text.size();
}

} // namespace rio::unicode

class Solution:
    def length(self, s: str) -> int:
        last: dict[str, int] = {}
        start = best = 0
        for i, c in enumerate(s):
            if c in last and last[c] >= start:
                start = last[c] + 1
            last[c] = i
            best = max(best, i - start + 1)
        return best


for s in ["abcabcbb", "bbbbb", "pwwkew", "", "añaño"]:
    print(s, Solution().length(s))

class Solution:
    def two_sum(self, nums: list[int], target: int) -> list[int]:
        seen: dict[int, int] = {}
        for i, num in enumerate(nums):
            if target - num in seen:
                return [seen[target - num], i]
            seen[num] = i
        return []


print(Solution().two_sum([2, 7, 11, 15], 9), Solution().two_sum([3, 3], 6), Solution().two_sum([1], 5))

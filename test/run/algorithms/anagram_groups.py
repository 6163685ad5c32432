def group(words: list[str]) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for word in words:
        key = "".join(sorted(word))
        groups.setdefault(key, []).append(word)
    return sorted(groups.values(), key=len, reverse=True)


print(group(["eat", "tea", "tan", "ate", "nat", "bat"]))

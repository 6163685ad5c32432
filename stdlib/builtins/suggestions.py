"""The nearest of several names, as CPython suggests one (compiler/base/Suggestion.cpp is the compiler's own copy)."""


def _nearest_name(wrong: str, candidates):
    if len(wrong) > 40 or len(candidates) > 750:
        return ""
    nearest = ""
    least = 1000
    for candidate in candidates:
        most = min((len(candidate) + len(wrong) + 3) * 2 // 6, least - 1)
        if candidate != wrong and least > 0:
            found = _name_distance(wrong, candidate, most)
            if found <= most:
                nearest = candidate
                least = found
    return nearest


def _name_distance(left: str, right: str, most: int):
    """The weighted edit distance; more than `most` for names that are too long."""
    start = 0
    while start < len(left) and start < len(right) and left[start] == right[start]:
        start += 1
    left = left[start:]
    right = right[start:]
    while len(left) > 0 and len(right) > 0 and left[-1] == right[-1]:
        left = left[:-1]
        right = right[:-1]
    if len(left) == 0 or len(right) == 0:
        return 2 * (len(left) + len(right))
    if len(left) > 40 or len(right) > 40:
        return most + 1
    row = [2 * place for place in range(1, len(right) + 1)]
    result = 0
    for i in range(len(left)):
        diagonal = 2 * i
        result = diagonal
        for j in range(len(right)):
            if left[i] == right[j]:
                cost = 0
            elif left[i].lower() == right[j].lower():
                cost = 1
            else:
                cost = 2
            substituted = diagonal + cost
            diagonal = row[j]
            result = min(substituted, min(result, diagonal) + 2)
            row[j] = result
    return result

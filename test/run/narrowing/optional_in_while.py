class Link:
    def __init__(self, value: int, next: "Link | None") -> None:
        self.value = value
        self.next = next


def total(link: Link | None) -> int:
    result = 0
    while link is not None:
        result += link.value
        link = link.next
    return result


print(total(Link(1, Link(2, Link(3, None)))), total(None))

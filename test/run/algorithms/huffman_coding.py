class Node:
    def __init__(self, weight: int, symbol: str = "", left: "Node | None" = None, right: "Node | None" = None) -> None:
        self.weight = weight
        self.symbol = symbol
        self.left = left
        self.right = right


def codes(node: Node, prefix: str, table: dict[str, str]) -> dict[str, str]:
    if node.left is None or node.right is None:
        table[node.symbol] = prefix or "0"
    else:
        codes(node.left, prefix + "0", table)
        codes(node.right, prefix + "1", table)
    return table


def build(text: str) -> Node:
    nodes = [Node(text.count(symbol), symbol) for symbol in sorted(set(text))]
    while len(nodes) > 1:
        nodes.sort(key=lambda node: (-node.weight, node.symbol))
        right, left = nodes.pop(), nodes.pop()
        nodes.append(Node(left.weight + right.weight, min(left.symbol, right.symbol), left, right))
    return nodes[0]


text = "abracadabra"
table = codes(build(text), "", {})
print(table, sum(len(table[c]) for c in text))

class Trie:
    def __init__(self) -> None:
        self.children: dict[str, Trie] = {}
        self.is_word = False

    def insert(self, word: str) -> None:
        node = self
        for letter in word:
            node = node.children.setdefault(letter, Trie())
        node.is_word = True

    def words(self, prefix: str = "") -> list[str]:
        found = [prefix] if self.is_word else []
        for letter in sorted(self.children):
            found += self.children[letter].words(prefix + letter)
        return found

    def complete(self, prefix: str) -> list[str]:
        node = self
        for letter in prefix:
            if letter not in node.children:
                return []
            node = node.children[letter]
        return node.words(prefix)


trie = Trie()
for word in "tea ten to inn in i ted".split():
    trie.insert(word)
print(trie.words(), trie.complete("te"), trie.complete("x"))

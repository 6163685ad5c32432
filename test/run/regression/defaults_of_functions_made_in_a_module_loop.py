# A function made in a loop at the top of a module took the default that the last round had computed.
made = []
for number in range(3):
    made.append(lambda kept=number: kept * 10)
print([function() for function in made], [function(7) for function in made])

named = []
count = 0
while count < 2:

    def shown(text: str, *, times: int = count + 1) -> str:
        return text * times

    named.append(shown)
    count += 1
print([function("ab") for function in named], shown("x"), shown.__qualname__)
print([(lambda: 1).__qualname__ for _ in range(1)])

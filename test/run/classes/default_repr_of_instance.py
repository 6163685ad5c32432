class Thing:
    pass


text: str = repr(Thing())
print(text.startswith("<__main__.Thing object at 0x"), text.endswith(">"))
print(text == str(Thing()) or "addresses differ", len(f"{Thing()}") > 10)

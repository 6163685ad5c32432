def configure(**options):
    for name in sorted(options):
        print(name, "=", repr(options[name]), type(options[name]).__name__)
    return len(options)


print(configure(width=3, title="main", ratio=0.5, visible=True))
print(configure())
print(configure(**{"a": 1, "b": 2}))
print(configure(first=None, **{"a": 1}))

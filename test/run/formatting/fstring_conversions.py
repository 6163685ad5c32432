text: str = "it's é\n"
print(f"{text!r} {text!a} {5!s} {'x'!r:>6} {[text]!s}")

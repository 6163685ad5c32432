def tag(name: str, **attributes: str) -> str:
    text = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{text}>"


print(tag("br"), tag("a", href="/", title="home"))

def build(tag, **attributes):
    attributes.setdefault("class", "plain")
    attributes["id"] = attributes.pop("name", "none")
    return f"<{tag} " + " ".join(f'{k}="{v}"' for k, v in sorted(attributes.items())) + ">"


print(build("p"))
print(build("a", href="x", name="link"))
options = {"width": "3"}
print(build("img", **options), options)

from collections import ChainMap
defaults = {"color": "red", "user": "guest"}
env = {"user": "admin"}
cm = ChainMap(env, defaults)
print(cm["user"], cm["color"], len(cm), list(cm), dict(cm), cm, "x" in cm, cm.get("x"), cm.get("x", "d"))
child = cm.new_child({"size": "L"})
child["user"] = "me"
print(child, child.parents, sorted(child.items()), list(child.keys()), list(child.values()))
del child["user"]
print(child["user"])
try:
    del child["color"]
except KeyError as e:
    print(e)
try:
    print(cm["nope"])
except KeyError as e:
    print(repr(e))
print(cm.pop("user"), env, bool(ChainMap()), ChainMap(), cm == {"color": "red", "user": "guest"}, type(cm), ChainMap.__module__)
for k, v in cm.items(): print(k, v)

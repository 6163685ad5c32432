print("%(a)s %(b)05d" % {"a": "x", "b": 31})
data = {"a": "x", "b": 31}
print("%(a)s %(b)05d" % data)
print("%(a)s" % {"a": 2.5, "b": 31}, "%(b)x" % {"b": 255})
row = {"name": "x", "count": 3, "share": 0.5}
for name in ("a", "b"):
    row["name"] = name
    print("%(name)-5s|%(count)03d|%(share).2f|%(name)r %%" % row)
try:
    print("%(missing)s" % row)
except KeyError as error:
    print(error)
print("%(a(b))s" % {"a(b)": 1}, "%()s" % {"": 2})

import json
from typing import Any

data: Any = json.loads('{"a": [1, 2.5, -3e2, "s\\u00e9\\n\\ud83d\\ude00", true, false, null], "b": {"c": {}}, "d": []}')
print(data, data["a"][0] + 1, data["b"]["c"])
print(json.loads(" [1 , 2 ] "), json.loads("0"), json.loads("-0.0"), json.loads('"x"'))
for bad in ["", "{", "[1,", "[1,]", '{"a":1,}', '{"a" 1}', "{a:1}", "[1 2]", '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12zz"', '"\\u1234', '"\\ud83d\\u12x4"', "nul", "1 2", "01", "-", "[1,\n 2,\n x]", '{"a":1 "b"}']:
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(repr(bad), "->", e, e.pos, e.lineno, e.colno, e.msg)


def total(value: Any) -> float:
    if isinstance(value, dict):
        return sum(total(v) for v in value.values())
    if isinstance(value, list):
        return sum(total(v) for v in value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    return 0


print(total(data), data.get("zz", "default"), sorted(data))
for key, value in data.items():
    print(key, type(value).__name__)

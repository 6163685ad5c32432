def odd() -> str:
    try:
        return "from try"
    finally:
        return "from finally"


def swallow() -> str:
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


print(odd(), swallow())

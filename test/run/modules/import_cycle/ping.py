print("ping starts")
import pong


def play(n: int) -> list[str]:
    return ["ping"] + pong.play(n - 1) if n > 0 else []


print("ping ends")

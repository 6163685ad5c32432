print("pong starts")
import ping


def play(n: int) -> list[str]:
    return ["pong"] + ping.play(n - 1) if n > 0 else []


print("pong ends")

# interrupted: yes
import time


def wait(seconds: float) -> None:
    time.sleep(seconds)


print("ready", flush=True)
wait(30)

# interrupted: yes
class Guard:
    def __enter__(self) -> "Guard":
        return self

    def __exit__(self, kind, error, traceback) -> bool:
        print("left by", kind is KeyboardInterrupt)
        return True


print("ready", flush=True)
with Guard():
    total = 0
    for number in range(10**12):
        total += number
print("after")

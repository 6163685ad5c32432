# interrupted: yes
def count(number: int) -> int:
    while number > 0:
        number += 1
    return number


print("ready", flush=True)
try:
    count(1)
finally:
    print("cleaned up")

# interrupted: yes
def total() -> object:
    try:
        return sum(number * number for number in range(10**12))
    except KeyboardInterrupt:
        return "stopped"


print("ready", flush=True)
print(total())

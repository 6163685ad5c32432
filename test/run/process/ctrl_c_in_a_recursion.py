# interrupted: yes
def towers(disks: int) -> int:
    if disks == 0:
        return 0
    return towers(disks - 1) + 1 + towers(disks - 1)


print("ready", flush=True)
try:
    print(towers(60))
except BaseException as error:
    print(type(error).__name__, isinstance(error, Exception))

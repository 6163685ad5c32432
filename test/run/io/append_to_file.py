for mode in ["w", "a", "a"]:
    with open("log.txt", mode) as log:
        log.write(mode + "\n")
with open("log.txt", "r", encoding="utf-8") as log:
    print(log.read().split())

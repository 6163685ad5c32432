# interrupted: yes
print("ready", flush=True)
rounds = 0
try:
    while True:
        rounds += 1
except KeyboardInterrupt as error:
    print("stopped", rounds > 0, repr(error))
print("goes on")

# interrupted: yes
import time

print("ready", flush=True)
try:
    time.sleep(30)
except KeyboardInterrupt:
    print("awake")
# It is over with that one: what follows runs undisturbed.
print(sorted(str(number) for number in range(30)))

print("main")
import first

print("never")

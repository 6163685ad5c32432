print("main starts", __name__)
import first
import second
import first as again

print("main ends", first.value, second.value, again.value)

print("first runs", __name__)
import second

value = second.value + 1

import state
from state import counter, increment

increment()
increment()
print(counter, state.counter)
counter = 100
print(counter, state.counter)

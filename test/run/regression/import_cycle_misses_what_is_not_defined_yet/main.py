# Functions and classes of a module whose body still runs were there before their definitions had run.
import early

print(early.define(), early.Heir.__mro__[1].__name__, early.Base().name)
early.after()
import early_base

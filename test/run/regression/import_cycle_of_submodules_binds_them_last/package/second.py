import package.first

print(hasattr(package, "first"))
try:
    print(package.first.value)
except AttributeError as error:
    print(error)
from package import first
import package.first as same

print(first.__name__, same is first, hasattr(first, "value"))

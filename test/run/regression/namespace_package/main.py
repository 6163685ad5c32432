# A folder without `__init__.py` was no package.
import outer.inner.deep
from outer import beside
from outer.inner import deep as same

print(outer.inner.deep.value, beside.value, same is outer.inner.deep, outer.__name__, outer.inner.__name__)
print(hasattr(outer, "__file__"), hasattr(outer, "value"), outer.__doc__)
try:
    from outer import nothing
except ImportError as error:
    print(error)
try:
    import outer.missing
except ModuleNotFoundError as error:
    print(error)

# `__file__` was the name that the file was given to riocc by.
import beside
import package.inner

folder = beside.__file__.removesuffix("beside.py")
print(folder.startswith("/"), folder.endswith("/module_file_is_absolute/"))
print(__file__.removeprefix(folder), package.__file__.removeprefix(folder))
print(package.inner.place.removeprefix(folder))
print(hasattr(beside, "__file__"), hasattr(beside, "__name__"), hasattr(beside, "__doc__"), hasattr(beside, "__all__"))

import a
import b
print(b.late, a.value, a.f())

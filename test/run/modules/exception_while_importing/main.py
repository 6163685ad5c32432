try:
    import broken
except ValueError as error:
    print("could not import:", error)
import working

print(working.value)

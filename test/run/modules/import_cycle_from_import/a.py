try:
    from b import late, early
except ImportError as e:
    print("a:", str(e).split(" (")[0])
value = 1
def f():
    return "f"

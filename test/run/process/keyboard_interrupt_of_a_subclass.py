class Stop(KeyboardInterrupt):
    pass


print("before")
raise Stop("only CPython's own class dies by the signal")

print(f"{True} {True:d} {False:5} {True:>6} {None} {None!s:>6}|{True!s:<6}|")

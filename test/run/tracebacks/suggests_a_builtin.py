try:
    print(lenn)
except NameError as e:
    print(e)
    raise

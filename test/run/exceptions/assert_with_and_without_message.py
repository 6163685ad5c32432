try:
    assert 1 + 1 == 2
    assert len("a") == 2, "wrong length"
except AssertionError as error:
    print("assertion:", error)
try:
    assert not [1]
except AssertionError as error:
    print(repr(error))

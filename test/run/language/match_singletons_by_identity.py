# 1 is equal to True and is not True.
for value in [1, True, 0, False, None, 1.0]:
    match value:
        case True:
            print("True")
        case False:
            print("False")
        case None:
            print("None")
        case 1:
            print("one", value)
        case other:
            print("other", other)

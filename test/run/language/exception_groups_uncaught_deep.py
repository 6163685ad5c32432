# Below ten levels of groups nothing is shown.
error: Exception = ValueError("bottom")
for level in range(14):
    error = ExceptionGroup("level " + str(level), [error])
raise error

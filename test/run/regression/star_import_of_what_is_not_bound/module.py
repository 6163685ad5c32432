import sys

kept = 1
deleted = 2
del deleted
for temporary in sys.argv[1:]:
    print(temporary)

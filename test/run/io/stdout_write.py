import sys

count = sys.stdout.write("written\n")
sys.stdout.write("a")
sys.stdout.write("b\n")
print(count)
sys.stderr.write("error text\n")

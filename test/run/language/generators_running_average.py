def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


average = averager()
print(next(average))
for value in [10, 20, 60]:
    print(average.send(value))
average.close()
try:
    average.send(1)
except StopIteration:
    print("closed")

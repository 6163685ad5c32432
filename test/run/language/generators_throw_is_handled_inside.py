def worker():
    while True:
        try:
            item = yield
            print("item", item)
        except ValueError as error:
            print("bad", error)
        except KeyError:
            print("stopping")
            return


task = worker()
next(task)
task.send(1)
task.throw(ValueError("x"))
task.send(2)
try:
    task.throw(KeyError("stop"))
except StopIteration:
    print("ended")

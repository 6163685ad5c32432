from collections import OrderedDict, defaultdict

counts = defaultdict(int, apples=3, pears=1)
counts["kiwis"] += 2
print(counts, defaultdict(list, {"a": [1]}, b=[2]), defaultdict(int, **{"x": 1}))
order = OrderedDict(b=1, a=2)
order.move_to_end("b")
print(order, OrderedDict([("z", 0)], y=1), OrderedDict(**{"k": "v"}), OrderedDict())

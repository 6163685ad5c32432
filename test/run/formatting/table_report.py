rows: list[tuple[str, int, float]] = [("apple", 3, 1.5), ("watermelon", 12, 0.333), ("fig", 100, 10)]
print(f"{'name':<12}|{'count':^7}|{'price':>8}")
print("-" * 29)
for name, count, price in rows:
    print(f"{name:<12}|{count:^7}|{price:>8.2f}")

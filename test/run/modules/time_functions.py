import time

start: float = time.perf_counter()
total: int = sum(range(1000))
elapsed: float = time.perf_counter() - start
print(total, elapsed >= 0, elapsed < 60, time.time() > 1_600_000_000)

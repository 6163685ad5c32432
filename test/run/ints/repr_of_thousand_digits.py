n: int = 7**1200
text: str = str(n)
print(len(text), text[:20], text[-20:])
print(int(text) == n)
print(n % 10**9, n // 10**1000)

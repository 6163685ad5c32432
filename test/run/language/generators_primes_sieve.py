def primes():
    found: list[int] = []
    candidate = 2
    while True:
        if all(candidate % prime for prime in found if prime * prime <= candidate):
            found.append(candidate)
            yield candidate
        candidate += 1


for prime in primes():
    if prime > 50:
        break
    print(prime, end=" ")
print()

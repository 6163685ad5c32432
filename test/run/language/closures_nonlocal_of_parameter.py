def account(balance: int):
    def deposit(amount: int) -> None:
        nonlocal balance
        balance += amount

    def read() -> int:
        return balance

    return deposit, read


deposit, read = account(10)
deposit(5)
deposit(2**70)
print(read())

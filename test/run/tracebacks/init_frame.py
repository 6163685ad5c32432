class Account:
    def __init__(self, balance: int) -> None:
        if balance < 0:
            raise ValueError("negative balance")
        self.balance = balance


accounts = [Account(1), Account(-1)]

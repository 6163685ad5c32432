def outer():
    def inner():
        return quantity_later + 1

    print(inner())
    quantity_later = 1


outer()

class X:
    color = "red"
    size = 1


class Y:
    color = "blue"
    weight = 2

    def paint(self):
        return self.color


class Z(X, Y):
    pass


print(Z.color, Z.size, Z.weight, Z().color, Z().paint(), Y().paint())
Y.weight = 5
X.color = "green"
print(Z().weight, Z().paint())
Z.color = "own"
print(Z.color, X.color, Z().paint())

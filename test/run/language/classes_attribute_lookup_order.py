class Meta:
    kind = "class"

    def __init__(self, override):
        if override:
            self.kind = "instance"


plain, special = Meta(False), Meta(True)
print(plain.kind, special.kind, Meta.kind)
Meta.kind = "changed"
print(plain.kind, special.kind)
del special.kind
print(special.kind)

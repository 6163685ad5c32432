class Shared:
    name = "shared"

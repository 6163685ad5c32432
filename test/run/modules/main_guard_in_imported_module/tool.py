def answer() -> int:
    return 42


if __name__ == "__main__":
    print("tool runs as main")
else:
    print("tool imported as", __name__)

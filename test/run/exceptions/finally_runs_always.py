def work(kind: str) -> str:
    print("start", kind)
    try:
        if kind == "raise":
            raise ValueError(kind)
        if kind == "return":
            return "returned"
        print("body ends")
    except ValueError as error:
        print("handled", error)
    finally:
        print("finally", kind)
    return "end"


for kind in ["normal", "raise", "return"]:
    print(work(kind))

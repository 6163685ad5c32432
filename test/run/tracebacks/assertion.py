def check(values: list[int]) -> None:
    assert len(values) > 2, f"only {len(values)} values"


check([1, 2])

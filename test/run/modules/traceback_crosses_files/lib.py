import util


def process(values: list[int]) -> float:
    return util.mean(values)

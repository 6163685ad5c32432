"""Reads comma-separated values with a heading line from standard input and summarises each column.

A column whose values are all numbers is shown with its minimum, mean, median and maximum; any other with its most
common values. Fields may be quoted; a quote inside a quoted field is doubled.
"""

import sys


class Column:
    """The values of one column, as they stood in the file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.values: list[str] = []
        self.missing = 0

    def add(self, value: str) -> None:
        if value == "":
            self.missing += 1
        else:
            self.values.append(value)

    def numbers(self) -> list[float] | None:
        """The column as numbers, or None if one of its values is none."""
        result: list[float] = []
        for value in self.values:
            try:
                result.append(float(value))
            except ValueError:
                return None
        return result


def split_fields(line: str) -> list[str]:
    """The fields of a line."""
    fields: list[str] = []
    field = ""
    quoted = False
    position = 0
    while position < len(line):
        character = line[position]
        if quoted and line[position : position + 2] == '""':
            field += '"'
            position += 1
        elif character == '"':
            quoted = not quoted
        elif character == "," and not quoted:
            fields.append(field)
            field = ""
        else:
            field += character
        position += 1
    fields.append(field)
    return [field.strip() for field in fields]


def read_columns(lines: list[str]) -> list[Column]:
    """The table by columns. A line with too few or too many fields is an error."""
    columns = [Column(name) for name in split_fields(lines[0])]
    for number, line in enumerate(lines[1:], start=2):
        fields = split_fields(line)
        if len(fields) != len(columns):
            raise ValueError(f"line {number} has {len(fields)} fields, not {len(columns)}")
        for column, field in zip(columns, fields):
            column.add(field)
    return columns


def median(numbers: list[float]) -> float:
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def describe_numbers(numbers: list[float]) -> str:
    mean = sum(numbers) / len(numbers)
    return f"min {min(numbers):,.2f}  mean {mean:,.2f}  median {median(numbers):,.2f}  max {max(numbers):,.2f}"


def describe_texts(values: list[str]) -> str:
    counts: dict[str, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    common = sorted(counts, key=lambda value: (-counts[value], value))[:3]
    return f"{len(counts)} different: " + ", ".join(f"{value} ({counts[value]})" for value in common)


def main() -> None:
    lines = [line.rstrip("\n") for line in sys.stdin if line.strip()]
    if not lines:
        sys.exit("csv_summary.py: the input is empty")
    try:
        columns = read_columns(lines)
    except ValueError as error:
        sys.exit(f"csv_summary.py: {error}")

    print(f"{len(lines) - 1} rows, {len(columns)} columns")
    width = max(len(column.name) for column in columns)
    for column in columns:
        numbers = column.numbers()
        if not column.values:
            summary = "no values"
        elif numbers is not None:
            summary = describe_numbers(numbers)
        else:
            summary = describe_texts(column.values)
        note = f"  [{column.missing} missing]" if column.missing else ""
        print(f"{column.name:<{width}}  {summary}{note}")


if __name__ == "__main__":
    main()

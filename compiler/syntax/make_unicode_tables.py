"""Writes UnicodeTables.def, the data of Unicode.cpp, from the unicodedata of the Python that runs it.

Run it with CPython 3.13 (Unicode 15.1): python3.13 make_unicode_tables.py > UnicodeTables.def
Every table is a list of differences between neighbours, which keeps the file small; Unicode.cpp adds them up.
"""

import textwrap
import unicodedata

LIMIT = 0x110000
HANGUL = range(0xAC00, 0xD7A4)  # decomposed by arithmetic


def is_identifier_part(code: int) -> bool:
    return ("a" + chr(code)).isidentifier()


def flips(predicate) -> list[int]:
    """The code points at which `predicate` changes its answer."""
    points, before = [], False
    for code in range(LIMIT):
        if predicate(code) != before:
            before = not before
            points.append(code)
    return points


def differences(numbers: list[int]) -> list[int]:
    return [number - before for before, number in zip([0] + numbers, numbers)]


def emit(name: str, numbers: list[int]) -> None:
    text = ",".join(map(str, numbers))
    print(f"UNICODE_TABLE({name}, (")
    print("\n".join(textwrap.wrap(text.replace(",", ", "), 116, initial_indent="  ", subsequent_indent="  ")) + "))")


def main() -> None:
    print(f"// Unicode {unicodedata.unidata_version}, written by make_unicode_tables.py; see there for the form.")
    emit("identifierStartFlips", differences(flips(lambda code: chr(code).isidentifier())))
    emit("identifierPartFlips", differences(flips(is_identifier_part)))
    emit("printableFlips", differences(flips(lambda code: chr(code).isprintable())))

    decomposed = []
    for code in range(LIMIT):
        parts = unicodedata.normalize("NFKD", chr(code))
        if code not in HANGUL and is_identifier_part(code) and parts != chr(code):
            decomposed.append((code, parts))
    emit("decomposedCodes", differences([code for code, _ in decomposed]))
    emit("decompositionSizes", [len(parts) for _, parts in decomposed])
    emit("decompositions", differences([ord(part) for _, parts in decomposed for part in parts]))

    marks = [code for code in range(LIMIT) if unicodedata.combining(chr(code))]
    emit("combiningCodes", differences(marks))
    emit("combiningClasses", [unicodedata.combining(chr(code)) for code in marks])

    pairs = []
    for code in range(LIMIT):
        fields = unicodedata.decomposition(chr(code)).split()
        if code in HANGUL or len(fields) != 2 or fields[0].startswith("<"):
            continue
        first, second = (int(field, 16) for field in fields)
        if unicodedata.normalize("NFC", chr(first) + chr(second)) == chr(code):
            pairs.append((first, second, code))
    pairs.sort()
    for index, name in enumerate(("compositionFirsts", "compositionSeconds", "compositionResults")):
        emit(name, differences([pair[index] for pair in pairs]))
    print("#undef UNICODE_TABLE")


main()

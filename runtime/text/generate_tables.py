"""Writes the Unicode tables of the runtime from CPython 3.13's own character database (Unicode 15.1).

Run with CPython 3.13 in this folder: python3.13 generate_tables.py. Its output is kept in the repository because a build
must not depend on which Python is installed: an older one has another Unicode version.
"""

import sys
import unicodedata

assert unicodedata.unidata_version == "15.1.0", "the reference is CPython 3.13"
LAST = sys.maxunicode


def ignorable_and_cased(c):
    """Case_Ignorable and Cased are not exported; final sigma shows what stands before it."""
    ends_word = (c + "\u03a3").lower().endswith("\u03c2")
    transparent = ("A" + c + "\u03a3").lower().endswith("\u03c2") and not ends_word
    cased = (c + "a").title()[-1] == "a"
    return transparent, cased


def properties(code):
    c = chr(code)
    if 0xD800 <= code <= 0xDFFF:
        return 0
    ignorable, cased = ignorable_and_cased(c)
    bits = [
        c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(), c.islower(),
        c.isupper(), unicodedata.category(c) == "Lt", cased, ignorable,
        c.isidentifier(), ("a" + c).isidentifier(),
    ]
    return sum(1 << i for i, bit in enumerate(bits) if bit)


def write_rows(file, macro, rows, per_line=8):
    for i in range(0, len(rows), per_line):
        file.write(" ".join(f"{macro}({row})" for row in rows[i:i + per_line]) + "\n")


def header(file, what):
    file.write(f"// {what}\n// Written by generate_tables.py from CPython 3.13's unicodedata (Unicode 15.1.0); do not edit.\n")


def property_table():
    values = [properties(code) for code in range(LAST + 1)]
    classes = sorted(set(values))
    with open("unicode_properties.def", "w") as file:
        header(file, "PROPERTY_CLASS(bits); PROPERTY_RANGE(first character, class): up to the next range.")
        file.write("#ifdef PROPERTY_CLASS\n")
        write_rows(file, "PROPERTY_CLASS", [f"{value:#x}" for value in classes])
        file.write("#endif\n#ifdef PROPERTY_RANGE\n")
        rows = [f"{code:#x}, {classes.index(value)}" for code, value in enumerate(values)
                if code == 0 or values[code - 1] != value]
        write_rows(file, "PROPERTY_RANGE", rows)
        file.write("#endif\n#ifdef DECIMAL_ZERO\n// Ten digits follow each other from here.\n")
        zeros = [code for code in range(LAST + 1) if unicodedata.decimal(chr(code), None) == 0]
        for zero in zeros:
            assert [unicodedata.decimal(chr(zero + i)) for i in range(10)] == list(range(10))
        assert sum(value & 2 != 0 for value in values) == 10 * len(zeros)
        write_rows(file, "DECIMAL_ZERO", [f"{zero:#x}" for zero in zeros])
        file.write("#endif\n")
    print(len(classes), "classes")


def printable_table():
    with open("unicode_printable.def", "w") as file:
        header(file, "PRINTABLE_CHANGE(character): str.isprintable changes here; nothing is printable before the first.")
        values = [chr(code).isprintable() for code in range(LAST + 1)]
        write_rows(file, "PRINTABLE_CHANGE", [f"{code:#x}" for code in range(1, LAST + 1) if values[code] != values[code - 1]])


def mapping_runs(mapping):
    """(first, last, stride, delta) for stretches of characters that move by one distance."""
    runs = []
    for code, target in sorted(mapping.items()):
        delta = target - code
        if runs:
            first, last, stride, run_delta = runs[-1]
            step = code - last
            if run_delta == delta and (step == stride or (first == last and step in (1, 2))):
                runs[-1] = (first, code, step, delta)
                continue
        runs.append((code, code, 1, delta))
    return runs


def case_tables():
    lower = lambda c: ("A" + c)[1:].lower() if c != "\u03a3" else "\u03c3"  # not the final form
    functions = [("LOWER", lower), ("UPPER", str.upper), ("TITLE", str.title), ("FOLD", str.casefold)]
    with open("unicode_cases.def", "w") as file:
        header(file, "<CASE>_RUN(first, last, stride, delta); <CASE>_FULL(character, up to three characters, 0 = none).\n"
               "// TITLE and FOLD list only what differs from UPPER and LOWER.")
        simple = {}
        for name, function in functions:
            base = {"TITLE": "UPPER", "FOLD": "LOWER"}.get(name)
            mapping, full = {}, {}
            for code in range(LAST + 1):
                if 0xD800 <= code <= 0xDFFF:
                    continue
                target = function(chr(code))
                if len(target) > 1:
                    full[code] = target
                elif ord(target) != code:
                    mapping[code] = ord(target)
            everything = {**{c: (t,) for c, t in mapping.items()}, **{c: tuple(map(ord, t)) for c, t in full.items()}}
            simple[name] = everything
            if base is not None:
                codes = everything.keys() | simple[base].keys()
                differing = {c for c in codes if everything.get(c, (c,)) != simple[base].get(c, (c,))}
                full = {c: "".join(map(chr, everything.get(c, (c,)))) for c in differing if len(everything.get(c, (c,))) > 1}
                mapping = {c: everything.get(c, (c,))[0] for c in differing if len(everything.get(c, (c,))) == 1}
            file.write(f"#ifdef {name}_RUN\n")
            write_rows(file, f"{name}_RUN", [f"{a:#x}, {b:#x}, {s}, {d}" for a, b, s, d in mapping_runs(mapping)], 4)
            file.write(f"#endif\n#ifdef {name}_FULL\n")
            rows = [f"{c:#x}, " + ", ".join([f"{ord(t):#x}" for t in text] + ["0"] * (3 - len(text)))
                    for c, text in sorted(full.items())]
            write_rows(file, f"{name}_FULL", rows, 4)
            file.write("#endif\n")


property_table()
printable_table()
case_tables()

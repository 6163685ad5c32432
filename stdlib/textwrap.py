"""textwrap: CPython's rules for where a text may be broken, without its regular expressions."""

_whitespace = "\t\n\x0b\x0c\r "


def _is_space(text: str, place: int) -> bool:
    return text[place] in _whitespace


def _is_word(text: str, place: int) -> bool:
    """Whether the place is in the text and holds a letter, a digit or an underscore."""
    return 0 <= place < len(text) and (text[place].isalnum() or text[place] == "_")


def _is_letter(text: str, place: int) -> bool:
    return _is_word(text, place) and not text[place].isdecimal()


def _is_word_or_mark(text: str, place: int) -> bool:
    return place >= 0 and (_is_word(text, place) or text[place] in "!\"'&.,?")


def _dashes_end(text: str, place: int) -> int:
    """Where the dashes at `place` end that join two words like these--more than one--or else `place`."""
    end = place
    while end < len(text) and text[end] == "-":
        end += 1
    if end - place >= 2 and _is_word(text, end):
        return end
    return place


def _is_hyphen(text: str, place: int) -> bool:
    """Whether a hyphen between letters lies there, behind which the word may be broken."""
    if text[place] != "-":
        return False
    is_before = _is_letter(text, place - 1) and (
        _is_letter(text, place - 2) or (place >= 3 and text[place - 2] == "-" and _is_letter(text, place - 3))
    )
    if not is_before or not _is_letter(text, place + 1):
        return False
    if _is_letter(text, place + 2):
        return True
    return place + 2 < len(text) and text[place + 2] == "-" and _is_letter(text, place + 3)


def _word_end(text: str, start: int) -> int:
    place = start + 1
    while place < len(text) and not _is_space(text, place):
        if _is_hyphen(text, place):
            return place + 1
        if _is_word_or_mark(text, place - 1) and _dashes_end(text, place) > place:
            return place
        place += 1
    return place


def _chunk_end(text: str, start: int, breaks_at_hyphens: bool) -> int:
    place = start
    if _is_space(text, start):
        while place < len(text) and _is_space(text, place):
            place += 1
        return place
    if not breaks_at_hyphens:
        while place < len(text) and not _is_space(text, place):
            place += 1
        return place
    if _is_word_or_mark(text, start - 1):
        place = _dashes_end(text, start)
        if place > start:
            return place
    return _word_end(text, start)


def _ends_sentence(chunk: str) -> bool:
    place = len(chunk) - 1
    if place >= 0 and chunk[place] in "\"'":
        place -= 1
    return place >= 1 and chunk[place] in ".!?" and "a" <= chunk[place - 1] <= "z"


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text: str) -> str:
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for space in _whitespace:
                text = text.replace(space, " ")
        return text

    def _split(self, text: str) -> list[str]:
        chunks = [""]
        chunks.clear()
        place = 0
        while place < len(text):
            end = _chunk_end(text, place, self.break_on_hyphens)
            chunks.append(text[place:end])
            place = end
        return chunks

    def _fix_sentence_endings(self, chunks: list[str]):
        place = 0
        while place < len(chunks) - 1:
            if chunks[place + 1] == " " and _ends_sentence(chunks[place]):
                chunks[place + 1] = "  "
                place += 2
            else:
                place += 1

    def _split_chunks(self, text: str) -> list[str]:
        return self._split(self._munge_whitespace(text))

    def _indent_of(self, lines: list[str]) -> str:
        if len(lines) > 0:
            return self.subsequent_indent
        return self.initial_indent

    def _check_width(self):
        if self.width <= 0:
            raise ValueError("invalid width " + repr(self.width) + " (must be > 0)")
        most = self.max_lines
        if most is not None:
            if most > 1:
                indent = self.subsequent_indent
            else:
                indent = self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")

    def _handle_long_word(self, reversed_chunks: list[str], line: list[str], length: int, width: int):
        """Puts as much of a word that fits in no line into this one as the rules allow."""
        if self.break_long_words:
            room = 1
            if width >= 1:
                room = width - length
            end = room
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind("-", 0, room)
                if hyphen > 0 and chunk[:hyphen].strip("-") != "":
                    end = hyphen + 1
            line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif len(line) == 0:
            line.append(reversed_chunks.pop())

    def _take_line(self, chunks: list[str], width: int, is_first: bool) -> list[str]:
        """The chunks of the next line, from the end of `chunks`."""
        line = [""]
        line.clear()
        length = 0
        if self.drop_whitespace and not is_first and chunks[-1].strip() == "":
            chunks.pop()
        while len(chunks) > 0 and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if len(chunks) > 0 and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, length, width)
        if self.drop_whitespace and len(line) > 0 and line[-1].strip() == "":
            line.pop()
        return line

    def _is_last(self, chunks: list[str], length: int, width: int) -> bool:
        """Whether nothing worth a line is left."""
        if length > width:
            return False
        if len(chunks) == 0:
            return True
        return self.drop_whitespace and len(chunks) == 1 and chunks[0].strip() == ""

    def _truncate(self, lines: list[str], line: list[str], length: int, width: int, indent: str):
        """Ends the last line that is allowed with the placeholder."""
        placeholder = self.placeholder
        while len(line) > 0:
            if line[-1].strip() != "" and length + len(placeholder) <= width:
                lines.append(indent + "".join(line) + placeholder)
                return
            length -= len(line[-1])
            line.pop()
        if len(lines) > 0:
            before = lines[-1].rstrip()
            if len(before) + len(placeholder) <= self.width:
                lines[-1] = before + placeholder
                return
        lines.append(indent + placeholder.lstrip())

    def _wrap_chunks(self, chunks: list[str]) -> list[str]:
        self._check_width()
        lines = [""]
        lines.clear()
        chunks.reverse()
        most = self.max_lines
        while len(chunks) > 0:
            indent = self._indent_of(lines)
            width = self.width - len(indent)
            line = self._take_line(chunks, width, len(lines) == 0)
            if len(line) == 0:
                continue
            length = 0
            for chunk in line:
                length += len(chunk)
            if most is not None:
                if len(lines) + 1 >= most and not self._is_last(chunks, length, width):
                    self._truncate(lines, line, length, width, indent)
                    return lines
            lines.append(indent + "".join(line))
        return lines

    def wrap(self, text: str) -> list[str]:
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text: str) -> str:
        return "\n".join(self.wrap(text))


def wrap(text: str, width=70, **options) -> list[str]:
    return TextWrapper(width=width, **options).wrap(text)


def fill(text: str, width=70, **options) -> str:
    return TextWrapper(width=width, **options).fill(text)


def shorten(text: str, width, **options) -> str:
    return TextWrapper(width=width, max_lines=1, **options).fill(" ".join(text.strip().split()))


def _common_start(first: str, second: str) -> str:
    place = 0
    while place < len(first) and place < len(second) and first[place] == second[place]:
        place += 1
    return first[:place]


def dedent(text: str) -> str:
    lines = [line if line.strip(" \t") != "" else "" for line in text.split("\n")]
    margin = ""
    is_known = False
    for line in lines:
        if line != "":
            indent = line[: len(line) - len(line.lstrip(" \t"))]
            if is_known:
                margin = _common_start(margin, indent)
            else:
                margin = indent
            is_known = True
    return "\n".join([line.removeprefix(margin) for line in lines])


def indent(text: str, prefix: str, predicate=None) -> str:
    parts = [""]
    parts.clear()
    for line in text.splitlines(True):
        if predicate is None:
            is_indented = line.strip() != ""
        else:
            is_indented = bool(predicate(line))
        if is_indented:
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)

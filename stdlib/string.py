"""string: the constants, and templates."""

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
digits = "0123456789"
hexdigits = "0123456789abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\v\f"


def capwords(s, sep=None) -> str:
    joint = " "
    if sep is not None:
        joint = sep
    return joint.join([word.capitalize() for word in s.split(sep)])


def _is_name_start(text: str, place: int) -> bool:
    return place < len(text) and (text[place] == "_" or (text[place].isascii() and text[place].isalpha()))


def _name_end(text: str, place: int) -> int:
    """Where the name ends that begins at `place`, or else `place`."""
    end = place
    if _is_name_start(text, place):
        while end < len(text) and (_is_name_start(text, end) or text[end] in digits):
            end += 1
    return end


class Template:
    """A text with `$name`, `${name}` and `$$` in it."""

    template: str

    def __init__(self, template: str):
        self.template = template
        if hasattr(self, "delimiter") or hasattr(self, "idpattern") or hasattr(self, "braceidpattern"):
            raise NotImplementedError("an heir of `string.Template` with rules of its own")
        elif hasattr(self, "flags") or hasattr(self, "pattern"):
            raise NotImplementedError("an heir of `string.Template` with rules of its own")

    def _raise_invalid(self, place: int):
        before = self.template[:place].splitlines(True)
        line = 1
        column = 1
        if len(before) > 0:
            line = len(before)
            column = place - len("".join(before[:-1]))
        raise ValueError("Invalid placeholder in string: line " + str(line) + ", col " + str(column))

    def _parts(self, raises: bool) -> list[tuple[str, str]]:
        """Each part as its text and the name that it is a placeholder of; no name for plain text."""
        parts = [("", "")]
        parts.clear()
        text = self.template
        place = 0
        while place < len(text):
            start = text.find("$", place)
            if start < 0:
                start = len(text)
            if start > place:
                parts.append((text[place:start], ""))
            if start == len(text):
                return parts
            place = start + 1
            end = _name_end(text, place)
            if text.startswith("$", place):
                parts.append(("$", ""))
                place += 1
            elif end > place:
                parts.append((text[start:end], text[place:end]))
                place = end
            else:
                inner = place + 1
                end = inner
                if text.startswith("{", place):
                    end = _name_end(text, inner)
                if end > inner and text.startswith("}", end):
                    parts.append((text[start : end + 1], text[inner:end]))
                    place = end + 1
                elif raises:
                    self._raise_invalid(place)
                else:
                    parts.append(("$", ""))
        return parts

    def substitute(self, mapping=None, /, **kws):
        result = ""
        given = dict(**kws)
        for text, name in self._parts(True):
            if name == "":
                result += text
            elif name in given:
                result += str(given[name])
            elif mapping is None:
                raise KeyError(name)
            else:
                result += str(mapping[name])
        return result

    def safe_substitute(self, mapping=None, /, **kws):
        result = ""
        given = dict(**kws)
        for text, name in self._parts(False):
            if name == "":
                result += text
            elif name in given:
                result += str(given[name])
            elif mapping is None:
                result += text
            else:
                try:
                    result += str(mapping[name])
                except KeyError:
                    result += text
        return result

    def is_valid(self):
        try:
            self._parts(True)
        except ValueError:
            return False
        return True

    def get_identifiers(self):
        names = [""]
        names.clear()
        for text, name in self._parts(False):
            if name != "" and name not in names:
                names.append(name)
        return names

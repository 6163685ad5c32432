"""enum. What a class statement does is the compiler's (compiler/sema/Enums.cpp); here is what its members can do.

Each enum class has its members in `_member_state_`. The methods of `EnumType` are those of the classes themselves.
"""

from types import mappingproxy


class auto:
    """A value that the class statement finds; the compiler puts it in its place."""

    def __init__(self):
        pass


class member:
    def __init__(self, value, /):
        raise TypeError("member() only means something in the body of an enum")


class nonmember:
    def __init__(self, value, /):
        raise TypeError("nonmember() only means something in the body of an enum")


class _MemberState[M, V]:
    """The members of a class. Values that are ints or texts are found by hash, all others one by one."""

    by_name: dict[str, M]
    by_value: dict[V, M]
    canonical: list[M]
    mask: int
    singles: int
    all_bits: int

    def __init__(self):
        self.by_name = dict[str, M]()
        self.by_value = dict[V, M]()
        self.canonical = list[M]()
        self.mask = 0
        self.singles = 0
        self.all_bits = 0


class EnumType:
    """The methods of enum classes, by which `for`, `in`, `len` and calls of them go."""

    def __iter__(cls):
        return cls._member_state_.canonical.copy().__iter__()

    def __reversed__(cls):
        return cls._member_state_.canonical.copy().__reversed__()

    def __len__(cls):
        return len(cls._member_state_.canonical)

    def __getitem__(cls, name):
        return cls._member_state_.by_name[name]

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        else:
            return _find_member(cls, value) is not None

    @property
    def __members__(cls):
        return mappingproxy(cls._member_state_.by_name)

    def __call__(cls, value):
        if isinstance(value, cls):
            return value
        else:
            found = _find_member(cls, value)
            if found is not None:
                return found
            if _defined_by_program(cls, "_missing_"):
                return _ask_missing(cls, value)
            elif issubclass(cls, Flag):
                return _make_combination(cls, value)
            else:
                raise _not_valid(cls, value)


def _not_valid(cls, value):
    return ValueError(repr(value) + " is not a valid " + cls.__qualname__)


def _ask_missing(cls, value):
    """What the class's own `_missing_` makes of the value."""
    try:
        result = cls._missing_(value)
    except ValueError as error:
        raise error
    except Exception as error:
        try:
            raise _not_valid(cls, value)
        except ValueError:
            raise error
    if isinstance(result, cls):
        return result
    elif result is None:
        raise _not_valid(cls, value)
    else:
        try:
            raise _not_valid(cls, value)
        except ValueError:
            raise TypeError("error in " + cls.__name__ + "._missing_: returned " + repr(result) + " instead of None or a valid member")


def _find_member(cls, value):
    """The member of that value, or None."""
    state = cls._member_state_
    if isinstance(value, (int, str)):
        if value in state.by_value:
            return state.by_value[value]
    if not issubclass(cls, Flag):
        for known in state.by_name.values():
            if known._value_ == value:
                return known
    return None


def _add_member(cls, made, name: str):
    """Enters a new member under its name: itself, or the one of the same value that was there before."""
    state = cls._member_state_
    value = made._value_
    if issubclass(cls, Flag):
        state.mask = state.mask | value
        if _is_single_bit(value):
            state.singles = state.singles | value
        state.all_bits = (1 << state.mask.bit_length()) - 1
    found = _find_member(cls, value)
    if found is None:
        if issubclass(cls, Flag):
            if _is_single_bit(value):
                state.canonical.append(made)
        else:
            state.canonical.append(made)
        found = made
        if isinstance(value, (int, str)):
            state.by_value[value] = made
    state.by_name[name] = found
    return found


class Enum:
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if len(last_values) == 0:
            return start
        else:
            try:
                last_value = sorted(last_values)[-1]
            except TypeError:
                raise TypeError("unable to sort non-numeric values") from None
            try:
                return last_value + 1
            except TypeError:
                raise TypeError("unable to increment " + repr(last_value)) from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return "<" + _class_name(self) + "." + self._name_ + ": " + repr(self._value_) + ">"

    def __str__(self):
        return _class_name(self) + "." + self._name_

    def __format__(self, spec: str):
        return _to_str(self).__format__(spec)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    def __hash__(self):
        return hash(self._name_)

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


class ReprEnum(Enum):
    """Only the repr is an enum's; str() and format() are those of the type that it is mixed with."""


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


# Names for the class keyword `boundary`, which the compiler reads by their spelling.
class STRICT:
    pass


class CONFORM:
    pass


class EJECT:
    pass


class KEEP:
    pass


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if count == 0:
            return start
        else:
            return 1 << max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        return _make_combination(cls, value)

    def __contains__(self, other):
        cls = self.__class__
        if isinstance(other, cls):
            return other._value_ & self._value_ == other._value_
        else:
            raise TypeError("unsupported operand type(s) for 'in': " + repr(_class_name(other)) + " and " + repr(cls.__qualname__))

    def __iter__(self):
        return _flags_of(self.__class__, self._value_).__iter__()

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        name = self._name_
        if name is None:
            return "<" + _class_name(self) + ": " + repr(self._value_) + ">"
        else:
            return "<" + _class_name(self) + "." + name + ": " + repr(self._value_) + ">"

    def __str__(self):
        name = self._name_
        if name is None:
            return _class_name(self) + "(" + repr(self._value_) + ")"
        else:
            return _class_name(self) + "." + name

    def __or__(self, other):
        cls = self.__class__
        if isinstance(other, cls):
            return cls(self._value_ | other._value_)
        elif issubclass(cls, int) and isinstance(other, int):
            return cls(self._value_ | _int(other))
        else:
            return NotImplemented

    def __and__(self, other):
        cls = self.__class__
        if isinstance(other, cls):
            return cls(self._value_ & other._value_)
        elif issubclass(cls, int) and isinstance(other, int):
            return cls(self._value_ & _int(other))
        else:
            return NotImplemented

    def __xor__(self, other):
        cls = self.__class__
        if isinstance(other, cls):
            return cls(self._value_ ^ other._value_)
        elif issubclass(cls, int) and isinstance(other, int):
            return cls(self._value_ ^ _int(other))
        else:
            return NotImplemented

    def __invert__(self):
        cls = self.__class__
        if _flag_boundary(cls) >= 2:
            return cls(~self._value_)
        else:
            return cls(cls._member_state_.singles & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag):
    pass


def _is_single_bit(number: int):
    return number != 0 and number & (number - 1) == 0


def _flags_of(cls, value: int):
    """The canonical members whose bits are in the value, in order of definition."""
    state = cls._member_state_
    return [flag for flag in state.canonical if flag._value_ & value != 0]


def _bits(number: int, width: int):
    """enum.bin: in two's complement, with a sign bit in front."""
    if number >= 0:
        digits = _int_format(number + (1 << number.bit_length()), 2)[1:]
        sign = "0"
    else:
        ceiling = 1 << number.bit_length()
        digits = _int_format(ceiling + number, 2)
        digits = "0" * (number.bit_length() - len(digits)) + digits
        sign = "1"
    if len(digits) < width:
        digits = (sign * width + digits)[-width:]
    return "0b" + sign + " " + digits


def _make_combination(cls, value):
    """The member that is several at once; which bits no member has, the class's boundary decides."""
    if not isinstance(value, int):
        raise _not_valid(cls, value)
    else:
        state = cls._member_state_
        number = _int(value)
        if number < ~state.all_bits or number > state.all_bits or number & (state.all_bits ^ state.mask) != 0:
            if _flag_boundary(cls) == 0:
                width = max(number.bit_length(), state.mask.bit_length())
                raise ValueError(
                    repr(cls) + " invalid value " + repr(value) + "\n    given " + _bits(number, width) + "\n  allowed " + _bits(state.mask, width)
                )
            elif _flag_boundary(cls) == 1:
                number = number & state.mask
            elif _flag_boundary(cls) == 2:
                return number
            elif number < 0:
                number = max(state.all_bits + 1, 1 << number.bit_length()) + number
        given = number
        if number < 0:
            number = state.all_bits + 1 + number
        unknown = number & ~state.mask
        if unknown != 0 and _flag_boundary(cls) != 3:
            raise ValueError(cls.__name__ + "(" + repr(number) + ") -->  unknown values " + repr(unknown) + " [" + _bits(unknown, 0) + "]")
        if number in state.by_value:
            made = state.by_value[number]
        else:
            made = _new_member(cls, number, _combined_name(cls, number))
            state.by_value[number] = made
        if given < 0:
            state.by_value[given] = made
        return made


def _combined_name(cls, number: int):
    """The names of the members in the value, or None where it has none."""
    state = cls._member_state_
    names = [flag._name_ for flag in _flags_of(cls, number & state.singles)]
    combined = number & state.singles
    if number & ~state.singles != 0:
        for name, alias in state.by_name.items():
            bits = alias._value_
            if bits != 0 and bits & number == bits and alias._name_ not in names:
                names.append(alias._name_)
                combined = combined | bits
    if combined == 0:
        return None
    unknown = number ^ combined
    text = "|".join([name for name in names if name is not None])
    if unknown != 0:
        if _flag_boundary(cls) == 0:
            raise ValueError(repr(cls) + ": no members with value " + repr(unknown))
        text = text + "|" + repr(unknown)
    return text


def unique(enumeration, /):
    duplicates = list[str]()
    for name, one in enumeration._member_state_.by_name.items():
        if name != one._name_:
            duplicates.append(name + " -> " + one._name_)
    if len(duplicates) > 0:
        raise ValueError("duplicate values found in " + repr(enumeration) + ": " + ", ".join(duplicates))
    return enumeration

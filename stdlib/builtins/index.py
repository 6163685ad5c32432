"""What the other builtins are written with: machine words and raw storage.

`index` is a 64-bit word: arithmetic on it wraps and nothing is checked. Lengths and positions never come near its ends.
"""


class index:
    @inline
    def __new__(value):
        if isinstance(value, int):
            return _int_to_index(value)
        else:
            return value

    @inline
    def __int__(self):
        return _int_from_index(self)

    @intrinsic("arith.addi")
    def __add__(self, other: index) -> index: ...
    @intrinsic("arith.subi")
    def __sub__(self, other: index) -> index: ...
    @intrinsic("arith.muli")
    def __mul__(self, other: index) -> index: ...
    @intrinsic("arith.divsi")
    def __floordiv__(self, other: index) -> index: ...
    @intrinsic("arith.remsi")
    def __mod__(self, other: index) -> index: ...
    @intrinsic("arith.andi")
    def __and__(self, other: index) -> index: ...
    @intrinsic("arith.ori")
    def __or__(self, other: index) -> index: ...
    @intrinsic("arith.xori")
    def __xor__(self, other: index) -> index: ...
    @intrinsic("arith.shli")
    def __lshift__(self, other: index) -> index: ...
    @intrinsic("arith.shrsi")
    def __rshift__(self, other: index) -> index: ...
    @intrinsic("arith.cmpi {predicate = 0 : i64}")
    def __eq__(self, other: index) -> bool: ...
    @intrinsic("arith.cmpi {predicate = 1 : i64}")
    def __ne__(self, other: index) -> bool: ...
    @intrinsic("arith.cmpi {predicate = 2 : i64}")
    def __lt__(self, other: index) -> bool: ...
    @intrinsic("arith.cmpi {predicate = 3 : i64}")
    def __le__(self, other: index) -> bool: ...
    @intrinsic("arith.cmpi {predicate = 4 : i64}")
    def __gt__(self, other: index) -> bool: ...
    @intrinsic("arith.cmpi {predicate = 5 : i64}")
    def __ge__(self, other: index) -> bool: ...

    @inline
    def __neg__(self):
        return _zero() - self


def _zero() -> index:
    return 0


@intrinsic("arith.shrui")
def _shift_right_unsigned(value: index, count: index) -> index: ...


@intrinsic("rio.int.from_index {small}")
def _int_from_index(value: index) -> int: ...


@intrinsic("rio.int.from_index")
def _int_from_word(value: index) -> int: ...


@intrinsic("rio.int.to_index")
def _int_to_index(value: int) -> index: ...


@intrinsic("rio.int.is_small")
def _is_small(value: int) -> bool: ...


@intrinsic("arith.sitofp")
def _word_to_float(value: index) -> float: ...


@intrinsic("rio.length")
def _length_of(count: index) -> index: ...


class Array[T]:
    """A fixed number of values, zero or null at first. `Array[T](length)` makes one."""

    @intrinsic("rio.array.length")
    def __len__(self) -> index: ...
    @intrinsic("rio.array.get")
    def __getitem__(self, place: index) -> T: ...
    @intrinsic("rio.array.set")
    def __setitem__(self, place: index, value: T) -> None: ...
    @extern("rio_array_resized")
    def _resized(self, length: index) -> Array[T]: ...
    @extern("rio_array_copy")
    def _copy_from(self, place: index, source: Array[T], source_place: index, count: index) -> None: ...
    @extern("rio_array_clear")
    def _clear(self, place: index, count: index) -> None: ...


class ByteArray:
    @intrinsic("rio.array.length")
    def __len__(self) -> index: ...
    @intrinsic("rio.array.get {storage = #rio<element u8>}")
    def __getitem__(self, place: index) -> index: ...
    @intrinsic("rio.array.set {storage = #rio<element u8>}")
    def __setitem__(self, place: index, value: index) -> None: ...


class Int32Array:
    @intrinsic("rio.array.length")
    def __len__(self) -> index: ...
    @intrinsic("rio.array.get {storage = #rio<element i32>}")
    def __getitem__(self, place: index) -> index: ...
    @intrinsic("rio.array.set {storage = #rio<element i32>}")
    def __setitem__(self, place: index, value: index) -> None: ...
    @extern("rio_array_resized")
    def _resized(self, length: index) -> Int32Array: ...

# refused: unsupported_mapping_pattern
from collections.abc import Mapping


class Flags(Mapping[str, bool]):
    def __getitem__(self, name: str) -> bool:
        return True

    def __iter__(self):
        return iter(["a"])

    def __len__(self) -> int:
        return 1


match Flags():
    case {"a": value}:  # here
        print(value)

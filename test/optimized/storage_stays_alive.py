# A loop that indexes the storage of a list while it makes objects keeps that storage alive over the allocations; a loop
# that makes none keeps nothing.
#
# RUN: riocc build --emit=llvm %s | FileCheck %s
import sys

# CHECK-LABEL: define {{.*}}@"__main__.written(int)"
# CHECK: call {{.*}} @llvm.fake.use(ptr
# CHECK-LABEL: define {{.*}}@"__main__.summed(int)"
# CHECK-NOT: llvm.fake.use
# CHECK: ret


def written(count: int) -> int:
    if count > 100:
        return written(count - 1)
    numbers = [place * place for place in range(count)]
    return sum([len(str(number)) for number in numbers])


def summed(count: int) -> float:
    if count > 100:
        return summed(count - 1)
    halves = [place / 2 for place in range(count)]
    result = 0.0
    for half in halves:
        result += half
    return result


print(written(len(sys.argv)), summed(len(sys.argv)), written(7), summed(8))

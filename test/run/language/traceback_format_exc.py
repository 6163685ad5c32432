# What print_exc would print, as a text; the chain may be left out.
import traceback


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise KeyError(text) from error


def report(chain):
    try:
        parse("x")
    except KeyError:
        return traceback.format_exc(chain=chain)


print(report(True))
print("---")
print(report(False))
print("---")
print(traceback.format_exc())

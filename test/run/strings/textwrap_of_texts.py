# `textwrap`: where lines may be broken, indents, and what is left of long texts.
import textwrap
from textwrap import dedent, fill, indent, shorten, wrap, TextWrapper
text = """Look, goof-ball -- use the -b option! This is a well-known self-explanatory text--or is it? "Quoted." And 'more'.
\tTabs, and a verylongwordthatdoesnotfitanywhere-at-all, x-ray co-op e-mail --verbose 1-2-3 a-b-c state-of-the-art."""
for width in (1, 2, 5, 8, 10, 15, 20, 33, 70):
    print(width, wrap(text, width))
    print(wrap(text, width, break_long_words=False), wrap(text, width=width, break_on_hyphens=False))
print(fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(fill(text, width=25, max_lines=3))
print(fill(text, width=25, max_lines=2, placeholder="..."))
print(wrap(text, 40, fix_sentence_endings=True), wrap(text, 20, drop_whitespace=False), wrap(text, 30, replace_whitespace=False), wrap(text, 30, expand_tabs=False), wrap(text, 30, tabsize=2))
for w in (10, 12, 20, 50, 500):
    print(shorten("  Hello   world, this is a  long   text!  ", w), "|", shorten("Hello world", w, placeholder="..."))
try:
    shorten("Hello world", width=3)
except ValueError as e:
    print(e)
try:
    wrap("x", 0)
except ValueError as e:
    print(e)
print(repr(dedent("""
    hello
      there
   \t
    end
""")))
print(repr(dedent("\thello\n        there")), repr(dedent("  a\n b\n\n   c\n")), repr(dedent("")), repr(dedent("a\n  b")), repr(dedent("   \n  ")))
print(repr(indent("a\n\n  b\nc", "> ")), repr(indent("a\n\nb\n", "+ ", lambda line: True)), repr(indent("a\r\nb", "--")))
w = TextWrapper(width=12)
w.initial_indent = "- "
print(w.wrap("one two three four five"), w.fill("six seven eight nine"))
print(wrap(""), wrap("   "), wrap("a" * 30, 7), wrap("naïve café—über straße", 8), fill("x\n\ny z", 3).split("\n"))

"""traceback: the report of an exception as text, and what its frames say."""

import sys


class FrameSummary:
    """One frame of a traceback. As a sequence: file name, line number, function, source line."""

    _site: index
    filename: str
    lineno: int
    name: str
    line: str
    locals: None

    def __init__(self, site: index):
        self._site = site
        self.filename = _full_path(_site_file(site))
        self.lineno = int(_site_line(site))
        self.name = _site_function(site)
        self.line = _site_source(site).partition("\n")[0].strip()
        self.locals = None

    def __repr__(self):
        return "<FrameSummary file " + self.filename + ", line " + str(self.lineno) + " in " + self.name + ">"

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4


def _write(texts, file):
    if file is None:
        for text in texts:
            sys.stderr.write(text)
    else:
        for text in texts:
            file.write(text)


def _plan(exc, value, tb):
    """What is to be reported: an exception with its own traceback, or `value` with `tb`. `()` stands for an argument
    that was not given."""
    if isinstance(value, tuple) and isinstance(tb, tuple):
        if exc is None:
            return None
        elif isinstance(exc, BaseException):
            return _plan_report(exc)
        else:
            raise TypeError("Exception expected for value, " + _class_name(exc) + " found")
    elif isinstance(value, tuple) or isinstance(tb, tuple):
        raise ValueError("Both or neither of value and tb must be given")
    elif value is None:
        return None
    else:
        planned = _plan_report(value)
        if tb is None:
            planned._count = 0
        else:
            planned._sites = tb._sites
            planned._count = tb._count
        return planned


def format_exception(exc, /, value=(), tb=(), limit=None, chain=True):
    planned = _plan(exc, value, tb)
    if planned is None:
        return ["NoneType: None\n"]
    else:
        return _report_of(planned, limit, bool(chain))


def print_exception(exc, /, value=(), tb=(), limit=None, file=None, chain=True):
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    _write(format_exception(sys.exception(), limit=limit, chain=chain), file)


def format_exception_only(exc, /, value=()):
    if isinstance(value, tuple):
        return _only(exc)
    else:
        return _only(value)


def _only(error):
    if error is None:
        return ["NoneType: None\n"]
    else:
        return _final_lines(error)


def extract_tb(tb, limit=None):
    frames = []
    if tb is not None:
        place = _first_shown(tb._count, limit)
        last = place - _shown_frames(tb._count, limit)
        while place > last:
            frames.append(FrameSummary(tb._sites[place]))
            place = place - 1
    return frames


def format_list(extracted_list):
    texts = [""][:0]
    repeats: index = 0
    before = None
    for frame in extracted_list:
        if before is not None:
            if not _site_same_line(frame._site, before._site):
                _note_repeats(texts, repeats)
                repeats = 0
        before = frame
        repeats = repeats + 1
        if repeats <= 3:
            texts.append(_site_text(frame._site))
    _note_repeats(texts, repeats)
    return texts


def format_tb(tb, limit=None):
    return [""][:0] if tb is None else _frame_texts(tb._sites, tb._count, limit)


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)

"""Tracebacks, and the report of an exception as CPython's traceback.py puts it together."""


@extern("rio_site_text")
def _site_text(site: index) -> str: ...
@extern("rio_site_file")
def _site_file(site: index) -> str: ...
@extern("rio_site_function")
def _site_function(site: index) -> str: ...
@extern("rio_site_source")
def _site_source(site: index) -> str: ...
@extern("rio_site_line")
def _site_line(site: index) -> index: ...
@extern("rio_site_same_line")
def _site_same_line(left: index, right: index) -> bool: ...


@shown_as("code")
class _code:
    def __init__(self, site: index):
        self._site = site

    @property
    def co_name(self):
        return _site_function(self._site)

    @property
    def co_filename(self):
        return _site_file(self._site)


@shown_as("frame")
class _trace_frame:
    def __init__(self, site: index):
        self._site = site

    @property
    def f_code(self):
        return _code(self._site)


class traceback:
    """The first sites of an exception's traceback, innermost first, from `_sites[1]` on. An exception only adds to them,
    so what is here stays what it was."""

    _sites: Array[index]
    _count: index

    def __init__(self, sites: Array[index], count: index):
        self._sites = sites
        self._count = count

    @property
    def tb_lineno(self):
        return int(_site_line(self._sites[self._count]))

    @property
    def tb_next(self):
        if self._count == 1:
            return None
        return traceback(self._sites, self._count - 1)

    @property
    def tb_frame(self):
        return _trace_frame(self._sites[self._count])

    def _own_sites(self):
        return _first_sites(self._sites, self._count)


def _traceback_object(error):
    sites = _traceback_of(error)
    if _is_null(sites):
        return None
    return traceback(sites, sites[0])


def _first_sites(sites: Array[index], count: index):
    """A copy, to which another exception can add."""
    copy = sites._resized(count + 2)
    copy[0] = count
    return copy


def _copy_of_sites(sites: Array[index]):
    return _first_sites(sites, sites[0])


def _have_same_sites(left, right):
    ours = _traceback_of(left)
    others = _traceback_of(right)
    if _is_null(ours) or _is_null(others):
        return _is_null(ours) and _is_null(others)
    place: index = 0
    while place <= ours[0]:
        if ours[place] != others[place]:
            return False
        place = place + 1
    return True


def _has_notes(error):
    if hasattr(error, "__notes__"):
        try:
            error.__notes__
        except AttributeError:
            return False
        return True
    else:
        return False


def _shown_frames(count: index, limit) -> index:
    """How many frames `limit` leaves: the outermost, or, where it is negative, the innermost ones."""
    if limit is None:
        return count
    else:
        wanted = abs(limit)
        return count if wanted >= int(count) else _int_to_index(wanted)


def _shown_sites(sites: Array[index], count: index, limit):
    """The addresses of the frames' sites, outermost first."""
    shown = _shown_frames(count, limit)
    skipped: index = 0
    if limit is not None:
        if limit < 0:
            skipped = count - shown
    chosen = Array[index](shown)
    place: index = 0
    while place < shown:
        chosen[place] = sites[count - skipped - place]
        place = place + 1
    return chosen


def _frame_texts(sites: Array[index], count: index, limit):
    """The texts of the frames, outermost first; of a line that repeats itself three are shown."""
    texts = _no_texts()
    shown = _shown_frames(count, limit)
    chosen = _shown_sites(sites, count, limit)
    place: index = 0
    repeats = 0
    while place < shown:
        if place > 0 and not _site_same_line(chosen[place], chosen[place - 1]):
            _note_repeats(texts, repeats)
            repeats = 0
        repeats += 1
        if repeats <= 3:
            texts.append(_site_text(chosen[place]))
        place = place + 1
    _note_repeats(texts, repeats)
    return texts


def _note_repeats(texts, repeats: int):
    if repeats > 3:
        texts.append("  [Previous line repeated " + str(repeats - 3) + " more time" + ("s" if repeats > 4 else "") + "]\n")


class _Reported:
    """An exception with those that are reported before it and, of a group, inside it."""

    _sites: Array[index]
    _count: index
    _is_cause: bool

    def __init__(self, error):
        self._error = error
        self._sites = _traceback_of(error)
        if _is_null(self._sites):
            self._count = 0
        else:
            self._count = self._sites[0]
        self._earlier = None
        self._is_cause = False
        self._parts = _no_reports()


def _no_reports():
    return []


def _seen_exceptions():
    return []


def _is_new(error, seen):
    for each in seen:
        if each is error:
            return False
    return True


def _reported(error, seen, waiting):
    seen.append(error)
    made = _Reported(error)
    waiting.append(made)
    return made


def _plan_report(error):
    """Which exceptions the report shows, each once, in the order in which traceback.py comes upon them."""
    seen = _seen_exceptions()
    waiting = _no_reports()
    top = _reported(error, seen, waiting)
    while len(waiting) > 0:
        each = waiting.pop()
        error = each._error
        cause = _exception_or_none(_cause_of(error))
        context = _exception_or_none(_context_of(error))
        if cause is not None and _is_new(cause, seen):
            each._earlier = _reported(cause, seen, waiting)
            each._is_cause = True
        elif context is not None and not _suppresses_context(error) and _is_new(context, seen):
            each._earlier = _reported(context, seen, waiting)
        if isinstance(error, BaseExceptionGroup):
            for member in error._members:
                each._parts.append(_reported(member, seen, waiting))
    return top


def _report_of(planned, limit, chains: bool):
    """The parts of the report, as traceback.format_exception gives them."""
    writer = _ReportWriter(limit, chains)
    writer._write_chain(planned)
    return writer._texts


def _no_texts():
    return [""][:0]


class _ReportWriter:
    _depth: int
    _needs_close: bool
    _chains: bool

    def __init__(self, limit, chains: bool):
        self._limit = limit
        self._chains = chains
        self._texts = _no_texts()
        # How deep in groups, and whether the frame around the last part of one is still to be closed.
        self._depth = 0
        self._needs_close = False

    def _write(self, text: str, margin: str = "|"):
        if self._depth == 0:
            self._texts.append(text)
            return
        prefix = "  " * self._depth + margin + " "
        indented = ""
        lines = text.splitlines(True)
        for line in lines:
            indented += prefix + line
        self._texts.append(indented)

    def _write_chain(self, reported):
        chain = _no_reports()
        chain.append(reported)
        if self._chains:
            earlier = reported._earlier
            while earlier is not None:
                chain.append(earlier)
                earlier = earlier._earlier
        place = len(chain) - 1
        while place >= 0:
            each = chain[place]
            if self._chains and each._earlier is not None:
                if each._is_cause:
                    self._write("\nThe above exception was the direct cause of the following exception:\n\n")
                else:
                    self._write("\nDuring handling of the above exception, another exception occurred:\n\n")
            self._write_one(each)
            place -= 1

    def _write_one(self, reported):
        error = reported._error
        if isinstance(error, BaseExceptionGroup):
            if self._depth > 10:
                self._write("... (max_group_depth is 10)\n")
                return
            is_outermost = self._depth == 0
            if is_outermost:
                self._depth = 1
            self._write_stack(reported, "Exception Group Traceback", "+" if is_outermost else "|")
            self._write_parts(reported._parts)
            if is_outermost:
                self._depth = 0
        else:
            self._write_stack(reported, "Traceback", "|")

    def _write_stack(self, reported, title: str, margin: str):
        if _shown_frames(reported._count, self._limit) > 0:
            self._write(title + " (most recent call last):\n", margin)
            for text in _frame_texts(reported._sites, reported._count, self._limit):
                self._write(text)
        for text in _final_lines(reported._error):
            self._write(text)

    def _write_parts(self, parts):
        count = len(parts)
        shown = count if count <= 15 else 16
        self._needs_close = False
        for place in range(shown):
            is_last = place == shown - 1
            if is_last:
                # What is inside may close the frame.
                self._needs_close = True
            is_cut = place >= 15
            self._texts.append(
                "  " * self._depth
                + ("+-" if place == 0 else "  ")
                + "+---------------- "
                + ("..." if is_cut else str(place + 1))
                + " ----------------\n"
            )
            self._depth += 1
            if is_cut:
                self._write("and " + str(count - 15) + " more exception" + ("s" if count > 16 else "") + "\n")
            else:
                self._write_chain(parts[place])
            if is_last and self._needs_close:
                self._texts.append("  " * self._depth + "+------------------------------------\n")
                self._needs_close = False
            self._depth -= 1


def _final_lines(error):
    """The exception's name and text, and its notes."""
    texts = _no_texts()
    name = _report_name(error)
    text = _safe_text(error, "exception") + _suggestion_of(error)
    texts.append(name + ": " + text + "\n" if len(text) > 0 else name + "\n")
    if hasattr(error, "__notes__"):
        try:
            notes = error.__notes__
        except AttributeError:
            return texts
        if isinstance(notes, list) or isinstance(notes, tuple):
            for note in notes:
                for line in _safe_text(note, "note").split("\n"):
                    texts.append(line + "\n")
        elif notes is not None:
            texts.append(repr(notes) + "\n")
    return texts


def _safe_text(value, what: str):
    try:
        return str(value)
    except BaseException:
        return "<" + what + " str() failed>"


def _suggestion_of(error):
    """The nearest name, where the compiler knew one (sema/NearMisses.cpp)."""
    if hasattr(error, "_suggestion"):
        try:
            name = error._suggestion
        except AttributeError:
            return ""
        return "" if name == "" else ". Did you mean: '" + name + "'?"
    else:
        return ""


def _report_name(error):
    name = _qualified_class_name(error)
    if name == "UnsupportedOperation":
        return "io.UnsupportedOperation"
    if name.startswith("__main__."):
        return name[9:]
    return name

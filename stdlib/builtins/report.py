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
        return _full_path(_site_file(self._site))


def _full_path(shown: str) -> str:
    """The `__file__` of the module whose file tracebacks name so; `<string>` and its like stay."""
    if shown.startswith("/") or shown.startswith("<"):
        return shown
    return _source_folder() + "/" + shown.removeprefix("./")


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


def _first_shown(count: index, limit) -> index:
    """The place of the outermost frame shown, counted from the innermost one."""
    if limit is None:
        return count
    else:
        return _shown_frames(count, limit) if limit < 0 else count


def _plain_frame_text(site: index):
    """As the interpreter itself writes a frame: its first line, without marks."""
    where = '  File "' + _site_file(site) + '", line ' + str(int(_site_line(site))) + ", in " + _site_function(site) + "\n"
    source = _site_source(site).split("\n")[0].strip()
    return where if source == "" else where + "    " + source + "\n"


def _frame_texts(sites: Array[index], count: index, limit, is_plain=False):
    """The texts of the frames, outermost first; of a line that repeats itself three are shown."""
    texts = _no_texts()
    place = _first_shown(count, limit)
    last = place - _shown_frames(count, limit)
    before: index = 0
    repeats: index = 0
    while place > last:
        site = sites[place]
        if repeats > 0 and not _site_same_line(site, before):
            _note_repeats(texts, repeats)
            repeats = 0
        repeats = repeats + 1
        if repeats <= 3:
            texts.append(_plain_frame_text(site) if is_plain else _site_text(site))
        before = site
        place = place - 1
    _note_repeats(texts, repeats)
    return texts


def _note_repeats(texts, repeats: index):
    if repeats > 3:
        texts.append("  [Previous line repeated " + str(int(repeats - 3)) + " more time" + ("s" if repeats > 4 else "") + "]\n")


class _Reported:
    """An exception with those that are reported before it and, of a group, inside it (`_parts`)."""

    _sites: Array[index]
    _count: index
    _is_cause: bool

    def __init__(self, error, planned_before):
        self._error = error
        self._sites = _traceback_of(error)
        if _is_null(self._sites):
            self._count = 0
        else:
            self._count = self._sites[0]
        self._earlier = None
        self._later = None
        self._is_cause = False
        # What the plan holds besides: all there is, and what is still to be looked at.
        self._planned_before = planned_before
        self._waits_before = None


class _ReportPlan:
    """Which exceptions the report shows, each once, in the order in which traceback.py comes upon them. Programs without
    groups have this in them for their last line, so it makes do without lists."""

    def __init__(self):
        self._planned = None
        self._waiting = None

    def _is_new(self, error):
        planned = self._planned
        while planned is not None:
            if planned._error is error:
                return False
            planned = planned._planned_before
        return True

    def _add(self, error):
        made = _Reported(error, self._planned)
        self._planned = made
        made._waits_before = self._waiting
        self._waiting = made
        return made

    def _look_into(self, reported):
        error = reported._error
        cause = _exception_or_none(_cause_of(error))
        context = _exception_or_none(_context_of(error))
        if cause is not None and self._is_new(cause):
            self._link(reported, cause)
            reported._is_cause = True
        elif context is not None and not _suppresses_context(error) and self._is_new(context):
            self._link(reported, context)
        if isinstance(error, BaseExceptionGroup):
            reported._parts = _no_reports()
            for member in error._members:
                reported._parts.append(self._add(member))

    def _link(self, reported, earlier):
        made = self._add(earlier)
        made._later = reported
        reported._earlier = made


def _no_reports():
    return []


def _plan_report(error):
    plan = _ReportPlan()
    top = plan._add(error)
    waiting = plan._waiting
    while waiting is not None:
        plan._waiting = waiting._waits_before
        plan._look_into(waiting)
        waiting = plan._waiting
    return top


def _report_of(planned, limit, chains: bool):
    """The parts of the report, as traceback.format_exception gives them."""
    writer = _ReportWriter(limit, chains)
    writer._write_chain(planned)
    return writer._texts


def _no_texts():
    return []


class _GroupFrame:
    """How deep in groups the report is, and whether the frame around the last part of one is still to be closed."""

    _depth: int
    _needs_close: bool

    def __init__(self):
        self._depth = 1
        self._needs_close = False

    def _indented(self, text: str, margin: str):
        prefix = "  " * self._depth + margin + " "
        indented = ""
        lines = text.splitlines(True)
        for line in lines:
            indented += prefix + line
        return indented


class _ReportWriter:
    _chains: bool

    def __init__(self, limit, chains: bool):
        self._limit = limit
        self._chains = chains
        self._texts = _no_texts()
        self._frame = None

    def _write(self, text: str, margin: str = "|"):
        frame = self._frame
        self._texts.append(text if frame is None else frame._indented(text, margin))

    def _write_chain(self, reported):
        """Writes what is reported before it, the earliest first, and then itself."""
        each = reported
        if self._chains:
            earlier = each._earlier
            while earlier is not None:
                each = earlier
                earlier = each._earlier
        self._write_one(each)
        while each is not reported:
            later = each._later
            if later is None:
                return
            each = later
            if each._is_cause:
                self._write("\nThe above exception was the direct cause of the following exception:\n\n")
            else:
                self._write("\nDuring handling of the above exception, another exception occurred:\n\n")
            self._write_one(each)

    def _write_one(self, reported):
        error = reported._error
        if isinstance(error, BaseExceptionGroup):
            self._write_group(reported)
        else:
            self._write_stack(reported, "Traceback", "|")

    def _write_stack(self, reported, title: str, margin: str):
        if _shown_frames(reported._count, self._limit) > 0:
            self._write(title + " (most recent call last):\n", margin)
            for text in _frame_texts(reported._sites, reported._count, self._limit):
                self._write(text)
        for text in _final_lines(reported._error):
            self._write(text)

    def _write_group(self, reported):
        title = "Exception Group Traceback"
        frame = self._frame
        if frame is None:
            outermost = _GroupFrame()
            self._frame = outermost
            self._write_stack(reported, title, "+")
            self._write_parts(reported._parts, outermost)
            self._frame = None
        elif frame._depth > 10:
            self._write("... (max_group_depth is 10)\n")
        else:
            self._write_stack(reported, title, "|")
            self._write_parts(reported._parts, frame)

    def _write_parts(self, parts, frame):
        count = len(parts)
        shown = count if count <= 15 else 16
        frame._needs_close = False
        for place in range(shown):
            is_last = place == shown - 1
            if is_last:
                # What is inside may close the frame.
                frame._needs_close = True
            is_cut = place >= 15
            self._texts.append(
                "  " * frame._depth
                + ("+-" if place == 0 else "  ")
                + "+---------------- "
                + ("..." if is_cut else str(place + 1))
                + " ----------------\n"
            )
            frame._depth += 1
            if is_cut:
                self._write("and " + str(count - 15) + " more exception" + ("s" if count > 16 else "") + "\n")
            else:
                self._write_chain(parts[place])
            if is_last and frame._needs_close:
                self._texts.append("  " * frame._depth + "+------------------------------------\n")
                frame._needs_close = False
            frame._depth -= 1


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


@cold
def _report_ignored(name: str, error):
    """What the interpreter writes of an exception that nobody can handle: no other exceptions, no notes."""
    _stream_flush(_stream_standard(1))
    stream = _stream_standard(2)
    _stream_write(stream, "Exception ignored in: " + name + "\n")
    sites = _traceback_of(error)
    if not _is_null(sites):
        _stream_write(stream, "Traceback (most recent call last):\n")
        for text in _frame_texts(sites, sites[0], None, True):
            _stream_write(stream, text)
    _stream_write(stream, _report_name(error) + ": " + _safe_text(error, "exception") + "\n")
    _stream_flush(stream)


def _method_repr(name: str, receiver):
    return "<bound method " + name + " of " + repr(receiver) + ">"


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
    name = _reported_class_name(error)
    return "io.UnsupportedOperation" if name == "UnsupportedOperation" else name

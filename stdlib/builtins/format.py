"""The format-spec language."""


def _format_str(text: str, spec: str):
    if spec == "":
        return text
    raise ValueError("format specs are not supported yet")


def _format_int(value: int, spec: str):
    if spec == "":
        return repr(value)
    raise ValueError("format specs are not supported yet")


def _format_float(value: float, spec: str):
    if spec == "":
        return repr(value)
    raise ValueError("format specs are not supported yet")

"""The exceptions of asyncio; its TimeoutError is the builtin one."""

from builtins import TimeoutError


class CancelledError(BaseException):
    """The task or future has been cancelled."""


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""

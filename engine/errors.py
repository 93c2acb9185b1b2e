"""The errors a user may meet: each message says what was found, what was expected, what to do."""

from __future__ import annotations


class LandclassError(Exception):
    """Root of all errors that are the user's to mend; anything else is a bug."""


class InputError(LandclassError):
    """An input or a setting cannot be used as it is."""


class GridMismatchError(InputError):
    """Rasters that must share one grid do not."""


class ModelError(LandclassError):
    """A saved model is damaged, unsafe or does not fit the data."""


class OutputError(LandclassError):
    """An output cannot be written."""


class MissingPackageError(LandclassError):
    """A Python package that the job needs is not installed."""


class ClusterError(LandclassError):
    """A Dask cluster cannot be reached, does not fit, or has failed."""


class Cancelled(LandclassError):
    """The user stopped the job."""

    def __init__(self) -> None:
        super().__init__("Stopped on request; nothing was written.")

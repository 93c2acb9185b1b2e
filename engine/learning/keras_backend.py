"""Keras, what is missing for it, and what it runs on."""

from __future__ import annotations

import importlib
import os
import sys
from types import ModuleType
from typing import Any

from ..errors import InputError, MissingPackageError
from ..options.train_cnn import KERAS_BACKENDS
from ..raster.windows import count_threads

VARIABLE = "KERAS_BACKEND"
_CHOICE = f"Settings > Options > Landclass (or the environment variable {VARIABLE})"


def load_keras() -> ModuleType:
    """Return Keras on the back end that the environment variable ``KERAS_BACKEND`` names, else on TensorFlow.

    Raises
    ------
    MissingPackageError
        When Keras or the back end is not installed.
    InputError
        When there is no such back end, or it cannot train.
    """
    try:
        import keras

        name = keras.backend.backend()
    except ImportError as error:
        raise missing_package(error.name or "keras") from None
    except ValueError:  # of a back end that Keras does not know
        name = os.environ.get(VARIABLE, "")
    if name not in KERAS_BACKENDS:
        raise InputError(
            f"The back end of Keras is {name!r}; expected {', '.join(KERAS_BACKENDS)}. Choose one in {_CHOICE}."
        )
    return keras


def missing_package(name: str) -> MissingPackageError:
    """Return the error for a package of the deep-learning tier or another back end, with what to do."""
    if name in KERAS_BACKENDS[1:]:
        return MissingPackageError(
            f"The Python package {name}, which Keras is set to run on, is missing in {sys.executable}: choose "
            f"{KERAS_BACKENDS[0]} in {_CHOICE}, or install {name} there."
        )
    return MissingPackageError(
        f"The Python package {name} is missing in {sys.executable}: press Build in Plugins > Landclass > Environment, "
        "or run python -m processing_provider.environment_build --tier deep-learning."
    )


def device() -> str:
    """Return what Keras trains on, for the log."""
    import keras

    name = keras.backend.backend()
    found = {"tensorflow": _gpu_of_tensorflow, "torch": _gpu_of_torch, "jax": _gpu_of_jax}[name](
        importlib.import_module(name)
    )
    return f"the GPU {found}" if found else f"the CPU (cores: {count_threads(0)})"


def _gpu_of_tensorflow(tensorflow: Any) -> str | None:
    found = tensorflow.config.list_physical_devices("GPU")
    if not found:
        return None
    return str(tensorflow.config.experimental.get_device_details(found[0]).get("device_name", found[0].name))


def _gpu_of_torch(torch: Any) -> str | None:
    return str(torch.cuda.get_device_name(0)) if torch.cuda.is_available() else None


def _gpu_of_jax(jax: Any) -> str | None:
    first = jax.devices()[0]
    return None if first.platform == "cpu" else str(first.device_kind)

"""A network as ONNX whose convolutions compute with 8-bit numbers: about twice as fast on a CPU.

Values between layers are rounded to 256 steps, whose range is found on patches, weights to 256 for each filter: static
quantisation after training (Jacob et al. 2018, doi:10.1109/CVPR.2018.00286), by ONNX Runtime's own tool.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .keras_backend import missing_package
from .onnx_export import INPUT, IR_VERSION, OPSET

_CHUNK = 1  # what every layer gives is in memory
# Not the means that the last layer sees: 256 steps are few for them, and they take no time
_OPERATORS = ["Add", "Clip", "Conv", "Relu"]
# The first ones see few channels: rounding them costs the most right classes and saves the least time
_EXACT = 6  # convolutions


@contextmanager
def _silence() -> Iterator[None]:
    """Keep to oneself what the tool advises on how to prepare a network."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)


def in_8_bits(data: bytes, patches: np.ndarray) -> bytes:
    """Return the network with 8-bit convolutions.

    Parameters
    ----------
    data
        Of `to_onnx`.
    patches
        (n, side, side, bands) float32 in 0..255, like those that it will see; a few dozen are enough.

    Raises
    ------
    MissingPackageError
        When onnx or onnxruntime is not installed.
    """
    try:
        import onnx
        from onnxruntime import quantization
    except ImportError as error:
        raise missing_package(error.name or "onnxruntime") from None

    class Reader(quantization.CalibrationDataReader):
        def __init__(self) -> None:
            self._chunks = (patches[start : start + _CHUNK] for start in range(0, len(patches), _CHUNK))

        def get_next(self) -> dict[str, Any] | None:
            chunk = next(self._chunks, None)
            return None if chunk is None else {INPUT: np.ascontiguousarray(chunk, np.float32)}

    record = onnx.load_from_string(data)
    convolutions = [at for at, node in enumerate(record.graph.node) if node.op_type == "Conv"]
    first = convolutions[_EXACT] if len(convolutions) > _EXACT else len(record.graph.node)
    with tempfile.TemporaryDirectory(prefix="landclass-") as folder, _silence():
        written = Path(folder) / "network.onnx"
        quantization.quantize_static(
            record,
            str(written),
            Reader(),
            quant_format=quantization.QuantFormat.QDQ,
            op_types_to_quantize=_OPERATORS,
            nodes_to_exclude=[node.name for node in record.graph.node[:first]],
            per_channel=True,
            activation_type=quantization.QuantType.QUInt8,
            weight_type=quantization.QuantType.QInt8,
        )
        return written.read_bytes()


@lru_cache
def products_overflow() -> bool:
    """Return whether this processor adds products of 8-bit numbers in 16 bits, where large ones do not fit.

    Those without VNNI do. ONNX Runtime can go around that, which costs what 8 bits save.
    """
    import onnx
    import onnxruntime

    count = 64
    largest = np.full((count, 16), 127, np.int8)
    helper, kinds = onnx.helper, onnx.TensorProto
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["values", "weights"], ["sums"])],
        "products",
        [helper.make_tensor_value_info("values", kinds.UINT8, [1, count])],
        [helper.make_tensor_value_info("sums", kinds.INT32, [1, 16])],
        [onnx.numpy_helper.from_array(largest, "weights")],
    )
    record = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    session = onnxruntime.InferenceSession(record.SerializeToString(), providers=["CPUExecutionProvider"])
    (sums,) = session.run(None, {"values": np.full((1, count), 255, np.uint8)})
    return bool((sums != 255 * 127 * count).any())

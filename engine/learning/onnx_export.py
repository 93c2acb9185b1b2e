"""A Keras network as ONNX: the same numbers, run several times as fast and without Keras.

Written from the layers themselves and not by tracing, so that every back end of Keras gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ModelError
from .keras_backend import missing_package

if TYPE_CHECKING:
    import keras

INPUT, OUTPUT = "patches", "probabilities"
OPSET, IR_VERSION = 13, 8  # of 2021: read by every ONNX Runtime in use
_OPERATORS = {
    *("Add", "AveragePool", "BatchNormalization", "Clip", "Concat", "Conv", "Flatten", "Gemm", "GlobalAveragePool"),
    *("DequantizeLinear", "MaxPool", "Mul", "Pad", "QuantizeLinear", "Relu", "Resize", "Softmax", "Transpose"),
}
_TO_CHANNELS_FIRST, _TO_CHANNELS_LAST = (0, 3, 1, 2), (0, 2, 3, 1)


def to_onnx(model: keras.Model) -> bytes:
    """Return a network of patches as ONNX.

    Parameters
    ----------
    model
        From (n, side, side, bands) to (n, classes) probabilities, or to (n, rows, cols, classes), of the layers that
        `networks` and `segmentation_networks` use.

    Returns
    -------
    bytes
        A model whose input ``patches`` is float32 (n, side, side, bands), and output ``probabilities`` (n, classes).
        Of one that names pixels (n, rows, cols, bands) and (n, rows, cols, classes): of any size that the network
        takes. Probabilities differ from those of Keras by less than 1e-4.

    Raises
    ------
    ModelError
        When the network has a layer that is not known here.
    ImportError
        When the package onnx is not installed; the model can do without.
    """
    import keras
    import onnx

    # A network that parts are cut from shares its layers with them; a copy has one input a layer
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    graph = _Graph()
    for layer in copy.layers:
        graph.add(layer)
    outcome = graph.names[id(copy.output)]
    _, *sides, bands = copy.input_shape
    ends: list[Any] = []
    if len(copy.output_shape) == 4:
        graph.node("Transpose", [outcome], OUTPUT, perm=_TO_CHANNELS_LAST)
        sides = ends = ["rows", "cols"]
    else:
        graph.node("Flatten", [outcome], OUTPUT, axis=1)  # names the output; (n, classes) stays as it is
    helper, float32 = onnx.helper, onnx.TensorProto.FLOAT
    record = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "scene",
            [helper.make_tensor_value_info(INPUT, float32, ["n", *sides, bands])],
            [helper.make_tensor_value_info(OUTPUT, float32, ["n", *ends, copy.output_shape[-1]])],
            graph.arrays,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="landclass",
    )
    onnx.checker.check_model(record)
    return bytes(record.SerializeToString(deterministic=True))


def check_onnx(data: bytes, side_px: int | None, bands: int, classes: int) -> None:
    """Refuse ONNX that is not what `to_onnx` makes of such patches; `side_px` None: of one that names pixels.

    Nothing but plain layers and the numbers inside the file: no other file is pointed at, nothing loops.

    Raises
    ------
    ModelError
        With what was found.
    """
    try:
        import onnx
    except ImportError:
        raise missing_package("onnx") from None
    try:
        record = onnx.load_from_string(data)
    except Exception as error:  # the package raises what its parser of the day raises
        raise ModelError(f"The ONNX part of the model cannot be read: {type(error).__name__}.") from None
    graph = record.graph
    others = sorted({node.op_type for node in graph.node if node.op_type not in _OPERATORS or node.domain})
    if others or record.functions or any(domain.domain for domain in record.opset_import):
        raise ModelError(f"The ONNX part of the model holds operations that no model has: {', '.join(others)}.")
    pointing = any(array.data_location or array.external_data for array in graph.initializer)
    if pointing or graph.sparse_initializer or any(_nested(part) for node in graph.node for part in node.attribute):
        raise ModelError("The ONNX part of the model points at other files or holds graphs within graphs.")
    found = [_shape(value) for value in (*graph.input, *graph.output)]
    expected = [(INPUT, (0, side_px, side_px, bands)), (OUTPUT, (0, classes))]
    if side_px is None:
        expected = [(INPUT, (0, 0, 0, bands)), (OUTPUT, (0, 0, 0, classes))]
    if found != expected:
        raise ModelError(f"The ONNX part of the model is for other patches: found {found}, expected {expected}.")


def _nested(part: Any) -> bool:
    return part.HasField("g") or part.HasField("t") or bool(part.graphs or part.tensors)


def _shape(value: Any) -> tuple[str, tuple[int, ...]]:
    return value.name, tuple(int(side.dim_value) for side in value.type.tensor_type.shape.dim)


class _Graph:
    """Nodes and arrays of an ONNX graph; maps have their channels first there, features are (n, features).

    `names` tells what the outcome of a layer is called, by the identity of Keras' symbol for it.
    """

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.arrays: list[Any] = []
        self.names: dict[int, str] = {}

    def add(self, layer: keras.layers.Layer) -> None:
        """Add a layer whose inputs are there."""
        kind = type(layer).__name__
        if kind not in _LAYERS:
            raise ModelError(f"The layer {layer.name} is a {kind}, which has no form in ONNX here.")
        inputs = [INPUT] if kind == "InputLayer" else [self.names[id(flow)] for flow in _listed(layer.input)]
        self.names[id(layer.output)] = _LAYERS[kind](self, layer, inputs)

    def node(self, operator: str, inputs: list[str], name: str, **settings: Any) -> str:
        """Add a node; return its name, which is its outcome's too."""
        import onnx

        self.nodes.append(onnx.helper.make_node(operator, inputs, [name], name=name, **settings))
        return name

    def array(self, name: str, values: Any, dtype: Any = np.float32) -> str:
        """Add an array; return its name."""
        import onnx

        self.arrays.append(onnx.numpy_helper.from_array(np.ascontiguousarray(values, dtype), name))
        return name

    def activated(self, layer: keras.layers.Layer, flow: str) -> str:
        """Add the activation of a layer."""
        name = f"{layer.name}_{layer.activation.__name__}"
        if layer.activation.__name__ == "linear":
            return flow
        if layer.activation.__name__ == "softmax":
            return self.node("Softmax", [flow], name, axis=1)
        if layer.activation.__name__ == "relu6":
            return self.cut(flow, name, 6.0)
        if layer.activation.__name__ == "relu":
            return self.node("Relu", [flow], name)
        raise ModelError(f"The layer {layer.name} ends in {layer.activation.__name__}, which has no form in ONNX here.")

    def cut(self, flow: str, name: str, highest: float) -> str:
        """Add a cut of values at 0 and at a highest."""
        bounds = [self.array(f"{name}_{end}", np.array(value)) for end, value in (("low", 0.0), ("high", highest))]
        return self.node("Clip", [flow, *bounds], name)


def _listed(flows: Any) -> list[Any]:
    return flows if isinstance(flows, list) else [flows]


def _weights(layer: keras.layers.Layer) -> list[np.ndarray]:
    return [np.asarray(weight, np.float32) for weight in layer.get_weights()]


def _input(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    return graph.node("Transpose", inputs, f"{layer.name}_first", perm=_TO_CHANNELS_FIRST)


def _same(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    return inputs[0]


def _rescaling(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    scale = graph.array(f"{layer.name}_scale", layer.scale)
    flow = graph.node("Mul", [*inputs, scale], f"{layer.name}_scaled")
    return graph.node("Add", [flow, graph.array(f"{layer.name}_offset", layer.offset)], layer.name)


def _convolution(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    kernel, *bias = _weights(layer)
    depthwise = type(layer).__name__ == "DepthwiseConv2D"
    if depthwise:
        kernel = kernel.reshape(*kernel.shape[:2], 1, -1)
    arrays = [graph.array(f"{layer.name}_kernel", kernel.transpose(3, 2, 0, 1))]
    arrays += [graph.array(f"{layer.name}_bias", values) for values in bias]
    flow = graph.node(
        "Conv", [*inputs, *arrays], layer.name,
        kernel_shape=layer.kernel_size, strides=layer.strides, dilations=layer.dilation_rate,
        group=layer.input.shape[-1] if depthwise else layer.groups,
        pads=_pads(layer, layer.kernel_size, layer.dilation_rate),
    )  # fmt: skip
    return graph.activated(layer, flow)


def _pads(layer: Any, size: tuple[int, int], dilation: tuple[int, int]) -> list[int]:
    """Return the rows and columns to add before and after, as Keras does: of an odd number the spare one comes last."""
    if layer.padding == "valid":
        return [0, 0, 0, 0]
    # A side that is not known is a multiple of the stride
    steps = zip([side or 0 for side in layer.input.shape[1:3]], layer.strides, size, dilation)
    wide = [max((kernel - 1) * apart + 1 - (side % stride or stride), 0) for side, stride, kernel, apart in steps]
    before = [total // 2 for total in wide]
    return [*before, *(total - start for total, start in zip(wide, before))]


def _normalisation(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    mean, variance = (_numbers(part) for part in (layer.moving_mean, layer.moving_variance))
    gamma = _numbers(layer.gamma) if layer.scale else np.ones_like(mean)
    beta = _numbers(layer.beta) if layer.center else np.zeros_like(mean)
    arrays = zip("gbmv", (gamma, beta, mean, variance))
    names = [graph.array(f"{layer.name}_{part}", array) for part, array in arrays]
    return graph.node("BatchNormalization", [*inputs, *names], layer.name, epsilon=layer.epsilon)


def _numbers(variable: Any) -> np.ndarray:
    import keras

    return np.asarray(keras.ops.convert_to_numpy(variable), np.float32)


def _relu(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    if layer.negative_slope or layer.threshold:
        raise ModelError(f"The layer {layer.name} is a leaky ReLU, which has no form in ONNX here.")
    if layer.max_value is not None:
        return graph.cut(inputs[0], layer.name, float(layer.max_value))
    return graph.node("Relu", inputs, layer.name)


def _activation(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    return graph.activated(layer, inputs[0])


def _padding(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    before, after = zip(*layer.padding)
    return graph.node(
        "Pad", [*inputs, graph.array(f"{layer.name}_pads", [0, 0, *before, 0, 0, *after], np.int64)], layer.name
    )


def _pooling(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    return graph.node(
        "MaxPool" if type(layer).__name__ == "MaxPooling2D" else "AveragePool", inputs, layer.name,
        kernel_shape=layer.pool_size, strides=layer.strides, pads=_pads(layer, layer.pool_size, (1, 1)),
    )  # fmt: skip


def _mean(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    return graph.node("Flatten", [graph.node("GlobalAveragePool", inputs, f"{layer.name}_map")], layer.name, axis=1)


def _flatten(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    last = graph.node("Transpose", inputs, f"{layer.name}_last", perm=_TO_CHANNELS_LAST)
    return graph.node("Flatten", [last], layer.name, axis=1)


def _dense(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    parts = zip(("kernel", "bias"), _weights(layer))
    arrays = [graph.array(f"{layer.name}_{part}", values) for part, values in parts]
    return graph.activated(layer, graph.node("Gemm", [*inputs, *arrays], layer.name))


def _add(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    return graph.node("Add", inputs, layer.name)


def _concatenation(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    return graph.node("Concat", inputs, layer.name, axis=1)


def _enlarged(graph: _Graph, layer: Any, inputs: list[str]) -> str:
    factors = graph.array(f"{layer.name}_factors", [1, 1, *layer.size])
    settings = {"mode": "linear", "coordinate_transformation_mode": "half_pixel"}
    if layer.interpolation == "nearest":
        settings = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    return graph.node("Resize", [inputs[0], "", factors], layer.name, **settings)


_LAYERS: dict[str, Callable[[_Graph, Any, list[str]], str]] = {
    "InputLayer": _input,
    "Rescaling": _rescaling,
    "Conv2D": _convolution,
    "DepthwiseConv2D": _convolution,
    "BatchNormalization": _normalisation,
    "ReLU": _relu,
    "Activation": _activation,
    "ZeroPadding2D": _padding,
    "MaxPooling2D": _pooling,
    "AveragePooling2D": _pooling,
    "GlobalAveragePooling2D": _mean,
    "Flatten": _flatten,
    "Dense": _dense,
    "Add": _add,
    "Dropout": _same,
    "Concatenate": _concatenation,
    "UpSampling2D": _enlarged,
}

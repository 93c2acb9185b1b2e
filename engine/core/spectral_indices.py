"""Formulas of spectral indices: parsed into plain data, never run as code, and computed on arrays of bands."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np

from ..errors import InputError

LONGEST = 1000
STRIP = 32_768
"""Pixels that are computed at once: few enough to stay in the processor's cache."""

_OPERATORS: dict[type, str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
_FUNCTIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "**": operator.pow}
_KERNEL = re.compile(r"k([A-Z])([A-Z])")
_REFLECTANCES = np.random.default_rng(0).uniform(0.02, 0.6, (32, 64))

Tree = Union[str, float, tuple[str, Any, Any]]


@dataclass(frozen=True)
class Formula:
    """A formula as its text and as a tree: a name, a number, or (operator, left, right).

    A name such as ``kNR`` is the kernel of N and R, exp(-(N - R)^2 / (2 sigma^2)) (Camps-Valls et al. 2021).
    """

    text: str
    tree: Tree

    @classmethod
    def parse(cls, text: str) -> Formula:
        """Read numbers, names, ``+ - * / **`` and parentheses; `InputError` for anything else."""
        try:
            if len(text) > LONGEST:
                raise ValueError(f"it is longer than {LONGEST} characters")
            return cls(text.strip(), _tree(ast.parse(text.strip(), mode="eval").body))
        except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
            reason = f" ({error})" if isinstance(error, ValueError) else ""
            raise InputError(
                f"The formula {text[:80]!r} is not understood{reason}; expected letters of bands, constants, numbers, "
                "+ - * / ** and parentheses, such as (N - R) / (N + R)."
            ) from None

    @property
    def names(self) -> tuple[str, ...]:
        """Letters of bands and constants, in the order of the formula."""
        return tuple(dict.fromkeys(_names(self.tree)))

    def evaluate(self, values: Mapping[str, Any]) -> Any:
        """Compute the formula on float64 arrays and numbers; NaN where it divides by zero."""
        return _value(self.tree, values)

    def ignores_scale(self, constants: Mapping[str, float]) -> bool:
        """Return whether the result stays when all bands are multiplied by one number, as that of ratios does."""
        bands = [name for name in self.names if name not in constants]
        some = dict(zip(bands, _REFLECTANCES))
        with np.errstate(all="ignore"):
            small, large = (
                self.evaluate({**constants, **{name: factor * band for name, band in some.items()}})
                for factor in (1.0, 100.0)
            )
        return bool(np.allclose(small, large, rtol=1e-6, atol=0, equal_nan=True))


def _tree(node: ast.AST) -> Tree:
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)], _tree(node.left), _tree(node.right)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
        sign = -1.0 if isinstance(node.op, ast.USub) else 1.0
        return "*", sign, _tree(node.operand)
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        return float(node.value)
    if isinstance(node, ast.Name):
        kernel = _KERNEL.fullmatch(node.id)
        return ("kernel", kernel[1], kernel[2]) if kernel else node.id
    raise ValueError(f"it holds {ast.unparse(node)}"[:60])


def _names(tree: Tree) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, tuple):
        yield from _names(tree[1])
        yield from _names(tree[2])
        if tree[0] == "kernel":
            yield "sigma"


def _value(tree: Tree, values: Mapping[str, Any]) -> Any:
    if isinstance(tree, str):
        return values[tree]
    if isinstance(tree, float):
        return np.float64(tree)  # plain numbers raise errors where these become infinite
    kind, left, right = tree[0], _value(tree[1], values), _value(tree[2], values)
    if kind == "/":
        shape = np.broadcast_shapes(np.shape(left), np.shape(right))
        return np.divide(left, right, out=np.full(shape, np.nan), where=np.not_equal(right, 0))
    if kind == "kernel":
        return np.exp((left - right) ** 2 / (-2.0 * np.square(values["sigma"])))
    return _FUNCTIONS[kind](left, right)


def compute_indices(
    formulas: Sequence[Formula], bands: Mapping[str, np.ndarray], constants: Mapping[str, float], out: np.ndarray
) -> None:
    """Fill `out` (n_formulas, rows, cols) float32, in double precision on the way.

    NaN stands where a band is NaN, where the formula divides by zero, and where its result is not finite.

    Parameters
    ----------
    bands
        (rows, cols) of each letter.
    """
    rows = max(STRIP // out.shape[2], 1)
    numbers = {name: np.float64(value) for name, value in constants.items()}
    with np.errstate(all="ignore"):
        for start in range(0, out.shape[1], rows):
            part = slice(start, start + rows)
            values = {**numbers, **{letter: band[part].astype(np.float64) for letter, band in bands.items()}}
            for formula, target in zip(formulas, out[:, part]):
                target[:] = formula.evaluate(values)
                target[~np.isfinite(target)] = np.nan

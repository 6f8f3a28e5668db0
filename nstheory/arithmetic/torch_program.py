"""Compilation of SymPy expressions to torch, for sampling: element-wise steps on float32 blocks that stay in cache."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import sympy as sp
import torch

from nstheory.errors import NotEvaluableError

Function = Callable[[Mapping[sp.Symbol, torch.Tensor]], torch.Tensor]


def compiled(expression: sp.Expr) -> Function:
    """Return a function from tensors (one for each free symbol) to the tensor of the expression's values.

    Constants become Python floats; the dtype is that of the inputs. A sub-expression that occurs twice is computed
    once. Raises NotEvaluableError for a node without a rule.
    """
    replacements, (reduced,) = sp.cse(expression, symbols=sp.numbered_symbols("shared_"))
    steps = [(symbol, _build(part)) for symbol, part in replacements]
    final = _build(reduced)

    def function(values: Mapping[sp.Symbol, torch.Tensor]) -> torch.Tensor:
        known = dict(values)
        for symbol, step in steps:
            known[symbol] = step(known)
        return final(known)

    return function


def _build(node: sp.Basic) -> Callable[[dict[sp.Symbol, torch.Tensor]], torch.Tensor]:
    if isinstance(node, sp.Symbol):
        return lambda values: values[node]
    if not node.free_symbols:
        constant = float(node)
        return lambda values: torch.full_like(next(iter(values.values())), constant)
    if isinstance(node, sp.Add | sp.Mul):
        return _linear(node)
    if isinstance(node, sp.Pow):
        return _power(node)
    if isinstance(node, sp.Max | sp.Min):
        return _extreme(node)
    if isinstance(node, sp.KroneckerDelta):
        *numbers, varying = sorted(node.args, key=lambda argument: bool(argument.free_symbols))
        first, dtype = _build(varying), lambda values: next(iter(values.values())).dtype
        if not numbers[0].free_symbols:
            number = float(numbers[0])
            return lambda values: (first(values) == number).to(dtype(values))
        second = _build(numbers[0])
        return lambda values: (first(values) == second(values)).to(dtype(values))
    if isinstance(node, sp.Mod):
        first, modulus = _build(node.args[0]), float(node.args[1])
        return lambda values: torch.remainder(first(values), modulus)
    operation = _UNARY.get(node.func)
    if operation is None:
        raise NotEvaluableError(f"the sampler has no rule for {node.func.__name__} in {node}")
    inner = _build(node.args[0])
    return lambda values: operation(inner(values))


_UNARY: dict[type, Callable[[torch.Tensor], torch.Tensor]] = {
    sp.exp: torch.exp,
    sp.log: torch.log,
    sp.sin: torch.sin,
    sp.cos: torch.cos,
    sp.tanh: torch.tanh,
    sp.erf: torch.erf,
    sp.Abs: torch.abs,
    sp.sign: torch.sign,
}


def _linear(node: sp.Add | sp.Mul) -> Callable[[dict[sp.Symbol, torch.Tensor]], torch.Tensor]:
    """Build a sum or product; its constant part is a scalar, and sums of scaled terms are fused."""
    constant, rest = node.as_independent(*node.free_symbols)
    value = float(constant)
    if isinstance(node, sp.Mul):
        parts = [_build(argument) for argument in sp.Mul.make_args(rest)]

        def multiply(values: dict[sp.Symbol, torch.Tensor]) -> torch.Tensor:
            result = parts[0](values)
            for part in parts[1:]:
                result = result * part(values)
            return result if value == 1.0 else result * value

        return multiply
    terms = []
    for argument in sp.Add.make_args(rest):
        scale, factor = argument.as_independent(*argument.free_symbols, as_Add=False)
        terms.append((float(scale), _build(factor)))

    def add(values: dict[sp.Symbol, torch.Tensor]) -> torch.Tensor:
        scale, first = terms[0]
        result = first(values)
        result = result * scale if scale != 1.0 else result
        for scale, term in terms[1:]:
            result = torch.add(result, term(values), alpha=scale)
        return result if value == 0.0 else result + value

    return add


def _power(node: sp.Pow) -> Callable[[dict[sp.Symbol, torch.Tensor]], torch.Tensor]:
    base, exponent = node.args
    if not base.free_symbols:
        logarithm, inner = math.log(float(base)), _build(exponent)
        return lambda values: torch.exp(inner(values) * logarithm)
    inner = _build(base)
    if exponent == sp.Rational(1, 2):
        return lambda values: torch.sqrt(inner(values))
    if exponent == 2:
        return lambda values: torch.square(inner(values))
    power = float(exponent)
    return lambda values: torch.pow(inner(values), power)


def _extreme(node: sp.Max | sp.Min) -> Callable[[dict[sp.Symbol, torch.Tensor]], torch.Tensor]:
    numbers = [float(argument) for argument in node.args if not argument.free_symbols]
    parts = [_build(argument) for argument in node.args if argument.free_symbols]
    largest = isinstance(node, sp.Max)

    def pick(values: dict[sp.Symbol, torch.Tensor]) -> torch.Tensor:
        result = parts[0](values)
        for part in parts[1:]:
            result = torch.maximum(result, part(values)) if largest else torch.minimum(result, part(values))
        for number in numbers:
            result = result.clamp(min=number) if largest else result.clamp(max=number)
        return result

    return pick

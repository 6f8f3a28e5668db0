"""One entry to all kinds of bounds on a network's noise stability."""

from __future__ import annotations

import inspect
from typing import Any, Literal, overload

from nstheory.bounds.combined.intersection import IntersectedBounds, propagate_intersection
from nstheory.bounds.combined.paper import PaperBounds, propagate_paper
from nstheory.bounds.covariance.propagation import CovarianceBounds, propagate_covariance
from nstheory.bounds.described.mean_field import Propagation, propagate_mean_field
from nstheory.bounds.envelopes.spectral import SpectralBounds, propagate_spectral
from nstheory.errors import ArgumentError, found_by_name

METHODS = {
    "mean_field": propagate_mean_field,
    "covariance": propagate_covariance,
    "spectral": propagate_spectral,
    "intersection": propagate_intersection,
    "paper": propagate_paper,
}


@overload
def propagate(
    network: Any, rho: Any, *, method: Literal["mean_field"] = "mean_field", **options: Any
) -> Propagation: ...
@overload
def propagate(network: Any, rho: Any, *, method: Literal["covariance"], **options: Any) -> CovarianceBounds: ...
@overload
def propagate(network: Any, rho: Any, *, method: Literal["spectral"], **options: Any) -> SpectralBounds: ...
@overload
def propagate(network: Any, rho: Any, *, method: Literal["intersection"], **options: Any) -> IntersectedBounds: ...
@overload
def propagate(network: Any, rho: Any, *, method: Literal["paper"], **options: Any) -> PaperBounds: ...
@overload
def propagate(network: Any, rho: Any, *, method: str, **options: Any) -> Any: ...
def propagate(network: Any, rho: Any, *, method: str = "mean_field", **options: Any) -> Any:
    """Return what noise of correlation rho leaves of a network, layer by layer; the result has `output_interval` and `table()`.

    mean_field   a described network of infinite width with random weights: a prediction, differentiable in its numbers
    covariance   a given torch module of supported layers: intervals that hold for that network, with directed rounding
    spectral     any given torch module: envelopes at a stated confidence, from measurements
    intersection both of these cut with each other, at the confidence of the envelopes
    paper        the paper's assumptions, bounded inputs and positive cross moments, checked on a given MLP

    `options` are those of propagate_mean_field, propagate_covariance and so on. Raises UnknownIdError for another
    method, ArgumentError for an option that the method does not take, and what the method raises.

    rho is a number or a tensor; the intervals of the result have its shape.

    >>> relu = [nst.bounds.Linear(2**0.5), nst.bounds.Nonlinearity("relu")]
    >>> nst.propagate(3 * relu, 0.5).output.cosine
    tensor(0.7381, dtype=torch.float64)
    """
    chosen = found_by_name("method", method, METHODS)
    try:
        inspect.signature(chosen).bind(network, rho, **options)
    except TypeError as error:
        taken = [name for name, one in inspect.signature(chosen).parameters.items() if one.kind is one.KEYWORD_ONLY]
        raise ArgumentError(f"propagate(method={method!r}): {error}; it takes {', '.join(taken)}") from error
    return chosen(network, rho, **options)

"""What mean field knows of a layer: moments of hidden vectors, averaged over units, for pairs of inputs and of tokens."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.numerics.admission import Real, with_numbers
from nstheory.shown_result import ShownText


@dataclass(frozen=True, repr=False)
class LayerState(ShownText):
    """Moments of hidden vectors, averaged over units; float64 tensors of the shape of rho.

    moments       E h^2 and E h h', h' the hidden vector of the noisy input; with attention in the network also E h g and
                  E h g', g another token of the same and of the noisy input
    covariances   the same less (E h)^2
    gaussian      the units are jointly Gaussian with mean 0, as after a linear layer
    """

    moments: tuple[torch.Tensor, ...]
    covariances: tuple[torch.Tensor, ...]
    gaussian: bool

    @property
    def second_moment(self) -> torch.Tensor:
        """E h^2, equal for h'."""
        return self.moments[0]

    @property
    def cross_moment(self) -> torch.Tensor:
        """E h h'."""
        return self.moments[1]

    @property
    def variance(self) -> torch.Tensor:
        """E h^2 - (E h)^2."""
        return self.covariances[0]

    @property
    def covariance(self) -> torch.Tensor:
        """E h h' - (E h)^2."""
        return self.covariances[1]

    @property
    def cosine(self) -> torch.Tensor:
        """The normalised stability E h h' / E h^2; nan where h is 0."""
        return self.cross_moment / self.second_moment

    @property
    def correlation(self) -> torch.Tensor:
        """The covariance over the variance, which LayerNorm makes the cosine; nan where the units do not vary."""
        return self.covariance / self.variance

    @property
    def squared_mean(self) -> torch.Tensor:
        """(E h)^2."""
        return self.second_moment - self.variance

    @property
    def token_cosine(self) -> torch.Tensor | None:
        """E h g / E h^2 for two tokens of one input, 1 when all tokens are alike; None without attention."""
        return self.moments[2] / self.second_moment if len(self.moments) > 2 else None

    def __str__(self) -> str:
        first = [float(one.detach().flatten()[0]) for one in (self.second_moment, self.cosine, self.correlation)]
        shape = tuple(self.second_moment.shape)
        return "second moment {:.6g}, cosine {:.6g}, correlation {:.6g}".format(*first) + (
            f", first of {shape}" if shape else ""
        )


LEAST_MOMENT = torch.finfo(torch.float64).tiny  # below it numbers lose digits, and with them the cosine
LARGEST_DEVIATION = 1e150  # its square is a variance, and has to be finite


def number(value: Real, name: str, least: float, most: float = math.inf) -> float:
    """Return a finite number or 0-d tensor as a float; ArgumentError for anything else, below `least` or above `most`."""
    tensor = with_numbers(value, name)
    if tensor.dim() or not math.isfinite(float(tensor.detach())) or not least <= float(tensor.detach()) <= most:
        bound = f", at least {least:g}" if least > -math.inf else ""
        bound += f" and at most {most:g}" if most < math.inf else ""
        raise ArgumentError(f"{name} = {value!r}; a finite number or 0-d tensor{bound}, is needed")
    return float(tensor.detach())


def positive(moment: torch.Tensor, name: str) -> torch.Tensor:
    """Return the moment unless it is below LEAST_MOMENT or not finite somewhere: ArgumentError that says what `name` met."""
    inside = moment.detach()
    good = (inside >= LEAST_MOMENT) & torch.isfinite(inside)
    if not bool(good.all()):
        worst = float(inside.flatten()[~good.flatten()][0])
        raise ArgumentError(
            f"{name} meets a second moment or variance of {worst:g}; it must be finite and above 0, at least {LEAST_MOMENT:.3g}"
        )
    return moment

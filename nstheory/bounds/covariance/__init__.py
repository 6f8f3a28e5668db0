"""Covariance intervals of a given network: certain for its weights, tight for two layers, empty after the third ReLU.

Certain     every interval holds for the network as it is, without a confidence level: floats are rounded outward, the rules
            are the claims and theorems `bounds.*`, and `in_balls` checks small networks in ball arithmetic.
Tight       the first ReLU and the second linear layer are known to about 10^-10. At rho = .9 the correlation after the second
            ReLU of a random network has an interval of length .43 to .59, for widths from 8 to 512.
Empty       from the third linear layer on the interval of the correlation is [0, rho], which holds for every function. Each
            layer loses about the squared norm of its weights over what it really passes on.
Small noise is the exception: followed as a linear function with a remainder (`linearised`), a trained transformer of one block
keeps intervals of use up to the end of its ReLU network when the noise is a thousandth of the embeddings, to the output of
attention when it is a hundredth, and none when it is a tenth.

For deep networks at ordinary noise take the spectral envelopes (`method="spectral"`): .02 to .13 wide, at a confidence of 95 %.
The figures come from figures/bounds (covariance_width, trained_transformer, trained_bounds).
"""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "propagation")

"""Dual activations and attention of Gaussian pairs in torch: accurate to rounding, with right gradients everywhere."""

from nstheory.kernels.activation.records import ACTIVATIONS as ACTIVATIONS
from nstheory.kernels.activation.records import Activation as Activation
from nstheory.kernels.attention.hard_selection import selection_probability as selection_probability
from nstheory.kernels.attention.softmax_layer import attention_overlap as attention_overlap
from nstheory.kernels.attention.softmax_layer import attention_stability as attention_stability
from nstheory.kernels.dual import dual as dual
from nstheory.kernels.dual import dual_correlation as dual_correlation
from nstheory.kernels.dual import dual_covariance as dual_covariance
from nstheory.kernels.dual import dual_derivative as dual_derivative
from nstheory.kernels.dual import dual_error as dual_error
from nstheory.kernels.normal.bivariate import bivariate_normal_cdf as bivariate_normal_cdf
from nstheory.kernels.relu_depth import deep_relu_kernel as deep_relu_kernel
from nstheory.kernels.relu_depth import relu_correlation as relu_correlation

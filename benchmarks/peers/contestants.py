"""The packages beside which the kernels are set: how each is called for the same number, on one thread.

Imported first: it sets what JAX, TensorFlow and OpenMP read once, when they are loaded.
"""

# ruff: noqa: E402
from __future__ import annotations

import os

os.environ |= {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1",
    "JAX_PLATFORMS": "cpu",
    "CUDA_VISIBLE_DEVICES": "",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "GRPC_VERBOSITY": "NONE",
}

import math
import warnings
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Any

warnings.filterwarnings("ignore")  # deprecations of the peers' own dependencies

import gpflow
import jax
import jax.experimental
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from dks.base.activation_transform import _calc_c_map
from neural_tangents import stax
from neural_tangents._src.utils.kernel import Kernel
from scipy.special import ndtr, owens_t
from scipy.stats import multivariate_normal

import nstheory.kernels as kernels

jax.config.update("jax_enable_x64", True)
torch.set_num_threads(1)
tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)

VERSIONS = {
    name: version(name)
    for name in (
        "nstheory",
        "torch",
        "neural-tangents",
        "jax",
        "jaxlib",
        "dks",
        "gpflow",
        "tensorflow",
        "scipy",
        "numpy",
    )
}
Array = Any
Function = Callable[[Array], Array]
LAYERS: dict[str, Callable[[], Any]] = {
    "relu": stax.Relu,
    "abs": stax.Abs,
    "sign": stax.Sign,
    "erf": stax.Erf,
    "gelu": stax.Gelu,
    "sin": stax.Sin,
    # No closed form; 25 nodes are the count of the package's own documentation.
    "silu": lambda: stax.ElementwiseNumerical(lambda x: x * jax.nn.sigmoid(x), deg=25),
    "tanh": lambda: stax.ElementwiseNumerical(jnp.tanh, deg=25),
}
PLAIN: dict[str, Function] = {
    "relu": lambda x: np.maximum(x, 0),
    "silu": lambda x: x / (1 + np.exp(-x)),
    "tanh": np.tanh,
}


def ours(name: str) -> Function:
    return lambda rho: kernels.dual(name, torch.from_numpy(rho)).numpy()


def ours_slope(name: str) -> Function:
    def slope(rho: Array) -> Array:
        point = torch.from_numpy(rho).requires_grad_()
        return torch.autograd.grad(kernels.dual(name, point).sum(), point)[0].numpy()

    return slope


def naive_relu(rho: torch.Tensor) -> torch.Tensor:
    """The form that everybody writes."""
    return (torch.sqrt(1 - rho * rho) + rho * (math.pi - torch.acos(rho))) / (2 * math.pi)


def naive_relu_slope(rho: Array) -> Array:
    point = torch.from_numpy(rho).requires_grad_()
    return torch.autograd.grad(naive_relu(point).sum(), point)[0].numpy()


def layer_kernel(layer: Any, rho: Any) -> Any:
    """Return what a layer of neural-tangents makes of unit variances and the correlations rho, of shape (n,)."""
    count, one = len(rho), jnp.ones(1, rho.dtype)
    pair = Kernel(
        nngp=rho[:, None],
        ntk=None,
        cov1=jnp.ones(count, rho.dtype),
        cov2=one,
        x1_is_x2=jnp.array(False),
        is_gaussian=True,
        is_reversed=False,
        is_input=False,
        diagonal_batch=True,
        diagonal_spatial=False,
        shape1=(count, 1),
        shape2=(1, 1),
        batch_axis=0,
        channel_axis=1,
    )
    return layer[2](pair).nngp[:, 0]


def tangents(name: str) -> Function:
    layer = LAYERS[name]()
    return lambda rho: np.asarray(layer_kernel(layer, jnp.asarray(rho)))


def tangents_slope(name: str) -> Function:
    layer = LAYERS[name]()
    slope = jax.vmap(jax.grad(lambda rho: layer_kernel(layer, rho[None])[0]))
    return lambda rho: np.asarray(slope(jnp.asarray(rho)))


def tangents_depth(depth: int) -> Function:
    """Return the correlation after `depth` ReLU layers of variance 2 and the linear layers between."""
    layers = [stax.Relu()] + [one for _ in range(depth - 1) for one in (stax.Dense(1, 2**0.5), stax.Relu())]
    network = stax.serial(*layers)
    return lambda rho: 2 * np.asarray(layer_kernel(network, jnp.asarray(rho)))


def quadrature(name: str) -> Function:
    """Return the map of dks: a double sum over its nodes, one rho at a time."""
    return lambda rho: np.array([_calc_c_map(PLAIN[name], 0, float(r), 1.0) for r in rho])


def kernel_of_rows(depth: int, x: np.ndarray) -> dict[str, Callable[[], Array]]:
    """Return calls that compute the ReLU kernel of the same unit rows x, of shape (n, d), each on one thread."""
    rows, width = torch.from_numpy(x), x.shape[1]
    dense = [one for _ in range(depth) for one in (stax.Dense(1, 2**0.5), stax.Relu())]
    network = stax.serial(*dense)[2]

    def naive() -> torch.Tensor:
        c = (rows @ rows.T).clamp(-1, 1)
        for _ in range(depth):
            c = 2 * naive_relu(c)
        return c

    found: dict[str, Callable[[], Array]] = {
        "nstheory": lambda: kernels.deep_relu_kernel(rows, depth),
        "neural-tangents": as_jax(lambda z: width * network(z, None, "nngp"), x),
        "torch, arccos loop": naive,
    }
    if depth == 1 and x.dtype == np.float64:
        arc_cosine = gpflow.kernels.ArcCosine(order=1)
        arc_cosine.bias_variance.assign(1e-300)  # it has to be positive
        compiled = tf.function(arc_cosine)
        found["gpflow"] = lambda: compiled(tf.constant(x)).numpy()
    return found


def as_jax(function: Function, x: np.ndarray) -> Callable[[], Array]:
    """Return a jitted call at x that stays in the dtype of x: float32 as JAX has it by default, without 64 bits."""
    context = jax.experimental.enable_x64 if x.dtype == np.float64 else jax.experimental.disable_x64
    with context():
        jitted, inputs = jax.jit(function), jnp.asarray(x)

    def call() -> Array:
        with context():
            found = jitted(inputs).block_until_ready()
        if found.dtype != x.dtype:
            raise TypeError(f"{found.dtype} came back for {x.dtype}")
        return found

    return call


def elementwise(name: str, rho: np.ndarray) -> dict[str, Callable[[], Array]]:
    """Return calls that compute the dual of an activation at all rho, of shape (n,)."""
    layer, points = LAYERS[name](), torch.from_numpy(rho)
    found: dict[str, Callable[[], Array]] = {
        "nstheory": lambda: kernels.dual(name, points),
        "neural-tangents": as_jax(lambda r: layer_kernel(layer, r), rho),
    }
    return found | ({"torch, arccos form": lambda: naive_relu(points)} if name == "relu" else {})


def normal_here(h: Array, k: Array, r: Array) -> Array:
    return kernels.bivariate_normal_cdf(*(torch.as_tensor(one, dtype=torch.float64) for one in (h, k, r))).numpy()


def normal_scipy(h: Sequence[float], k: Sequence[float], r: Sequence[float]) -> Array:
    points = zip(h, k, r, strict=True)
    return np.array([multivariate_normal.cdf([a, b], cov=[[1, c], [c, 1]], allow_singular=True) for a, b, c in points])


def normal_owen(h: Array, k: Array, r: Array) -> Array:
    """Owen's combination of his function T (1956), with scipy's T; h and k are not 0."""
    s = np.sqrt((1 - r) * (1 + r))
    one, other = owens_t(h, (k / h - r) / s), owens_t(k, (h / k - r) / s)
    return (ndtr(h) + ndtr(k)) / 2 - one - other - np.where(h * k < 0, 0.5, 0)

"""Calls of the kernels and of the certified numbers."""

from __future__ import annotations

from ..hostile import Spec
from . import kernel_values, right

RHO = [
    "0.5",
    "-1.0",
    "1",
    "0.0",
    "torch.tensor([-1., .3, 1.])",
    "torch.tensor(.9, dtype=torch.float64)",
    "torch.linspace(-1, 1, 5)",
]
ACTIVATION = [
    "'relu'",
    "'gelu'",
    "'erf'",
    "'sin'",
    "'exp'",
    "'step'",
    "'abs'",
    "'identity'",
    "'tanh'",
    "'silu'",
    "'softplus'",
    "torch.tanh",
    "sp.sin(sp.Symbol('x'))",
]
MEAN = ["", "", "0.3", "(0.0, 1.0)", "torch.tensor([.1, -2., 0.])", "(torch.tensor(.1), 3)", "-5."]
VARIANCE = ["", "", "2.0", "0.0", "(0.0, 1e300)", "(1e-300, 1.0)", "torch.tensor([.1, 2., 0.])", "1e-3"]
NOT_ACTIVATIONS = [
    "'rleu'",
    "torch.relu_",
    "lambda x: x * x * 1e300",
    "lambda x: x[:1]",
    "lambda x: None",
    "in_place",
    "random",
    "broken",
]
NOT_ACTIVATIONS += [
    "sp.Symbol('x') + sp.Symbol('y')",
    "sp.Integer(3)",
    "sp.exp(sp.Symbol('x')**2)",
    "sp.log(sp.Symbol('x'))",
    "constant",
    "integers",
    "nn.ReLU()",
]
PAIRS = [
    "(0.5,)",
    "(1, 2, 3)",
    "(nan, 1)",
    "(None, 1)",
    "[1, 2]",
    "('1', 2)",
    "(-1.0, 1.0)",
    "(inf, 1)",
    "(1e300, 1e-300)",
    "1e300",
    "5e-324",
]
DIGITS = ["0", "-1", "1001", "10**9", "'5'", "5.0", "np.int64(5)", "nan"]


def _dual(name: str, check: right.Check) -> Spec:
    usual = {
        "activation": ACTIVATION,
        "rho": RHO,
        "mean": MEAN,
        "variance": VARIANCE,
        "**": ["", "", "", "{'slope': .1}"],
    }
    special = {
        "activation": NOT_ACTIVATIONS,
        "mean": PAIRS,
        "variance": PAIRS,
        "**": ["{'coefficients': [1, 'a']}", "{'slope': nan}", "{'roh': 1}"],
    }
    return Spec(f"nst.{name}", usual, check, special, positional=("activation", "rho"), examples=25, alone=("**",))


SPECS = [
    _dual("dual", kernel_values.moment),
    _dual("dual_covariance", kernel_values.covariance),
    _dual("dual_correlation", kernel_values.normalised),
    _dual("dual_derivative", kernel_values.covariance),
    Spec(
        "nst.dual_error",
        {"activation": ACTIVATION, "rho": RHO, "**": ["", "{'slope': .1}"]},
        kernel_values.error_bound,
        {"activation": NOT_ACTIVATIONS},
        positional=("activation", "rho"),
        alone=("**",),
    ),
    Spec(
        "nst.bivariate_normal_cdf",
        {
            "h": ["0.0", "-3.0", "inf", "-inf", "torch.tensor([-40., 0., 3.])"],
            "k": ["0.0", "1.5", "inf", "torch.zeros(3)"],
            "rho": RHO,
        },
        kernel_values.normal_cdf,
        {"rho": ["1 + 1e-15", "-1.1"]},
        positional=("h", "k", "rho"),
        examples=25,
    ),
    Spec(
        "nst.relu_correlation",
        {"rho": RHO, "depth": ["0", "1", "3", "20"]},
        kernel_values.relu_map,
        {"depth": ["-1", "True", "np.int64(4)", "3.0", "10**18", "'2'", "torch.tensor(2)"]},
        positional=("rho",),
    ),
    Spec(
        "nst.deep_relu_kernel",
        {
            "x": ["torch.eye(3)", "torch.ones(2, 3, dtype=torch.float64)", "torch.tensor([[1e-25, 0., 0.]])"],
            "depth": ["0", "1", "4"],
            "other": ["", "None", "torch.ones(4, 3)", "torch.zeros(1, 3)"],
        },
        kernel_values.gram,
        {
            "x": [
                "torch.full((2, 3), 1e30)",
                "torch.full((2, 3), 1e300, dtype=torch.float64)",
                "torch.zeros(0, 3)",
                "torch.zeros(3, 0)",
            ],
            "depth": ["-1", "True"],
        },
        positional=("x", "depth"),
    ),
    Spec(
        "nst.selection_probability",
        {"n": ["1", "2", "10", "10**9", "torch.tensor([2, 5, 7])"], "rho": RHO},
        kernel_values.selection,
        {
            "n": [
                "2**63",
                "0",
                "-1",
                "2.0",
                "'3'",
                "torch.tensor([0])",
                "torch.tensor([2.])",
                "np.int64(4)",
                "True",
                "10**9 + 1",
            ]
        },
        positional=("n", "rho"),
    ),
    Spec(
        "nst.attention_overlap",
        {
            "n": ["2", "64", "torch.tensor([3, 8, 9])"],
            "rho": RHO,
            "sigma": ["0.0", "2.0", "inf", "torch.tensor([.1, 1., 9.])"],
            "kind": ["", "'softmax'"],
        },
        kernel_values.overlap,
        {"kind": ["'sparsemax'", "'sofmax'"], "sigma": ["-1.0", "1e9", "1e300"], "n": ["1", "2**63", "0"]},
        positional=("n", "rho", "sigma"),
    ),
    Spec(
        "nst.attention_stability",
        {
            "n": ["2", "64", "10**9"],
            "d": ["3", "128", "10**6"],
            "rho": RHO,
            "beta": ["", "", "0.1"],
            "sigma": ["2.0", "1.0", ""],
            "weights": ["", "'random'", "'identity'", "'low_rank'"],
            "rank": ["", "", "2"],
            "finite_d": ["", "False", "True"],
            "kind": ["", "'softmax'"],
        },
        kernel_values.attention,
        {
            "weights": ["'ranom'"],
            "rank": ["0", "10**6", "2.5"],
            "sigma": ["-1.0", "inf", "1e300"],
            "beta": ["inf", "-1.0", "1e300"],
            "n": ["1", "0", "10**10"],
            "d": ["1", "2", "0"],
        },
        positional=("n", "d", "rho"),
    ),
    Spec(
        "nst.attention_stability",
        {
            "n": ["8", "8", "torch.tensor([8, 8])"],
            "d": ["3", "64"],
            "rho": RHO,
            "sigma": ["1.0", "0.5", "torch.tensor([.5, 2.])"],
            "finite_d": ["", "False"],
            "kind": [*6 * [""], "'softmax_off_by_one'", "'softmax_sink(1)'", "'sigmoid'", "'relu'"],
            "bias": [*5 * [""], "-torch.arange(8) / 2", "torch.tensor([0., 0, 0, 0, -1, -1, -inf, -inf])"],
            "rope": [*6 * [""], "torch.tensor([1., .1, .01])", "10000.0 ** -(torch.arange(4) / 4)"],
            "token_cosine": [*6 * [""], "0.3", "1.0", "torch.tensor([0., .5])"],
            "shared_heads": [*4 * [""], "3"],
            "noisy": [*12 * [""], "0", "8", "1"],
        },
        kernel_values.attention_rows,
        {
            "kind": [
                "'softmax_sink(1e308)'",
                "'softmax_sink(-1e308)'",
                "'softmax_sink'",
                "'softmax_sink(nan)'",
                "'linear'",
            ],
            "bias": [
                "torch.full((8,), -inf)",
                "torch.tensor([0., 0, 0, 0, 0, 0, 0, nan])",
                "torch.tensor([0., 0, 0, 0, 0, 0, 0, inf])",
                "torch.tensor([0., 1e308, -1e308, 0, 0, 0, 0, 1e308])",
                "torch.full((8,), 1e300, dtype=torch.float64)",
                "torch.linspace(-1e-300, 1e-300, 8, dtype=torch.float64)",
                "[0.0, -inf, -inf, -inf, -inf, -inf, -inf, -inf]",
                "torch.arange(8)",
                "torch.zeros(9)",
                "torch.zeros(2, 4)",
                "torch.zeros(8, dtype=torch.bool)",
                "torch.zeros(8, dtype=torch.complex64)",
                "torch.zeros(8, device='meta')",
                "-torch.arange(8.).requires_grad_()",
                "-torch.ones(8).requires_grad_()",
            ],
            "rope": [
                "torch.tensor([])",
                "torch.tensor([nan])",
                "torch.tensor([1e308], dtype=torch.float64)",
                "torch.tensor([5e-324], dtype=torch.float64)",
                "torch.zeros(3, requires_grad=True)",
                "torch.ones(2, 2)",
                "[1.0]",
                "torch.zeros(4, device='meta')",
                "torch.arange(3)",
            ],
            "token_cosine": [
                "-0.1",
                "1 + 1e-9",
                "1 - 1e-16",
                "5e-324",
                "torch.tensor([.5, nan])",
                "torch.tensor(0., requires_grad=True)",
                "torch.tensor(1., requires_grad=True)",
                "torch.tensor(.5, device='meta')",
            ],
            "shared_heads": ["0", "-1", "10**9", "10**10", "2.0", "True", "torch.tensor(2)"],
            "noisy": ["9", "-1", "1.5", "True", "torch.tensor(2)"],
        },
        positional=("n", "d", "rho"),
    ),
    Spec(
        "nst.certified_dual",
        {
            "activation": ["'relu'", "'gelu'", "'sin'", "'identity'", "sp.Symbol('x')**2"],
            "rho": ["'1/2'", "0", "-1", "1", "'-3/10'"],
            "digits": ["5", "10"],
        },
        right.ball(-1.6, 3.1),
        {
            "activation": [
                "'rleu'",
                "sp.Integer(2)",
                "sp.exp(sp.Symbol('x')**2)",
                "lambda x: None",
                "lambda x: x / 0",
                "sp.log(sp.Symbol('x'))",
            ],
            "digits": DIGITS,
            "rho": ["'1e-300'", "'1e999999999'", "'3/2'"],
        },
        positional=("activation", "rho"),
    ),
    Spec(
        "nst.certified_hermite",
        {"activation": ["'relu'", "'erf'", "'sin'"], "degree": ["0", "1", "2", "6"], "digits": ["5", "10"]},
        right.ball(-1.6, 1.6),
        {"degree": ["-1", "10**9", "10**18", "2.0", "'3'", "True", "np.int64(3)"], "digits": DIGITS},
        positional=("activation", "degree"),
    ),
    Spec(
        "nst.certified_overlap",
        {"n": ["1", "2", "10"], "rho": ["'1/2'", "0", "1"], "sigma": ["1", "'1/2'"], "digits": ["4", "8"]},
        right.ball(0, 1),
        {
            "n": ["0", "-1", "2.0", "2**63"],
            "sigma": ["0", "-1", "nan", "'1e-300'"],
            "rho": ["2", "'x'"],
            "digits": ["0", "1001", "'5'"],
        },
        positional=("n", "rho", "sigma"),
        examples=6,
    ),
    Spec(
        "nst.certified_majority",
        {
            "n": ["1", "3", "21", "1001"],
            "rho": ["'1/2'", "0", "-1", "'9/10'", "'-999/1000'"],
            "digits": ["4", "12", "40"],
        },
        right.ball(-1, 1),
        {
            "n": ["0", "2", "-1", "2.0", "2**63", "10**9 + 1"],
            "rho": ["2", "'x'", "'1e-300'"],
            "digits": ["0", "1001", "'5'"],
        },
        positional=("n", "rho"),
        examples=6,
    ),
    Spec(
        "nst.certified_selection",
        {"n": ["1", "2", "3", "10"], "rho": ["'1/2'", "0", "-1", "'9/10'"], "digits": ["4", "8"]},
        right.ball(0, 1),
        {
            "n": ["0", "-1", "2.0", "2**63", "10**9"],
            "rho": ["2", "'x'", "'1e-300'"],
            "digits": ["0", "1001", "300", "'5'"],
        },
        positional=("n", "rho"),
        examples=6,
    ),
]

"""Calls of the bounds: described networks and given modules."""

from __future__ import annotations

from ..hostile import Spec
from . import network_values, right

MODEL = ["mlp(3, 4, 1)", "mlp(3, 4, 4, 2)", "mlp(3, 2)", "mlp(3, 4, last='Identity')"]
NOT_MODEL = [
    "hooked(mlp(3, 4, 1))",
    "spectral(mlp(3, 4, 1))",
    "with_nan(mlp(3, 4, 1))",
    "with_nan(mlp(3, 4, 1), 1e30)",
    "nn.Sequential()",
    "nn.Identity()",
    "nn.LSTM(3, 4)",
    "nn.Sequential(nn.LazyLinear(3))",
    "mlp(3, 4, 1).train()",
]
NOT_MODEL += [
    "nn.Sequential(nn.Linear(3, 3), nn.Dropout()).train()",
    "mlp(3, 4, 1).to('meta')",
    "mlp(3, 4, 1).half()",
    "mlp(3, 4, 1).double()",
    "nn.Sequential(nn.Linear(3, 4), nn.Linear(3, 4)).eval()",
    "mlp(3, 0)",
    "mlp(1, 1)",
]
NOT_MODEL += [
    "nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4)).eval()",
    "nn.Sequential(nn.Linear(3, 4), nn.Softplus()).eval()",
    "Heavy()",
    "attend",
    "nn.ModuleList([nn.Linear(3, 3)])",
    "nn.Linear(3, 2)",
    "nn.Sequential(nn.Conv1d(3, 2, 1)).eval()",
]
NOT_MODEL += [
    "nn.Sequential(nn.Linear(3, 1, bias=False), nn.LayerNorm(1)).eval()",
    "nn.Sequential(nn.Flatten(), nn.Linear(3, 2), nn.Softmax(-1)).eval()",
    "nn.ReLU()",
    "torch.jit.script(nn.Linear(3, 2)) if False else nn.Linear(3, 2).train()",
]
RHO = ["0.5", "[0.5, 0.9]", "1", "0.0", "-1.0", "torch.tensor([.3, .6])"]
NOT_RHO = [
    "[]",
    "2.0",
    "[nan]",
    "'0.5'",
    "[None]",
    "torch.tensor([])",
    "torch.tensor([[.5]])",
    "np.array([.5, .6])",
    "{0.5}",
    "[0.5, 0.5]",
    "1 + 1e-15",
    "-0.0",
    "1e-300",
    "1 - 1e-16",
]
LAYERS = [
    "[nst.bounds.Linear(1.4), nst.bounds.Nonlinearity('relu')]",
    "[nst.bounds.Linear(1.5, .1), nst.bounds.Nonlinearity('tanh')]",
    "[nst.bounds.Linear(1.0), nst.bounds.Nonlinearity('relu'), nst.bounds.LayerNorm()]",
]
LAYERS += [
    "[nst.bounds.Residual([nst.bounds.Linear(1.0), nst.bounds.Nonlinearity('gelu'), nst.bounds.Linear(1.0)])]",
    "[nst.bounds.Attention(16, 1.0)]",
    "[nst.bounds.Attention(16, 1.0, kind='softmax_sink(1)')]",
]
NOT_LAYERS = [
    "[]",
    "[nst.bounds.Linear(0.0), nst.bounds.LayerNorm()]",
    "[nst.bounds.Linear(1e200)] * 3",
    "[nst.bounds.Linear(1e-200), nst.bounds.Nonlinearity('relu')] * 3",
    "[nst.bounds.LayerNorm]",
    "[None]",
    "nst.bounds.LayerNorm()",
    "'ab'",
]
NOT_LAYERS += [
    "[nst.bounds.Nonlinearity('relu')]",
    "[nst.bounds.Nonlinearity('exp')] * 9",
    "mlp(3, 2)",
    "[nst.bounds.Linear(torch.tensor(1., requires_grad=True)), nst.bounds.Nonlinearity('step')]",
    "[nst.bounds.RMSNorm()] * 2",
]
ANCHORS = ["()", "(2.0,)", "(nan,)", "'ab'", "(.5, .5)", "(1.0,)", "(0.0,)", "5"]
SAMPLING = {
    "dim": ["3"],
    "anchors": ["", "(.5, .9)"],
    "confidence": ["", ".9"],
    "n_samples": ["256"],
    "seed": ["", "3"],
}
NOT_SAMPLING = {
    "dim": ["0", "-1", "4", "(3, 3)", "2.5", "'3'"],
    "anchors": ANCHORS,
    "confidence": ["0", "1", "nan", "'a'", "1 - 1e-17"],
    "n_samples": ["0", "1", "255", "2.5"],
    "seed": ["-1", "2**64", ".5"],
}
GIVEN = {
    "mean": ["", "torch.zeros(3)", "torch.tensor([1., 0., -5.])"],
    "covariance": ["", "1.0", "torch.eye(3)", "2.0"],
}
NOT_GIVEN = {
    "mean": [
        "torch.zeros(4)",
        "torch.full((3,), nan)",
        "torch.full((3,), 1e300, dtype=torch.float64)",
        "[0, 0, 0]",
        "torch.zeros(3, 3)",
        "torch.full((3,), 1e160, dtype=torch.float64)",
    ],
    "covariance": [
        "-1.0",
        "torch.zeros(3, 3)",
        "-torch.eye(3)",
        "torch.ones(3, 3)",
        "torch.ones(2, 3)",
        "torch.full((3, 3), nan)",
        "1e300",
        "1e-300",
        "0.0",
        "torch.tensor([[1., 2., 0.], [0., 1., 0.], [0., 0., 1.]])",
    ],
}
DEAR = ("dim", "n_samples", "bits")
STD = ["1.0", "1.4", "torch.tensor(1.2)", "0.0"]
NOT_STD = ["-1.0", "nan", "inf", "torch.tensor([1., 2.])", "1e300", "'1'", "torch.tensor(-1.)", "torch.tensor(nan)"]

SPECS = [
    Spec(
        "nst.propagate",
        {
            "network": LAYERS,
            "rho": ["0.5", "torch.tensor([-1., .5, 1.], dtype=torch.float64)", "1.0"],
            "method": ["", "'mean_field'"],
            "**": ["", "{'second_moment': 2.0}"],
        },
        network_values.mean_field,
        {
            "network": NOT_LAYERS,
            "rho": NOT_RHO,
            "method": ["'mean-field'", "'paper'", "'covariance'", "'spectral'"],
            "**": [
                "{'second_moment': -1}",
                "{'roh': 1}",
                "{'token_cosine': 2}",
                "{'second_moment': 0.0}",
                "{'second_moment': 1e300}",
                "{'gaussian_input': True}",
            ],
        },
        positional=("network", "rho"),
        examples=30,
        alone=("**",),
    ),
    Spec(
        "nst.bounds.propagate_mean_field",
        {
            "layers": LAYERS,
            "rho": ["0.5", "torch.tensor([-1., .5, 1.], dtype=torch.float64)"],
            "second_moment": ["", "2.0", "torch.tensor(.1)"],
            "gaussian_input": ["", "True"],
            "token_cosine": ["", "0.5"],
        },
        network_values.mean_field,
        {
            "layers": NOT_LAYERS,
            "rho": NOT_RHO,
            "second_moment": ["-1.0", "0.0", "nan", "1e300", "1e-300"],
            "token_cosine": ["2.0", "-1.0", "nan"],
        },
        positional=("layers", "rho"),
        examples=25,
    ),
    Spec(
        "nst.fixed_point",
        {"block": LAYERS[:2], "start": ["", "2.0"]},
        network_values.fixed,
        {"block": [*NOT_LAYERS, *LAYERS[2:]], "start": ["0.0", "-1.0", "nan", "inf", "1e300", "1e-300"]},
        positional=("block",),
        examples=25,
    ),
    Spec(
        "nst.critical_weight_std",
        {
            "activation": ["'relu'", "'tanh'", "'erf'", "'gelu'"],
            "bias_std": ["", "0.0", "0.1"],
            "bracket": ["", "(.5, 5.0)"],
        },
        right.scalar(0),
        {
            "activation": ["'step'", "'rleu'", "'exp'", "sp.sin(sp.Symbol('x'))", "torch.tanh", "lambda x: None"],
            "bias_std": ["-1.0", "nan", "1e300", "torch.tensor(.1)"],
            "bracket": ["(5, 1)", "(0, 1)", "(nan, 1)", "(1, 1)", "(1,)", "5", "(1, inf)"],
        },
        positional=("activation",),
        examples=8,
    ),
    Spec(
        "nst.bounds.propagate_covariance",
        {"model": MODEL, "rho": RHO, **GIVEN, "dim": ["", "3"], "tokens": [""], "entry": [""]},
        network_values.bounded,
        {
            "model": NOT_MODEL,
            "rho": NOT_RHO,
            **NOT_GIVEN,
            "dim": NOT_SAMPLING["dim"],
            "tokens": ["nst.bounds.TokenInput([0, 1, 2], vocab_size=5)", "[0, 1]"],
            "entry": ["'frward'", "'__init__'", "5", "'eval'"],
        },
        positional=("model", "rho"),
        examples=40,
        alone=("dim",),
    ),
    Spec(
        "nst.bounds.propagate_covariance",
        {
            "model": ["nn.Sequential(nn.Embedding(5, 4), nn.Flatten(), nn.Linear(12, 1)).eval()"],
            "rho": ["0.5", "[0.0, 1.0]"],
            "tokens": [
                "nst.bounds.TokenInput([0, 1, 2], vocab_size=5)",
                "nst.bounds.TokenInput([0, 4, 4], frozen_ids=(4,), vocab_size=5)",
            ],
        },
        network_values.bounded,
        {
            "model": NOT_MODEL,
            "rho": NOT_RHO,
            "tokens": [
                "nst.bounds.TokenInput([0], vocab_size=5)",
                "nst.bounds.TokenInput([0, 1, 2], vocab_size=50)",
                "nst.bounds.TokenInput(torch.zeros(2, 3).long(), vocab_size=5)",
            ],
        },
        positional=("model", "rho"),
        examples=15,
    ),
    Spec(
        "nst.bounds.propagate_spectral",
        {"model": MODEL, "rho": RHO, **SAMPLING, "layers": [""]},
        network_values.bounded,
        {"model": NOT_MODEL, "rho": NOT_RHO, **NOT_SAMPLING, "layers": ["[]", "['9']", "['0']", "'0'", "[5]"]},
        positional=("model", "rho"),
        examples=4,
        alone=DEAR,
    ),
    Spec(
        "nst.bounds.propagate_intersection",
        {"model": MODEL, "rho": RHO, **SAMPLING},
        network_values.bounded,
        {"model": NOT_MODEL, "rho": NOT_RHO, **NOT_SAMPLING},
        positional=("model", "rho"),
        examples=3,
        alone=DEAR,
    ),
    Spec(
        "nst.bounds.intersected",
        {
            "covariance": ["nst.propagate(mlp(3, 4, 1), [.5], method='covariance')"],
            "spectral": ["nst.propagate(mlp(3, 4, 1), [.5], method='spectral', dim=3, n_samples=256)"],
        },
        network_values.bounded,
        {
            "covariance": [
                "nst.propagate(mlp(3, 4, 1), [.6], method='covariance')",
                "nst.propagate(mlp(3, 4, 4, 1), [.5], method='covariance')",
            ]
        },
        positional=("covariance", "spectral"),
        examples=4,
    ),
    Spec(
        "nst.bounds.propagate_paper",
        {
            "model": MODEL,
            "rho": ["0.9", "0.0", "1", "0.5"],
            "bound": ["1.0", "2.0"],
            "second": ["", "0.5"],
            "dim": ["", "3"],
            "strict": ["", "False"],
        },
        network_values.bounded,
        {
            "model": NOT_MODEL,
            "rho": NOT_RHO,
            "bound": ["0", "-1.0", "inf", "nan", "1e300", "1e-300"],
            "second": ["0.0", "-1.0", "9.0", "nan"],
            "dim": NOT_SAMPLING["dim"],
            "strict": ["True"],
        },
        positional=("model", "rho"),
        examples=30,
        alone=("dim",),
    ),
    Spec(
        "nst.bounds.certify",
        {
            "model": ["mlp(2, 3, 1)", "mlp(2, 1)"],
            "rho": ["0.5", "0.0", "1"],
            "mean": ["", "torch.zeros(2)"],
            "covariance": ["", "torch.eye(2)"],
            "bits": ["", "64"],
        },
        right.made,
        {"model": NOT_MODEL, "rho": NOT_RHO, **NOT_GIVEN, "bits": ["0", "-1", "2.5", "10**9", "1"]},
        positional=("model", "rho"),
        examples=10,
        alone=("bits",),
    ),
    Spec(
        "nst.bounds.TokenInput",
        {
            "ids": ["[0, 1, 2]", "torch.tensor([0, 1])"],
            "vocab_size": ["5", ""],
            "frozen_ids": ["", "[0]"],
            "allowed_ids": ["", "[1, 2]"],
            "frozen": ["", "torch.tensor([True, False])"],
        },
        right.made,
        {
            "ids": ["[]", "[9]", "[-1]", "[.5]", "torch.zeros(2, 2).long()", "'ab'", "torch.zeros(2)"],
            "vocab_size": ["0", "1", "2.5", "2**63"],
            "frozen_ids": ["range(5)", "[.5]", "5"],
            "allowed_ids": ["[]", "[-1]", "['a']"],
            "frozen": ["torch.ones(9, dtype=torch.bool)", "[True]"],
        },
        positional=("ids",),
        examples=25,
    ),
    Spec(
        "nst.bounds.Linear",
        {"weight_std": STD, "bias_std": ["", *STD]},
        right.made,
        {"weight_std": NOT_STD, "bias_std": NOT_STD},
        positional=("weight_std",),
        examples=20,
    ),
    Spec(
        "nst.bounds.Attention",
        {
            "tokens": ["4", "64"],
            "logit_std": STD,
            "weight_std": ["", *STD],
            "dimension": ["", "8", "None"],
            "kind": ["", "'softmax'"],
        },
        right.made,
        {
            "tokens": ["0", "-1", "2.5", "True", "2**63"],
            "logit_std": NOT_STD,
            "weight_std": NOT_STD,
            "dimension": ["0", "-1", "2.5"],
            "kind": ["'sofmax'", "5"],
        },
        positional=("tokens", "logit_std"),
        examples=25,
    ),
    Spec(
        "nst.bounds.Nonlinearity",
        {"activation": ["'relu'", "'tanh'", "torch.tanh"], "parameters": ["", "{}"]},
        right.made,
        {"activation": ["'rleu'", "None", "5"], "parameters": ["{'slope': nan}", "5", "{'roh': 1}"]},
        positional=("activation",),
        examples=15,
    ),
    Spec(
        "nst.bounds.Residual",
        {"branch": LAYERS, "scale": ["", "0.5", "torch.tensor(.5)"]},
        right.made,
        {"branch": NOT_LAYERS, "scale": NOT_STD},
        positional=("branch",),
        examples=20,
    ),
]

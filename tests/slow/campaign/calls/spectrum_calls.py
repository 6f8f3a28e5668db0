"""Calls of what is made of measurements: spectral bounds, degree weights, certificates and their files."""

from __future__ import annotations

from ..hostile import Spec
from . import measured_values, right
from .measure_calls import SPECIAL

MEASURED = [
    "nst.Measured(1, stability=[('9/10', '8/10')])",
    "nst.Measured(1, (0, .2), stability={.5: (.4, .6)})",
    "nst.Measured(2, gradient=3, stability=[(.5, 1.2), (.9, 1.8)])",
]
MEASURED += [
    "nst.Measured(1, stability=[(.5, .6)], domain='tokens', n_tokens=6)",
    "nst.Measured((.9, 1.1), stability=[(.9, (.7, .8))], confidence=.95)",
]
NOT_MEASURED = [
    "nst.Measured(0)",
    "nst.Measured(1)",
    "nst.Measured(1e300, stability=[(.5, 1e299)])",
    "nst.Measured(1e-300, stability=[(.5, 1e-301)])",
    "nst.Measured(1, stability=[(1, .5)])",
]
NOT_MEASURED += [
    "nst.Measured(1, stability=[(.5, 2)])",
    "nst.Measured(1, 3)",
    "nst.Measured(1.0, stability=[(.9, 1.0000000000000002)])",
    "nst.Measured(1, stability=[(0, .5)])",
    "nst.Measured",
]
NOT_MEASURED += [
    "nst.Measured(1, stability=[(-.5, -.3)])",
    "nst.Measured((0, 1), stability=[(.5, .5)])",
    "nst.Measured(1, stability=[(F(999999, 10**6), .5)])",
]
SOURCES = [
    "{}",
    "{'version': 1}",
    "'nowhere.json'",
    "'/'",
    "Path('/')",
    "'{}'",
    "[]",
    "certificate().as_json() if hasattr(certificate(), 'as_json') else {}",
]

SPECS = [
    Spec(
        "nst.Measured",
        {
            "mean_square": ["1", "(.9, 1.1)", "'1/3'", "2.0"],
            "squared_mean": ["", "0", "(0, '1/5')"],
            "gradient": ["", "3", "(1, 4)"],
            "stability": ["", "[(.5, .6)]", "{'9/10': (.7, .8)}"],
            "domain": ["", "'gaussian'", "'tokens'"],
            "n_tokens": ["", "", "6"],
            "confidence": ["", "", ".95"],
        },
        measured_values.known,
        {
            "mean_square": ["(1, 0)", "(1,)", "(nan, 1)", "-1", "inf", "1e300", "'1e5000'", "(1, 2, 3)", "(1, inf)"],
            "stability": [
                "[.5]",
                "[(2, .5)]",
                "[(.5, nan)]",
                "[(.5, .6), (.5, .9)]",
                "{.9: .8}",
                "[(.5, (.6, .5))]",
                "[(.5, .6, .7)]",
                "'ab'",
                "5",
            ],
            "domain": ["'gausian'", "5"],
            "n_tokens": ["0", "-1", "10**30", "2.5"],
            "confidence": ["0", "1", "2", "nan", "'0.9'"],
        },
        positional=("mean_square",),
        examples=40,
    ),
    Spec(
        "nst.tail_bound",
        {"measured": MEASURED, "degree": ["1", "3", "15", "10**9"], "share": ["", "False"]},
        measured_values.tail,
        {"measured": NOT_MEASURED, "degree": ["0", "-1", "10**18", "10**30", "2.0", "'3'", "np.int64(3)", "True"]},
        positional=("measured", "degree"),
        examples=30,
    ),
    Spec(
        "nst.stability_envelope",
        {"measured": MEASURED, "rho": ["[.25, .75]", "0.5", "['1/3']", "[-1.0, 1]"], "share": ["", "True"]},
        measured_values.envelope,
        {"measured": NOT_MEASURED, "rho": SPECIAL["rho"]},
        positional=("measured", "rho"),
        examples=15,
    ),
    Spec(
        "measure.weight_bound",
        {
            "measured": MEASURED,
            "first": ["0", "1", "3"],
            "last": ["1", "3", "None"],
            "side": ["'upper'", "'lower'"],
            "share": ["", "False"],
        },
        measured_values.certificate,
        {
            "measured": NOT_MEASURED,
            "first": ["-1", "10**30", "2.0"],
            "last": ["0", "-1", "10**30", "2.5"],
            "side": ["'up'", "''"],
        },
        positional=("measured", "first", "last", "side"),
        examples=25,
    ),
    Spec(
        "measure.degree_weights",
        {
            "measured": MEASURED,
            "max_degree": ["0", "3", "6"],
            "method": ["", "'range'", "'bootstrap'"],
            "share": ["", "False"],
            "level": ["", ".9"],
            "resamples": ["5"],
            "seed": ["", "3"],
        },
        measured_values.weights,
        {
            "measured": NOT_MEASURED,
            "max_degree": ["-1", "10**30", "2.0", "True"],
            "method": ["'rnge'"],
            "resamples": ["0", "1", "-1", "2.5"],
            "seed": SPECIAL["seed"],
            "level": SPECIAL["level"],
        },
        positional=("measured", "max_degree"),
        examples=15,
        alone=("max_degree", "resamples"),
    ),
    Spec(
        "nst.check_certificate",
        {"source": ["certificate()", "certificate_file()"]},
        right.scalar(),
        {"source": SOURCES},
        positional=("source",),
        examples=20,
    ),
    Spec(
        "measure.read_certificate",
        {"source": ["certificate_file()", "'nowhere.json'"]},
        measured_values.certificate,
        {"source": SOURCES},
        positional=("source",),
        examples=20,
    ),
    Spec(
        "measure.write_certificate",
        {"certificate": ["certificate()"], "path": ["'c.json'", "Path('c.json')", "'folder/c.json'"]},
        right.made,
        {"path": ["'/dev/null/x.json'", "'/'", "''", "'.'", "b'c.json'", "'a\\0b'", "'x' * 5000"]},
        positional=("certificate", "path"),
        examples=15,
    ),
]

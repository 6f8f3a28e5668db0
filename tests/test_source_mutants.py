"""Breaking one formula in theory/ turns `nstheory verify` red; the unbroken copy is green."""

import pytest
from source_mutants import FILES, PACKAGE, exit_code, sites

CHEAP = {
    "gaussian": ("gaussian.eigenfunctions", "gaussian.influence", "gaussian.mehler"),
    "activation/relu": ("activation.relu",),
    "activation/kinked": ("activation.leaky_relu", "activation.relu_general"),
    "activation/smooth": ("activation.gelu", "activation.gelu_hermite"),
    "depth/relu": ("depth.relu_layer",),
    "depth/rate": ("depth.relu_rate",),
    "depth/mean_field": ("depth.mean_field_slope",),
    "depth/blocks": ("depth.layernorm",),
    "spectrum": ("spectrum.lemma1_threshold",),
    "tokens": ("tokens.effective_correlation", "tokens.parity"),
    "regularizer": ("regularizer.definition", "regularizer.identity"),
}
BROKEN = {
    "gaussian": "gaussian.generator: sign 0",
    "activation/relu": "activation/relu.relu_dual: sign 0",
    "activation/kinked": "activation/kinked.relu_moment: sign",
    "activation/smooth": "activation/smooth.gelu_hermite_coefficient: sign",
    "depth/relu": "depth/relu.relu_correlation_map doubled",
    "depth/rate": "depth/rate.relu_noise_upper: sign",
    "depth/mean_field": "depth/mean_field.erf_slope: sign",
    "depth/blocks": "depth/blocks.layernorm_after doubled",
    "spectrum": "spectrum.lemma1_degree: sign",
    "tokens": "tokens.parity_stability doubled",
    "regularizer": "regularizer.penalty doubled",
}


@pytest.mark.parametrize("file", FILES)
def test_a_broken_formula_is_seen(file: str) -> None:
    source = next(source for what, source in sites(file) if what.startswith(BROKEN[file]))
    assert exit_code(file, source, CHEAP[file]) == 1


def test_the_unbroken_copy_is_green() -> None:
    source = (PACKAGE / "theory" / "spectrum.py").read_text()
    assert exit_code("spectrum", source, CHEAP["spectrum"]) == 0

"""Breaking one formula in theory/ turns `nstheory verify` red; the unbroken copy is green."""

import pytest
from source_mutants import FILES, PACKAGE, exit_code, sites

CHEAP = {
    "gaussian": ("gaussian.eigenfunctions", "gaussian.influence", "gaussian.mehler"),
    "activation/relu": ("activation.relu",),
    "activation/kinked": ("activation.leaky_relu", "activation.relu_general"),
    "activation/smooth": ("activation.gelu", "activation.gelu_hermite"),
    "depth/relu_network": ("depth.relu_layer",),
    "depth/rate": ("depth.relu_rate",),
    "depth/wide_layers": ("depth.mean_field_slope",),
    "depth/blocks": ("depth.layernorm",),
    "attention/selection": ("attention.selection_two", "attention.selection_three"),
    "attention/softmax": ("attention.freezing",),
    "attention/layer": ("attention.random_map",),
    "attention/identity": ("attention.identity_odds",),
    "spectrum/lemma1": ("spectrum.lemma1_threshold",),
    "spectrum/influence": ("spectrum.noise_beats_influence", "spectrum.noise_limit", "spectrum.influence_tail"),
    "spectrum/linear_program": ("spectrum.lp_dominates", "spectrum.lp_figures"),
    "spectrum/product_space": ("spectrum.product_space_cube",),
    "spectrum/juntas": ("spectrum.friedgut", "spectrum.geometric_influence"),
    "tokens": ("tokens.effective_correlation", "tokens.parity"),
    "regularizer/objective": ("regularizer.estimates_stability",),
    "regularizer/forms": ("regularizer.definition", "regularizer.identity"),
    "regularizer/gradients": ("regularizer.uniform_gradient",),
}
BROKEN = {
    "gaussian": "gaussian.generator: sign 0",
    "activation/relu": "activation/relu.relu_dual: sign 0",
    "activation/kinked": "activation/kinked.relu_moment: sign",
    "activation/smooth": "activation/smooth.gelu_hermite_coefficient: sign",
    "depth/relu_network": "depth/relu_network.relu_correlation_map doubled",
    "depth/rate": "depth/rate.relu_noise_upper: sign",
    "depth/wide_layers": "depth/wide_layers.erf_slope: sign",
    "depth/blocks": "depth/blocks.layernorm_after doubled",
    "attention/selection": "attention/selection.selection_two: sign",
    "attention/softmax": "attention/softmax.freezing_temperature doubled",
    "attention/layer": "attention/layer.share_hit doubled",
    "attention/identity": "attention/identity.lost_weight_bound doubled",
    "spectrum/lemma1": "spectrum/lemma1.lemma1_degree: sign",
    "spectrum/influence": "spectrum/influence.noise_loss: sign",
    "spectrum/linear_program": "spectrum/linear_program.dual_function doubled",
    "spectrum/product_space": "spectrum/product_space.efron_stein_weights doubled",
    "spectrum/juntas": "spectrum/juntas.friedgut_junta_size doubled",
    "tokens": "tokens.parity_stability doubled",
    "regularizer/objective": "regularizer/objective.efron_stein_stability doubled",
    "regularizer/forms": "regularizer/forms.penalty doubled",
    "regularizer/gradients": "regularizer/gradients.uniform_slope doubled",
}


@pytest.mark.parametrize("file", FILES)
def test_a_broken_formula_is_seen(file: str) -> None:
    source = next(source for what, source in sites(file) if what.startswith(BROKEN[file]))
    assert exit_code(file, source, CHEAP[file]) == 1


def test_the_unbroken_copy_is_green() -> None:
    source = (PACKAGE / "theory" / "spectrum" / "lemma1.py").read_text()
    assert exit_code("spectrum/lemma1", source, CHEAP["spectrum/lemma1"]) == 0

"""Breaking one formula in theory/ turns `nstheory verify` red; the unbroken copy is green."""

import pytest
from source_mutants import PACKAGE, TOPICS, exit_code, sites

CHEAP = {
    "gaussian": ("gaussian.eigenfunctions", "gaussian.influence", "gaussian.mehler"),
    "activation": ("activation.relu",),
    "depth": ("depth.relu_layer",),
    "spectrum": ("spectrum.lemma1_threshold",),
    "tokens": ("tokens.effective_correlation", "tokens.parity"),
    "regularizer": ("regularizer.definition", "regularizer.identity"),
}
BROKEN = {
    "gaussian": "gaussian.generator: sign 0",
    "activation": "activation.relu_dual: sign 0",
    "depth": "depth.relu_correlation_map doubled",
    "spectrum": "spectrum.lemma1_degree: sign",
    "tokens": "tokens.parity_stability doubled",
    "regularizer": "regularizer.penalty doubled",
}


@pytest.mark.parametrize("topic", TOPICS)
def test_a_broken_formula_is_seen(topic: str) -> None:
    source = next(source for what, source in sites(topic) if what.startswith(BROKEN[topic]))
    assert exit_code(topic, source, CHEAP[topic]) == 1


def test_the_unbroken_copy_is_green() -> None:
    source = (PACKAGE / "theory" / "spectrum.py").read_text()
    assert exit_code("spectrum", source, CHEAP["spectrum"]) == 0

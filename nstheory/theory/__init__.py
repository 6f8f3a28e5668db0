"""The theory, in SymPy only: every formula is a record (Claim) beside the derivation that it states.

Notation, the same in all files (one line a symbol: nstheory/language/symbols.py)

    X, Y        standard normals of correlation rho, Y = rho X + sqrt(1 - rho^2) Z; Stab_rho(f) = E f(X) f(Y)
    rho         correlation of the noise; rho_2 a second one
    g(rho)      E ReLU(X) ReLU(Y), the arc-cosine kernel; phi, Phi, Phi2 the normal density and distributions
    W_k, T      weight at degree k, and the degree from which a tail is counted; delta what noise takes, epsilon a tolerance
    L, length   depth, and second moment of a pre-activation; sigma_w, sigma_b deviations of weights and biases
    n, D        tokens and their dimension (d in words); beta inverse temperature; sigma deviation of a row's logits
    r           correlation of a logit with its noisy copy, rho^2; s_n the probability that both rows select the same token
    U, q        alphabet, and the probability that a token is kept, else redrawn: the correlation of discrete noise
    x_i, y_i    clean tokens and noisy copies; M outputs of a model; p, p' output distributions on the clean and noisy input

Reading order (each topic uses those above it only)

    gaussian      Hermite polynomials, the noise operator, stability as a power series in rho
    activation    closed forms of E f(X) f(Y): relu first, then kinked and smooth functions
    depth         what layers do to a correlation: relu_network, rate, wide_layers, blocks
    attention     which token a row selects (selection), any temperature (softmax), the whole layer (layer, identity)
    tokens        discrete noise and exact targets
    spectrum      from stability to the tail of the spectrum: lemma1, influence, linear_program, product_space, juntas
    regularizer   the penalty: objective, forms, gradients
    bounds        why the rules of covariance intervals are sound

"The paper" is Haris, Zhang and Yoshida, Noise Stability of Transformer Models (ICLR 2026, arXiv 2602.08287), as publicly
reported. PAPER says which claims examine which of its items; `build` holds the constructors of claims. The source
"ours" means that the record itself is the derivation, made for this package.
"""

# An item of the paper, named as sources name it, and the claims that state, correct or use it.
PAPER: dict[str, tuple[str, ...]] = {
    "section 3": (
        "gaussian.stability_series",
        "gaussian.monotone",
        "gaussian.monotone_convex",
        "spectrum.influence_tail",
        "spectrum.noise_beats_influence",
    ),
    "Lemma 1": (
        "spectrum.lemma1_as_stated",
        "spectrum.lemma1_certificate",
        "spectrum.lemma1",
        "spectrum.lemma1_threshold",
        "spectrum.lemma1_sharp",
    ),
    "Theorem 5.1": ("activation.relu", "activation.relu_taylor_sign", "activation.relu_taylor"),
    "appendix": ("activation.relu_hermite",),
    "Theorem 5.2": (
        "attention.identity_odds",
        "attention.identity_window",
        "attention.identity_kept",
        "attention.identity_limit",
        "attention.identity_linear",
        "attention.low_rank",
    ),
    "Theorem 5.3": (
        "attention.unstructured_as_stated",
        "attention.two_rows",
        "attention.random_map",
        "attention.selection_probability",
        "attention.selection_agreement",
        "attention.master_formula",
    ),
    "section 5": (
        "depth.paper_fixed_point",
        "depth.recursion_contraction",
        "depth.paper_recursion_scope",
        "depth.value_norm_decay",
    ),
    "recursion": (
        "depth.paper_fixed_point",
        "depth.recursion_contraction",
        "depth.paper_recursion_scope",
        "depth.relu_he",
    ),
    "section 6": (
        "tokens.correlation_as_stated",
        "tokens.effective_correlation",
        "tokens.modular_addition_paper",
        "tokens.parity",
        "regularizer.estimates_stability",
    ),
    "Definition 6.1": ("regularizer.definition", "regularizer.identity", "tokens.correlation_as_stated"),
    # Tails at degree 15 of trained models, by influence and by noise: the bounds that the table sets side by side.
    "Table 1": ("spectrum.influence_tail", "spectrum.lemma1", "spectrum.noise_beats_influence"),
    # Faster training on addition, parity and text: claims cover the exact targets and the penalty, docs/study.md the runs.
    "training": (
        "tokens.modular_addition",
        "tokens.modular_addition_paper",
        "tokens.parity",
        "regularizer.degenerate_optimum",
    ),
}

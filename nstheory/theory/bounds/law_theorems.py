"""Theorems on covariance intervals: ranges, symmetric pairs, slopes, tokens and norms, each from one pointwise record."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem

__all__ = ["THEOREMS"]

_SQUARES = "E u^2 and E v^2 are finite"
_MEAN = "E|u| is finite"
_NEGATIVE = "E u <= 0"
_SYMMETRIC = "(u, v) has the law of (-u, -v)"
_BETWEEN = "a <= u <= b"
_SLOPES = "f(u) - f(v) = s (u - v) with a slope s in [alpha, beta], p <= s s' <= P over any two slopes, c = (p + P)/2 and r = (P - p)/2"
_SLOPE = "f(u_i) - f(v_i) = s_i (u_i - v_i) with slopes s_i in [alpha, beta]"
_WEIGHTS = "the weights are >= 0 and sum to 1 over finitely many tokens"
_CLOSED = "the intervals are closed, and each logit moves to its end alone"
_TOKENS = "w and c are weights of the same tokens that sum to 1, |w_j - c_j| <= r_j, and the values have second moments"
_SEGMENT = "the map is differentiable on the segment between two points of R^n, and e > 0"
_PLANE = "both sides do not change under rotations of u and d together, and are continuous at d orthogonal to u"

RELU_SECOND = Theorem(
    "bounds.relu_second_every_law",
    "E u_+^2 <= E u^2 - (E u)^2 for every law of u with E u <= 0 and a second moment.",
    "ours",
    (
        "bounds.relu_second_pointwise",
        Applied(
            "monotonicity",
            ("bounds.relu_second_pointwise",),
            "the mean of u_+^2 <= (u + t)^2 at t = -E u",
            {"pointwise": "bounds.relu_second_pointwise", "means": _SQUARES},
        ),
    ),
    assumes=(_SQUARES, _NEGATIVE),
    where_false="for E u > 0, where E u_+^2 <= E u^2 is attained by positive u; 1/2 for a standard normal is no bound for other laws of its mean "
    "and variance",
)

RELU_LOWER = Theorem(
    "bounds.relu_mean_lower_every_law",
    "E u_+ >= max(E u, 0) for every law of u with a mean.",
    "Jensen's inequality",
    (
        "bounds.probe_mean",
        Applied(
            "monotonicity",
            ("bounds.probe_mean",),
            "the mean of u_+ - u t >= 0 at t = 0 and at t = 1",
            {"pointwise": "bounds.probe_mean", "means": _MEAN},
        ),
    ),
    assumes=(_MEAN,),
)

SYMMETRIC = Theorem(
    "bounds.relu_symmetric_every_law",
    "max(E u v, 0)/2 <= E u_+ v_+ <= (E u v + sqrt(E u^2 E v^2))/4 for every pair (u, v) with the law of (-u, -v).",
    "ours",
    (
        "bounds.relu_pair",
        Applied(
            "linearity",
            ("bounds.relu_pair",),
            "E u_+ v_+ = E u_- v_-, so that 2 E u_+ v_+ = (E u v + E|u v|)/2",
            {"equation": "bounds.relu_pair", "means": _SYMMETRIC},
            "half",
        ),
        Applied(
            "cauchy-schwarz",
            ("half",),
            "above: E|u v| <= sqrt(E u^2 E v^2)",
            {"squares": _SQUARES},
        ),
        "bounds.relu_pair_mixed",
        Applied(
            "monotonicity",
            ("half", "bounds.relu_pair_mixed"),
            "below: |u v| >= u v and |u v| >= -u v (the same for -v), with mean >= |E u v|",
            {"pointwise": "bounds.relu_pair_mixed", "means": _SQUARES},
        ),
    ),
    assumes=(_SQUARES, _SYMMETRIC),
)

BEND_EVEN = Theorem(
    "bounds.bend_even_every_law",
    "E f(u) f(v) = c^2 E u v + r^2 E|u v| for f(u) = c u + r|u| and every pair (u, v) with the law of (-u, -v).",
    "ours",
    (
        "bounds.bend_even_pointwise",
        Applied(
            "linearity",
            ("bounds.bend_even_pointwise",),
            "the mean of the average over both signs is the mean itself",
            {"equation": "bounds.bend_even_pointwise", "means": _SYMMETRIC},
        ),
    ),
    assumes=(_SQUARES, _SYMMETRIC),
)

RANGE = Theorem(
    "bounds.variance_by_range_every_law",
    "Var u <= (b - E u)(E u - a) <= (b - a)^2/4 for every u in [a, b].",
    "Bhatia and Davis (2000); Popoviciu (1935)",
    (
        "bounds.variance_by_range",
        Applied(
            "monotonicity",
            ("bounds.variance_by_range",),
            "the mean at t = E u: (b - u)(u - a) >= 0, and E (u - t) = 0",
            {"pointwise": "bounds.variance_by_range", "means": _BETWEEN},
        ),
        "bounds.popoviciu",
    ),
    assumes=(_BETWEEN,),
)

SLOPES = Theorem(
    "bounds.slope_pairs_every_law",
    "|E x' y' - c E x y| <= r sqrt(E x^2 E y^2) for differences x, y of two inputs of f and x', y' those of its outputs.",
    "ours",
    (
        "bounds.middle_slope",
        "bounds.slope_product",
        Applied(
            "monotonicity",
            ("bounds.middle_slope", "bounds.slope_product"),
            "x' y' - c x y = (s s' - c) x y is at most r|x y|: s s' is p + (P - p) w, and (2 w - 1) sign(x y) is in [-1, 1]",
            {"pointwise": "bounds.slope_product", "means": _SLOPES},
            "pointwise",
        ),
        Applied("cauchy-schwarz", ("pointwise",), "E|x y| <= sqrt(E x^2 E y^2)", {"squares": _SQUARES}),
    ),
    assumes=(_SLOPES, _SQUARES),
)

EIGENVALUE = Theorem(
    "bounds.largest_eigenvalue_every_law",
    "sqrt(w^T C' w) <= |alpha + beta|/2 sqrt(w^T C w) + (beta - alpha)/2 sqrt(E (w^T g)^2) for unit w, C and C' the second moments of differences "
    "of inputs and outputs, and g_i = t_i x_i with |t_i| <= 1, for which E (w^T g)^2 <= tr C.",
    "ours",
    (
        "bounds.middle_slope",
        Applied(
            "cauchy-schwarz",
            ("bounds.middle_slope",),
            "Minkowski: f(u) - f(v) = (alpha + beta)/2 (u - v) + (beta - alpha)/2 g with |g_i| <= |u_i - v_i|, and (w^T g)^2 <= |w|^2 |g|^2",
            {"squares": _SQUARES},
        ),
        "bounds.eigenvalue_most",
    ),
    assumes=(_SLOPE, _SQUARES),
)

SOFTMAX = Theorem(
    "bounds.softmax_weights_any_tokens",
    "The softmax weight of a token rises in its own logit and falls in each other: over logit intervals it lies between its values at "
    "(lower end, upper ends of the others) and (upper end, lower ends).",
    "textbook",
    (
        "bounds.softmax_own_slope",
        "bounds.softmax_other_slope",
        Applied(
            "derivative of one sign",
            ("bounds.softmax_own_slope", "bounds.softmax_other_slope"),
            "w (1 - w) >= 0 and -w w_t <= 0, for 0 < w < 1; b is the sum over all other tokens",
            {"derivative": "bounds.softmax_own_slope", "start": _CLOSED},
        ),
    ),
    assumes=(_CLOSED,),
    where_false="with an epsilon added to the denominator, which makes an upper end too small (bounds.softmax_weights_upper)",
)

CURVATURE = Theorem(
    "bounds.softmax_curvature_every_direction",
    "The second derivatives of softmax weights w along a direction x of the logits, in absolute values, add up to at most 2 Var_w x, "
    "and that to at most 2 sum_j w_j x_j^2.",
    "ours",
    (
        "bounds.softmax_curvature_any_tokens",
        Applied(
            "monotonicity",
            ("bounds.softmax_curvature_any_tokens",),
            "w_j |(x_j - m)^2 - v| <= w_j ((x_j - m)^2 + v), whose sum is 2 v, v = sum_j w_j x_j^2 - m^2",
            {"pointwise": "bounds.softmax_curvature_any_tokens", "means": _WEIGHTS},
        ),
    ),
    assumes=(_WEIGHTS,),
)

ATTENTION = Theorem(
    "bounds.attention_any_tokens",
    "sum_j (w_j - c_j) v_j has a root mean square of at most sum_j r_j sqrt(E (v_j - m)^2), and E (sum_j w_j v_j - m)^2 <= "
    "sum_j E w_j (v_j - m)^2, for every constant m and any number of tokens.",
    "Minkowski; Jensen's inequality",
    (
        "bounds.attention_one_token",
        Applied(
            "linearity",
            ("bounds.attention_one_token",),
            "summed over the tokens, (w_j - c_j) m adds up to 0",
            {"equation": "bounds.attention_one_token", "means": _TOKENS},
            "remainder",
        ),
        Applied(
            "cauchy-schwarz",
            ("remainder",),
            "Minkowski: the root of the mean square of a sum is at most the sum of the roots",
            {"squares": _TOKENS},
        ),
        "bounds.square_tangent",
        Applied(
            "monotonicity",
            ("bounds.square_tangent",),
            "the mean under w of x^2 >= 2 t x - t^2 at t = sum_j w_j x_j, x_j = v_j - m",
            {"pointwise": "bounds.square_tangent", "means": _TOKENS},
        ),
        "bounds.attention_remainder",
        "bounds.attention_convex",
    ),
    assumes=(_TOKENS,),
)

NORM = Theorem(
    "bounds.norm_every_width",
    "|x/sqrt(|x|^2/n + e)|^2 < n for x in R^n and e > 0, and the map is 1/sqrt(e)-Lipschitz.",
    "ours",
    (
        "bounds.norm_length",
        "bounds.norm_slope",
        "bounds.norm_lipschitz_any_epsilon",
        Applied(
            "derivative of one sign",
            ("bounds.norm_slope",),
            "x and a direction span a plane, u = (a, 0), d = (b, s) and c = n e: the slope is at most sqrt(n/(|x|^2 + n e)) <= 1/sqrt(e) on the way",
            {"derivative": "bounds.norm_slope", "start": _SEGMENT},
        ),
    ),
    assumes=(_SEGMENT,),
)

NORM_CURVATURE = Theorem(
    "bounds.norm_curvature_every_direction",
    "The second derivative of u/sqrt(|u|^2 + c) along d is at most (2/sqrt 3)|d|^2/(|u|^2 + c), for u and d in R^n and c > 0.",
    "ours",
    (
        "bounds.norm_curvature",
        Applied(
            "monotonicity",
            ("bounds.norm_curvature",),
            "u and d span a plane, u = (a, 0), d = (b, s), and the right side is a sum of terms >= 0, for 0 <= w <= 1",
            {"pointwise": "bounds.norm_curvature", "means": _PLANE},
        ),
    ),
    assumes=(_PLANE,),
)

THEOREMS = (
    RELU_SECOND,
    RELU_LOWER,
    SYMMETRIC,
    BEND_EVEN,
    RANGE,
    SLOPES,
    EIGENVALUE,
    SOFTMAX,
    CURVATURE,
    ATTENTION,
    NORM,
    NORM_CURVATURE,
)

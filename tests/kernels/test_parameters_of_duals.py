"""Parameters of a dual: what is no finite number, nor a flat list of them, is refused by the name of the parameter."""

import numpy as np
import pytest
import torch

import nstheory as nst
from nstheory.errors import ArgumentError

WRONG = {
    "nested": [[1.0]],
    "dict": {},
    "long int": 10**400,
    "longest int": 10**5000,
    "nan": float("nan"),
    "bool": True,
    "text": "1",
    "none": None,
    "objects": np.array([0.5, None]),
    "matrix": torch.eye(2),
    "meta": torch.tensor(0.5, device="meta"),
    "sparse": torch.tensor([0.5, 0.0]).to_sparse(),
    "complex": torch.tensor(0.5 + 0j),
    "set": {1.0},
}


@pytest.mark.parametrize("kind", WRONG)
@pytest.mark.parametrize(("name", "key"), [("softplus", "sharpness"), ("polynomial", "coefficients"), ("elu", "scale")])
@pytest.mark.parametrize("function", [nst.dual, nst.dual_covariance, nst.dual_correlation, nst.dual_error])
def test_a_wrong_parameter_is_refused_by_its_name(function, name: str, key: str, kind: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        function(name, 0.5, **{key: WRONG[kind]})
    message = str(caught.value)
    assert message.startswith(key)
    assert "finite number" in message
    assert "\n" not in message


def test_a_list_is_no_sharpness_and_a_number_no_list_of_coefficients() -> None:
    with pytest.raises(ArgumentError, match="sharpness"):
        nst.dual("softplus", 0.5, sharpness=np.array([1.0, 2.0]))
    with pytest.raises(ArgumentError, match="coefficients"):
        nst.dual("polynomial", 0.5, coefficients=1.0)


@pytest.mark.parametrize("two", [2, 2.0, np.float32(2), np.int64(2), np.array(2.0), torch.tensor(2.0)])
def test_numbers_of_every_kind_are_parameters(two) -> None:
    assert nst.dual("softplus", 0.5, sharpness=two) == nst.dual("softplus", 0.5, sharpness=2.0)
    listed = nst.dual("polynomial", 0.5, coefficients=[0.0, 2.0])
    assert nst.dual("polynomial", 0.5, coefficients=np.array([0.0, 2.0])) == listed
    assert nst.dual("polynomial", 0.5, coefficients=[0, 2]) == listed

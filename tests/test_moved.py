"""Old deep paths of version 0.1 still lead to what moved, with a warning."""

import pickle
import subprocess
import sys
from importlib import import_module

import pytest

from nstheory._moved import GONE, MOVED
from nstheory.claims.record import Claim


@pytest.mark.parametrize("old", sorted(MOVED))
def test_an_old_path_is_the_new_module(old: str) -> None:
    sys.modules.pop(old, None)
    with pytest.warns(DeprecationWarning, match=f"{old} is {MOVED[old]} now"):
        found = import_module(old)
    assert found is import_module(MOVED[old])
    assert found.__spec__.name == MOVED[old]


def test_packages_that_were_modules_still_give_their_names() -> None:
    with pytest.warns(DeprecationWarning, match="is in nstheory"):
        from nstheory.bounds.covariance import propagate_covariance
    assert propagate_covariance.__module__ == "nstheory.bounds.covariance.propagation"
    with pytest.raises(ImportError, match="nothing_of_the_kind"):
        from nstheory.bounds.covariance import nothing_of_the_kind  # noqa: F401


def test_an_old_pickle_opens_and_evaluate_stays_a_function() -> None:
    old = pickle.dumps(Claim, protocol=0).replace(b"nstheory.claims.record", b"nstheory.claim")
    code = (
        "import warnings; warnings.simplefilter('ignore'); import pickle, nstheory as nst\n"
        f"assert pickle.loads({old!r}) is nst.Claim\n"
        "from nstheory.evaluate import ball; assert ball.enclose\n"
        "assert str(nst.evaluate('activation.relu', rho='1/2', digits=7)).startswith('[0.3044989 +/-')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert len(GONE) == 3


def test_an_old_module_does_not_replace_the_function_of_its_name() -> None:
    from nstheory import measure

    sys.modules.pop("nstheory.measure.degree_weights", None)
    with pytest.warns(DeprecationWarning, match="degree_weights is"):
        old = import_module("nstheory.measure.degree_weights")
    assert measure.degree_weights is old.degree_weights

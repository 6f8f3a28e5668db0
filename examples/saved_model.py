"""Train a small transformer on (a + b) mod p and save it as safetensors with its description, for `nstheory bounds`.

python examples/saved_model.py writes runs/addition; `--steps 20` is a version that has learnt little and takes a second.
"""

import argparse
from pathlib import Path

from nstheory.training.loop import TrainingRun
from nstheory.training.saved import save_transformer
from nstheory.training.study.study_tasks import addition_config


def main(p: int = 31, steps: int = 1000, out: Path = Path("runs/addition")) -> Path:
    """Return the file of the weights; beside it stands config.json."""
    run = TrainingRun(addition_config(p, steps=steps), seed=0)
    while run.step < steps:
        run.advance()
    print({name: round(value, 3) for name, value in run.evaluate().items()})
    return save_transformer(out, run.model)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--out", type=Path, default=Path("runs/addition"))
    given = parser.parse_args()
    print(main(steps=given.steps, out=given.out))

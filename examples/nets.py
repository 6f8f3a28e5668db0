"""A network for `nstheory bounds examples/nets.py:build`: a factory takes no arguments and returns a torch module."""

import torch
from torch import nn


def build() -> nn.Module:
    """Return a random ReLU network of three layers on 16 inputs."""
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))

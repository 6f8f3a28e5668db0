"""The controlled study: arms tuned with equal budgets, compared on paired seeds."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "runner")

"""Five engines, each a function (claim, budget, stream) -> Evidence that knows no theorem of the package."""

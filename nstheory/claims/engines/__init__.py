"""Five engines, each (claim, budget, stream) -> Evidence; none of them knows a theorem."""

"""Real models: how they are loaded and read, and the one measurement that says everything about them."""

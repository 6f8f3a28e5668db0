"""Random inputs: the one place that draws noise."""

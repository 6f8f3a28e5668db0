"""Twins made by machine: the single changes of a formula, how many of them the claim's own comparisons kill, and the slack of a bound."""

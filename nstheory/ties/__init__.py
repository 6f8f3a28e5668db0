"""Ties: which claim states the rule that a function of the package computes, and the two compared on random inputs."""

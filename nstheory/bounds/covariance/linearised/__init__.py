"""Layers as a linear function of the Gaussian input plus a bounded remainder."""

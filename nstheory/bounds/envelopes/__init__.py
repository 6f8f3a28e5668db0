"""What is measured of the layers of a given network, and the spectral envelopes that follow from it."""

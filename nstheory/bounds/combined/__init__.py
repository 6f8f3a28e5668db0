"""Combined bounds: the intersection of covariance intervals and spectral envelopes, and intervals under the paper's assumptions."""

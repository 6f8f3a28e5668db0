"""Several kinds of bounds on one network together, and bounds under the assumptions of the paper."""

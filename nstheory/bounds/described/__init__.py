"""Mean-field bounds: networks described by their layers alone, with random weights and infinite width."""

"""From a function and its random inputs to independent values whose means are what is asked for."""

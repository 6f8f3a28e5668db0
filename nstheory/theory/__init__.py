"""The theory, in SymPy only: one topic is one file, with its derivations, its CLAIMS and their mutants."""

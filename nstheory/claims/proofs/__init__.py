"""Proofs: records of a user's file, what is wrong with a theorem's record, its verdict from those of its steps, and how both are shown."""

"""The static site of `nstheory report`: pages of theorems and claims from the results of a run. Opens from disk, loads nothing."""

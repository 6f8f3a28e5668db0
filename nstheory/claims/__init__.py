"""The audit: records of claims, the engines that judge them, verdicts, and tables of verdicts."""

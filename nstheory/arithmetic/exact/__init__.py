"""Exact values of expectations and exact signs, by general methods that know no theorem of the package."""

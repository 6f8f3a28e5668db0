"""The figures: one script each, in the folder of its topic; `drawn` holds the pictures and their data."""

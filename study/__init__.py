"""The study of training arms: its rows, its report and its figures."""

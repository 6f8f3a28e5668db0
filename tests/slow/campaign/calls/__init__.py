"""Calls of every public function, and what is right about their results."""

"""The cities that ship, each held to what its own page says."""

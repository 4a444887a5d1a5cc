"""Front door 2: the same answers as JSON."""

"""Front door 3: the same answers as JSON."""

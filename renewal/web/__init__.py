"""Front door 1: residents."""

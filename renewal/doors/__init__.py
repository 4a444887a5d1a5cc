"""What front doors to the same answers do alike over HTTP."""

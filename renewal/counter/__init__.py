"""The clerk's desk: the same answers at a keyboard's speed, beside the resident's language."""

"""Several cards at once: the address read into members, the plan for all written out as text."""

"""The law, as plain Python: facts in, rulings out. No Django, no clock, no words."""

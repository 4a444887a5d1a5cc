"""The staff's door: signing in with a second factor, who may do what, and nothing of the facts."""

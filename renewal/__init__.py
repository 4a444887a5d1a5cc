"""The guide to renewing a My Number Card: law, words, office, and the doors to them."""

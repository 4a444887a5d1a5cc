"""The questions every door asks alike: addresses and forms to dates and situations, and back."""

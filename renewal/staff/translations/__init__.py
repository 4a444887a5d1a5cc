"""The office's own texts in other languages: what is lacking, and the page of one language."""

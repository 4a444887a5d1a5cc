"""A city as one YAML file: read and checked, written out, started with questions.

Its keys are the fields of the models, and each value is checked by its field: what the admin
refuses, a file is refused for as well. Messages are for the office's staff, in Japanese.
"""

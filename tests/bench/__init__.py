"""Benchmarks: run by `make bench`, written to BENCH.md, and asserted nowhere."""

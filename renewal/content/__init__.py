"""The words: typed data with gettext. No queries, no requests, no clock."""

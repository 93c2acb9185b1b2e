"""One algorithm a file; `provider.discover` finds them."""

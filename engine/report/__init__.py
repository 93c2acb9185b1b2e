"""HTML reports: one self-contained page a run."""

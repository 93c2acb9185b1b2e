def write_sweep_report(*a): pass

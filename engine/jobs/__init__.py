"""Files in, files out: one module a job, each with ``run(options, progress) -> JobResult``."""

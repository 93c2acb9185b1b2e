"""Windows of the plugin: they show and start, and compute nothing."""

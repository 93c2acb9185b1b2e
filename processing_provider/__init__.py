"""The Processing provider: algorithms that hand jobs to the engine."""

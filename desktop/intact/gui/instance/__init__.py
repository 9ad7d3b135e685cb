"""One window for one person: a second start hands its files to the first, and nothing else."""

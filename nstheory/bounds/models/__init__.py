"""Given networks: read from disk, traced, and the noise that falls on their inputs."""

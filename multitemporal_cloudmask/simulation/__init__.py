"""The simulated sample: ground, clouds, seasons, noise, and its writers."""

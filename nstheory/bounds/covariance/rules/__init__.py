"""How enclosures of moments pass through each kind of layer."""

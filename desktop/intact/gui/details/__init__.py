"""The selected sample: findings, message, header section, conversion."""

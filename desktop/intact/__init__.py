"""Intact: what leaves is what arrived.

The way of a message: intake -> reading -> checks -> submission -> delivery.
"""

__version__ = "0.1.0"

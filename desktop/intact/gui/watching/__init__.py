"""A folder the person names: messages saved there become samples. Off unless it is asked for."""

"""About Intact: versions, what protects this machine, and licences; a page each."""

# The city's own word for it.
asks-required = Minimum entrance qualifications

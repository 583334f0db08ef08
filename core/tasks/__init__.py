"""Maps made by many processes or machines: a plan of independent tasks, their results, and what they make together."""

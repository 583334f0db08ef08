"""Regional weights: cards, the catalogue of packages, and the networks they fill."""

"""From rasters and reference layers to regional weights: scenes, split, fit, scores, package, recipes."""

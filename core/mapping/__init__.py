"""From a raster and regional weights to a map of classes and their confidence, window by window."""

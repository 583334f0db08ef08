"""CORINE generalisation: minimum width and minimum mapping unit on a raster of classes."""

"""Gap-free polygons of a raster of classes, their styles and their files."""

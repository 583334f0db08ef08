"""The engine's side of Landweave: values and computation, free of QGIS and Qt."""

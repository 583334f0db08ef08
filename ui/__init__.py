"""Everything of Landweave that touches QGIS or Qt."""

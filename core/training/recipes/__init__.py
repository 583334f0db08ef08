"""How the weights that Landweave brings are made: ``landweave train`` and ``pretrain --recipe NAME`` make them again."""

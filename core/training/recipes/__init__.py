"""How the weights that Landweave brings are made; ``--recipe NAME`` of ``train`` and ``pretrain`` makes them again."""

"""How far a map agrees with an official layer."""

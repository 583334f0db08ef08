"""Regional weights coming from outside: checked, converted where need be, and put into their place."""

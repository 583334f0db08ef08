from PyQt6.QtGui import QAction, QShortcut
from PyQt6.QtWidgets import *

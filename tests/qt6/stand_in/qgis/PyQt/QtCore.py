from PyQt6.QtCore import *
from PyQt6.QtCore import QT_VERSION_STR

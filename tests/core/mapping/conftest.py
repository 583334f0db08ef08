"""Stand-ins for the network and the reporter."""

import numpy as np
import pytest
from landweave.core.mapping.predictor import Prediction


class FakePredictor:
    """Calls a function of the normalised input (bands, rows, cols) → classes, and counts what it saw."""

    description = "fake"

    def __init__(self, classify, batch=1):
        self.classify, self.batch, self.calls = classify, batch, 0

    def predict(self, inputs):
        self.calls += 1
        classes = np.stack([self.classify(one) for one in inputs]).astype(np.uint8)
        return Prediction(classes, np.where(classes == 255, 255, classes % 101).astype(np.uint8))


@pytest.fixture(scope="session")
def fake():
    """fake(classify, batch=1) → a predictor that does what the function says."""
    return FakePredictor


class Recorder:
    """A reporter that keeps everything, and cancels after some windows."""

    def __init__(self, cancel_after=None, error=None):
        self.steps, self.logs, self.metrics = [], [], {}
        self.left, self.error = cancel_after, error

    def progress(self, stage, done, total, unit):
        self.steps.append((stage, done, total, unit))

    def log(self, message, level="info"):
        self.logs.append((level, message))

    def metric(self, name, value):
        self.metrics[name] = value

    def check_cancelled(self):
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise self.error


@pytest.fixture(scope="session")
def recorder():
    """recorder(cancel_after, error) → a reporter that remembers."""
    return Recorder

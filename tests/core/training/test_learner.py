"""One step, and what it does when memory is short or the device fails."""

import pytest
import torch
from landweave.core.errors import TrainingError
from landweave.core.training.compute import Compute
from landweave.core.training.learner import Learner, Samples
from landweave.core.training.loss import LabelledCrossEntropy
from torch import nn


@pytest.fixture
def samples():
    torch.manual_seed(1)
    values = torch.randn(8, 1, 4, 4)
    labels = (values[:, 0] > 0).long()
    labels[:3, :2] = 255
    return Samples(values, labels)


class Scarce(nn.Module):
    """A network for which the memory suffices for ``room`` windows at once."""

    def __init__(self, room, error=torch.OutOfMemoryError):
        super().__init__()
        torch.manual_seed(2)
        self.layer, self.room, self.error, self.sizes = nn.Conv2d(1, 2, 1), room, error, []

    def forward(self, values):
        self.sizes.append(len(values))
        if len(values) > self.room:
            raise self.error("CUDA out of memory")
        return self.layer(values)


def learner(network, reporter, least=1, kind=torch.float32, device="cpu"):
    loss = LabelledCrossEntropy(torch.ones(2).numpy(), 0.0)
    optimiser = torch.optim.SGD(network.parameters(), 0.5)
    one = Learner(network, loss, optimiser, Compute(torch.device("cpu"), kind, least), reporter)
    one._device = torch.device(device)
    return one


def test_short_of_memory_a_batch_is_done_in_parts_with_the_same_result(samples, heard):
    reporter, rich, poor = heard(), Scarce(8), Scarce(2)
    whole = learner(rich, heard()).learn(samples, 1)
    one = learner(poor, reporter)
    parts = one.learn(samples, 1)
    assert poor.sizes == [8, 4, 2, 2, 2, 2]
    assert (parts.right, parts.labelled) == (whole.right, whole.labelled) == (whole.right, 8 * 16 - 3 * 8)
    assert parts.loss == pytest.approx(whole.loss, rel=1e-5)
    assert torch.allclose(poor.layer.weight, rich.layer.weight, atol=1e-6)
    assert [level for level, _ in reporter.logs] == ["warning", "warning"]
    assert "each batch is done in 4 parts from now on" in reporter.logs[-1][1]
    one.learn(samples, 2)
    assert poor.sizes[6:] == [2, 2, 2, 2]


def test_memory_for_nothing_at_all_is_told(samples, heard):
    with pytest.raises(TrainingError, match="too little memory"):
        learner(Scarce(0), heard()).learn(samples, 1)


def test_batch_statistics_of_one_window_are_never_taken(samples, heard):
    network = Scarce(1)
    with pytest.raises(TrainingError, match="too little memory"):
        learner(network, heard(), least=2).learn(samples, 1)
    assert min(network.sizes) == 2


def test_a_processor_without_memory_says_it_in_words_of_its_own(samples, heard):
    class Poor(Scarce):
        def forward(self, values):
            if len(values) > 4:
                raise RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory")
            return self.layer(values)

    one = learner(Poor(4), heard())
    one.learn(samples, 1)
    assert one.parts == 2


def test_a_gpu_that_vanishes_is_told_with_the_way_on(samples, heard):
    class Gone(Scarce):
        def forward(self, values):
            raise RuntimeError("CUDA error: the launch timed out\nand more")

    with pytest.raises(TrainingError, match="stopped working in step 3: CUDA error: the launch timed out") as caught:
        learner(Gone(8), heard(), device="cuda").learn(samples, 3)
    assert "goes on from the last state" in caught.value.hint


def test_half_precision_learns_the_same_thing_nearly(samples, heard):
    exact, half = Scarce(8), Scarce(8)
    first = learner(exact, heard()).learn(samples, 1)
    second = learner(half, heard(), kind=torch.bfloat16).learn(samples, 1)
    assert second.loss == pytest.approx(first.loss, rel=0.02)
    assert half.layer.weight.dtype == torch.float32
    assert torch.allclose(half.layer.weight, exact.layer.weight, atol=0.02)


def test_a_batch_without_labels_teaches_nothing(samples, heard):
    network = Scarce(8)
    before = network.layer.weight.clone()
    learnt = learner(network, heard()).learn(Samples(samples.values, torch.full_like(samples.labels, 255)), 1)
    assert (learnt.loss, learnt.labelled) == (0.0, 0)
    assert torch.equal(network.layer.weight, before)

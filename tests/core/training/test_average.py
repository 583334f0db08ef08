import torch
from landweave.core.training.average import Average
from torch import nn


def layer(value):
    net = nn.Linear(1, 1, bias=False)
    nn.init.constant_(net.weight, value)
    return net


def test_a_network_that_stands_still_is_its_own_mean():
    mean = Average(layer(3.0), 10)
    for _ in range(5):
        mean.add(layer(3.0))
    assert float(mean.network.weight) == 3.0


def test_old_states_fade():
    mean = Average(layer(0.0), 5)
    for _ in range(100):
        mean.add(layer(1.0))
    assert 0.99 < float(mean.network.weight) <= 1.0


def test_counters_are_taken_over():
    net = nn.BatchNorm2d(1)
    mean = Average(net, 5)
    net.train()(torch.randn(2, 1, 3, 3))
    mean.add(net)
    assert int(mean.network.num_batches_tracked) == 1
    assert not mean.network.training

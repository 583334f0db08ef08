"""Profiles and what a rule says of each class."""

import pytest
from landweave.core.errors import JobError
from landweave.core.jobs.rules import CORINE, Rules, profile, profiles
from landweave.core.scheme import load_scheme


def test_the_profiles():
    found = {id_: (p.rules.mmu_ha, p.rules.min_width_m, p.is_change) for id_, p in profiles().items()}
    assert found == {
        "clc": (25.0, 100.0, False),
        "clc-change": (5.0, 100.0, True),
        "clcplus-like": (0.5, 20.0, False),
        "aihub": (0.01, 12.0, False),
    }
    assert all(p.source and p.title for p in profiles().values())


def test_the_default_is_the_first_profile():
    assert profile("clc").rules == CORINE == Rules()


def test_an_unknown_profile_is_refused():
    with pytest.raises(JobError, match="clc-change"):
        profile("moon")


def test_the_minima_of_the_korean_labels():
    rules, aihub = profile("aihub").rules, load_scheme("aihub")
    assert {c.code: rules.minimum_ha(c) for c in aihub.classes} == {
        "10": 0.01, "20": 0.05, "30": 0.01, "40": 0.01, "50": 0.05, "60": 0.05, "70": 0.25, "80": 0.05,
    }  # fmt: skip


def test_a_minimum_of_the_users_wins():
    rules = Rules(scheme_minima=True, class_mmu=(("70", 1.5),))
    aihub = load_scheme("aihub")
    assert rules.minimum_ha(aihub.by_code("70")) == 1.5
    assert rules.minimum_ha(aihub.by_code("80")) == 0.05
    assert Rules(mmu_ha=7).minimum_ha(aihub.by_code("80")) == 7


def test_problems_name_the_class():
    assert Rules(class_mmu=(("111", -1.0),)).problems() == [
        "The minimum mapping unit of 111 is -1 ha; it must be 0 or more."
    ]

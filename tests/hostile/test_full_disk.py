"""A disk that fills up at any write: always told, never a wrong file under a final name; the run can go on later."""

import subprocess

import pytest

PARTS = ("*.part*", "*.gpkg-journal")


def leftovers(folder):
    return [path for pattern in PARTS for path in folder.rglob(pattern)] if folder.exists() else []


def judge(answer, found, whole, folder):
    """What is wrong after one try."""
    problems = [f"{name} is wrong" for name in found if found[name] != whole[name]]
    problems += [f"{path.name} was left" for path in leftovers(folder)]
    if "error" in answer and answer["error"] not in ("output", "memory"):
        problems.append(f"told as {answer}")
    if "error" not in answer and found != whole:
        problems.append("silent loss")
    return problems


def test_no_file_may_grow_beyond_a_limit(runner, map_job, tmp_path, state, tries, fault):
    """Every write beyond the limit fails, whichever library makes it."""
    runner.run(map_job(tmp_path / "whole"))
    whole = state(tmp_path / "whole")
    largest = max(path.stat().st_size for path in (tmp_path / "whole").rglob("*") if path.is_file())
    points, told = tries(4, 80), 0
    for i in range(points):
        folder = tmp_path / f"run{i}"
        answer = runner.run(map_job(folder), RLIMIT_FSIZE=50 + largest * i // points)
        assert judge(answer, state(folder), whole, folder) == [], answer
        told += "error" in answer
        runner.run(map_job(folder))
        assert state(folder) == whole
    fault("no file may grow beyond n bytes", points, f"{told} told, 0 silent, 0 leftovers; all resumed to the same")
    assert told > points // 2


@pytest.fixture
def small_disk(tmp_path):
    """small_disk(kilobytes) → the folder of a disk of this size, made or resized."""
    folder, made = tmp_path / "disk", []

    def make(size):
        folder.mkdir(exist_ok=True)
        options = f"{'remount,' if made else ''}size={size}k"
        if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True).returncode:
            pytest.skip("a small disk cannot be mounted here")
        made.append(size)
        return folder

    yield make
    if made:
        subprocess.run(["umount", folder], check=True)


def test_a_disk_of_any_size(runner, map_job, tmp_path, state, tries, fault, small_disk):
    runner.run(map_job(tmp_path / "whole"))
    whole = state(tmp_path / "whole")
    size = sum(path.stat().st_size for path in (tmp_path / "whole").rglob("*")) // 1024
    points, told = tries(4, 80), 0
    for i in range(points):
        disk = small_disk(20 + size * i // points)
        folder = disk / f"run{i}"
        # What another program takes meanwhile cannot be asked for beforehand: here no space is.
        answer = runner.run(map_job(folder), RESERVE_BYTES=-(10**9))
        assert judge(answer, state(folder), whole, folder) == [], answer
        told += "error" in answer
        small_disk(100_000)
        runner.run(map_job(folder), RESERVE_BYTES=0)
        assert state(folder) == whole
        subprocess.run(["rm", "-r", folder], check=True)
    fault("a disk of n kilobytes", points, f"{told} told, 0 silent, 0 leftovers; all resumed to the same")
    assert told

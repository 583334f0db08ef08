"""Malicious and broken weights: refused in one sentence, nothing runs, nothing lands outside, nothing is left."""

import hashlib
import io
import json
import os
import pickle
import shutil
import struct
import tarfile
import zipfile

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

NAMES = "card.json", "weights.safetensors", "SHA256SUMS"


class Runs:
    """Whoever unpickles it leaves a mark."""

    def __init__(self, mark, call=os.mkdir):
        self.mark, self.call = str(mark), call

    def __reduce__(self):
        return self.call, (self.mark,)


def safetensors(header, body=b"", length=None):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + body


def edited_card(folder, untrained, change):
    shutil.copytree(untrained, folder)
    card = json.loads((folder / "card.json").read_text())
    change(card)
    (folder / "card.json").write_text(json.dumps(card))
    return summed(folder)


def summed(folder):
    """The folder with hashes that are right, so that what follows has to find the fault."""
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in NAMES[:2]]
    (folder / "SHA256SUMS").write_text("".join(lines))
    return folder


def pickles(folder, mark, converted):
    payloads = {
        "reduce": Runs(mark), "eval": Runs(f"open({str(mark)!r}, 'w')", eval), "exec": Runs(f"open({str(mark)!r}, 'w')", exec),  # noqa: E501
        "system": Runs(f"touch {mark}", os.system), "nested": {"state_dict": {"a": Runs(mark)}}, "list": [Runs(mark)] * 3, "key": {("a", 1): Runs(mark)},  # noqa: E501
    }  # fmt: skip
    for name, payload in payloads.items():
        if name in converted:
            torch.save(payload, folder / f"{name}.pt")
            yield folder / f"{name}.pt"
        for ending in ("ckpt", "pkl", "bin", "safetensors", "zip", *(("pth", "onnx") if name in converted else ())):
            (folder / f"raw-{name}.{ending}").write_bytes(pickle.dumps(payload))
            yield folder / f"raw-{name}.{ending}"
    scripted = torch.jit.script(torch.nn.Linear(2, 2))
    scripted.save(str(folder / "scripted.pt"))
    torch.save(torch.nn.Linear(2, 2), folder / "module.pt")
    torch.save({"weight": torch.zeros(1).expand(10**12)}, folder / "strided.pt")
    with zipfile.ZipFile(folder / "deflated.pt", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("archive/data.pkl", pickle.dumps(Runs(mark)))
        file.writestr("archive/data/0", bytes(10**7))
    with tarfile.open(folder / "legacy.pt", "w") as file:
        data = pickle.dumps(Runs(mark))
        entry = tarfile.TarInfo("pickle")
        entry.size = len(data)
        file.addfile(entry, io.BytesIO(data))
    more = ("scripted", "module", "deflated", "legacy") if len(converted) > 1 else ()
    yield from (folder / f"{name}.pt" for name in ("strided", *more))


def headers(folder):
    one = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
    files = {
        "empty": b"", "short": b"\1\2\3", "length": safetensors({}, length=2**62), "long": safetensors(b" " * (101 * 10**6)),  # noqa: E501
        "text": safetensors(b"not json"), "deep": safetensors(b'{"a":' * 50_000), "list": safetensors([1, 2]), "none": safetensors({}),  # noqa: E501
        "shape": safetensors({"a": {**one, "shape": [10**9, 10**9]}}, b"abcd"), "overflow": safetensors({"a": {**one, "shape": [2**63, 4]}}, b"abcd"),  # noqa: E501
        "offset": safetensors({"a": {**one, "data_offsets": [0, 4000]}}, b"abcd"), "backwards": safetensors({"a": {**one, "data_offsets": [4, 0]}}, b"abcd"),  # noqa: E501
        "negative": safetensors({"a": {**one, "data_offsets": [-4, 0]}}, b"abcd"), "overlap": safetensors({"a": one, "b": one}, b"abcd"),  # noqa: E501
        "dtype": safetensors({"a": {**one, "dtype": "OBJECT"}}, b"abcd"), "tail": safetensors({"a": one}, b"abcd" + bytes(99)),  # noqa: E501
        "twice": safetensors(b'{"a":' + json.dumps(one).encode() + b',"a":' + json.dumps(one).encode() + b"}", b"abcd"),
        "many": safetensors({str(i): {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]} for i in range(300_000)}),
        "metadata": safetensors({"__metadata__": {"a": 1}, "a": one}, b"abcd"), "html": safetensors({"<img src=x>": one}, b"abcd"),  # noqa: E501
    }  # fmt: skip
    for name, data in files.items():
        (folder / f"header-{name}.safetensors").write_bytes(data)
        yield folder / f"header-{name}.safetensors"


def numbers(folder, untrained):
    """Right names, wrong numbers."""
    tensors = load_file(untrained / NAMES[1])
    first = next(name for name, tensor in tensors.items() if tensor.ndim == 4)
    changes = {
        "nan": {first: tensors[first] * float("nan")}, "infinite": {first: tensors[first] / 0}, "shape": {first: tensors[first][:1]},  # noqa: E501
        "kind": {first: tensors[first].to(torch.int8)}, "double": {first: tensors[first].double()}, "extra": {"extra": torch.zeros(1)},  # noqa: E501
    }  # fmt: skip
    for name, change in changes.items():
        path = folder / f"numbers-{name}"
        shutil.copytree(untrained, path)
        save_file({**tensors, **{key: value.contiguous() for key, value in change.items()}}, path / NAMES[1])
        yield summed(path)
    path = folder / "numbers-missing"
    shutil.copytree(untrained, path)
    save_file({name: tensor for name, tensor in tensors.items() if name != first}, path / NAMES[1])
    yield summed(path)
    flipped = folder / "flipped"
    shutil.copytree(untrained, flipped)
    data = bytearray((flipped / NAMES[1]).read_bytes())
    data[-3] ^= 1
    (flipped / NAMES[1]).write_bytes(data)
    yield flipped


def cards(folder, untrained):
    def put(*path, value):
        def change(card):
            for key in path[:-1]:
                card = card[key]
            card[path[-1]] = value

        return change

    texts = "../../evil", "a/b", "con", "<img src=x>", "\u202eevil", "x" * 10_000, "", "nul\0", "sim-north\n"
    for i, text in enumerate(texts):
        yield edited_card(folder / f"id-{i}", untrained, put("id", value=text))
    for i, value in enumerate(([], None, 7, {"type": "Feature"}, "x" * 10**6)):
        yield edited_card(folder / f"properties-{i}", untrained, put("properties", value=value))
    for name, text in (
        ("deep", "[" * 100_000), ("text", "hello"), ("nan", '{"id": NaN}'), ("large", " " * 10**7), ("binary", "\x00\xff"),  # noqa: E501
    ):  # fmt: skip
        path = folder / f"card-{name}"
        shutil.copytree(untrained, path)
        (path / "card.json").write_text(text)
        yield summed(path)


def archives(folder, untrained, mark):
    files = {name: (untrained / name).read_bytes() for name in NAMES}

    def zipped(name, more=(), without=(), compress=zipfile.ZIP_STORED):
        path = folder / f"{name}.zip"
        with zipfile.ZipFile(path, "w", compress) as file:
            for key, data in [*((k, v) for k, v in files.items() if k not in without), *more]:
                file.writestr(key, data)
        return path

    link = zipfile.ZipInfo("weights.safetensors")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    names = (
        "../evil",
        "/evil",
        "a/../../evil",
        "..\\evil",
        "C:\\evil",
        "sub/card.json",
        "evil.py",
        "\u202ecard.json",
        "MODEL_CARD.md/x",
    )
    for i, name in enumerate(names):
        yield zipped(f"slip-{i}", [(name, b"evil")])
    yield zipped("link", [(link, b"/etc/hostname")], without=[NAMES[1]])
    with pytest.warns(UserWarning, match="Duplicate name"):
        yield zipped("twice", [("card.json", b"{}")])
    yield zipped("bomb", [(NAMES[1], bytes(3 * 10**8))], without=[NAMES[1]], compress=zipfile.ZIP_DEFLATED)
    yield zipped("incomplete", without=["SHA256SUMS"])
    yield zipped("sums", [("SHA256SUMS", files["SHA256SUMS"].replace(b"a", b"b"))], without=["SHA256SUMS"])
    yield zipped("wide-sums", [("SHA256SUMS", b"x" * 10**7)], without=["SHA256SUMS"])
    whole = zipped("whole").read_bytes()
    for cut in (0, 10, len(whole) // 2, len(whole) - 10):
        (folder / f"cut-{cut}.zip").write_bytes(whole[:cut])
        yield folder / f"cut-{cut}.zip"
    broken = bytearray(whole)
    broken[len(whole) // 3] ^= 255
    (folder / "broken.zip").write_bytes(broken)
    yield folder / "broken.zip"
    for name in NAMES:
        path = folder / f"linked-{name}"
        shutil.copytree(untrained, path)
        (path / name).rename(path / "elsewhere")
        (path / name).symlink_to(path / "elsewhere")
        yield path
    pipe = folder / "pipe"
    shutil.copytree(untrained, pipe)
    (pipe / "card.json").unlink()
    os.mkfifo(pipe / "card.json")
    yield pipe


def test_corpus(runner, tmp_path, untrained, tries, fault):
    # Each of these is looked at by a process of its own, which takes seconds.
    converted = tries(("eval",), ("reduce", "eval", "exec", "system", "nested", "list", "key"))
    folder, mark = tmp_path / "corpus", tmp_path / "MARK"
    folder.mkdir()
    cases = [
        *pickles(folder, mark, converted), *headers(folder), *numbers(folder, untrained), *cards(folder, untrained),
        *archives(folder, untrained, mark),
    ]  # fmt: skip
    before = {path for path in tmp_path.rglob("*") if folder not in path.parents}
    answers = runner.try_all("package", [str(case) for case in cases], untrained / "card.json")
    odd = {
        case.rsplit("/")[-1]: str(end)
        for case, end in answers.items()
        if end.get("error") not in ("weights", "output", "engine")
    }
    assert odd == {}
    assert not mark.exists(), "code of a stranger ran"
    assert {path for path in tmp_path.rglob("*") if folder not in path.parents} == before
    assert len(cases) >= 40
    fault("malicious weights", len(cases), "all refused in one sentence; 0 executions, 0 files outside")


def test_mutants(runner, tmp_path, untrained, tries, fault, random_numbers):
    """Bytes changed anywhere in a package: the hashes, or the checks behind them, refuse it."""
    cases = []
    for i in range(tries(20, 1000)):
        path = tmp_path / f"mutant{i}"
        shutil.copytree(untrained, path)
        victim = path / NAMES[i % 3]
        data = bytearray(victim.read_bytes())
        for place in random_numbers.integers(0, min(len(data), 20_000 if i % 2 else len(data)), 4):
            data[place] = np.uint8(data[place]) ^ np.uint8(1 << random_numbers.integers(0, 8))
        victim.write_bytes(data)
        cases.append(str(path))
    answers = runner.try_all("package", cases, untrained / "card.json")
    assert {case: end for case, end in answers.items() if end.get("error") != "weights"} == {}
    fault("mutants of weights", len(cases), "all refused in one sentence")

"""Faults that no test can notice, and why: the result is the same, or nobody is promised another one.

Module → (its line, what is changed there) → reason.
"""

HARMLESS: dict[str, dict[tuple[str, str], str]] = {
    "scheme": {
        ("shade = 60 + number * 67 % 180", "67  →  68"): "any shades that differ between neighbours will do",
    },
    "mapping.bands": {
        ("return False", "return False  →  return None"): "its callers ask only whether it holds",
    },
    "mapping.journal": {
        (
            "file.truncate(end)",
            "file.truncate(end)  →  None",
        ): "what comes next is written over the damaged rest, and hashes tell what is left of it",
    },
    "mapping.windows": {
        ("if margin % ALIGN_PX or not 0 <= margin <= 256:", "256  →  257"): "no multiple of 32 lies between them",
    },
    "tasks.plan": {
        (
            'json.dump({"format": _FORMAT, **asdict(plan)}, stream, indent=1, allow_nan=False)',
            "False  →  True",
        ): "a plan has no number that could be NaN",
    },
    "agreement.confusion": {
        ("return [place.get(int(value), -1) for value in table]", "1  →  2"): "any negative place stands for none",
    },
    "mapping.scaling": {
        (
            'return all(band.dtype == "uint8" for band in bands) and 2 < max(band.high for band in card.bands) <= 255',
            "2  →  3",
        ): "no picture in bytes ends between 2 and 3",
        (
            'times = f"{power:g} times larger" if power >= 1 else f"{1 / power:g} times smaller"',
            "power >= 1  →  power > 1",
        ): "a power of ten that is refused is never 1",
    },
    "mapping.suitability": {
        (
            "if not low * (1 - TOLERANCE) <= size <= high * (1 + TOLERANCE):",
            "low * (1 - TOLERANCE) <= size <= high * (1 + TOLERANCE)  →  "
            "low * (1 - TOLERANCE) < size <= high * (1 + TOLERANCE)",
        ): "a size measured on the ground is never the limit to the last digit",
    },
    "mapping.upsampling": {
        ("return False", "False  →  None"): "both mean no",
    },
    "agreement.borders": {
        (
            "return np.full(cols + 2 * discs.beyond.shape[2], _FAR, np.int8)",
            "2  →  3",
        ): "what lies beyond the discs' reach is far from any border as well",
    },
    "agreement.pairs": {
        (
            "return bool((self.area_m2 == self.area_m2[0]).all())",
            "self.area_m2 == self.area_m2[0]  →  self.area_m2 != self.area_m2[0]",
        ): "the sums of areas that differ come to the same",
    },
    "agreement.sample_size": {
        (
            "return math.ceil(round(float((weights * deviation).sum() / standard_error) ** 2, 9))",
            "9  →  10",
        ): "rounding takes away what floating point adds, at either digit",
        (
            "return math.ceil(round(Z_95**2 * expected * (1 - expected) / half_width**2, 9))",
            "9  →  10",
        ): "rounding takes away what floating point adds, at either digit",
        (
            "short = open_ & ((wanted < minimum) | (wanted > sizes))",
            "wanted > sizes  →  wanted >= sizes",
        ): "a stratum that wants just all of its pixels gets them",
    },
    "agreement.tolerance": {
        (
            "row, col = y + disc[i, 0], x + disc[i, 1]",
            "x + disc[i, 1]  →  x - disc[i, 1]",
        ): "a disc is symmetric",
        (
            "row, col = y + disc[i, 0], x + disc[i, 1]",
            "y + disc[i, 0]  →  y - disc[i, 0]",
        ): "a disc is symmetric",
    },
    "comparison.blocks": {
        ("MOST_BLOCKS = 2500", "2500  →  2501"): "rows and columns of blocks are whole numbers, 50 each either way",
    },
    "comparison.counting": {
        (
            "same &= rows.maps[k, y, x] == rows.maps[0, y, x]",
            "0  →  1",
        ): "all are alike whichever of them they are compared with",
    },
    "comparison.posterior": {
        (
            "classes, percent = len(codes), np.arange(101) / 100",
            "101  →  102",
        ): "no confidence leads to the bin behind the last",
    },
    "generalise.fill": {
        ("out.reshape(-1)[places] = NODATA", "1  →  2"): "NumPy takes any negative length for the one it has to find",
        ("order = np.zeros((256, 256), np.int32)", "256  →  257"): "bytes never reach the added row or column",
        (
            "if count + 4 > places.size:",
            "count + 4 > places.size  →  count + 4 >= places.size",
        ): "the table grows one pixel earlier",
    },
    "generalise.merge": {
        (
            "queued = np.full(parent.size, -1, np.int64)",
            "-1  →  +1",
        ): "no region has the key 1, for its area would be 0",
        ("heap = [(np.int64(-1), np.int64(0))]", "-1  →  +1"): "this item tells the compiler a type and is taken out",
    },
    "generalise.regions": {
        (
            "count, slots = numbering.count, _SLOTS << max(0, (source.width - 1).bit_length() - 12)",
            "_SLOTS << max(0, (source.width - 1).bit_length() - 12)  →  "
            "_SLOTS >> max(0, (source.width - 1).bit_length() - 12)",
        ): "the next line makes the table large enough; a larger one is faster",
        (
            "walk, store = begin_walk(runs[0], False), empty_store(1024 + 2 * found[0].size)",
            "1024  →  1025",
        ): "room that grows when it is needed",
        (
            "before, labels = walk[1][(y + 1) % 2], walk[1][y % 2]",
            "y + 1  →  y - 1",
        ): "the row above is the other one of two either way",
    },
    "generalise.runs": {
        ("values = np.empty(0, np.uint8)", "0  →  1"): "the room for one more run is given back at the end",
    },
    "agreement.crosswalk": {
        ("if coarse.id not in set(rows[0]) - _OWN_COLUMNS:", "0  →  1"): "all rows have the same columns",
    },
    "agreement.estimators": {
        ("size = n.shape[0]", "0  →  1"): "the table is square",
        ("classes = range(sample.counts.shape[1])", "1  →  2"): "the tables are square",
        ("cols = [_line(nothing, j, axis=1) for j in classes]", "1  →  2"): "all but 0 is the other axis",
    },
}

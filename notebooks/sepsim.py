"""Reads results of sepsim for notebooks, by its command ``query``. Holds no model."""

import io
import os
import subprocess

import pandas as pd


def folder(name):
    """Path of a results folder; its parent is ``../results`` or the environment's ``SEPSIM_RESULTS``."""
    return os.path.join(os.environ.get("SEPSIM_RESULTS", "../results"), name)


def query(results, sql):
    """Rows of one SELECT over a results folder as a data frame."""
    program = os.environ.get("SEPSIM", "../sepsim")
    answer = subprocess.run(
        [program, "query", results, sql, "--format", "csv"], capture_output=True, text=True, encoding="utf-8"
    )
    if answer.returncode != 0:
        raise RuntimeError(answer.stderr)
    return pd.read_csv(io.StringIO(answer.stdout))

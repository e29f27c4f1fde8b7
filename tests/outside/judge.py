#!/usr/bin/env python3
"""Runs the conformance runner against a service made of metadata alone.

What is refused must be a known difference, and each known difference must still be one.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import tomllib
from pathlib import Path

from metadata_service.wire import Server

KNOWN = Path(__file__).with_name("known_differences.toml")


def outcomes(runner: Path, base_url: str) -> dict[str, str | None]:
    """What is wrong with each operation; nothing, if it was accepted."""
    with tempfile.NamedTemporaryFile(suffix=".json") as log:
        command = [runner, "--base-url", base_url, "--json", log.name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(f"{runner}: {done.stderr}")
        print(done.stdout.splitlines()[-1])
        return {f"{one['method']} {one['path']}": one["fault"] for one in json.load(log)}


def judge(found: dict[str, str | None], groups: list[dict]) -> list[str]:
    """What is neither accepted nor known, and what is known and does not occur."""
    known = {operation: group for group in groups for operation in group["operations"]}
    faults = []
    for operation, fault in found.items():
        group = known.get(operation)
        if fault is None and group is not None:
            faults.append(f"{operation}: is accepted; take it out of {KNOWN.name}")
        elif fault is not None and group is None:
            faults.append(f"{operation}: {fault}")
        elif fault is not None and group["fault"] not in fault:
            faults.append(f"{operation}: {fault}; what is known is: {group['fault']}")
    missing = sorted(known.keys() - found.keys())
    return faults + [f"{operation}: is not declared; take it out of {KNOWN.name}" for operation in missing]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--metadata", type=Path, required=True, help="the CSDL document")
    parser.add_argument("--runner", type=Path, required=True, help="the conformance runner")
    arguments = parser.parse_args()
    groups = tomllib.loads(KNOWN.read_text(encoding="utf-8"))["difference"]
    with Server(arguments.metadata) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found = outcomes(arguments.runner, server.base_url)
        server.shutdown()
    faults = judge(found, groups)
    for group in groups:
        print(f"known: {len(group['operations'])} operations: {group['reason']}")
    for fault in faults:
        print(f"FAILED: {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

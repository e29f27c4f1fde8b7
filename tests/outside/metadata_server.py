#!/usr/bin/env python3
"""Serves any CSDL document as a Graph service on loopback, until it is stopped."""

import argparse
from pathlib import Path

from metadata_service.wire import Server


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("metadata", type=Path, help="the CSDL document, such as Graph's $metadata")
    parser.add_argument("--port", type=int, default=0, help="the port; without one, any that is free")
    arguments = parser.parse_args()
    with Server(arguments.metadata, arguments.port) as server:
        print(server.base_url, flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()

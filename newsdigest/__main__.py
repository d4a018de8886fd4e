"""The entry: ``newsdigest`` and ``python -m newsdigest``."""

import gc
import os
import sys

VERSION_OPTIONS = {"--version", "-V"}  # of the program and, by the same words, of each command


def main() -> None:
    """Run the command line; ``--version`` is answered before anything else is imported.

    A stream that the caller has closed (``>&-``) takes everything, and shows nothing.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    if VERSION_OPTIONS & set(sys.argv[1:]):
        from newsdigest import __version__

        print(f"newsdigest {__version__}")
        return
    from newsdigest.cli.app import app

    gc.disable()  # one short run over records that hold no circles: nothing to collect
    app(prog_name="newsdigest")


if __name__ == "__main__":
    main()

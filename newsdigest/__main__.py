"""The entry: ``newsdigest`` and ``python -m newsdigest``."""

import gc
import sys

VERSION_OPTIONS = {"--version", "-V"}  # of the program and, by the same words, of each command


def main() -> None:
    """Run the command line; ``--version`` is answered before anything else is imported."""
    if VERSION_OPTIONS & set(sys.argv[1:]):
        from newsdigest import __version__

        print(f"newsdigest {__version__}")
        return
    from newsdigest.cli.app import app

    gc.disable()  # one short run over records that hold no circles: nothing to collect
    app(prog_name="newsdigest")


if __name__ == "__main__":
    main()

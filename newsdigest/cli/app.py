"""The commands of ``newsdigest``, and what its errors and exit codes look like."""

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from newsdigest.cli.annotate import annotate
from newsdigest.cli.compare import compare
from newsdigest.cli.config import config
from newsdigest.cli.ingest import ingest
from newsdigest.cli.output import silence_output, tell
from newsdigest.cli.people import people
from newsdigest.cli.quotes import quotes
from newsdigest.cli.sources import sources
from newsdigest.cli.timeline import timeline
from newsdigest.store.open import StoreError

FAILED = 1
INTERRUPTED = 130


class Commands(TyperGroup):
    """The commands; whatever goes wrong in one is a sentence and an exit code, no traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except StoreError as error:
            raise fail(str(error)) from None
        except BrokenPipeError:  # the reader has seen enough: newsdigest timeline | head
            silence_output()
            raise typer.Exit(0) from None
        except KeyboardInterrupt:
            raise fail("interrupted; what was stored before stays", INTERRUPTED) from None
        except OSError as error:
            silence_output()
            raise fail(
                f"{error.filename or 'the output'} cannot be used: {error.strerror}"
            ) from None
        except MemoryError:
            raise fail("there is not enough memory for this input") from None
        except (typer.Exit, typer.Abort, typer.BadParameter):
            raise
        except Exception as error:
            if os.environ.get("NEWSDIGEST_DEBUG") or is_usage(error):
                raise
            raise fail(f"internal error: {error!r}; NEWSDIGEST_DEBUG=1 shows where") from None


def fail(message: str, code: int = FAILED) -> typer.Exit:
    """Tell what went wrong; give back the exit."""
    tell(message)
    return typer.Exit(code)


def is_usage(error: Exception) -> bool:
    """Tell whether typer itself has an answer for ``error``: wrong usage, with a hint."""
    return hasattr(error, "exit_code")


# Plain help: rich's panels cost 0.2 s and more than fifty columns.
app = typer.Typer(
    name="newsdigest",
    cls=Commands,
    help="What happened when, who reports it, who said what: a digest of saved news pages.",
    epilog="A DAY is 2025-05-16, 2025-05 or 2025. Try: newsdigest timeline seeds",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (ingest, timeline, sources, quotes, people, compare, annotate):
    app.command()(command)
app.add_typer(config)


def show_version(wanted: bool) -> None:
    """Print the version and stop."""
    if wanted:
        from newsdigest import __version__

        sys.stdout.write(f"newsdigest {__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    version: bool = typer.Option(
        False, "--version", "-V", is_eager=True, callback=show_version, help="Show the version."
    ),
) -> None:
    """What happened when, who reports it, who said what: a digest of saved news pages."""

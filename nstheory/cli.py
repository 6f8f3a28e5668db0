"""Noise stability of transformers as checkable claims. Exit code 1: a verdict is not as expected; 2: a mistake in the command."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from nstheory.command_words import BUDGETS, one_of, record_names, script_names, start_log
from nstheory.errors import ArgumentError, NSTheoryError
from nstheory.model_commands import SeedOption, bounds_of_model, measure_model

# The help of the whole is this file's first line; that of a command or a group is the first line of its function.
HELP_NAMES = {"help_option_names": ["-h", "--help"]}
app = typer.Typer(no_args_is_help=True, help=__doc__, pretty_exceptions_enable=False, context_settings=HELP_NAMES)
train_app = typer.Typer(no_args_is_help=True)
app.add_typer(train_app, name="train")
app.command("bounds")(bounds_of_model)
app.command("measure")(measure_model)

BudgetOption = Annotated[str, typer.Option(help="fast, standard or deep", autocompletion=one_of(*BUDGETS))]
JobsOption = Annotated[int, typer.Option("--jobs", "-j", help="processes; the result does not depend on it")]
BackendOption = Annotated[
    str, typer.Option(help="local, or dask for the workers of a cluster", autocompletion=one_of("local", "dask"))
]
SchedulerOption = Annotated[
    str | None, typer.Option(help="address of the cluster's scheduler, such as tcp://10.0.0.1:8786")
]
DeviceOption = Annotated[str, typer.Option(help="cpu or cuda, for the sampler", autocompletion=one_of("cpu", "cuda"))]


def main() -> None:
    """Run the command line; errors of this package, a missing library and a full disk are one line.

    Ctrl-C ends with code 130, and a reader that has gone away, such as `head`, with 141, as a shell has it: neither is a verdict.
    """
    said = ("-v", "-vv", "--verbose")  # behind a command too
    sys.argv[1:] = sorted(sys.argv[1:], key=lambda word: word not in said)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that lacks a letter, such as a Greek one
    try:
        try:
            app()
        finally:
            if sys.stdout:
                sys.stdout.flush()
    except SystemExit as stop:
        # Typer ends with 1 for it, which is the code of a verdict.
        if isinstance(stop.__context__, BrokenPipeError):
            _drop_output()
            sys.exit(141)
        raise
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.ENOSPC):
            raise
        _drop_output()
        if error.errno == errno.EPIPE:
            sys.exit(141)
        print(f"error: {error.filename or 'the output'} cannot be written: {error.strerror}", file=sys.stderr)
        sys.exit(2)
    except NSTheoryError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
    except ModuleNotFoundError as error:
        library = (error.name or "").split(".")[0]
        if library in ("", "nstheory"):
            raise
        print(f"error: this command needs the library {library}; pip install nstheory brings it", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


def _drop_output() -> None:
    """Let what still waits to be printed go nowhere: Python writes it once more at its end, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _print_version(asked: bool) -> None:
    if asked:
        import nstheory

        print(f"nstheory {nstheory.__version__}")
        raise typer.Exit


@app.callback()
def nstheory_group(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="print the version")
    ] = False,
    verbose: Annotated[
        int, typer.Option("--verbose", "-v", count=True, help="say on standard error what is done; -vv every step")
    ] = 0,
) -> None:
    """What every command shares."""
    start_log(verbose)


@app.command()
def verify(
    names: Annotated[
        list[str] | None,
        typer.Argument(help="ids, topics or a file.py; all claims when none is given", autocompletion=record_names),
    ] = None,
    budget: BudgetOption = "standard",
    seed: SeedOption = 0,
    device: DeviceOption = "cpu",
    jobs: JobsOption = 1,
    backend: BackendOption = "local",
    scheduler: SchedulerOption = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="write all results here; resumes when interrupted")
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="print only what is not as expected, and one line of counts")
    ] = False,
    claims_file: Annotated[
        Path | None, typer.Option("--claims", help="a Python file with CLAIMS and THEOREMS of your own, judged instead")
    ] = None,
) -> None:
    """Judge claims and print the verdict table; exit code 1 when a verdict is not the expected one."""
    from nstheory.claims.verify_command import verify_command

    run = {"budget": budget, "seed": seed, "device": device, "json_file": json_file}
    run |= {"jobs": jobs, "backend": backend, "scheduler": scheduler}
    if not verify_command(names or (), **run, quiet=quiet, claims_file=claims_file):
        raise typer.Exit(1)


@app.command()
def evaluate(
    claim: Annotated[str, typer.Argument(help="id of a claim", autocompletion=record_names)],
    at: Annotated[
        list[str] | None, typer.Option("--at", help="a value, such as rho=1/2; repeat for more variables")
    ] = None,
    digits: Annotated[int, typer.Option(help="correct digits")] = 30,
    refuted: Annotated[bool, typer.Option("--refuted", help="also the formula of a claim that is false")] = False,
) -> None:
    """Print a certified ball of a claim's quantity at a point; that of a false claim only when it is asked for."""
    import nstheory

    pairs = [_assignment(text) for item in at or () for text in item.split()]
    twice = [name for place, (name, _) in enumerate(pairs) if name in dict(pairs[:place])]
    if twice:
        raise ArgumentError(f"--at gives {twice[0]} twice; give each variable once")
    record = nstheory.find(claim)
    if record.corrected_by and not refuted:
        raise ArgumentError(
            f"{record.id} is expected to be {record.expected}, and true is {record.corrected_by}; evaluate that one, or give --refuted"
        )
    print(nstheory.evaluate(record, digits=digits, **dict(pairs)).str(digits))
    # Beside the value, and not in it: what is read by a program stays one line.
    print(f"{record.id}: expected verdict {record.expected}; `nstheory verify {record.id}` judges it", file=sys.stderr)


def _assignment(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name or not value:
        raise ArgumentError(f"--at {text!r} is not of the form name=value, such as rho=1/2")
    return name, value


@app.command()
def certify(
    names: Annotated[
        list[str] | None,
        typer.Argument(help="ids or topics; all that are PROVED when none is given", autocompletion=record_names),
    ] = None,
    out: Annotated[Path, typer.Option(help="folder of the .v files")] = Path("results/rocq"),
    certificate: Annotated[
        Path | None, typer.Option(help="a certificate file of a tail bound, checked as well")
    ] = None,
    page: Annotated[Path | None, typer.Option(help="write a page in Markdown, as docs/rocq.md")] = None,
    record: Annotated[Path | None, typer.Option(help="write what the package says of claims that Rocq checked")] = None,
    twins: Annotated[bool, typer.Option("--twins", help="also the wrong twins, which must fail")] = False,
    every: Annotated[
        bool, typer.Option("--all", help="also those for which an earlier run of as much time found no proof")
    ] = False,
    limit: Annotated[float, typer.Option(help="processor seconds of one attempt")] = 30,
    jobs: Annotated[int, typer.Option("--jobs", "-j", help="processes of coqc")] = 1,
) -> None:
    """Let the kernel of Rocq (Coq) check elementary claims; exit code 1 when a wrong twin passes."""
    from nstheory.rocq.certify_command import certify_command

    options = {"out": out, "certificate": certificate, "twins": twins, "limit": limit, "jobs": jobs, "every": every}
    if not certify_command(names or (), **options, page_file=page, record_file=record):
        raise typer.Exit(1)


@app.command("list")
def list_claims(
    names: Annotated[
        list[str] | None,
        typer.Argument(help="ids or topics; all claims when none is given", autocompletion=record_names),
    ] = None,
    paper: Annotated[
        str | None, typer.Option(help='an item of the paper, such as 5.3 or "Lemma 1": theorems and claims')
    ] = None,
) -> None:
    """List claims, or what examines an item of the paper."""
    from nstheory.claims.shown import listing

    if paper is None:
        listing.list_claims(names or ())
    elif names:
        raise ArgumentError(f"--paper {paper} chooses the records by itself; leave out {' '.join(names)}")
    else:
        listing.list_paper(paper)


@app.command()
def theorems(
    names: Annotated[
        list[str] | None,
        typer.Argument(help="ids or topics; all theorems when none is given", autocompletion=record_names),
    ] = None,
    budget: BudgetOption = "fast",
    seed: SeedOption = 0,
    device: DeviceOption = "cpu",
    jobs: JobsOption = 1,
    json_file: Annotated[Path | None, typer.Option("--json", help="write all proofs here")] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="print only what is not as expected, and one line of counts")
    ] = False,
) -> None:
    """List theorems with verdict, steps of the proof and what is by rule; exit code 1 when a verdict is not the expected one."""
    from nstheory.claims.proofs.printing import theorems_command

    run = {"budget": budget, "seed": seed, "device": device, "jobs": jobs, "json_file": json_file}
    if not theorems_command(names or [], **run, quiet=quiet):
        raise typer.Exit(1)


@app.command()
def show(
    claim: Annotated[str, typer.Argument(help="id of a claim or a theorem", autocompletion=record_names)],
    budget: BudgetOption = "fast",
) -> None:
    """Print statement, derivation or proof, source, mutants, the verdict at the given budget, and the code that uses it."""
    from nstheory.claims import show

    show.show(claim, budget)


@app.command()
def ties(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            autocompletion=record_names, help="parts of names of functions or claims; all ties when none is given"
        ),
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="compare code and formula on random inputs")] = False,
    seed: SeedOption = 0,
    json_file: Annotated[Path | None, typer.Option("--json", help="write the ties here")] = None,
) -> None:
    """List which claim states the rule that each function computes; exit code 1 when a difference is beyond its tolerance."""
    from nstheory.ties.ties_command import ties_command

    if not ties_command(names or [], check=check, seed=seed, json_file=json_file):
        raise typer.Exit(1)


@app.command("check-certificate")
def check_certificate_command(
    file: Annotated[Path, typer.Argument(help="JSON file that write_certificate wrote")],
) -> None:
    """Prove the bound of a certificate again, degree by degree, with no trust in the solver that found it."""
    from nstheory.measure import check_certificate, read_certificate

    bound = check_certificate(file)
    print(read_certificate(file))
    print(f"proved: {bound:.6g}")


@train_app.callback()
def train_group() -> None:
    """Toy training runs, with and without the regularizer."""


@train_app.command("modular-addition")
def train_modular_addition_command(
    p: Annotated[int, typer.Option(help="modulus")] = 113,
    train_fraction: Annotated[float | None, typer.Option(help="share of the sums trained on; default by p")] = None,
    seeds: Annotated[int, typer.Option(help="number of seeds")] = 2,
    gamma: Annotated[float, typer.Option(help="weight of the regularizer in its arm")] = 0.75,
    keep_prob: Annotated[float, typer.Option(help="probability that a token is kept")] = 0.625,
    s: Annotated[int, typer.Option("--S", help="1 rewards stability, 0 penalises it")] = 1,
    weight_decay: Annotated[float, typer.Option(help="of AdamW")] = 2.0,
    steps: Annotated[int | None, typer.Option(help="optimizer steps; default by p")] = None,
    attention: Annotated[str | None, typer.Option(help="attention kind, such as sparsemax or entmax-1.5")] = None,
    out: Annotated[Path | None, typer.Option(help="folder of rows, checkpoints and curve")] = None,
) -> None:
    """Train on (a + b) mod p with and without the regularizer; resumes when interrupted."""
    from nstheory.training.study.two_arms import train_modular_addition

    train_modular_addition(
        p=p,
        train_fraction=train_fraction,
        seeds=seeds,
        gamma=gamma,
        keep_prob=keep_prob,
        S=s,
        weight_decay=weight_decay,
        steps=steps,
        out=out,
        attention=attention,
    )


@app.command("study")
def study_command(
    task: Annotated[str, typer.Argument(help="modular-addition, sparse-parity or language-model")],
    arms: Annotated[str | None, typer.Option(help="names, separated by commas; all of them when not given")] = None,
    seeds: Annotated[int | None, typer.Option(help="of the comparison; 5, or 2 with --quick")] = None,
    grid: Annotated[
        list[str] | None, typer.Option(help="setting=value,value,...; repeat to cross. Replaces tuning")
    ] = None,
    data: Annotated[list[str] | None, typer.Option(help="argument of the task, such as train_fraction=0.3")] = None,
    text: Annotated[Path | None, typer.Option(help="UTF-8 file of the language model")] = None,
    validation_text: Annotated[Path | None, typer.Option(help="its validation file; else the last tenth")] = None,
    small: Annotated[bool, typer.Option("--small", help="a version for two cores: hours")] = False,
    quick: Annotated[bool, typer.Option("--quick", help="small, without tuning: minutes")] = False,
    jobs: JobsOption = 1,
    backend: BackendOption = "local",
    scheduler: SchedulerOption = None,
    attention: Annotated[str | None, typer.Option(help="attention kind, such as sparsemax or entmax-1.5")] = None,
    out: Annotated[Path | None, typer.Option(help="folder of runs.jsonl; an interrupted study resumes there")] = None,
) -> None:
    """Compare training arms on a task: tuned with equal budgets, then on paired seeds."""
    from nstheory.training.study.study_command import run_study

    size = "quick" if quick else "small" if small else "full"
    where = (jobs, backend, scheduler)
    run_study(task, arms, seeds, grid or [], data or [], text, validation_text, size, *where, out, attention)


@app.command()
def bench(
    name: Annotated[
        str | None,
        typer.Argument(help="one benchmark; all of them when none is given", autocompletion=script_names("benchmarks")),
    ] = None,
) -> None:
    """Measure speed and accuracy as ratios, with the scripts of benchmarks/ in a checkout."""
    from nstheory.figure import run_benchmarks

    run_benchmarks(name)


@app.command()
def report(
    results: Annotated[Path, typer.Option(help="file of `nstheory verify --json`")] = Path("results/verdicts.json"),
    out: Annotated[Path, typer.Option(help="folder of the site")] = Path("results/site"),
    open_it: Annotated[bool, typer.Option("--open", help="open the front page in a browser")] = False,
) -> None:
    """Write a site of all theorems and claims with the verdicts of a run; it opens from disk and loads nothing."""
    from nstheory.site.report_command import report_command

    print(report_command(results, out, open_it))


@app.command()
def figures(
    name: Annotated[
        str | None,
        typer.Argument(help="one figure; all of them when none is given", autocompletion=script_names("figures")),
    ] = None,
) -> None:
    """Compute the data of the figures again and draw them."""
    from nstheory.figure import run_scripts

    run_scripts(name)

"""The command line: verify, evaluate, list, show, check-certificate, train, study, figures. Every mistake of a caller is one line, exit code 2."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from nstheory.errors import ArgumentError, NSTheoryError, unknown_id

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__, pretty_exceptions_enable=False)
train_app = typer.Typer(no_args_is_help=True, help="Toy training runs, with and without the regularizer.")
app.add_typer(train_app, name="train")

BudgetOption = Annotated[str, typer.Option(help="fast, standard or deep")]
SeedOption = Annotated[int, typer.Option(help="names the random streams")]
DeviceOption = Annotated[str, typer.Option(help="cpu or cuda, for the sampler")]


def main() -> None:
    """Run the command line; errors of this package are one line, Ctrl-C ends with code 130."""
    try:
        app()
    except NSTheoryError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


@app.command()
def verify(
    names: Annotated[list[str] | None, typer.Argument(help="ids or topics; all claims when none is given")] = None,
    budget: BudgetOption = "standard",
    seed: SeedOption = 0,
    device: DeviceOption = "cpu",
    jobs: Annotated[int, typer.Option("--jobs", "-j", help="processes; the result does not depend on it")] = 1,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="write all results here; resumes when interrupted")
    ] = None,
) -> None:
    """Judge claims and print the verdict table; exit code 1 when a verdict is not the expected one."""
    from nstheory.claims.budget import budget_named
    from nstheory.claims.journal import finish, journal_path
    from nstheory.claims.registry import select
    from nstheory.claims.run import verify as judge_all
    from nstheory.claims.table import corrections, verdict_table
    from nstheory.noise.seeds import require_device

    chosen = select(names or ())
    budget_named(budget)
    require_device(device)
    console = Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    done: list[str] = []
    try:
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            bar = progress.add_task(f"{budget} budget", total=len(chosen))

            def shown(row: dict) -> None:
                done.append(row["id"])
                progress.update(bar, advance=1, description=row["id"])

            rows = judge_all(
                chosen, budget=budget, seed=seed, device=device, jobs=jobs, file=json_file, on_result=shown
            )
    except KeyboardInterrupt:
        kept = (
            f"kept in {journal_path(json_file)}; the same command goes on there" if json_file else "not kept: no --json"
        )
        print(f"interrupted: {len(done)} of {len(chosen)} results {kept}", file=sys.stderr)
        raise
    if json_file:
        finish(json_file, rows)
    console.print(verdict_table(rows, f"{len(rows)} claims, {budget} budget, seed {seed}, {device}"))
    for paragraph in corrections(rows):
        console.print(f"- {paragraph}", highlight=False, markup=False)
    wrong = [row for row in rows if row["verdict"] != row["expected"]]
    for row in wrong:
        print(f"{row['id']}: {row['verdict']}, expected {row['expected']}: {row['reason']}", file=sys.stderr)
    if wrong:
        raise typer.Exit(1)


@app.command()
def evaluate(
    claim: Annotated[str, typer.Argument(help="id of a claim")],
    at: Annotated[
        list[str] | None, typer.Option("--at", help="a value, such as rho=1/2; repeat for more variables")
    ] = None,
    digits: Annotated[int, typer.Option(help="correct digits")] = 30,
) -> None:
    """Print a certified ball of a claim's quantity at a point."""
    import nstheory

    values = dict(_assignment(text) for item in at or () for text in item.split())
    ball = nstheory.evaluate(claim, digits=digits, **values)
    print(ball.str(digits))


def _assignment(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name or not value:
        raise ArgumentError(f"--at {text!r} is not of the form name=value, such as rho=1/2")
    return name, value


@app.command("list")
def list_claims() -> None:
    """List all claims."""
    from rich.table import Table

    from nstheory.claims.registry import select

    table = Table(show_lines=False)
    for column in ("claim", "kind", "expected", "statement"):
        table.add_column(column, no_wrap=column != "statement")
    for claim in select():
        table.add_row(claim.id, str(claim.kind), str(claim.expected), claim.statement)
    Console().print(table)


@app.command()
def show(
    claim: Annotated[str, typer.Argument(help="id of a claim")],
    budget: BudgetOption = "fast",
) -> None:
    """Print statement, derivation as text and LaTeX, source, mutants, and the verdict at the given budget."""
    import sympy as sp

    from nstheory.claims.registry import find
    from nstheory.claims.verdict import check

    record = find(claim)
    console = Console(highlight=False, markup=False)
    console.print(f"{record.id} ({record.kind})\n\n  {record.statement}\n")
    console.print(f"  text   {record.lhs} {record.relation} {record.rhs}", soft_wrap=True)
    relation = {"==": "=", "<": "<", "<=": r"\le"}[str(record.relation)]
    console.print(f"  LaTeX  {sp.latex(record.lhs)} {relation} {sp.latex(record.rhs)}", soft_wrap=True)
    for symbol, domain in record.variables.items():
        console.print(f"  {symbol} in {domain}")
    if record.where is not sp.true:
        console.print(f"  where {record.where}", soft_wrap=True)
    console.print(f"\nsource: {record.source}")
    if record.assumes:
        console.print(f"assumes: {', '.join(record.assumes)}")
    if record.derivation:
        console.print("\nderivation (each equation is checked by the symbolic engine)")
        for number, step in enumerate(record.derivation, start=1):
            console.print(f"  {number}. {step.words}", soft_wrap=True)
            if step.left is not None:
                console.print(f"     text   {step.left} = {step.right}", soft_wrap=True)
                console.print(f"     LaTeX  {sp.latex(step.left)} = {sp.latex(step.right)}", soft_wrap=True)
    result = check(record, budget=budget)
    console.print(f"\nverdict at the {budget} budget: {result.verdict} (expected {result.expected})\n  {result.reason}")
    for one in result.evidence:
        console.print(f"  {one.engine}: {one.verdict}, {one.n_effective} effective; {one.detail or one.witness}")
    for mutant in result.mutants:
        console.print(f"  mutant {mutant.label!r}: {mutant.verdict} by {', '.join(mutant.refuted_by) or 'nobody'}")
    if result.correction:
        console.print(f"\ncorrection: {result.correction}", soft_wrap=True)


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
    jobs: Annotated[int, typer.Option("--jobs", "-j", help="processes; the result does not depend on it")] = 1,
    backend: Annotated[str, typer.Option(help="local, or dask for a cluster")] = "local",
    out: Annotated[Path | None, typer.Option(help="folder of runs.jsonl; an interrupted study resumes there")] = None,
) -> None:
    """Compare training arms on a task: tuned with equal budgets, then on paired seeds."""
    from nstheory.training.study.study_command import run_study

    size = "quick" if quick else "small" if small else "full"
    run_study(task, arms, seeds, grid or [], data or [], text, validation_text, size, jobs, backend, out)


@app.command("bounds")
def bounds_of_model(
    model: Annotated[str, typer.Argument(help="folder or file of safetensors, or a factory such as nets.py:build")],
    rho: Annotated[list[float] | None, typer.Option(help="correlation of the noise, repeat for more")] = None,
    method: Annotated[str, typer.Option(help="covariance, spectral or all")] = "all",
    sigma: Annotated[float | None, typer.Option(help="deviation of the noise; default by the model")] = None,
    tokens: Annotated[str | None, typer.Option(help='ids on whose embeddings the noise falls, such as "1 2 3"')] = None,
    redraw: Annotated[
        bool, typer.Option("--redraw", help="noise that draws whole tokens anew, not on embeddings")
    ] = False,
    frozen_ids: Annotated[str | None, typer.Option(help='ids that --redraw never changes, such as "31"')] = None,
    dim: Annotated[
        str | None, typer.Option(help='shape of a plain input, such as "3 8 8"; default by the model')
    ] = None,
    weights: Annotated[Path | None, typer.Option(help="safetensors for what a factory returns")] = None,
    samples: Annotated[int, typer.Option(help="of each measurement")] = 1 << 14,
    seed: SeedOption = 0,
    out: Annotated[Path | None, typer.Option(help="folder of bounds.png, bounds.svg and bounds.json")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="write all results here")] = None,
) -> None:
    """Bound the noise stability of a saved model, layer by layer, and show what is measured beside it."""
    from nstheory.bounds.command import bounds_command
    from nstheory.training.saved import ARCHITECTURES

    bounds_command(
        model,
        rho=rho or [0.9],
        method=method,
        sigma=sigma,
        tokens=_integers("--tokens", tokens),
        shape=_integers("--dim", dim),
        redraw=redraw,
        frozen_ids=_integers("--frozen-ids", frozen_ids) or (),
        weights=weights,
        n_samples=samples,
        seed=seed,
        architectures=ARCHITECTURES,
        out=out,
        json_file=json_file,
    )


def _integers(option: str, text: str | None) -> list[int] | None:
    if text is None:
        return None
    try:
        return [int(part) for part in text.replace(",", " ").split()]
    except ValueError:
        raise ArgumentError(f'{option} {text!r} is not a list of whole numbers, such as "1 2 3"') from None


@app.command()
def figures(
    name: Annotated[str | None, typer.Argument(help="one figure; all of them when none is given")] = None,
) -> None:
    """Compute the data of the figures again and draw them."""
    folder = Path(__file__).resolve().parent.parent / "figures"
    scripts = {file.stem: file for file in sorted(folder.glob("*/*.py"))}
    if not scripts:
        raise ArgumentError(f"there are no figure scripts in {folder}; figures need a checkout of the repository")
    if name is not None and name not in scripts:
        raise unknown_id("figure", name, scripts)
    sys.path.insert(0, str(folder.parent))  # scripts share figures/networks.py
    for stem, file in scripts.items():
        if name in (None, stem):
            print(f"figure {stem}", flush=True)
            runpy.run_path(str(file), run_name="__main__")

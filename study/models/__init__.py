"""The paper's table of language models, on two models that come in packages of the index: `make models`."""

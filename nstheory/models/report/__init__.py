"""How a measurement of a model is shown: tables, a picture, a page."""

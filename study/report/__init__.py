"""docs/study.md, made from the rows in study/rows."""

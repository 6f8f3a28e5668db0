"""What tables and pages look up beside a verdict: the items of the paper, and where a record stands in the source."""

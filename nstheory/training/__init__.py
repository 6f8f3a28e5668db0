"""Tasks, small models, the loop and the command: training runs that can be stopped, resumed and repeated."""

"""What people look at: the verdict table, the corrections in plain words, and the files they are kept in."""

"""`python -m nstheory` is the same as `nstheory`."""

from nstheory.cli import main

if __name__ == "__main__":
    main()

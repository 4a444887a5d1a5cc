"""`make outcomes`: write every outcome as it is now, to be looked at and committed on purpose."""

from pathlib import Path

FOLDER = Path(__file__).parent


def written() -> dict[str, str]:
    """Return the approved files as they stand."""
    return {path.name: path.read_text() for path in sorted(FOLDER.glob("*.txt"))}


def current() -> dict[str, str]:
    """Return the files as the program would write them now."""
    from tests.outcomes import dated, every

    return {**every.files(), **dated.file()}


def main() -> None:
    """Write the files, and remove those that nothing leads to any more."""
    files = current()
    for name in written().keys() - files.keys():
        (FOLDER / name).unlink()
    for name, text in files.items():
        (FOLDER / name).write_text(text)


if __name__ == "__main__":
    import django

    django.setup()
    main()

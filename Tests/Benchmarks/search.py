"""Times the search engine beside fzf, ripgrep and SQLite FTS5, on the same texts in the same run.

    search.py BENCHMARKS FOLDER...

A folder is that of a record; one that is missing is generated with as many interventions as the
number at the end of its name says (`100000`), and `bundled` is the record in the program. Each
figure of the others is the median of some runs: fzf and ripgrep as whole processes that read the
texts from a file, SQLite as one connection to a database in memory that gives the best 200 rows
by bm25 and the number of all, which is what the engine gives besides its counts by facet.
"""

import csv
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
BUNDLED = HERE.parents[1] / "Data" / "ttmlm-2013"
csv.field_size_limit(1 << 24)


def milliseconds(run, times):
    """The median of some runs."""
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        spent.append((time.perf_counter() - start) * 1000)
    return statistics.median(spent)


def texts_of(folder):
    with (folder / "points.csv").open(newline="", encoding="utf-8") as file:
        return [row["text"] for row in csv.DictReader(file)]


def database(texts):
    made = sqlite3.connect(":memory:")
    made.execute("CREATE VIRTUAL TABLE points USING fts5(text, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')")
    made.executemany("INSERT INTO points VALUES (?)", ((text,) for text in texts))
    made.execute("INSERT INTO points(points) VALUES ('optimize')")
    return made


def in_sqlite(made, text):
    wanted = text if text.startswith('"') else " ".join(f"{word}*" for word in text.split())
    ranked = "SELECT rowid FROM points WHERE points MATCH ? ORDER BY rank LIMIT 200"
    made.execute(ranked, (wanted,)).fetchall()
    made.execute("SELECT count(*) FROM points WHERE points MATCH ?", (wanted,)).fetchall()


def in_process(*command):
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def compare(asked, texts):
    """Prints a line for each query: the engine, then the others as multiples of it."""
    runs = 3 if len(texts) > 10_000 else 9
    with tempfile.TemporaryDirectory() as work:
        file = pathlib.Path(work) / "texts"
        file.write_text("".join(text.replace("\n", " ") + "\n" for text in texts), encoding="utf-8")
        start = time.perf_counter()
        made = database(texts)
        print(f"  SQLite FTS5 is built in {time.perf_counter() - start:.1f} s")
        print(f"  {'query':16} {'engine':>10} {'SQLite FTS5':>22} {'ripgrep':>22} {'fzf':>22}")
        for name, text, own in asked:
            words = text.strip('"')
            pattern = r"\b" + words.replace(" ", ".*")
            others = [milliseconds(lambda: in_sqlite(made, text), runs)]
            others.append(milliseconds(lambda: in_process("rg", "-ic", pattern, file), runs))
            if shutil.which("fzf"):
                with_fzf = f"fzf --exact --filter={words!r} < {file} | head -200"
                others.append(milliseconds(lambda: in_process("sh", "-c", with_fzf), runs))
            cells = "".join(f" {other:>9.2f} ms ({other / max(own, 0.001):>6.1f})" for other in others)
            print(f"  {name:16} {own:>7.2f} ms{cells}")


def measure(program, folder):
    name = folder.name
    if name == "bundled":
        command, data = [program, "--search"], BUNDLED
    else:
        if not (folder / "points.csv").exists():
            subprocess.run(
                [sys.executable, HERE / "large_meeting.py", folder, "--interventions", name], check=True)
        command, data = [program, "--search", folder], folder
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    rows = [line.split("\t") for line in lines]
    figures = {row[0]: int(row[1]) for row in rows if len(row) == 2}
    size, build = figures["texts"] / 1e6, figures["index"] / 1e6
    memory = figures["index memory"] / 1e6
    print(f"\n{figures['interventions']:,} interventions, {size:.1f} MB of text")
    print(f"  loaded in {figures['load'] / 1e3:,.0f} ms, {figures['record memory'] / 1e6:,.1f} MB")
    print(f"  index built in {build * 1e3:,.1f} ms ({size / build:.0f} MB of text a second)")
    if "index from the cache" in figures:
        print(f"  index from the cache in {figures['index from the cache'] / 1e3:,.0f} ms; to tell the tables by their "
              f"content {figures['key of the tables'] / 1e3:,.0f} ms; built and kept in {figures['index kept anew'] / 1e3:,.0f} ms")
    print(f"  index takes {memory:,.1f} MB ({memory / size * 100:.0f} % of the text)")
    print(f"  {'typed':16} {'median key':>12} {'99 of 100 within':>18}")
    for row in rows:
        if row[0] == "keys":
            print(f"  {row[1]:16} {int(row[2]) / 1e3:>9.2f} ms {int(row[3]) / 1e3:>15.2f} ms")
    compare([(row[1], row[2], int(row[3]) / 1e3) for row in rows if row[0] == "asked"], texts_of(data))


def main():
    if len(sys.argv) < 3:
        sys.exit("search.py: expected the Benchmarks program and at least one folder")
    for folder in sys.argv[2:]:
        measure(sys.argv[1], pathlib.Path(folder))


if __name__ == "__main__":
    main()

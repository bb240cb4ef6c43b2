"""A record full of what could act on a terminal, a spreadsheet or a folder, through the real program."""
import csv
import io
import json
import os
import re
import shutil
import unittest

import program
from session import Session

NASTY = [
    "\x1b[2J\x1b[31mred", "\x1b]0;title\x07", "\x1b]52;c;eA==\x1b\\", "\x9b31m", "bell\x07\x08\x08", "a\u202eb\u2066c", "zero\u200bwidth\u200d\ufeff",
    "tag\U000e0041\U000e007f", "e" + "\u0301" * 2000, "private\ue000\U000f0000", "line\u2028paragraph\u2029", "\u00ad\u034f\u115f\u180e",
    "nul\x00", "漢字" * 30, "👩‍👩‍👧‍👦🇨🇭" * 20, "ﷺ" * 40, "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\tx", "| a | `b` <script>", "../../../etc/passwd",
]
LISTINGS = ["delegations", "people", "officers", "interventions", "points", "topics", "discrepancies", "documents"]
# What may not leave the program: controls but the line end, and what only acts.
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\U000e0000-\U000fffff]")


def hostile_folder():
    """A copy of the data in which free text is nasty; what must fit together is left alone."""
    folder = os.path.join(program.folder(), "data")
    shutil.copytree(program.DATA, folder)
    os.chmod(folder, 0o755)
    number = 0
    for table, columns in {
        "participants": ["name", "position"], "points": ["text"], "topics": ["name_en", "name_fr", "definition"],
        "discrepancies": ["place", "what", "reading"], "documents": ["title_en"], "delegations": ["printed", "name_en"],
    }.items():
        path = os.path.join(folder, table + ".csv")
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        indices = [rows[0].index(column) for column in columns if column in rows[0]]
        for row in rows[1:60]:
            for index in indices:
                row[index] = NASTY[number % len(NASTY)].replace("\x00", "") + f" {number}"
                number += 1
        if table == "discrepancies":
            rows[1][rows[0].index("what")] = "long " * 200_000
        with open(path, "w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
    return folder


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = hostile_folder()
        cls.addClassCleanup(shutil.rmtree, os.path.dirname(cls.folder), ignore_errors=True)

    def test_it_loads_and_no_format_lets_anything_through(self):
        check = program.run("check", self.folder)
        self.assertEqual(check.returncode, 0, check.stderr.decode()[:2000])
        for listing in LISTINGS:
            for form in ("table", "json", "csv", "markdown"):
                with self.subTest(listing=listing, form=form):
                    out = program.run(listing, "--format", form, "--data", self.folder)
                    self.assertEqual(out.returncode, 0, out.stderr.decode()[:500])
                    text = out.stdout.decode("utf-8")
                    self.assertIsNone(FORBIDDEN.search(text))
                    if form == "json":
                        self.assertTrue(json.loads(text))
                    if form == "csv":
                        self.look_for_formulas(text)

    def look_for_formulas(self, text):
        csv.field_size_limit(1 << 24)
        for row in csv.reader(io.StringIO(text)):
            for cell in row:
                is_number = re.fullmatch(r"-?\d+(\.\d+)?", cell)
                self.assertFalse(cell[:1] in "=+-@\t\r" and cell != "" and not is_number, cell[:60])

    def test_nothing_reaches_the_screen(self):
        session = Session(
            [program.PROGRAM, "--data", self.folder], program.environment(), "/tmp", 512, program.PATIENCE, size=(40, 120), keeps=True)
        self.addCleanup(session.close)
        session.settle(0.2)
        for key in [b"1", b"j" * 20, b"\r", b"2", b"j" * 30, b"\r", b"4", b"\rjj", b"6", b"jjj\r", b"8", b"0", b"t", b"1"]:
            session.send(key)
            session.settle(0.1)
        session.end("key")
        text = bytes(session.seen).decode("utf-8")
        plain = re.sub(r"\x1b(\[[0-9;?>]*[A-Za-z@]|[()][A-Z0-9]|[=>78cM])|[\r\n\x08\x0e\x0f]", "", text)
        self.assertIsNone(FORBIDDEN.search(plain), FORBIDDEN.search(plain))
        for word in ("red", "tag", "calc"):
            self.assertIn(word, plain)
        for payload in ("\x1b[31mred", "\x1b]0;", "\x1b]52;", "\x1b[2J\x1b[31m"):
            self.assertNotIn(payload, text)

    def test_an_identifier_with_the_characters_of_a_path_is_refused(self):
        folder = os.path.join(os.path.dirname(self.folder), "path")
        shutil.copytree(program.DATA, folder, dirs_exist_ok=True)
        path = os.path.join(folder, "topics.csv")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for name in ("../../etc/passwd", "a/b", "..", "a b", "\x1b[31m", "a\u202eb", "-x"):
            with self.subTest(name=name):
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text.replace("\npost-2015,", f"\n{name},", 1))
                out = program.run("check", folder)
                self.assertEqual(out.returncode, 2)
                self.assertRegex(out.stderr.decode(), r"topics\.csv:\d+: ")
                self.assertIsNone(FORBIDDEN.search(out.stderr.decode()))


if __name__ == "__main__":
    unittest.main()

"""Locales, kinds of terminal and sizes, against the real program."""
import itertools
import re
import shutil
import subprocess
import unittest

import program
from session import Session

LOCALES = ["C", "POSIX", "C.UTF-8", "en_US.ISO-8859-1", "fr_FR.ISO-8859-15", "fr_FR.UTF-8", "de_DE@euro", "xx_YY.UTF-8", None]
TERMS = [
    "vt100", "linux", "xterm", "xterm-mono", "xterm-256color", "screen", "tmux-256color", "foot", "dumb", "no-such-terminal", "", None]
SIZES = [(1, 1), (5, 20), (10, 40), (24, 80), (43, 132), (200, 500), (9, 300), (60, 39)]
EIGHT_BITS = {"C", "POSIX", "en_US.ISO-8859-1", "fr_FR.ISO-8859-15", "de_DE@euro"}


def is_known(term):
    """Whether this machine can show a screen on such a terminal."""
    if not term:
        return False
    answer = subprocess.run(["tput", f"-T{term}", "cup", "1", "1"], capture_output=True)
    return answer.returncode == 0 and answer.stdout != b""


class Matrix(unittest.TestCase):
    def setUp(self):
        self.folder = program.folder()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def test_every_locale_on_every_terminal_in_turning_sizes(self):
        known = {term: is_known(term) for term in TERMS}
        self.assertTrue(known["xterm"] and known["vt100"] and not known["dumb"])
        for number, (term, locale) in enumerate(itertools.product(TERMS, LOCALES)):
            # A kind of terminal that shows nothing says so in every locale; two are enough.
            if not known[term] and locale not in ("C", None):
                continue
            size = SIZES[(number + number // len(LOCALES)) % len(SIZES)]
            with self.subTest(term=term, locale=locale, size=size):
                self.check(term, locale, size, known[term])

    def check(self, term, locale, size, is_known):
        environment = program.environment(TERM=term, LANG=locale)
        session = Session([program.PROGRAM], environment, self.folder, 64, program.PATIENCE, size=size, keeps=True)
        try:
            if not is_known:
                session.ends_by_itself()
                self.assertEqual(session.status, 2)
                text = bytes(session.seen).decode()
                self.assertRegex(text, r"^tripartite: .*\r\n$")
                self.assertNotIn("\x1b", text)
                return
            session.settle()
            for key in (b"1", b"j", b"4"):
                session.send(key)
                session.settle()
            session.send(b"Q")
            session.ends_by_itself()
            self.assertEqual(session.status, 0)
            session.has_given_back()
            self.look(bytes(session.seen), locale, size)
        finally:
            session.close()

    def test_a_terminal_one_cell_wide_shows_nothing_that_is_not_ours(self):
        for rows, term in itertools.product((1, 2, 24), ("screen", "tmux-256color", "linux", "xterm", "vt100")):
            with self.subTest(term=term, rows=rows):
                self.check(term, "C", (rows, 1), True)

    def look(self, seen, locale, size):
        if locale in EIGHT_BITS:
            self.assertTrue(seen.isascii(), "more than ASCII in a locale that has no more")
        text = seen.decode("utf-8")
        plain = re.sub(r"\x1b(\[[0-9;?>]*[A-Za-z@]|[()][A-Z0-9]|[=>78cM]|\]R)|\$<\d+>|[\x0e\x0f]", "", text)
        self.assertNotIn("\x1b", plain, f"a sequence that nobody knows in {text!r}")
        if size[1] == 1:
            self.assertEqual(re.sub(r"[\r\n\x08]", "", plain), "")
        if size[0] >= 10 and size[1] >= 40:
            self.assertRegex(plain, "D[eé]l[eé]g")


if __name__ == "__main__":
    unittest.main()

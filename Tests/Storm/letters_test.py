"""What a keyboard of one byte a letter types, and what is no letter at all."""
import os
import shutil
import unittest

import program
from session import Session

# ISO 8859-1 and -15 are understood though no locale of theirs is installed.
EIGHT_BITS = ["en_US.ISO-8859-1", "fr_FR.ISO-8859-15", "fr_CA.ISO-8859-1", "de_DE@euro"]
UTF_8 = ["C.UTF-8", "en_US.UTF-8"]


class Letters(unittest.TestCase):
    def setUp(self):
        self.home = program.folder()
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)

    def start(self, locale):
        environment = program.environment(HOME=self.home, TMPDIR=self.home, LANG="C.UTF-8", LC_CTYPE=locale)
        session = Session([program.PROGRAM, "--language", "en"], environment, self.home, 64, program.PATIENCE, size=(24, 120), keeps=True)
        self.addCleanup(session.close)
        session.settle(0.1)
        return session

    def shows(self, session, keys):
        seen = len(session.seen)
        session.send(keys)
        session.answers()
        return bytes(session.seen[seen:]).decode("utf-8")

    def note(self):
        with open(os.path.join(self.home, ".local/share/tripartite/notes.tsv")) as file:
            text = [line.split("\t")[-1] for line in file.read().splitlines() if line[:1] not in ("", "#")]
        shutil.rmtree(os.path.join(self.home, ".local"))
        return text

    def check(self, session, typed, noted):
        self.assertIn("1 of 125", self.shows(session, b"1/c%ste" % typed))
        self.assertIn("Ivoire", self.shows(session, b"\r"))
        session.send(b"\x1b")
        session.settle(0.2)
        self.shows(session, b"gn" + noted + b"\r")
        self.assertIn("Ivoire", self.shows(session, b"9C%ste d'Ivoire" % typed))
        session.end("key")

    def test_a_byte_is_a_letter_where_the_locale_has_it_so(self):
        for locale in EIGHT_BITS:
            with self.subTest(locale=locale):
                self.check(self.start(locale), b"\xf4", b"caf\xe9, \x1b[200~na\xefve\x1b[201~ \x9b\x80")
                self.assertEqual(self.note(), ["café, naïve"])

    def test_the_sign_of_the_euro_is_that_of_its_encoding(self):
        for locale, sign in (("en_US.ISO-8859-1", "¤"), ("fr_FR.ISO-8859-15", "€")):
            with self.subTest(locale=locale):
                session = self.start(locale)
                self.shows(session, b"1gn5 \xa4\r")
                session.end("key")
                self.assertEqual(self.note(), ["5 " + sign])

    def test_in_utf_8_a_byte_that_is_no_letter_breaks_nothing(self):
        for locale in UTF_8:
            with self.subTest(locale=locale):
                self.check(self.start(locale), "\N{LATIN SMALL LETTER O WITH CIRCUMFLEX}".encode() + b"\xe9", b"caf\xe9, na\xc3\xafve\xe9\xe9 end")
                self.assertEqual(self.note(), ["caf, naïve end"])


if __name__ == "__main__":
    unittest.main()

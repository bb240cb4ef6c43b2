"""Keys after a paste of 100 KB are answered, in every prompt and where such a text is kept."""
import random
import shutil
import unittest

import keys
import program
from session import Session, cpu_seconds

CHANCE = random.Random(7)
TEXTS = {
    "one word": b"x" * 100_000, "words": b"recruit a " * 10_000, "unknown words": b"qwz xyz " * 12_500,
    "odd letters": ("".join(CHANCE.choice(keys.WORDS + keys.ODD) for _ in range(60)) * 300).encode("utf-8", "surrogatepass")[:100_000],
}
PROMPTS = [b"1/", b"1c", b"f", b"?", b"9", b"1n", b"1e", b"1/ab\rw"]


class Pastes(unittest.TestCase):
    def setUp(self):
        self.home = program.folder()
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)

    def start(self):
        session = Session([program.PROGRAM], program.environment(HOME=self.home), self.home, 128, program.PATIENCE)
        self.addCleanup(session.close)
        session.settle(0.2)
        return session

    def paste(self, session, text):
        session.send(b"\x1b[200~" + text.translate(None, keys.SIGNALS) + b"\x1b[201~")
        session.answers()

    def test_letters_after_a_long_paste_are_answered_in_every_prompt(self):
        for number, prompt in enumerate(PROMPTS):
            name = list(TEXTS)[number % len(TEXTS)]
            with self.subTest(prompt=prompt, text=name):
                session = self.start()
                session.send(prompt)
                self.paste(session, TEXTS[name])
                before = cpu_seconds(session.pid)
                session.send(b"abcdefghij " * 20)
                session.answers()
                # A debug build may take this long for some; each letter by itself took ten times that.
                self.assertLess(cpu_seconds(session.pid) - before, 12)
                session.end("key")
                session.close()

    def test_keys_on_a_thing_with_a_long_note_are_answered(self):
        session = self.start()
        session.send(b"1jn")
        self.paste(session, TEXTS["odd letters"])
        session.send(b"\r")
        session.answers()
        before = cpu_seconds(session.pid)
        session.send(b"jk" * 15)
        session.answers()
        self.assertLess(cpu_seconds(session.pid) - before, 8)
        session.end("key")


if __name__ == "__main__":
    unittest.main()

"""Sizes that no display has, memory that is short for a picture, and faults within the program itself."""
import os
import shutil
import signal
import unittest

import program
from session import Session

# What a Swift trap raises, by the machine and by where it happens.
TRAPS = {-signal.SIGABRT, -signal.SIGILL, -signal.SIGTRAP, -signal.SIGSEGV}
MEGABYTE = 1 << 10


class Faults(unittest.TestCase):
    def setUp(self):
        self.home = program.folder()
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.notes = os.path.join(self.home, ".local/share/tripartite/notes.tsv")

    def start(self, memory=None, **changes):
        """Starts the program and marks a delegation; `memory` is in kilobytes."""
        command = [program.PROGRAM]
        if memory:
            command = ["/bin/sh", "-c", f'ulimit -v {memory}; exec "$0"', program.PROGRAM]
        environment = program.environment(**({"HOME": self.home, "TMPDIR": self.home} | changes))
        session = Session(command, environment, self.home, 1024, program.PATIENCE, keeps=True)
        self.addCleanup(session.close)
        session.may_fault = True
        session.send(b"1g")
        session.settle(0.1)
        session.send(b"m")
        session.settle(0.1)
        return session

    def needed(self):
        """The memory of a small screen, in kilobytes."""
        session = self.start()
        with open(f"/proc/{session.pid}/status") as status:
            size = next(int(line.split()[1]) for line in status if line.startswith("VmSize"))
        session.end("key")
        self.forget()
        return size

    def forget(self):
        shutil.rmtree(os.path.join(self.home, ".local"), ignore_errors=True)

    def expect_kept(self):
        with open(self.notes) as file:
            kinds = [line.split("\t")[1] for line in file.read().splitlines() if line[:1] not in ("", "#")]
        self.assertEqual(kinds, ["+mark"])
        self.assertFalse([name for name in os.listdir(os.path.dirname(self.notes)) if name.endswith(".new")])

    def test_a_size_that_no_display_has_is_no_obstacle(self):
        session = self.start()
        for size in ((65535, 65535), (20000, 20000), (1, 65535), (65535, 1), (32768, 32767)):
            with self.subTest(size=size):
                session.set_size(size)
                self.assertTrue(session.read(program.PATIENCE), "nothing is drawn")
                session.answers()
                self.assertFalse(session.has_ended())
        session.end("key")
        self.expect_kept()

    def test_memory_that_is_short_for_a_picture_is_told_in_a_line(self):
        base = self.needed()
        lines = {"C.UTF-8": "there is too little memory for a terminal of this size", "fr_FR.UTF-8": "la mémoire ne suffit pas", "es_ES.UTF-8": "no hay memoria"}
        for locale, line in lines.items():
            with self.subTest(locale=locale):
                session = self.start(base + 20 * MEGABYTE, LANG=locale)
                seen = len(session.seen)
                session.set_size((1000, 1000))
                session.ends_by_itself()
                self.assertEqual(session.status, 2)
                session.has_given_back()
                after = bytes(session.seen[seen:]).rsplit(b"\x1b[?1049l", 1)[1].decode()
                self.assertRegex(after, rf"tripartite: {line}[^\n]*\r\n$")
                self.assertEqual(after.count("\n"), 1)
                self.expect_kept()
                self.forget()

    def test_a_trap_within_the_program_gives_the_terminal_back_and_loses_nothing(self):
        base = self.needed()
        # With less, ncurses cannot take over the size; with more, all goes well. Between, our own picture traps.
        less, more = base + 20 * MEGABYTE, base + 150 * MEGABYTE
        status = None
        while status not in TRAPS and more - less > MEGABYTE // 2:
            memory = (less + more) // 2
            status = self.grow(memory)
            if status == 2:
                less = memory
            else:
                more = memory
        self.assertIn(status, TRAPS)

    def grow(self, memory):
        """How the program ends in so much memory when its terminal becomes huge."""
        session = self.start(memory)
        session.set_size((1000, 1000))
        self.assertTrue(session.read(program.PATIENCE), "nothing is drawn")
        session.answers()
        if not session.has_ended():
            session.end("key")
        session.has_given_back()
        self.expect_kept()
        self.assertIn(session.status, TRAPS | {0, 2})
        self.assertEqual(session.status in TRAPS, b"A fault stopped the program" in session.seen)
        session.close()
        self.forget()
        return session.status


if __name__ == "__main__":
    unittest.main()

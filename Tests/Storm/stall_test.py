"""A terminal that takes nothing, or little at a time, neither holds the program nor loses what is typed."""
import os
import select
import shutil
import signal
import termios
import time
import unittest

import program
from session import Session, cpu_seconds

# Two waits of 0.7 s for the terminal; the rest is for a busy machine.
SOON = 4.0
TEXT = "0123456789 abcdefghij " * 9 + "end"


class Stall(unittest.TestCase):
    def setUp(self):
        self.home = program.folder()
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)

    def start(self, size=(50, 200), **options):
        environment = program.environment(HOME=self.home, TMPDIR=self.home)
        session = Session([program.PROGRAM], environment, self.home, 64, program.PATIENCE, size=size, **options)
        self.addCleanup(session.close)
        session.settle(0.1)
        return session

    def type(self, session, keys):
        """Types without reading what comes of it."""
        session.sent += keys
        os.write(session.master, keys)

    def stall(self, session):
        """Has the program draw until its terminal takes no more."""
        deadline = time.monotonic() + program.PATIENCE
        quiet = 0
        while quiet < 5:
            self.assertLess(time.monotonic(), deadline, "the terminal takes everything")
            self.type(session, b"\x0c")
            time.sleep(0.05)
            quiet = 0 if select.select([], [session.slave], [], 0)[1] else quiet + 1

    def wait_for_end(self, session, seconds=SOON):
        deadline = time.monotonic() + seconds
        while session.status is None:
            pid, status = os.waitpid(session.pid, os.WNOHANG)
            if pid:
                session.status = os.waitstatus_to_exitcode(status)
            self.assertLess(time.monotonic(), deadline, f"it does not end within {seconds} s")
            time.sleep(0.01)

    def kept(self):
        try:
            with open(os.path.join(self.home, ".local/share/tripartite/notes.tsv")) as file:
                return [line.split("\t")[1:] for line in file.read().splitlines() if line[:1] not in ("", "#")]
        except FileNotFoundError:
            return []

    def wait_for_kept(self, count):
        deadline = time.monotonic() + program.PATIENCE
        while len(self.kept()) < count:
            self.assertLess(time.monotonic(), deadline, f"kept is {self.kept()}")
            time.sleep(0.05)

    def test_what_ends_the_program_ends_it_though_nothing_is_taken(self):
        endings = [signal.SIGTERM, signal.SIGHUP, signal.SIGSEGV, signal.SIGQUIT, b"\x1b\x1bQ", b"\x03\x03"]
        for how in endings:
            with self.subTest(how=how):
                session = self.start()
                session.may_fault = how == signal.SIGSEGV
                self.type(session, b"1gm")
                self.wait_for_kept(1)
                self.stall(session)
                if isinstance(how, bytes):
                    self.type(session, how)
                else:
                    os.kill(session.pid, how)
                self.wait_for_end(session)
                self.assertEqual(session.status, 0 if isinstance(how, bytes) else -how)
                self.assertEqual(termios.tcgetattr(session.slave), session.before)
                # What comes once the terminal goes on gives it back as well.
                while session.read(0.1):
                    pass
                session.has_given_back()
                self.assertEqual([line[0] for line in self.kept()], ["+mark"])
                session.close()
                shutil.rmtree(os.path.join(self.home, ".local"))

    def test_a_terminal_that_may_not_be_opened_anew_holds_nobody_either(self):
        # As after `su` in a session of its own: the device is another user's, and no /dev/tty stands in.
        session = self.start(controls=False)
        os.fchmod(session.slave, 0o600)
        self.stall(session)
        session.settle(0.3)
        self.type(session, b"6")
        self.assertTrue(session.read(program.PATIENCE), "nothing is drawn")
        self.stall(session)
        os.kill(session.pid, signal.SIGTERM)
        self.wait_for_end(session)
        self.assertEqual(termios.tcgetattr(session.slave), session.before)

    def test_a_window_that_is_closed_while_it_takes_nothing_ends_the_program(self):
        session = self.start()
        self.stall(session)
        os.close(session.slave)
        os.close(session.master)
        self.wait_for_end(session)
        self.assertIn(session.status, (0, -signal.SIGHUP))

    def test_a_note_that_is_being_typed_is_kept(self):
        session = self.start()
        self.type(session, b"1g")
        self.stall(session)
        self.type(session, b"n" + TEXT.encode())
        time.sleep(0.5)
        os.kill(session.pid, signal.SIGTERM)
        self.wait_for_end(session)
        self.assertEqual([line[0] for line in self.kept()], ["+note"])
        self.assertEqual(self.kept()[0][-1], TEXT)

    def test_keys_typed_meanwhile_are_neither_lost_nor_doubled(self):
        session = self.start()
        self.type(session, b"1g")
        self.stall(session)
        self.type(session, b"n")
        for place in range(0, len(TEXT), 7):
            self.type(session, TEXT[place:place + 7].encode())
            time.sleep(0.002)
        self.type(session, b"\r")
        # Kept while the terminal still takes nothing.
        self.wait_for_kept(1)
        self.assertEqual(self.kept()[0][-1], TEXT)
        session.answers()
        session.end("key")
        self.assertEqual(len(self.kept()), 1)

    def test_a_terminal_that_takes_nothing_costs_no_time(self):
        session = self.start()
        self.stall(session)
        before = cpu_seconds(session.pid)
        time.sleep(1)
        self.assertLess(cpu_seconds(session.pid) - before, 0.1)
        session.answers()
        session.end(signal.SIGTERM)

    def test_a_slow_line_shows_the_newest_at_last_and_costs_little(self):
        session = self.start(size=(24, 80))
        before = cpu_seconds(session.pid)
        shown = bytearray()

        def take(seconds, wanted=None):
            """Takes 9,600 bits a second."""
            end = time.monotonic() + seconds
            while time.monotonic() < end and not (wanted and wanted in shown):
                time.sleep(0.02)
                if select.select([session.master], [], [], 0)[0]:
                    data = os.read(session.master, 20)
                    shown.extend(data)
                    session.look(data)

        for _ in range(60):
            self.type(session, b"1\x0c4\x0c")
            take(0.02)
        self.type(session, b"6")
        take(30, b"Topics")
        self.assertIn(b"Topics", shown)
        self.assertLess(cpu_seconds(session.pid) - before, 3.0)
        os.kill(session.pid, signal.SIGTERM)
        self.wait_for_end(session)
        while session.read(0.1):
            pass
        session.has_given_back()


if __name__ == "__main__":
    unittest.main()

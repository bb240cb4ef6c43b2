"""However the program ends, the terminal is given back as it was."""
import os
import shutil
import signal
import time
import unittest

import program
from session import Session

FATAL = [signal.SIGSEGV, signal.SIGABRT, signal.SIGILL, signal.SIGTRAP, signal.SIGBUS, signal.SIGFPE, signal.SIGQUIT]
# What the reader is in the middle of; of a paste, a report of the mouse and a key only the beginning came.
MIDST = [b"", b"1jj", b"4f", b"1/suiz", b"?a", b"9", b"5", b"\x1b[200~half a paste", b"\x1b[<0;5;", b"\xe6\xbc"]


class Endings(unittest.TestCase):
    def setUp(self):
        self.folder = program.folder()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def start(self, **changes):
        session = Session([program.PROGRAM], program.environment(**changes), self.folder, 64, program.PATIENCE)
        self.addCleanup(session.close)
        session.settle()
        return session

    def test_a_signal_gives_the_terminal_back_and_is_what_the_parent_sees(self):
        for number, how in enumerate([signal.SIGINT, signal.SIGTERM, signal.SIGHUP, *FATAL]):
            with self.subTest(how=how, midst=MIDST[number]):
                session = self.start()
                session.may_fault = how in FATAL
                session.send(MIDST[number])
                session.settle()
                session.end(how)
                # An interrupt is what Ctrl-C sends, which quits.
                self.assertEqual(session.status, 0 if how == signal.SIGINT else -how)
                session.close()

    def test_keys_that_quit_give_the_terminal_back(self):
        for keys in (b"Q", b"\x03\x03", b"1jjQ", b"q"):
            with self.subTest(keys=keys):
                session = self.start()
                session.send(keys)
                session.ends_by_itself()
                self.assertEqual(session.status, 0)
                session.has_given_back()
                session.close()

    def test_a_window_that_is_closed_ends_the_program(self):
        session = self.start()
        session.end("close")

    def test_a_broken_pipe_elsewhere_is_no_end(self):
        session = self.start()
        os.kill(session.pid, signal.SIGPIPE)
        session.answers()
        self.assertFalse(session.has_ended())
        session.end(signal.SIGTERM)

    def test_a_program_that_was_stopped_draws_again(self):
        session = self.start()
        os.kill(session.pid, signal.SIGSTOP)
        time.sleep(0.05)
        os.kill(session.pid, signal.SIGCONT)
        self.assertTrue(session.read(program.PATIENCE), "nothing was drawn")
        session.answers()
        session.end("key")

    def test_a_home_that_is_missing_or_may_not_be_written_is_no_obstacle(self):
        for home in ("/proc", "/nonexistent", "", None):
            with self.subTest(home=home):
                session = self.start(HOME=home)
                session.send(b"1")
                session.answers()
                session.end("key")
                session.close()

    def test_a_fault_is_said_in_a_line(self):
        session = self.start()
        session.may_fault = True
        os.kill(session.pid, signal.SIGSEGV)
        session.ends_by_itself()
        self.assertIn(b"A fault stopped the program", session.tail)


if __name__ == "__main__":
    unittest.main()

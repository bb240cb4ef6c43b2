"""However the program ends, and whatever becomes of its files, what the user keeps is kept."""
import os
import shutil
import signal
import subprocess
import time
import unittest

import program
from session import Session

PART = [signal.SIGSEGV, signal.SIGABRT, signal.SIGILL, signal.SIGTRAP, signal.SIGBUS]
FOREIGN = {
    "rubbish": b"half a line\nand another\n", "binary": bytes(range(256)) * 40, "of SQLite": b"SQLite format 3\x00" + b"\x10\x00\x01\x01" * 500,
    "without an end": b"2026-11-21T16:28:38Z\t+mark\tttmlm-2013\tperson:p1", "of spaces": b" \t\r\n" * 30, "empty": b"",
    "in UTF-16": "2026-11-21T16:28:38Z\t+mark\tttmlm-2013\tperson:p1\t\n".encode("utf-16"),
}


class Keeping(unittest.TestCase):
    def setUp(self):
        self.home = program.folder()
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.notes = os.path.join(self.home, ".local/share/tripartite/notes.tsv")
        self.session_file = os.path.join(self.home, ".local/state/tripartite/session.tsv")

    def environment(self, **changes):
        return program.environment(**({"HOME": self.home, "TMPDIR": self.home} | changes))

    def start(self, limit=None, **changes):
        command = [program.PROGRAM]
        if limit:
            command = ["/bin/sh", "-c", f'{limit}; exec "$0"', program.PROGRAM]
        session = Session(command, self.environment(**changes), self.home, 64, program.PATIENCE, size=(24, 200), keeps=True)
        self.addCleanup(session.close)
        session.settle(0.1)
        return session

    def press(self, session, *steps):
        """Sends keys; a step is keys and what they must show."""
        for keys, shown in steps:
            seen = len(session.seen)
            session.send(keys)
            deadline = time.monotonic() + program.PATIENCE
            while shown.encode() not in session.seen[seen:]:
                session.read(0.05)
                self.assertLess(time.monotonic(), deadline, f"{keys} shows no {shown}: {bytes(session.seen[seen:])}")
            session.settle()

    def keep_things(self, session):
        """Marks a delegation, notes the next, and saves a query."""
        self.press(
            session, (b"1", "125 delegations"), (b"m", "Marked: "), (b"jna note\r", "Noted."), (b"/suiza\rw\x15swiss\r", "Saved as"),
            (b"\x1b", "Filter cleared."), (b"6", "Topics"))
        session.send(b"jj")
        session.answers()

    def kept(self):
        with open(self.notes, "rb") as file:
            return file.read().decode().split("\n")

    def expect_kept(self, *more):
        kinds = [line.split("\t")[1] for line in self.kept() if line and not line.startswith("#")]
        self.assertEqual(sorted(kinds), sorted(["+mark", "+note", "+query", *more]))
        self.assertFalse([name for name in os.listdir(os.path.dirname(self.notes)) if name.endswith(".new")])

    def write_notes(self, data):
        os.makedirs(os.path.dirname(self.notes))
        with open(self.notes, "wb") as file:
            file.write(data)
        self.give()

    def give(self):
        """Hands everything in the home to the user as whom a session runs."""
        if os.getuid() == 0:
            for folder, _, files in os.walk(self.home):
                for path in [folder, *(os.path.join(folder, name) for name in files)]:
                    os.chown(path, 65534, 65534)

    def test_all_is_kept_and_the_terminal_given_back_after_every_end(self):
        for how in ["key", signal.SIGINT, signal.SIGTERM, signal.SIGHUP, "close", signal.SIGUSR1, signal.SIGXCPU, *PART]:
            with self.subTest(how=how):
                shutil.rmtree(os.path.join(self.home, ".local"), ignore_errors=True)
                session = self.start()
                self.keep_things(session)
                session.may_fault = how in PART
                session.end(how)
                session.close()
                self.expect_kept()
                if how in ("key", signal.SIGINT, signal.SIGTERM, signal.SIGHUP, "close"):
                    with open(self.session_file, encoding="utf-8") as file:
                        self.assertIn("screen=topics", file.read())

    def test_all_is_kept_while_stopped_and_after_a_broken_pipe(self):
        session = self.start()
        self.keep_things(session)
        os.kill(session.pid, signal.SIGPIPE)
        session.answers()
        os.kill(session.pid, signal.SIGTSTP)
        session.settle(0.2)
        self.expect_kept()
        os.kill(session.pid, signal.SIGCONT)
        session.settle(0.2)
        session.answers()
        session.end("key")
        self.expect_kept()

    def test_a_signal_amid_a_note_loses_nothing_that_was_typed(self):
        session = self.start()
        self.keep_things(session)
        self.press(session, (b"1", "Delegations"), (b"n", "Note on"), (b"half a no", "half a no"))
        session.end(signal.SIGTERM)
        self.expect_kept("+note")
        self.assertTrue(any(line.endswith("\thalf a no") for line in self.kept()))

    def test_a_file_that_may_not_grow_is_told_and_nothing_is_lost(self):
        session = self.start()
        self.keep_things(session)
        session.end("key")
        before = self.kept()
        # As a full disk: what is open may be written no further than 0 bytes.
        session = self.start(limit="ulimit -f 0")
        self.press(session, (b"2", "230 listings"), (b"m", "Not written yet, and tried again at the end"))
        session.end("key")
        self.assertEqual(session.status, 0)
        self.assertRegex(bytes(session.seen).decode(), r"tripartite: 1 change of your notes could not be written")
        self.assertEqual(self.kept(), before)
        self.expect_kept()

    @unittest.skipUnless(os.path.exists("/usr/bin/unshare"), "needs unshare")
    def test_a_full_disk_is_told_and_the_changes_are_put_elsewhere(self):
        # A disk of four pages in a name space of its own.
        line = 'mount -t tmpfs -o size=16k,mode=777 none "$HOME/full" && head -c 20000 /dev/zero >"$HOME/full/big" 2>&-; exec "$0"'
        probe = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)
        if probe.returncode != 0:
            self.skipTest("no name spaces here")
        os.mkdir(os.path.join(self.home, "full"), 0o777)
        self.give()
        environment = self.environment(XDG_DATA_HOME=os.path.join(self.home, "full"))
        command = ["/usr/bin/unshare", "-rm", "/bin/sh", "-c", line, program.PROGRAM]
        session = Session(command, environment, self.home, 64, program.PATIENCE, size=(24, 200), keeps=True)
        self.addCleanup(session.close)
        session.settle(0.3)
        self.press(session, (b"2", "230 listings"), (b"m", "no space is left on the disk"))
        session.send(b"jm")
        session.answers()
        session.end("key")
        self.assertRegex(bytes(session.seen).decode(), "2 changes of your notes could not be written")
        saved = [name for name in os.listdir(self.home) if name.startswith("tripartite-notes-")]
        self.assertEqual(len(saved), 1)
        with open(os.path.join(self.home, saved[0]), encoding="utf-8") as file:
            self.assertEqual(file.read().count("\t+mark\t"), 2)

    def test_a_home_that_may_not_be_written_is_told_and_the_changes_are_put_elsewhere(self):
        elsewhere = program.folder()
        self.addCleanup(shutil.rmtree, elsewhere, ignore_errors=True)
        os.chmod(self.home, 0o555)
        session = self.start(TMPDIR=elsewhere)
        self.press(session, (b"2", "230 listings"), (b"m", "permission denied"))
        session.end("key")
        self.assertEqual(session.status, 0)
        os.chmod(self.home, 0o777)
        self.assertEqual(len(os.listdir(elsewhere)), 1)

    def test_a_home_that_is_missing_is_not_made(self):
        missing = os.path.join(self.home, "gone")
        session = self.start(HOME=missing)
        self.press(session, (b"2", "230 listings"), (b"m", "HOME names no folder"))
        session.end("key")
        self.assertFalse(os.path.exists(missing))
        self.assertEqual(len([name for name in os.listdir(self.home) if name.startswith("tripartite-notes-")]), 1)

    def test_a_file_that_is_damaged_or_of_another_program_is_told_and_none_of_its_lines_lost(self):
        for name, data in FOREIGN.items():
            with self.subTest(name=name):
                shutil.rmtree(os.path.join(self.home, ".local"), ignore_errors=True)
                self.write_notes(data)
                session = self.start()
                is_told = b"notes.tsv:" in bytes(session.seen)
                self.assertEqual(is_told, name != "empty", bytes(session.seen)[-300:])
                self.keep_things(session)
                session.end("key")
                session.close()
                with open(self.notes, "rb") as file:
                    after = file.read().split(b"\n")
                for line in data.split(b"\n"):
                    self.assertTrue(line in (b"", b"\r") or line in after, line)
                for kind in (b"\t+mark\t", b"\t+note\t", b"\t+query\t"):
                    self.assertTrue(any(kind in line for line in after))
                listed = subprocess.run([program.PROGRAM, "notes"], env=self.environment(), capture_output=True)
                self.assertEqual(listed.returncode, 0)
                self.assertIn(b"a note", listed.stdout)

    def test_whatever_stands_where_the_file_should_be_is_left_alone(self):
        for name in ("folder", "pipe", "loop", "unreadable"):
            with self.subTest(name=name):
                shutil.rmtree(os.path.join(self.home, ".local"), ignore_errors=True)
                os.makedirs(os.path.dirname(self.notes))
                if name == "folder":
                    os.mkdir(self.notes)
                elif name == "pipe":
                    os.mkfifo(self.notes)
                elif name == "loop":
                    os.symlink("notes.tsv", self.notes)
                else:
                    self.addCleanup(shutil.rmtree, os.path.join(self.home, ".local"), ignore_errors=True)
                    with open(self.notes, "w", encoding="utf-8") as file:
                        file.write("# secret\n")
                    os.chmod(self.notes, 0)
                if name in ("folder", "unreadable"):
                    self.give()
                elif os.getuid() == 0:
                    os.chown(os.path.dirname(self.notes), 65534, 65534)
                before = os.lstat(self.notes)
                session = self.start()
                self.press(session, (b"2", "230 listings"), (b"m", "Not written yet"))
                session.end("key")
                self.assertEqual(session.status, 0)
                session.close()
                self.assertEqual(os.lstat(self.notes).st_mode, before.st_mode)
                self.assertEqual(os.lstat(self.notes).st_ino, before.st_ino)

    def test_two_programs_at_once_lose_nothing(self):
        one, other = self.start(), self.start()
        self.press(one, (b"2", "230 listings"))
        self.press(other, (b"1", "125 delegations"))
        for _ in range(40):
            one.send(b"mj")
            other.send(b"mj")
            one.read(0)
            other.read(0)
        for session in (one, other):
            session.answers()
            session.end("key")
        names = [line.split("\t")[3].split(":")[0] for line in self.kept() if "\t+mark\t" in line]
        self.assertEqual((names.count("person"), names.count("delegation")), (40, 40))


if __name__ == "__main__":
    unittest.main()

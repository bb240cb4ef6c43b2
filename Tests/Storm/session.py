"""One run of a program in a pseudo-terminal, watched from outside."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

TRACE = re.compile(rb"Fatal error|AddressSanitizer|LeakSanitizer|A fault stopped the program|Une erreur interne a|Un fallo interno|runtime error:")
# Of each pair, what was asked for last must be the second.
MODES = [(b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?25l", b"\x1b[?25h"), (b"\x1b[?2004h", b"\x1b[?2004l"), (b"\x1b[?1000h", b"\x1b[?1000l")]


class Failure(Exception):
    pass


class Session:
    """One run of the program, and everything that was sent to it."""

    def __init__(self, command, environment, folder, growth, patience, size=(24, 80), keeps=False, controls=True):
        self.sent = bytearray()
        self.tail = b""
        # All that came, where a test asks for it.
        self.seen = bytearray() if keeps else None
        self.modes = {}
        self.status = None
        self.growth = growth
        # Whether a fault is what a test wants.
        self.may_fault = False
        self.patience = patience
        self.warm = None
        self.peak = 0
        self.master, slave = pty.openpty()
        self.set_size(size)
        self.before = termios.tcgetattr(slave)
        self.pid = os.fork()
        if self.pid == 0:
            child(command, environment, folder, self.master, slave, controls)
        self.slave = slave
        os.set_blocking(self.master, False)
        deadline = time.monotonic() + patience
        while not self.read(0.2):
            if self.has_ended() or time.monotonic() > deadline:
                raise Failure(f"it shows nothing; {state(self.pid)}")

    def set_size(self, size):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
        self.size = size
        # As xterm's own request for a size, so that the file of what was sent holds everything.
        self.sent += b"\x1b[8;%d;%dt" % size

    def read(self, seconds):
        """Takes what comes within some seconds; whether anything came."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.master, 1 << 16)
        except (BlockingIOError, OSError):
            return False
        self.look(data)
        return bool(data)

    def look(self, data):
        if self.seen is not None:
            self.seen += data
        fresh = len(data)
        data = self.tail[-16:] + data
        if not self.may_fault and TRACE.search(data):
            raise Failure("it tells of a fault: " + data[-2000:].decode("utf-8", "replace"))
        for on, off in MODES:
            first, last = data.rfind(on), data.rfind(off)
            if max(first, last) >= 0:
                self.modes[on] = first > last
        self.tail = (self.tail + data[-fresh:])[-4000:]

    def has_ended(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                while self.read(0):
                    pass
        return self.status is not None

    def send(self, data):
        """Writes all bytes, reading meanwhile; fails where nothing moves."""
        self.sent += data
        deadline = time.monotonic() + self.patience
        while data:
            if self.has_ended():
                return
            readable, writable, _ = select.select([self.master], [self.master], [], 0.2)
            moved = bool(readable) and self.read(0)
            if writable:
                try:
                    count = os.write(self.master, data[:1024])
                    data = data[count:]
                    moved = moved or count > 0
                except BlockingIOError:
                    pass
            if moved:
                deadline = time.monotonic() + self.patience
            elif time.monotonic() > deadline and not self.has_ended():
                raise Failure(f"it takes no keys any more; {state(self.pid)}")
            elif writable:
                time.sleep(0.001)

    def settle(self, quiet=0.03):
        """Reads until nothing comes for a while."""
        deadline = time.monotonic() + self.patience
        while self.read(quiet):
            if time.monotonic() > deadline:
                raise Failure("it does not stop drawing")

    def answers(self):
        """Fails if the program does not draw within the time when its terminal gets another size."""
        self.send(b"\x1b[201~")
        deadline = time.monotonic() + self.patience
        self.settle()
        self.set_size((24, 81) if self.size == (24, 80) else (24, 80))
        while not self.read(0.2):
            if self.has_ended():
                return
            if time.monotonic() > deadline:
                raise Failure(f"no answer within {self.patience:.0f} s; {state(self.pid)}")
        self.settle()

    def rests(self):
        """Fails if the program goes on working while nothing happens."""
        deadline = time.monotonic() + self.patience
        while True:
            self.settle(0.1)
            before = cpu_seconds(self.pid)
            time.sleep(0.25)
            busy = cpu_seconds(self.pid) - before
            if busy <= 0.15 or self.has_ended():
                return
            # It may still be at what came before.
            if time.monotonic() > deadline:
                raise Failure(f"it works {busy:.2f} s in 0.25 s in which nothing happens; {state(self.pid)}")

    def weigh(self):
        memory = resident(self.pid)
        if not memory:
            return
        self.warm = self.warm or memory
        self.peak = max(self.peak, memory)
        if memory - self.warm > self.growth:
            raise Failure(f"memory has grown from {self.warm:.0f} to {memory:.0f} MB")

    def end(self, how):
        """Ends the program and looks at what it leaves."""
        expected = {0}
        if self.status is None:
            if how == "key":
                # The end of a paste that may be open; then what ends the program from any prompt.
                self.send(b"\x1b[201~")
                self.settle(0.06)
                self.send(b"\x03")
            elif how == "close":
                os.close(self.slave)
                os.close(self.master)
                expected = {0, -signal.SIGHUP}
            else:
                os.kill(self.pid, how)
                expected = {0, -how}
            again = time.monotonic() + 0.3
            deadline = time.monotonic() + self.patience
            while not (self.closed_end() if how == "close" else self.has_ended()):
                if how != "close":
                    self.read(0.01)
                if how in ("key", signal.SIGINT) and time.monotonic() > again:
                    # The first one closed a prompt.
                    again += 0.3
                    os.kill(self.pid, signal.SIGINT)
                if time.monotonic() > deadline:
                    raise Failure(f"it does not end by {how}")
        if self.status not in expected:
            raise Failure(f"it ended with {self.status}: " + self.tail[-1500:].decode("utf-8", "replace"))
        if how not in ("close", signal.SIGHUP, signal.SIGKILL):
            self.has_given_back()

    def ends_by_itself(self):
        """Waits until the program has ended."""
        deadline = time.monotonic() + self.patience
        while not self.has_ended():
            self.read(0.01)
            if time.monotonic() > deadline:
                raise Failure("it does not end")

    def has_given_back(self):
        """Fails if the terminal is not as it was."""
        left = [on for on, is_on in self.modes.items() if is_on]
        if left:
            raise Failure(f"it leaves {left} on")
        if termios.tcgetattr(self.slave) != self.before:
            raise Failure("it leaves the terminal with other settings")

    def closed_end(self):
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if pid:
            self.status = os.waitstatus_to_exitcode(status)
        else:
            time.sleep(0.005)
        return bool(pid)

    def close(self):
        for descriptor in (self.master, self.slave):
            try:
                os.close(descriptor)
            except OSError:
                pass
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)


def child(command, environment, folder, master, slave, controls):
    try:
        os.close(master)
        os.setsid()
        if controls:
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for descriptor in range(3):
            os.dup2(slave, descriptor)
        os.close(slave)
        os.chdir(folder)
        # What a shell makes its background jobs ignore.
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGTERM, signal.SIGTSTP, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        # A storm may type the name of any file into the prompt of an export.
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        os.execve(command[0], command, environment)
    finally:
        os._exit(127)


def cpu_seconds(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def state(pid):
    """What the system says the process is doing."""
    told = []
    for name in ("wchan", "stat"):
        try:
            with open(f"/proc/{pid}/{name}") as file:
                told.append(file.read(400).strip())
        except OSError:
            pass
    return " ".join(told)


def resident(pid):
    """Resident memory in megabytes."""
    try:
        with open(f"/proc/{pid}/status") as status:
            for line in status:
                if line.startswith("VmRSS"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0

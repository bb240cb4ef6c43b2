#!/usr/bin/env python3
"""Times a program from outside, in a pseudo-terminal: start to first screen, key to frame, memory.

    terminal.py [--runs N] [--keys N] NAME=COMMAND ...

A screen is complete when nothing has come for 30 ms; the time is that of its last byte.
Prints a line a program, and ratios against the first one.
"""
import argparse
import fcntl
import os
import pty
import select
import shlex
import signal
import statistics
import struct
import termios
import time

QUIET = 0.03


def spawn(command):
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8")
        os.environ.pop("LINES", None)
        os.environ.pop("COLUMNS", None)
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    return pid, fd


def settle(fd, start):
    """Seconds from `start` to the last byte of what comes now; None if nothing comes in time."""
    last = None
    deadline = start + 5
    while time.perf_counter() < deadline:
        ready, _, _ = select.select([fd], [], [], QUIET if last else 1.0)
        if not ready:
            break
        try:
            if not os.read(fd, 65536):
                break
        except OSError:
            break
        last = time.perf_counter()
    return None if last is None else last - start


def peak(pid):
    """Peak resident memory in megabytes."""
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return float("nan")


def end(pid, fd):
    try:
        os.kill(pid, signal.SIGTERM)
        os.close(fd)
    except OSError:
        pass
    os.waitpid(pid, 0)


def measure(command, runs, keys):
    starts, presses, memory = [], [], 0.0
    for _ in range(runs):
        begin = time.perf_counter()
        pid, fd = spawn(command)
        starts.append(settle(fd, begin))
        for number in range(keys // runs):
            key = b"1" if number == 0 else (b"k" if number % 40 > 20 else b"j")
            begin = time.perf_counter()
            os.write(fd, key)
            took = settle(fd, begin)
            if took is not None:
                presses.append(took)
        memory = max(memory, peak(pid))
        end(pid, fd)
    return [s for s in starts if s is not None], presses, memory


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--keys", type=int, default=400)
    parser.add_argument("programs", nargs="+", metavar="NAME=COMMAND")
    arguments = parser.parse_args()
    first = None
    print(f"{'program':12} {'start ms':>9} {'p99':>7} {'key ms':>8} {'p99':>7} {'peak MB':>8}   ratios of start, key")
    for program in arguments.programs:
        name, _, command = program.partition("=")
        starts, presses, memory = measure(shlex.split(command), arguments.runs, arguments.keys)
        start, key = statistics.median(starts) * 1000, statistics.median(presses) * 1000
        first = first or (start, key)
        print(
            f"{name:12} {start:9.1f} {percentile(starts, 0.99) * 1000:7.1f} {key:8.2f} "
            f"{percentile(presses, 0.99) * 1000:7.2f} {memory:8.1f}   "
            f"{start / first[0]:.2f}, {key / first[1]:.2f}")


if __name__ == "__main__":
    main()

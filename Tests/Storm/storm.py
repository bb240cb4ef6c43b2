#!/usr/bin/env python3
"""Storms of keys, mouse, pastes, broken bytes and resizes against the real program in a pseudo-terminal.

    storm.py [--seed N] [--keys N] [--seconds N] [--patience SECONDS] PROGRAM

One seed sends one row of bytes. Fails on a crash, an error, a hang (no answer in time), growth of
memory, a processor that is busy while nothing happens, and a terminal that is not given back. Says the
seed and the session, and leaves the bytes that it sent in a file.
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import keys
from session import Failure, Session

TERMS = ["xterm-256color", "xterm-256color", "screen", "tmux-256color", "linux", "vt100"]
LOCALES = ["C.UTF-8", "C.UTF-8", "C.UTF-8", "C"]
OPTIONS = [[], [], [], ["--accessible"], ["--language", "fr"], ["--language", "es", "--theme", "contrast"], ["--theme", "mono"]]


def pass_over(session, pieces, count, chance, deadline):
    """Sends so many keys of the storm; returns how many went."""
    sent = since = 0
    batch = bytearray()
    for piece in pieces:
        if isinstance(piece[0], int):
            session.send(bytes(batch))
            batch.clear()
            session.set_size(piece)
        else:
            batch += piece[0]
            sent += piece[1]
            since += piece[1]
        if chance.random() < 0.15 or len(batch) > 4096:
            session.send(bytes(batch))
            batch.clear()
            while session.read(0):
                pass
        if session.has_ended() or sent >= count or time.monotonic() > deadline:
            break
        if since > 1000:
            since = 0
            session.answers()
            session.weigh()
    session.send(bytes(batch))
    return sent


def look_at_notes(program, environment):
    """Fails if what the user keeps is not whole."""
    out = subprocess.run([program, "notes"], env=environment, capture_output=True)
    if out.returncode not in (0, 1) or b"notes.tsv" in out.stderr:
        raise Failure("the notes are broken: " + out.stderr.decode("utf-8", "replace")[:2000])
    folder = environment["XDG_DATA_HOME"] + "/tripartite"
    left = [name for name in os.listdir(folder) if name.endswith(".new")] if os.path.isdir(folder) else []
    if left:
        raise Failure(f"half written files are left: {left}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keys", type=int, default=20_000)
    parser.add_argument("--seconds", type=float, default=1e9, help="the storm ends after these")
    parser.add_argument("--growth", type=float, default=48, help="megabytes that a session may grow")
    parser.add_argument("--patience", type=float, default=5, help="seconds within which it must answer")
    parser.add_argument("program")
    arguments = parser.parse_args()
    program = os.path.realpath(arguments.program)

    folder = tempfile.mkdtemp(prefix="storm-")
    os.chmod(folder, 0o777)
    base = {
        "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder,
        # Whatever random keys would have an editor or a shell do is not the program's doing.
        "EDITOR": "true", "PAGER": "true",
        "ASAN_OPTIONS": "detect_leaks=0:abort_on_error=0:handle_segv=0:quarantine_size_mb=64",
    }
    chance = random.Random(arguments.seed)
    weather = keys.Weather(arguments.seed, keys.table(program, base))
    pieces = weather.pieces()
    start = time.monotonic()
    deadline = start + arguments.seconds
    left, sessions, ends, peak, session = arguments.keys, 0, 0, 0.0, None
    try:
        while left > 0 and time.monotonic() < deadline:
            sessions += 1
            environment = base | {"TERM": chance.choice(TERMS), "LANG": chance.choice(LOCALES)}
            session = Session([program, *chance.choice(OPTIONS)], environment, folder, arguments.growth, arguments.patience)
            session.settle()
            left -= pass_over(session, pieces, min(left, chance.choice([300, 3000, 30_000])), chance, deadline)
            if session.has_ended():
                ends += 1
            else:
                session.answers()
                session.rests()
                session.weigh()
            session.end(chance.choice(["key", "close", signal.SIGTERM, signal.SIGHUP, signal.SIGINT]))
            peak = max(peak, session.peak)
            look_at_notes(program, base)
            session.close()
    except Failure as failure:
        file = os.path.join(tempfile.gettempdir(), f"storm-{arguments.seed}.bytes")
        with open(file, "wb") as out:
            out.write(session.sent if session else b"")
        if session:
            session.close()
        print(f"storm: seed {arguments.seed}, session {sessions}: {failure}\nstorm: what was sent stands in {file}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    took = time.monotonic() - start
    print(
        f"storm: seed {arguments.seed}: {arguments.keys - left} keys in {sessions} sessions ({ends} ended by their own keys), "
        f"{took:.0f} s, at most {peak:.0f} MB: nothing broke")
    return 0


if __name__ == "__main__":
    sys.exit(main())

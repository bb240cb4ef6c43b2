#!/usr/bin/env python3
"""Sends again what a storm sent: replay.py FILE PROGRAM. Tells what took long, and how it ended."""
import os
import re
import sys
import time

import program
from session import Failure, Session, cpu_seconds


def main():
    with open(sys.argv[1], "rb") as file:
        sent = file.read()
    session = Session([os.path.realpath(sys.argv[2])], program.environment(), "/tmp", 1024, 60)
    session.settle()
    place = 0
    for part in re.split(rb"(\x1b\[8;\d+;\d+t)", sent):
        size = re.fullmatch(rb"\x1b\[8;(\d+);(\d+)t", part)
        for start in range(0, len(part), 64):
            before = cpu_seconds(session.pid)
            if size:
                session.set_size((int(size[1]), int(size[2])))
            else:
                session.send(part[start : start + 64])
            session.settle(0.01)
            while not session.has_ended() and busy(session.pid):
                session.read(0.01)
            took = cpu_seconds(session.pid) - before
            if took > 0.3:
                print(f"{place + start}: {took:.2f} s at {session.size}: {part[start:start + 64]}")
            if session.has_ended():
                print(f"{place + start}: it ended with {session.status}")
                return
            if size:
                break
        place += len(part)
    session.close()


def busy(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] == "R"
    except OSError:
        return False


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        print(failure)

"""The program under test, its environment, and one run of it without a terminal."""
import os
import subprocess
import tempfile

PROGRAM = os.path.realpath(os.environ.get("TRIPARTITE", ".build/debug/tripartite"))
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Data/ttmlm-2013")
# A debug build on a busy machine may think this long.
PATIENCE = 30.0


def environment(**changes):
    """A small environment; a value of None takes a variable out."""
    base = {"PATH": "/usr/bin:/bin", "HOME": "/dev/null", "EDITOR": "true", "PAGER": "true", "TERM": "xterm-256color", "LANG": "C.UTF-8"} | changes
    return {name: value for name, value in base.items() if value is not None}


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *arguments], env=environment(), capture_output=True, timeout=PATIENCE * 2, **options)


def folder():
    path = tempfile.mkdtemp(prefix="tripartite-")
    os.chmod(path, 0o777)
    return path



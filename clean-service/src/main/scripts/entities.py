#!/usr/bin/env python3
"""Makes src/main/resources/io/qingliu/clean/step/characters/entities.tsv: the named characters of HTML 4, and apos.

Usage: entities.py > entities.tsv
"""
from html.entities import name2codepoint

print("# Named characters of HTML 4.01 and XML: name and code point in hexadecimal.")
print("# Source: W3C Recommendation HTML 4.01, chapter 24, as listed by Python's html.entities (PSF License).")
print("# Made by src/main/scripts/entities.py; do not edit.")
for name, code in sorted({**name2codepoint, "apos": 0x27}.items()):
    print(name, f"{code:x}", sep="\t")

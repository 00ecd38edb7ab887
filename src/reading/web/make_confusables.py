#!/usr/bin/env python3
"""Writes confusables_table.cpp from a list "code point in hex, TAB, ASCII skeleton" (UTS 39, as ICU's uspoof gives it).

make_confusables.py LIST > confusables_table.cpp
"""
import sys

LICENCE = """// Made by make_confusables.py; not to be edited by hand.
//
// From the Unicode Character Database's confusables (UTS 39), Copyright (c) 1991-2022 Unicode, Inc. All rights reserved.
// Distributed under the Unicode Licence, https://www.unicode.org/license.txt: permission to use, copy, modify and distribute the data
// files is granted, provided that this copyright and permission notice appears with all copies. The data come without any warranty.
"""


def rows(path):
    for line in open(path, encoding="utf-8"):
        point, skeleton = line.rstrip("\n").split("\t")
        skeleton = skeleton.lower()
        if all(c.isalnum() for c in skeleton) and 0 < len(skeleton) <= 3:
            yield int(point, 16), skeleton


def main():
    print(LICENCE + '#include "reading/web/confusables_table.h"\n\nnamespace reading {\n\n// clang-format off')
    data = sorted(rows(sys.argv[1]))
    print(f"extern const std::array<Confusable, confusable_count> confusables = {{{{")
    for start in range(0, len(data), 7):
        print("  " + " ".join('{0x%X, "%s"},' % row for row in data[start:start + 7]))
    print("}};\n// clang-format on\n\n}  // namespace reading")
    print(f"{len(data)} rows", file=sys.stderr)


main()

#!/usr/bin/env python3
"""bench_check.py PROGRAM [CORPUS]: `porchlight check` as a whole process, on one core.

One mail: the whole process, cold caches apart. Many: mails a second over a corpus (a folder of .eml; without one, our own of 5,000).
"""
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import mail_corpus

HERE = os.path.dirname(os.path.abspath(__file__))
HOUSEHOLD = os.path.join(HERE, "..", "samples", "household.json")
SAMPLE = os.path.join(HERE, "..", "samples", "amazon", "code_today_en.eml")
NOW = "2026-11-23T14:10:00Z"


def run(arguments, out=subprocess.DEVNULL):
    start = time.perf_counter()
    subprocess.run(arguments, stdout=out, check=True, timeout=300, preexec_fn=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}))
    return time.perf_counter() - start


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(HOME=folder, XDG_DATA_HOME=folder, XDG_RUNTIME_DIR=folder)
        household = os.path.join(folder, "bench.porchlight")
        run([program, "import", HOUSEHOLD, "--household", household])
        check = [program, "check", "--json", "--offline", "--now", NOW, "--household", household]
        times = sorted(run(check + [SAMPLE]) * 1000 for _ in range(60))
        print("one check, whole process: median %.1f ms, best %.1f ms, p90 %.1f ms" % (statistics.median(times), times[0], times[54]))
        bare = sorted(run([program, "--version"]) * 1000 for _ in range(30))
        print("--version, whole process: median %.1f ms" % statistics.median(bare))

        if len(sys.argv) > 2:
            paths = sorted(os.path.join(sys.argv[2], name) for name in os.listdir(sys.argv[2]) if name.endswith(".eml"))
            size = sum(os.path.getsize(path) for path in paths)
        else:
            paths, size = mail_corpus.write(os.path.join(folder, "corpus"), 5000)
        run(check + paths)  # warm: the corpus is in the page cache
        best = 1e9
        for _ in range(3):
            with open(os.path.join(folder, "out"), "wb") as out:
                best = min(best, run(check + paths, out))
        with open(os.path.join(folder, "out"), "rb") as out:
            verdicts = [json.loads(line)["verdict"] for line in out]
        assert len(verdicts) == len(paths)
        print("%d mails, %.1f MB: %.0f mails/s, %.1f MB/s on one core (best of 3)" % (len(paths), size / 1e6, len(paths) / best, size / best / 1e6))
        print("verdicts: " + ", ".join("%s %d" % (kind, verdicts.count(kind)) for kind in sorted(set(verdicts))))
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print("peak memory of one process: %.0f MB" % peak)


if __name__ == "__main__":
    main()

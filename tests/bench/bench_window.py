#!/usr/bin/env python3
"""bench_window.py PROGRAM: the window beside others, under an Xvfb of its own for every start.

Cold-to-frame: from exec until the screen holds 24 colours, which an empty or half-drawn window does not; the median of several
starts. Idle: processor time and PSS of all its processes over 30 s with nobody touching it. KeePassXC and HomeBank are measured in
the same run where they are installed (Debian: keepassxc, homebank).
"""
import ctypes
import glob
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

STARTS = 5
IDLE_SECONDS = 30
ENOUGH_COLOURS = 24
WIDTH, HEIGHT = 1280, 800


class XImage(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int), ("bitmap_bit_order", ctypes.c_int),
                ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


class Screen:
    """An X server, and what can be seen on it."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % (WIDTH, HEIGHT), "+extension", "GLX", "-noreset"],
                                       pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as line:
            self.name = ":" + line.readline().strip()
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XGetImage.restype = ctypes.POINTER(XImage)
        self.x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self.x.XFree.argtypes = [ctypes.c_void_p]
        self.display = self.x.XOpenDisplay(self.name.encode())
        if not self.display:
            raise SystemExit("no display %s" % self.name)
        self.root = self.x.XDefaultRootWindow(self.display)

    def has_content(self):
        image = self.x.XGetImage(self.display, self.root, 0, 0, WIDTH, HEIGHT, 0xFFFFFFFF, 2)
        pixels = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * HEIGHT)
        self.x.XFree(image.contents.data)  # XDestroyImage is a macro
        self.x.XFree(ctypes.cast(image, ctypes.c_void_p))
        colours = set()
        for line in range(0, HEIGHT, 8):
            row = pixels[line * WIDTH * 4:(line + 1) * WIDTH * 4]
            colours.update(memoryview(row).cast("I")[::2].tolist())
            if len(colours) >= ENOUGH_COLOURS:
                return True
        return False

    def close(self):
        self.x.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()


def family(pid):
    """A process and those that it started."""
    found = [pid]
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path) as file:
                fields = file.read().rsplit(")", 1)
        except OSError:
            continue
        if int(fields[1].split()[1]) in found:
            found.append(int(fields[0].split()[0]))
    return found


def cpu_seconds(pids):
    ticks = 0
    for pid in pids:
        try:
            with open("/proc/%d/stat" % pid) as file:
                fields = file.read().rsplit(")", 1)[1].split()
                ticks += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return ticks / os.sysconf("SC_CLK_TCK")


def pss_megabytes(pids):
    total = 0
    for pid in pids:
        try:
            with open("/proc/%d/smaps_rollup" % pid) as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        except OSError:
            pass
    return total / 1024


def start(command, screen, home):
    environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_DATA_HOME": home, "DISPLAY": screen.name,
                   "LIBGL_ALWAYS_SOFTWARE": "1", "LANG": "C.UTF-8"}
    return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                            start_new_session=True)


def stop(process):
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def once(command, idle):
    screen = Screen()
    try:
        with tempfile.TemporaryDirectory() as home:
            begun = time.perf_counter()
            process = start(command, screen, home)
            while not screen.has_content():
                if process.poll() is not None or time.perf_counter() - begun > 60:
                    raise SystemExit("%s shows no window" % command[0])
            frame = (time.perf_counter() - begun) * 1000
            figures = None
            if idle:
                time.sleep(3)
                pids = family(process.pid)
                before = cpu_seconds(pids)
                time.sleep(IDLE_SECONDS)
                figures = (cpu_seconds(pids) - before) * 1000, pss_megabytes(pids)
            stop(process)
            return frame, figures
    finally:
        screen.close()


def main():
    programs = [("Porchlight --demo", [os.path.abspath(sys.argv[1]), "--demo"]), ("KeePassXC", ["keepassxc"]), ("HomeBank", ["homebank"])]
    print("%-20s %14s %22s %10s" % ("", "first frame ms", "idle CPU ms in %d s" % IDLE_SECONDS, "PSS MB"))
    for name, command in programs:
        if shutil.which(command[0]) is None:
            print("%-20s not installed" % name)
            continue
        once(command, False)  # warm: libraries in the page cache
        frames = [once(command, False)[0] for _ in range(STARTS)]
        _, (cpu, pss) = once(command, True)
        print("%-20s %14.0f %22.0f %10.0f" % (name, statistics.median(frames), cpu, pss))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""charts.py PROGRAM SESSION: what a screen reader gets of the charts, over AT-SPI as it gets it.

Starts the program on a display and a bus of their own, goes through its charts as assistive technology does, and
presses keys. Ends with status 77 where the machine lacks what that takes, and says what it lacks.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 60  # seconds that anything may take
WINDOW_MANAGERS = ("metacity", "openbox", "xfwm4", "marco", "icewm", "twm")  # without one no window is active
MANAGER = "STEPSCOPE_AT_SPI_WINDOW_MANAGER"  # of the display of its own


def skip(what):
    print(f"SKIP: {what} is not on this machine: charts cannot be read over AT-SPI here")
    sys.exit(SKIPPED)


def wait_for(what, get, take_events):
    """What `get` returns as soon as that is something; events change what is known of the program."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        take_events()
        got = get()
        if got:
            return got
        time.sleep(0.1)
    raise AssertionError(f"waited in vain for {what}")


def start_again():
    """The same program on a display and a bus that nobody else has."""
    for tool in ("Xvfb", "dbus-run-session"):
        if not shutil.which(tool):
            skip(tool)
    manager = next((each for each in WINDOW_MANAGERS if shutil.which(each)), None)
    if not manager:
        skip("a window manager (" + ", ".join(WINDOW_MANAGERS) + ")")
    reading, writing = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-noreset"],
                               pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            skip("a display that Xvfb can give")
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, DISPLAY=":" + number, HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8",
                               QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
            environment[MANAGER] = manager
            return subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment)
    finally:
        display.terminate()
        display.wait()


def read_charts(program, session):
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
    except (ImportError, ValueError):
        skip("AT-SPI for Python (gir1.2-atspi-2.0, python3-gi)")
    Atspi.init()

    def application():
        try:
            desktop = Atspi.get_desktop(0)
            every = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        except GLib.Error:
            return None
        return next((each for each in every if each and "stepscope" in (each.get_name() or "").lower()), None)

    def charts(accessible):
        if accessible is None:
            return []
        if accessible.get_role() == Atspi.Role.CHART:
            return [accessible] if accessible.get_state_set().contains(Atspi.StateType.SHOWING) else []
        return [chart for i in range(accessible.get_child_count())
                for chart in charts(accessible.get_child_at_index(i))]

    def check_chart(chart):
        assert chart.get_name(), "a chart has no name"
        count = chart.get_child_count()
        assert count > 0, f"{chart.get_name()} has no points"
        assert chart.get_description().startswith(chart.get_name()), chart.get_description()
        whole = chart.get_extents(Atspi.CoordType.SCREEN)
        for i in range(min(count, 50)):
            point = chart.get_child_at_index(i)
            assert point.get_name(), f"point {i} of {chart.get_name()} has no name"
            assert point.get_role() == Atspi.Role.LIST_ITEM, point.get_role_name()
            assert point.get_index_in_parent() == i, point.get_name()
            area = point.get_extents(Atspi.CoordType.SCREEN)
            assert area.width == 0 or (whole.x <= area.x and area.x + area.width <= whole.x + whole.width and
                                       whole.y <= area.y and area.y + area.height <= whole.y + whole.height), \
                f"{point.get_name()} is not within its chart"
        print(f"{chart.get_description()}")

    focused = []

    def hear(event):
        if event.detail1 == 1 and event.source.get_role() == Atspi.Role.LIST_ITEM:
            focused.append(event.source.get_name())

    listener = Atspi.EventListener.new(hear)
    listener.register("object:state-changed:focused")
    events = GLib.MainContext.default()

    def take_events():
        while events.iteration(False):
            pass

    def wait(what, get):
        return wait_for(what, get, take_events)

    def takes_focus(chart):
        """The window must be the active one, which a click sees to, whenever the window manager came."""
        area = chart.get_extents(Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(area.x + 4, area.y + 4, "b1c")
        assert chart.grab_focus(), f"{chart.get_name()} does not take the focus"
        time.sleep(0.2)
        take_events()
        return chart.get_state_set().contains(Atspi.StateType.FOCUSED)

    for view in ("live", "heat_map"):
        window = subprocess.Popen([program, session, "--view", view])
        try:
            found = wait("the window", application)
            chart = wait(f"a chart with points in {view}",
                             lambda: next((c for c in charts(found) if c.get_child_count() > 0), None))
            check_chart(chart)
            wait("the focus", lambda: takes_focus(chart))
            for keysym in (0xFF54, 0xFF53):  # down, right
                focused.clear()
                Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)
                print("  " + wait("the point that a key leads to", lambda: focused)[-1])
        finally:
            window.terminate()
            window.wait()
        wait("the program's end", lambda: application() is None)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    if MANAGER not in os.environ:
        sys.exit(start_again())
    # On this bus, and without a part in AT-SPI: it would start another bus for that, and tell the display of it.
    managing = subprocess.Popen([os.environ[MANAGER]], env=dict(os.environ, NO_AT_BRIDGE="1", GTK_A11Y="none"),
                                stderr=subprocess.DEVNULL)
    try:
        read_charts(*sys.argv[1:])
    finally:
        managing.terminate()
        managing.wait()

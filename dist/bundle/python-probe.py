"""Tells Benchline which files an interpreter loads, while it looks at where a benchmark's code comes from.

Found as `sitecustomize` on PYTHONPATH by whatever interpreter a benchmark starts, whatever its age (2.7 as well).
Writes a line `python<TAB>module<TAB>file` per file; the standard library is left out. Must never disturb: the run
is not timed, but it has to end as it would without this.
"""
import os
import sys


def watch():
    log = os.environ.get("BENCHLINE_LOADED")
    if not log or getattr(sys, "_benchline_watching", False):
        return
    sys._benchline_watching = True
    library = os.path.dirname(os.path.realpath(os.__file__)) + os.sep
    state = {"count": 0}
    seen = set()

    def describe(name, path):
        if not isinstance(path, str) or path.startswith("<") or (name, path) in seen:
            return ""
        seen.add((name, path))
        real = os.path.realpath(path)
        standard = real.startswith(library) and "-packages" not in real[len(library):]
        if standard or "\n" in path or "\t" in path:
            return ""
        return "python\t%s\t%s\n" % (name, real)

    def write(text):
        if not text:
            return
        data = os.fsencode(text) if hasattr(os, "fsencode") else text
        # Opened each time: programs close descriptors that they do not know.
        file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, data)
        finally:
            os.close(file)

    def sweep(everything=False):
        modules = list(sys.modules.items())
        if len(modules) == state["count"] and not everything:
            return
        state["count"] = len(modules)
        lines = []
        for name, module in modules:
            try:
                # Not getattr: a lazy module would be loaded by it.
                lines.append(describe(name, object.__getattribute__(module, "__dict__").get("__file__")))
            except Exception:
                pass
        write("".join(lines))

    def on_event(event, details):
        try:
            if event == "exec":
                # The code of every module runs through here; so does what a process loads that never ends by itself.
                write(describe("", getattr(details[0], "co_filename", None)))
            elif event == "import":
                sweep()
        except Exception:
            pass

    def at_end():
        try:
            sweep(True)
        except Exception:
            pass

    import atexit

    atexit.register(at_end)
    if hasattr(sys, "addaudithook"):
        sys.addaudithook(on_event)


def give_way():
    """Loads the sitecustomize that the interpreter would have found without this one."""
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder) != here]
    mine = sys.modules.pop("sitecustomize")
    try:
        __import__("sitecustomize")
    except ImportError as error:
        if getattr(error, "name", "sitecustomize") != "sitecustomize":
            raise
    finally:
        sys.modules.setdefault("sitecustomize", mine)


try:
    watch()
except Exception:
    pass
if __name__ == "sitecustomize":
    give_way()

"""Runs a Python program under a profiler as the interpreter itself would run it: `run-profiled.py TASK WORDS...`.

WORDS are what would follow the interpreter's own options: a script, `-m module`, `-c text`, or `--beside NAME` for the
command NAME that is installed beside the interpreter. TASK is a JSON file that says what to do; what came of it is
written as JSON to the path `report` in it. Its text is read by old interpreters as well, so that they can say how old
they are. One thing in one file: what it imported from beside itself would be among the modules that the program sees,
shadow or be shadowed by those of the same name, and leave byte code in the folder that this is shipped in.

The profile is written by the first exit handler that was registered, hence after all threads and all other handlers:
whoever ends the process another way leaves neither profile nor report.
"""
import sys

HERE = sys.argv[0]
OLDEST = (3, 8)

# Programs that measure by themselves, what to import for each, and the distribution that brings it.
TOOLS = {
    "cprofile": ("cProfile", None),
    "profile": ("profile", None),
    "line_profiler": ("line_profiler", "line_profiler"),
    "memory_profiler": ("memory_profiler", "memory_profiler"),
    "pyinstrument": ("pyinstrument", "pyinstrument"),
    "scalene": ("scalene", "scalene"),
}


def write_json(path, value):
    import json

    with open(path, "w") as file:
        json.dump(value, file)


# What is installed.


def describe():
    """The interpreter, what is installed in it, and by what more can be installed."""
    import os
    import platform

    facts = {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "executable": sys.executable or "",
        "tools": {},
    }
    if sys.version_info < OLDEST:
        return facts
    import importlib.util
    import sysconfig
    from importlib import metadata

    for tool, (module, distribution) in TOOLS.items():
        if importlib.util.find_spec(module) is None:
            continue
        try:
            facts["tools"][tool] = facts["python"] if distribution is None else metadata.version(distribution)
        except metadata.PackageNotFoundError:
            facts["tools"][tool] = "unknown"
    marker = os.path.join(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED")
    try:
        with open(os.path.join(sys.prefix, "pyvenv.cfg")) as file:
            settings = file.read()
    except OSError:
        settings = ""
    facts.update(
        prefix=sys.prefix,
        environment=sys.prefix != sys.base_prefix,
        pip=importlib.util.find_spec("pip") is not None,
        managed=sys.prefix == sys.base_prefix and os.path.exists(marker),
        conda=os.path.isdir(os.path.join(sys.prefix, "conda-meta")),
        uv="\nuv = " in "\n" + settings,
    )
    return facts


# The program, as the interpreter would have run it.


def safe_path():
    """Whether the interpreter was told not to look for modules beside the program."""
    flags = sys.flags
    return bool(getattr(flags, "safe_path", False) or flags.isolated)


def main_module(**more):
    """A `__main__` of the program's own, in the place of ours."""
    import builtins
    import types

    module = types.ModuleType("__main__")
    if sys.version_info < (3, 14):
        module.__annotations__ = {}
    module.__builtins__ = builtins
    module.__dict__.update(more)
    sys.modules["__main__"] = module
    return module


def command_beside(name):
    """The command of this name that is installed beside the interpreter, or the first on PATH."""
    import os
    import shutil

    folder = os.path.dirname(sys.executable or "")
    found = shutil.which(name, path=folder) or shutil.which(name)
    if found is None:
        sys.exit("%s: command not found" % name)
    return found


def prepare(words):
    """What runs the program; `sys.argv` and `sys.path` are the program's own from here on."""
    import os

    original = getattr(sys, "orig_argv", [])
    if HERE in original:
        at = original.index(HERE)
        del original[at:at + 2]
    kind = words[0]
    if kind == "-m":
        return prepare_module(words)
    if kind == "-c":
        return prepare_text(words)
    if kind == "--beside":
        words = [command_beside(words[1])] + words[2:]
    return prepare_script(words, os.path.realpath(words[0]))


def prepare_module(words):
    import os
    import runpy

    sys.argv[:] = ["-m"] + words[2:]
    if not safe_path():
        sys.path.insert(0, os.getcwd())
    main_module(__loader__=None, __package__=None, __spec__=None)
    return lambda: runpy._run_module_as_main(words[1])


def prepare_text(words):
    from importlib.machinery import BuiltinImporter

    sys.argv[:] = ["-c"] + words[2:]
    if not safe_path():
        sys.path.insert(0, "")
    module = main_module(__loader__=BuiltinImporter, __package__=None, __spec__=None)
    code = compile(words[1], "<string>", "exec", dont_inherit=True)
    return lambda: run_code(code, module)


def prepare_script(words, real):
    import os
    import pkgutil

    path = words[0]
    sys.argv[:] = words
    if pkgutil.get_importer(path) is not None and (os.path.isdir(path) or not path.endswith((".py", ".pyw"))):
        # A folder or an archive with a `__main__` in it.
        import runpy

        sys.path.insert(0, os.path.abspath(path) if sys.version_info >= (3, 9) else path)
        main_module(__loader__=None, __package__=None, __spec__=None)
        return lambda: runpy._run_module_as_main("__main__", False)
    if not safe_path():
        sys.path.insert(0, os.path.dirname(real))
    shown = os.path.join(os.getcwd(), path) if sys.version_info >= (3, 9) else path
    return lambda: run_script(path, shown)


def run_script(path, shown):
    from importlib.machinery import SourceFileLoader, SourcelessFileLoader
    from importlib.util import MAGIC_NUMBER
    import io

    try:
        with io.open_code(path) as file:
            data = file.read()
    except OSError as error:
        sys.stderr.write("%s: can't open file %r: [Errno %s] %s\n" % (
            sys.executable, shown, error.errno, error.strerror))
        sys.exit(2)
    compiled = data[:4] == MAGIC_NUMBER
    loader = (SourcelessFileLoader if compiled else SourceFileLoader)("__main__", shown)
    module = main_module(__loader__=loader, __package__=None, __spec__=None, __file__=shown, __cached__=None)
    if sys.version_info >= (3, 15):
        del module.__cached__
    code = loader.get_code("__main__") if compiled else compile(data, shown, "exec", dont_inherit=True)
    run_code(code, module)


def run_code(code, module):
    exec(selection.taken(code, "__main__"), module.__dict__)


def exit_code(error):
    """The exit code that an exception at the end of a program becomes, as a number."""
    if not isinstance(error, SystemExit):
        return 130 if isinstance(error, KeyboardInterrupt) else 1
    if error.code is None:
        return 0
    return int(error.code) if isinstance(error.code, int) else 1


def run(program, ended):
    """Runs it to its end; a failure is shown as the interpreter shows it, with none of our own frames."""
    try:
        program()
    except SystemExit as error:
        ended(exit_code(error))
        if error.code is not None and not isinstance(error.code, int):
            sys.stderr.write("%s\n" % (error.code,))
        # As a number, since not every profiler knows what else it may be.
        sys.exit(exit_code(error))
    except KeyboardInterrupt:
        ended(130)
        raise
    except BaseException as error:
        ended(1)
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename == HERE:
            trace = trace.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        sys.exit(1)
    else:
        ended(0)


# Which functions a profiler looks at that does not look at all.


class Selection:
    """Takes hold of the code of the repository as it is loaded, function by function."""

    def __init__(self):
        self.take = None
        self.found = set()

    def begin(self, task, take):
        """Lets `take(code, qualified name)` see, and replace, each code that is chosen, inner ones first."""
        import os
        from importlib.machinery import SourceFileLoader

        self.take = take
        self.wanted = task["functions"]
        self.root = os.path.realpath(task["root"]) + os.sep
        outside = [sys.prefix, sys.exec_prefix] + [os.path.realpath(each) for each in task["outside"]]
        self.outside = tuple(each + os.sep for each in outside)
        self.own = {}
        # Everything that is imported from a file passes here, and so does `python -m`.
        get_code = SourceFileLoader.get_code

        def run_chosen(code, names):
            exec(self.taken(code, names["__name__"]), names)

        def get_chosen_code(loader, name):
            if name == "_pytest.assertion.rewrite":
                # Test modules are loaded by pytest itself.
                sys.modules[name].__dict__["exec"] = run_chosen
            return self.taken(get_code(loader, name), name)

        SourceFileLoader.get_code = get_chosen_code

    def is_own(self, path):
        import os

        if path not in self.own:
            real = os.path.realpath(path)
            parts = real.split(os.sep)
            self.own[path] = (
                real.startswith(self.root)
                and not real.startswith(self.outside)
                and not {"site-packages", "dist-packages", "node_modules"}.intersection(parts)
            )
        return self.own[path]

    def wants(self, names):
        if not self.wanted:
            return True
        for wanted in self.wanted:
            if any(name == wanted or name.startswith(wanted + ".") for name in names):
                self.found.add(wanted)
                return True
        return False

    def taken(self, code, module):
        import os

        if self.take is None or code is None:
            return code
        path = code.co_filename
        names = [module]
        if module == "__main__":
            spec = getattr(sys.modules["__main__"], "__spec__", None)
            names.append(os.path.splitext(os.path.basename(path))[0] if spec is None else spec.name)
        if module.endswith(".__main__"):
            names.append(module[:-len(".__main__")])
        if not (self.reaches(names) if self.wanted else self.is_own(path)):
            return code
        return self.walk(code, names, "")

    def reaches(self, names):
        """Whether something of these modules may be wanted."""
        return any(wanted == name or wanted.startswith(name + ".") or name.startswith(wanted + ".")
                   for wanted in self.wanted for name in names)

    def walk(self, code, modules, qualified):
        import types

        optimised = 1  # Of a function; the body of a module or a class is not.
        function = bool(code.co_flags & optimised)
        consts = list(code.co_consts)
        for at, const in enumerate(consts):
            if isinstance(const, types.CodeType):
                inner = qualified + (".<locals>." if function else ".") if qualified else ""
                consts[at] = self.walk(const, modules, inner + const.co_name)
        if any(new is not old for new, old in zip(consts, code.co_consts)):
            code = code.replace(co_consts=tuple(consts))
        names = [name + "." + qualified.replace(".<locals>", "") if qualified else name for name in modules]
        if (function or not qualified) and self.wants(names):
            return self.take(code, qualified or "<module>")
        return code


def function_of(code):
    """A function with this code, to show to those who take functions."""
    import types

    return types.FunctionType(code, {}, code.co_name, None, tuple(types.CellType() for _ in code.co_freevars))


class Mark:
    """Stands for the decorator `profile`: whoever carries it is taken, and is called as before."""

    def __init__(self, add):
        self.add = add

    def __call__(self, function=None, *_, **__):
        if function is None:
            return self
        inner = getattr(function, "__func__", function)
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        if hasattr(inner, "__code__"):
            self.add(inner)
        return function


def set_mark(add):
    import builtins

    builtins.profile = Mark(add)
    return builtins.profile


# The profilers. Each gives what starts it; what stops it, writes its file and says how many rows that has and whether
# something took the interpreter's hook away meanwhile; and, where it must be around the program, what wraps that.


def begin_cprofile(task):
    import cProfile
    import marshal

    profiler = cProfile.Profile()
    # From 3.12 on no other profiler can take its place.
    watched = sys.version_info < (3, 12)

    def finish():
        displaced = watched and sys.getprofile() is not profiler
        profiler.disable()
        profiler.create_stats()
        with open(task["output"], "wb") as file:
            marshal.dump(profiler.stats, file)
        return len(profiler.stats), displaced

    return profiler.enable, finish, None


def begin_profile(task):
    import marshal
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import profile

    profiler = profile.Profile()
    state = {"displaced": False}

    def wrap(program):
        def watched():
            try:
                program()
            finally:
                state["displaced"] = sys.getprofile() != profiler.dispatcher

        # It needs to see that what it began with is left. As text, since of compiled code it would keep the code.
        return lambda: profiler.runctx("program()", {"program": watched}, {})

    def finish():
        profiler.create_stats()
        with open(task["output"], "wb") as file:
            marshal.dump(profiler.stats, file)
        return len(profiler.stats), state["displaced"]

    return None, finish, wrap


def begin_line_profiler(task):
    import threading

    import line_profiler

    profiler = line_profiler.LineProfiler()
    taken = {}

    def add(function):
        if id(function.__code__) not in taken:
            # Gives the function a code that no other function has.
            profiler.add_function(function)
            taken[id(function.__code__)] = function.__code__
        return function.__code__

    selection.begin(task, lambda code, name: add(function_of(code)))
    mark = set_mark(add)
    explicit = getattr(line_profiler, "profile", None)
    if hasattr(explicit, "_kernprof_overwrite"):
        explicit._kernprof_overwrite(mark)
    hooks = []
    start_thread = threading.Thread.start

    def start_traced(thread):
        inner = thread.run

        def traced():
            profiler.enable_by_count()
            try:
                inner()
            finally:
                # The next thread may have the same number, and would count as one that is looked at already.
                profiler.disable_by_count()

        thread.run = traced
        start_thread(thread)

    def start():
        profiler.enable_by_count()
        hooks.append(sys.gettrace())
        if hooks[0] is not None:
            # Of each thread on its own; where there is none it is of all.
            threading.Thread.start = start_traced

    def finish():
        displaced = hooks[0] is not None and sys.gettrace() is not hooks[0]
        profiler.disable_by_count()
        profiler.dump_stats(task["output"])
        return sum(len(lines) for lines in profiler.get_stats().timings.values()), displaced

    return start, finish, None


def trace_peak(profiler):
    """Lets memory_profiler charge to each line by how much it raised the peak of resident memory.

    By itself it looks at what is resident between two lines, so that it misses what a line takes and gives back, and
    adds all the memory there is to a line that calls another marked function. The kernel forgets no peak, and what
    marked functions take is theirs alone here, so that all lines sum to what the peak grew by.
    """
    import resource

    bytes_each = 1 if sys.platform == "darwin" else 1024
    code_map = profiler.code_map
    running = []  # The lines at which marked functions stand that have not returned, the innermost last.

    def peak():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * bytes_each / 2 ** 20

    last = peak()

    def add(lines, line, grown, times):
        before, _, count = lines.get(line, (0.0, 0.0, 0))
        lines[line] = (before + grown, last, count + times)

    def charge():
        nonlocal last
        before, last = last, peak()
        if running:
            lines, line = running[-1]
            add(lines, line, last - before, 0)

    def trace(frame, event, arg):
        lines = code_map.get(frame.f_code)
        if lines is None:
            return None
        charge()
        if event == "call":
            running.append((lines, frame.f_lineno))
            add(lines, frame.f_lineno, 0.0, 1)
        elif event == "line":
            running[-1] = (lines, frame.f_lineno)
            add(lines, frame.f_lineno, 0.0, 1)
        elif event == "return":
            running.pop()
        return trace

    profiler.trace_memory_usage = trace


def begin_memory_profiler(task):
    import linecache

    import memory_profiler

    options = task["options"]
    profiler = memory_profiler.LineProfiler(
        backend=options.get("backend", "psutil"), include_children=options.get("include-children", False))
    if "backend" not in options:
        trace_peak(profiler)
    if profiler.backend == "tracemalloc":
        import tracemalloc

        tracemalloc.start()

    def take(code, name):
        # What is defined within a function counts as its lines.
        if name == "<module>":
            # It shows functions alone by itself.
            count = len(linecache.getlines(code.co_filename)) if "backend" not in options else 0
            if count > 0 and code not in profiler.code_map:
                profiler.code_map[code] = {}
                profiler.code_map._toplevel.append((code.co_filename, code, range(1, count + 1)))
        elif "<locals>" not in name:
            try:
                profiler.code_map.add(code)
            except OSError:
                pass  # Without its source there are no lines to show.
        return code

    selection.begin(task, take)
    # Those that import the decorator would else print a block at each call.
    memory_profiler.profile = set_mark(lambda function: take(function.__code__, function.__name__))

    def finish():
        displaced = sys.gettrace() != profiler.trace_memory_usage
        sys.settrace(None)
        rows = sum(len(lines) for lines in profiler.code_map.values())
        with open(task["output"], "w", encoding="utf-8") as file:
            memory_profiler.show_results(profiler, file, options.get("precision", 3))
        return rows, displaced

    return profiler.enable_by_count, finish, None


def begin_pyinstrument(task):
    import pyinstrument

    options = task["options"]
    more = {"use_timing_thread": True} if options.get("use-timing-thread") else {}
    profiler = pyinstrument.Profiler(interval=options.get("interval", 0.001), async_mode="disabled", **more)
    hooks = []

    def start():
        profiler.start()
        hooks.append(sys.getprofile())

    def finish():
        displaced = sys.getprofile() is not hooks[0]
        session = profiler.stop()
        session.save(task["output"])
        return len(session.frame_records), displaced

    return start, finish, None


def become_scalene(task, words):
    """Scalene starts programs by itself, with a library of its own loaded first: it starts this one, again."""
    import os
    import subprocess

    inner = dict(task, words=words, path=sys.path)
    write_json(task["inner"], inner)
    if int(task["version"].split(".")[0]) < 2:
        own = ["--cli", "--json", "--outfile", task["output"]]
    else:
        own = ["run", "--outfile", task["output"]]
    arguments = own + task["options"].get("args", []) + ["--program-path", task["root"], HERE, "---", task["inner"]]
    line = [sys.executable] + subprocess._args_from_interpreter_flags() + ["-m", "scalene"] + arguments
    if os.name == "nt":
        sys.exit(subprocess.call(line))
    os.execv(sys.executable, line)


def begin_inside_scalene(task):
    import builtins

    mark = builtins.profile
    if task["functions"]:
        def take(code, _):
            mark(function_of(code))
            return code

        selection.begin(task, take)
    # Where one function is marked scalene tells of no other.
    set_mark(lambda function: None)
    return None, None, None


BEGIN = {
    "cprofile": begin_cprofile,
    "profile": begin_profile,
    "line_profiler": begin_line_profiler,
    "memory_profiler": begin_memory_profiler,
    "pyinstrument": begin_pyinstrument,
    "scalene": begin_inside_scalene,
}


# What came of it.


def hash_seed():
    import os

    return "random" if sys.flags.ignore_environment else os.environ.get("PYTHONHASHSEED") or "random"


def measure(task, words):
    import atexit
    import os
    import platform
    import time

    own = os.getpid()
    report = {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "hashSeed": hash_seed(),
    }
    clocks = (time.perf_counter, time.process_time, time.thread_time)

    def children():
        times = os.times()
        return times.children_user + times.children_system

    def tell():
        write_json(task["report"], report)

    def ended(code):
        if os.getpid() != own:
            return  # A process that was forked off.
        wall, cpu, main_cpu = (clock() - start for clock, start in zip(clocks, starts))
        report.update(exit=code, wall=wall, cpu=cpu, mainCpu=main_cpu, childCpu=children() - first_children)
        if finish is None:
            report["missing"] = sorted(set(task["functions"]) - selection.found)
            tell()

    def at_exit():
        if os.getpid() != own:
            return
        try:
            report["rows"], report["displaced"] = finish()
            report["missing"] = sorted(set(task["functions"]) - selection.found)
        except Exception as error:
            report["failed"] = "%s: %s" % (type(error).__name__, error)
        tell()

    try:
        start, finish, wrap = BEGIN[task["tool"]](task)
    except Exception as error:
        report["failed"] = "%s: %s" % (type(error).__name__, error)
        tell()
        sys.exit(1)
    program = prepare(words)
    if finish is not None:
        atexit.register(at_exit)
    first_children = children()
    starts = [clock() for clock in clocks]
    if start is not None:
        start()
    run(program if wrap is None else wrap(program), ended)


def main():
    import json

    with open(sys.argv[-1] if INSIDE else sys.argv[1]) as file:
        task = json.load(file)
    if task["mode"] == "describe":
        write_json(task["report"], describe())
        return
    if INSIDE:
        # The options of the interpreter are those of the one that came first.
        sys.path[:] = task["path"]
        words = task["words"]
        if hasattr(sys, "orig_argv"):
            sys.orig_argv[:] = [sys.executable] + words
    else:
        words = sys.argv[2:]
        if not safe_path():
            del sys.path[0]
    if task["tool"] == "scalene" and not INSIDE:
        become_scalene(task, words)
    else:
        measure(task, words)


# Scalene parts the program's arguments from its own by three dashes, and may leave them there.
INSIDE = "scalene.scalene_profiler" in sys.modules
selection = Selection()
if __name__ == "__main__":
    main()

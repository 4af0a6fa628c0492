"""Gives one side its own Python: a virtual environment that sees what the user's interpreter sees.

Run by that interpreter as `python3 outfit.py PREFIX SEARCH-PATH`, its arguments. Everything that is installed with
the new environment lands in it and comes before what lies outside; nothing outside is ever changed.
"""
import os
import shlex
import shutil
import site
import sys
import sysconfig

import venv

prefix, search_path, which = sys.argv[1:4]
windows = os.name == "nt"


def outer_folders():
    """Where the user's interpreter finds installed packages, in its order."""
    known = set(site.getsitepackages())
    if site.ENABLE_USER_SITE:
        known.add(site.getusersitepackages())
    known = {os.path.normcase(os.path.abspath(folder)) for folder in known}
    return [folder for folder in sys.path if os.path.normcase(os.path.abspath(folder)) in known]


def inner_folder():
    """Where the new environment keeps its packages."""
    schemes = sysconfig.get_scheme_names()
    scheme = "venv" if "venv" in schemes else "nt" if windows else "posix_prefix"
    return sysconfig.get_path("purelib", scheme, {"base": prefix, "platbase": prefix})


# In the new environment: what it sees beyond itself. `add` is called by a .pth file and not by being imported, and
# appends again what is there already, because pip reads the .pth files once more (in a sitecustomize of its own) to
# learn which folders it must hide from an isolated build. The interpreter itself reads them twice at its start.
OUTER = '''"""Made by Benchline: lets this environment see what the interpreter it was made from sees."""
import os
import site
import sys

FOLDERS = %r
added = False


def add():
    global added
    if added and "sitecustomize" not in sys.modules:
        return
    names = [getattr(finder, "__name__", "") for finder in sys.meta_path]
    if not added and "PathFinder" in names:
        # An editable install of this environment may rest on a finder of its own, which would only be asked after
        # the folders outside have been searched: it goes first.
        at = names.index("PathFinder")
        sys.meta_path[at:] = sys.meta_path[at + 1:] + [sys.meta_path[at]]
    added = True
    seen = set()
    for folder in FOLDERS:
        site.addsitedir(folder, seen)


# While Benchline looks at what gets loaded; also where the interpreter is told to ignore PYTHONPATH.
if os.environ.get("BENCHLINE_PYTHON_PROBE"):
    with open(os.environ["BENCHLINE_PYTHON_PROBE"]) as file:
        exec(compile(file.read(), file.name, "exec"), {"__name__": "benchline_probe", "__file__": file.name})
'''


def write_program(name, text):
    path = os.path.join(scripts, name)
    if os.path.lexists(path):
        return
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, 0o755)


def first_line():
    """What makes a script run by the new environment's interpreter."""
    if " " not in python and len(python) < 120:
        return "#!" + python + "\n"
    # The system splits the line at spaces and cuts it: a shell takes the way round (as pip's own scripts do).
    return "#!/bin/sh\n'''exec' " + shlex.quote(python) + ' "$0" "$@"\n' + "' '''\n"


def programs(folder):
    """The commands of the packages in a folder: (name, module, attribute)."""
    for package in sorted(os.listdir(folder)):
        if not package.endswith((".dist-info", ".egg-info")):
            continue
        try:
            with open(os.path.join(folder, package, "entry_points.txt"), encoding="utf-8") as file:
                lines = file.read().splitlines()
        except (OSError, UnicodeDecodeError):
            continue
        section = ""
        for line in (line.strip() for line in lines):
            if line.startswith("["):
                section = line
            elif section in ("[console_scripts]", "[gui_scripts]") and "=" in line and line[0] not in "#;":
                name, target = (part.strip() for part in line.split("=", 1))
                module, _, attribute = target.split("[", 1)[0].strip().partition(":")
                words = module.split(".") + attribute.split(".")
                if attribute and all(word.isidentifier() for word in words) and os.path.basename(name) == name:
                    yield name, module, attribute


def mirror_programs():
    """The commands of packages that the user's interpreter brings, run by the new environment's interpreter.

    Only where the user's shell would have found the interpreter's command, not another of the same name.
    """
    homes = [os.path.dirname(which), os.path.dirname(sys.executable), sysconfig.get_path("scripts")]
    if site.ENABLE_USER_SITE:
        homes.append(os.path.join(site.getuserbase(), "bin"))
    homes = {os.path.realpath(home) for home in homes}
    for folder in outer:
        if not os.path.isdir(folder):
            continue
        for name, module, attribute in programs(folder):
            found = shutil.which(name, path=search_path)
            if found is None or os.path.realpath(os.path.dirname(found)) not in homes:
                continue
            call = "import sys\nfrom %s import %s\nsys.exit(%s())\n" % (module, attribute.split(".")[0], attribute)
            write_program(name, first_line() + call)


outer = outer_folders()
builder = venv.EnvBuilder(symlinks=not windows, with_pip=False)
builder.create(prefix)
scripts = os.path.join(prefix, "Scripts" if windows else "bin")
python = os.path.join(scripts, "python.exe" if windows else "python")
inner = inner_folder()
with open(os.path.join(inner, "_benchline_outer.py"), "w", encoding="utf-8") as file:
    file.write(OUTER % (outer,))
# The last of its folder by name: what is installed here comes before what is added.
with open(os.path.join(inner, "zzzz_benchline_outer.pth"), "w", encoding="utf-8") as file:
    file.write("import _benchline_outer; _benchline_outer.add()\n")
if windows:
    for name in ("pip.cmd", "pip3.cmd"):
        write_program(name, '@"%~dp0python.exe" -m pip %*\n')
else:
    for name in ("pip", "pip3"):
        write_program(name, '#!/bin/sh\nexec %s -m pip "$@"\n' % shlex.quote(python))
    mirror_programs()

"""Starts benchmark processes for Benchline and takes their times, by the protocol that protocol.ts describes.

One thread: it sleeps in waitid (Linux) or wait4 while a benchmark runs, so that the end is seen at once, and an interval timer wakes
it to look at the deadline, at the size of the output and at whether Benchline is still there.
"""
import errno
import os
import select
import sys
from time import perf_counter_ns, sleep

# A child's peak memory can never show less than this process's own, so the private modules stand here: the public
# ones bring enum, struct and types with them, 1.5 MB of them.
try:
    import _signal as signal
except ImportError:
    import signal

LINUX = sys.platform.startswith("linux")
TICK = 0.25
# How long what was sent SIGKILL may take to end before it counts as beyond our power (another user's, stuck in I/O).
GRACE = 5_000_000_000
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
QUIT = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
CHILDREN = b"/proc/self/task/%d/children" % os.getpid()

# What Benchline itself was handed by mistake is not for benchmarks.
os.closerange(3, 1024)
requests = sys.stdin.buffer
null = os.open("/dev/null", os.O_RDWR)


class Run:
    """What the timer needs to know of the benchmark that is running."""

    active = False
    pid = 0
    ended = b"self"
    killed = 0
    deadline = 0
    limit = 0
    files = ()


def become_subreaper():
    """Orphaned descendants become children of this process (Linux), so that they can be counted and ended."""
    try:
        import _ctypes

        libc = _ctypes.dlopen(None, 0)
        _ctypes.call_function(_ctypes.dlsym(libc, "prctl"), (36, 1, 0, 0, 0))
    except Exception:
        import ctypes

        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def own_peak(peak):
    """Peak resident memory of this process in bytes, which Linux hands on to what it starts; None elsewhere.

    Asking costs more than the rest of a run together, so it is only asked again where it may decide whether the
    peak of a benchmark says anything: it never falls, and rises by no more than a large request.
    """
    global own
    if LINUX and (own is None or own < peak < own + 16 * 2**20):
        text = os.pread(status_file, 4096, 0)
        start = text.index(b"VmHWM:") + 6
        own = int(text[start : text.index(b"kB", start)]) * 1024
    return own


own = None
status_file = os.open("/proc/self/status", os.O_RDONLY) if LINUX else -1


def queue_wait(pid):
    """Nanoseconds in which the main thread of a process that has ended could run and had no processor, as text.

    Linux keeps them until the process is reaped; a kernel that does not count says that it never ran.
    """
    try:
        file = os.open(b"/proc/%d/schedstat" % pid, os.O_RDONLY)
        try:
            _, waited, slices = os.read(file, 128).split()
        finally:
            os.close(file)
    except (OSError, ValueError):
        return b"-"
    return b"-" if slices == b"0" else waited


def signal_to(kill, pid):
    try:
        kill(pid, signal.SIGKILL)
    except OSError:
        pass


def parents():
    """(process, parent) pairs of the whole system, for where the kernel does not list children."""
    if LINUX:
        for name in os.listdir(b"/proc"):
            if name.isdigit():
                try:
                    with open(b"/proc/%s/stat" % name, "rb") as file:
                        # The second field is the program's name in brackets and may itself contain any of these.
                        yield int(name), int(file.read().rpartition(b")")[2].split()[1])
                except OSError:
                    pass
        return
    receive, send = os.pipe()
    ps = os.posix_spawn("/bin/ps", ["ps", "-axo", "pid=,ppid="], {}, file_actions=[(os.POSIX_SPAWN_DUP2, send, 1)])
    os.close(send)
    with os.fdopen(receive, "rb") as lines:
        for line in lines:
            pid, parent = line.split()
            yield int(pid), int(parent)
    os.waitpid(ps, 0)


def children():
    """Direct children of this process; as it is the subreaper, every stray becomes one once its parents are gone."""
    try:
        with open(CHILDREN, "rb", 0) as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        me = os.getpid()
        return [pid for pid, parent in parents() if parent == me]


def descendants(root):
    """Everything below a process, for systems without a subreaper; must be asked before the process ends."""
    pairs = list(parents())
    found = [root]
    for pid in found:
        found.extend(child for child, parent in pairs if parent == pid and child not in found)
    return found[1:]


def kill_tree(pid):
    for stray in () if LINUX else descendants(pid):
        signal_to(os.kill, stray)
    signal_to(os.killpg, pid)
    signal_to(os.kill, pid)


def end_strays(group=0):
    """Kills and reaps every descendant that is left. Gives their CPU in microseconds and their largest peak."""
    if group and not LINUX:
        signal_to(os.killpg, group)
    cpu = peak = 0
    until = perf_counter_ns() + GRACE
    while True:
        try:
            pid, _, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return cpu, peak
        if pid:
            cpu += microseconds(usage)
            peak = max(peak, usage.ru_maxrss)
            continue
        # Groups first: ending a group is one step, which a storm of forks inside it cannot outrun.
        if group:
            signal_to(os.killpg, group)
        left = children()
        for child in left:
            signal_to(os.killpg, child)
            signal_to(os.kill, child)
        if perf_counter_ns() > until:
            give_up(left)
        sleep(0.0002)


def give_up(left):
    say(b"broken process %s did not end when it was killed" % b", ".join(b"%d" % pid for pid in left))
    os._exit(1)


def microseconds(usage):
    return round((usage.ru_utime + usage.ru_stime) * 1e6)


def say(answer):
    try:
        os.write(1, answer + b"\n")
    except OSError:
        leave()


def leave(*_):
    """Benchline is gone or wants us gone: nothing that we started outlives us."""
    for number in QUIT + (signal.SIGALRM,):
        signal.signal(number, signal.SIG_IGN)
    if Run.pid:
        kill_tree(Run.pid)
    end_strays()
    os._exit(0)


def written():
    return sum(os.fstat(file).st_size for file in Run.files)


def tick(*_):
    if not Run.active:
        signal.setitimer(signal.ITIMER_REAL, 0)
        return
    # Nothing is asked while a benchmark runs, so a readable standard input can only mean that it was closed.
    if select.select([0], [], [], 0)[0]:
        leave()
    if not Run.pid:
        return
    now = perf_counter_ns()
    if not Run.killed:
        if now >= Run.deadline:
            Run.ended = b"timeout"
        elif written() > Run.limit:
            Run.ended = b"output"
    if Run.ended != b"self":
        kill_tree(Run.pid)
        Run.killed = Run.killed or now
        if now > Run.killed + GRACE:
            give_up([Run.pid])
    else:
        signal.setitimer(signal.ITIMER_REAL, max(0.001, min(TICK, (Run.deadline - now) / 1e9)), TICK)


def locate(name, env):
    """The program as execvp would find it, on the PATH that the benchmark gets."""
    if b"/" in name:
        return name
    failure = errno.ENOENT
    for folder in env.get(b"PATH", b"/usr/bin:/bin").split(b":"):
        path = os.path.join(folder or b".", name)
        if os.path.isfile(path):
            if os.access(path, os.X_OK):
                return path
            failure = errno.EACCES
    raise OSError(failure, "")


def start(argv, env, files):
    path = locate(argv[0], env)
    actions = [(os.POSIX_SPAWN_DUP2, source, target) for target, source in enumerate((null, *files))]
    # Python ignores these two, and a child would inherit that.
    defaults = (signal.SIGPIPE, signal.SIGXFSZ)

    def spawn(program, arguments):
        return os.posix_spawn(
            program, arguments, env, file_actions=actions, setpgroup=0, setsigmask=(), setsigdef=defaults
        )

    began = perf_counter_ns()
    try:
        return spawn(path, argv), began
    except OSError as error:
        if error.errno != errno.ENOEXEC:
            raise
        # A script without a first line that names its interpreter goes to the shell, as with execvp.
        began = perf_counter_ns()
        return spawn(b"/bin/sh", [b"/bin/sh", path, *argv[1:]]), began


def environment(block):
    """The variables of a request; there are only a few different sets, so each is taken apart once."""
    if block not in environments:
        if len(environments) > 50:
            environments.clear()
        environments[block] = dict(entry.split(b"=", 1) for entry in block.split(b"\0"))
    return environments[block]


environments = {}


def run(request):
    timeout, limit, cwd, stdout, stderr, count, rest = request.split(b"\0", 6)
    *argv, block = rest.split(b"\0", int(count))
    env = environment(block)
    stage = b"cwd"
    Run.files = ()
    try:
        os.chdir(cwd)
        stage = b"output"
        for path in (stdout, stderr):
            Run.files += (os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),)
        stage = b"program"
        Run.limit = int(limit)
        Run.ended = b"self"
        Run.killed = 0
        Run.deadline = perf_counter_ns() + int(timeout) * 1_000_000
        Run.active = True
        signal.setitimer(signal.ITIMER_REAL, min(TICK, int(timeout) / 1000), TICK)
        Run.pid, began = start(argv, env, Run.files)
        queued = b"-"
        if LINUX:
            os.waitid(os.P_PID, Run.pid, os.WEXITED | os.WNOWAIT)
            wall = perf_counter_ns() - began
            pid, Run.pid = Run.pid, 0
            queued = queue_wait(pid)
            _, status, usage = os.wait4(pid, 0)
        else:
            _, status, usage = os.wait4(Run.pid, 0)
            wall = perf_counter_ns() - began
            pid, Run.pid = Run.pid, 0
        cpu, peak = end_strays(pid)
        output = written()
    except OSError as error:
        return b"unstarted %s %d" % (stage, error.errno)
    finally:
        # The timer goes on and stops itself when there is nothing to watch: that saves a call per run.
        Run.active = False
        for file in Run.files:
            os.close(file)
    if Run.ended == b"self" and output > Run.limit:
        Run.ended = b"output"
    peak = max(peak, usage.ru_maxrss) * RSS_UNIT
    floor = own_peak(peak)
    return b"%d %s %d %d %d %s %d %s" % (
        os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status),
        Run.ended,
        wall,
        cpu + microseconds(usage),
        peak,
        b"-" if floor is None else b"%d" % floor,
        output,
        queued,
    )


def serve():
    for number in QUIT:
        signal.signal(number, leave)
    signal.signal(signal.SIGALRM, tick)
    if LINUX:
        become_subreaper()
    while True:
        header = requests.readline()
        if not header.endswith(b"\n"):
            leave()
        say(run(requests.read(int(header))))


serve()

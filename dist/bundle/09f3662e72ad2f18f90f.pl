# Starts benchmark processes for Benchline and takes their times, by the protocol that protocol.ts describes.
# For machines without python3. Needs what Debian's perl-base has and a 64-bit Linux or macOS: perl has no wait4, so
# it is called by its number. One thread: it sleeps in waitid (Linux) or wait4 while a benchmark runs, so that the end is seen at once,
# and an interval timer wakes it to look at the deadline, the size of the output and whether Benchline is still there.
use strict;
use warnings;
use Config;
use Errno qw(EACCES ECHILD EINTR ENOENT);

my $linux = $^O eq 'linux';
my ($machine) = $Config{archname} =~ /(x86_64|aarch64|arm64)/ or die "no system call numbers for $Config{archname}\n";
my %numbers = $linux
    ? ($machine eq 'x86_64'
        ? (wait4 => 61, waitid => 247, prctl => 157, setitimer => 38, clock_gettime => 228, close => 3)
        : (wait4 => 260, waitid => 95, prctl => 167, setitimer => 103, clock_gettime => 113, close => 57))
    : $^O eq 'darwin' ? (wait4 => 7, setitimer => 83, close => 6) : die "no system call numbers for $^O\n";
$Config{ptrsize} == 8 or die "needs a 64-bit perl\n";

use constant { TICK => 0.25, GRACE => 5, SIGKILL => 9, WNOHANG => 1, P_PID => 1, WEXITED => 4, WNOWAIT => 0x01000000, SUBREAPER => 36, MONOTONIC => 1 };

# perl-base has no Time::HiRes; macOS has no such system call, but a whole perl.
my $clock = $linux ? \&monotonic : do { require Time::HiRes; sub { Time::HiRes::clock_gettime(Time::HiRes::CLOCK_MONOTONIC()) } };
my $timespec = pack 'qq', 0, 0;
sub monotonic {
    syscall $numbers{clock_gettime}, MONOTONIC, $timespec;
    my ($seconds, $nanoseconds) = unpack 'qq', $timespec;
    return $seconds + $nanoseconds / 1e9;
}

# What Benchline itself was handed by mistake is not for benchmarks.
syscall $numbers{close}, $_ + 0 for 3 .. 1023;

# The protocol moves away from 0, 1 and 2, so that these can be set up for a benchmark before the clock starts.
open my $requests, '<&', \*STDIN or die "standard input: $!\n";
open my $answers, '>&', \*STDOUT or die "standard output: $!\n";
open my $status, '<', '/proc/self/status' if $linux;
open STDIN, '<', '/dev/null' or die "/dev/null: $!\n";
my $watched = '';
vec($watched, fileno($requests), 1) = 1;

# What the timer needs to know of the benchmark that is running.
my ($pid, $ended, $killed, $deadline, $limit) = (0, 'self', 0, 0, 0);

sub timer {
    my ($seconds, $interval) = @_;
    $seconds = 0.001 if $interval && $seconds < 0.001;
    my $whole = int $seconds;
    # macOS declares the microseconds as 32 bits with 4 of padding; in this byte order that is the same.
    my $value = pack 'q4', 0, int(1e6 * $interval), $whole, int(1e6 * ($seconds - $whole));
    syscall $numbers{setitimer}, 0, $value, 0;
}

# (process, status, microseconds of CPU, bytes of peak memory) of a child that ended; process 0 or -1 as with wait4.
my $code = pack 'l', 0;
my $usage = "\0" x 512;
sub reap {
    my ($which, $flags) = @_;
    my $found = syscall $numbers{wait4}, $which + 0, $code, $flags + 0, $usage;
    return $found if $found <= 0;
    my ($us, $uu, $ss, $su, $peak) = unpack $linux ? 'q5' : 'q l x4 q l x4 q', $usage;
    return ($found, unpack('l', $code), 1e6 * ($us + $ss) + $uu + $su, $peak * ($linux ? 1024 : 1));
}

# Sleeps until a child has ended and leaves it as it is, so that what Linux keeps of it can still be read.
my $about = "\0" x 128;
sub await_end {
    my ($which) = @_;
    my $result;
    do { $result = syscall $numbers{waitid}, P_PID, $which + 0, $about, WEXITED | WNOWAIT, 0 }
        while $result < 0 && $! == EINTR;
    die "waitid: $!\n" if $result < 0;
}

# Nanoseconds in which the main thread of a process that has ended could run and had no processor; a kernel that does
# not count says that it never ran.
sub queue_wait {
    my ($which) = @_;
    open my $file, '<', "/proc/$which/schedstat" or return '-';
    my (undef, $waited, $slices) = split ' ', readline($file) // '';
    return $slices ? $waited : '-';
}

# Memory of this process in bytes that a fork copies and Linux hands on to what it starts as its peak; before Linux 4.5
# only the whole is known. Arguments and environment count twice, because exec holds a copy of them for a moment.
sub own_size {
    my ($handed) = @_;
    return '-' unless $linux;
    sysseek $status, 0, 0;
    sysread $status, my $text, 4096;
    return $text =~ /RssAnon:\s*(\d+)/ || $text =~ /VmHWM:\s*(\d+)/ ? $1 * 1024 + $handed : '-';
}

# [process, parent] pairs of the whole system, for where the kernel does not list children.
sub parents {
    return map { [split] } `/bin/ps -axo pid=,ppid=` unless $linux;
    my @pairs;
    for my $folder (glob '/proc/[0-9]*') {
        open my $file, '<', "$folder/stat" or next;
        # The second field is the program's name in brackets and may itself contain any of these.
        push @pairs, [$folder =~ /(\d+)/, $1] if (readline($file) // '') =~ /.*\) \S (\d+)/s;
    }
    return @pairs;
}

# Direct children; as this process is the subreaper, every stray becomes one once its parents are gone.
sub children {
    if ($linux && open my $file, '<', "/proc/self/task/$$/children") {
        return split ' ', readline($file) // '';
    }
    return map { $_->[0] } grep { $_->[1] == $$ } parents();
}

# Everything below a process, for systems without a subreaper; must be asked before the process ends.
sub descendants {
    my @pairs = parents();
    my @found = @_;
    for (my $i = 0; $i < @found; $i++) {
        push @found, map { $_->[0] } grep { $_->[1] == $found[$i] } @pairs;
    }
    return @found[1 .. $#found];
}

sub kill_tree {
    kill SIGKILL, $linux ? () : descendants($pid);
    kill SIGKILL, -$pid, $pid;
}

# Kills and reaps every descendant that is left. Gives their CPU in microseconds and their largest peak.
sub end_strays {
    my ($cpu, $peak) = (0, 0);
    my $until = $clock->() + GRACE;
    while (1) {
        my ($found, undef, $spent, $size) = reap(-1, WNOHANG);
        return ($cpu, $peak) if $found < 0 && $! == ECHILD;
        if ($found > 0) {
            $cpu += $spent;
            $peak = $size if $size > $peak;
            next;
        }
        # Its group first: ending a group is one step, which a storm of forks inside it cannot outrun.
        my @left = children();
        kill SIGKILL, -$_, $_ for @left;
        give_up(@left) if $clock->() > $until;
        select undef, undef, undef, 0.0002;
    }
}

sub give_up {
    say_line('broken process ' . join(', ', @_) . ' did not end when it was killed');
    exit 1;
}

sub say_line {
    local $SIG{PIPE} = 'IGNORE';
    leave() unless defined syswrite $answers, "$_[0]\n";
}

# Benchline is gone or wants us gone: nothing that we started outlives us.
sub leave {
    $SIG{$_} = 'IGNORE' for qw(TERM HUP INT ALRM);
    kill_tree() if $pid;
    end_strays();
    exit 0;
}

sub written {
    return (-s STDOUT || 0) + (-s STDERR || 0);
}

sub tick {
    # Nothing is asked while a benchmark runs, so readable requests can only mean that they were closed.
    my $ready = $watched;
    leave() if select($ready, undef, undef, 0) > 0;
    return unless $pid;
    my $now = $clock->();
    unless ($killed) {
        $ended = $now >= $deadline ? 'timeout' : written() > $limit ? 'output' : 'self';
    }
    if ($ended eq 'self') {
        my $left = $deadline - $now;
        timer($left < TICK ? $left : TICK, TICK);
        return;
    }
    kill_tree();
    $killed ||= $now;
    give_up($pid) if $now > $killed + GRACE;
}

# The program as execvp would find it, on the PATH that the benchmark gets; sets $! when there is none.
sub locate {
    my ($name, $path) = @_;
    return $name if $name =~ m{/};
    my $failure = ENOENT;
    for my $folder (split /:/, $path // '/usr/bin:/bin', -1) {
        my $candidate = ($folder eq '' ? '.' : $folder) . "/$name";
        next unless -f $candidate;
        return $candidate if -x _;
        $failure = EACCES;
    }
    $! = $failure;
    return;
}

# Starts a program in a group of its own. Gives 0, or the system's number for why not.
sub start {
    my ($path, @argv) = @_;
    pipe my $report, my $failure or return 0 + $!;
    my $child = fork;
    return 0 + $! unless defined $child;
    if ($child == 0) {
        setpgrp 0, 0;
        no warnings 'exec';
        exec { $path } @argv;
        syswrite $failure, pack 'l', 0 + $!;
        kill SIGKILL, $$;
    }
    $pid = $child;
    close $failure;
    my ($number, $text) = (undef, '');
    do { $number = sysread $report, $text, 4 } until defined $number || $! != EINTR;
    return 0 unless $number;
    reap($child, 0);
    $pid = 0;
    return unpack 'l', $text;
}

sub run {
    my ($timeout, $cap, $cwd, $stdout, $stderr, $count, @rest) = @_;
    my @argv = splice @rest, 0, $count;
    chdir $cwd or return 'unstarted cwd ' . (0 + $!);
    open STDOUT, '>', $stdout or return 'unstarted output ' . (0 + $!);
    open STDERR, '>', $stderr or return 'unstarted output ' . (0 + $!);
    %ENV = map { split /=/, $_, 2 } @rest;
    my $path = locate($argv[0], $ENV{PATH}) // return 'unstarted program ' . (0 + $!);
    ($ended, $killed, $limit) = ('self', 0, $cap);
    my $began = $clock->();
    $deadline = $began + $timeout / 1000;
    timer($timeout / 1000 < TICK ? $timeout / 1000 : TICK, TICK);
    $began = $clock->();
    if (my $failure = start($path, @argv)) {
        timer(0, 0);
        return "unstarted program $failure";
    }
    my ($group, $wall, $queued) = ($pid, undef, '-');
    if ($linux) {
        await_end($group);
        $wall = $clock->() - $began;
        $pid = 0;
        $queued = queue_wait($group);
    }
    my ($found, $state, $cpu, $peak);
    do { ($found, $state, $cpu, $peak) = reap($group, 0) } while $found < 0 && $! == EINTR;
    $wall //= $clock->() - $began;
    $pid = 0;
    timer(0, 0);
    kill SIGKILL, -$group;
    my ($strays, $size) = end_strays();
    my $output = written();
    $ended = 'output' if $ended eq 'self' && $output > $limit;
    return sprintf '%d %s %.0f %.0f %.0f %s %.0f %s', $state & 127 ? -($state & 127) : $state >> 8, $ended, $wall * 1e9,
        $cpu + $strays, $size > $peak ? $size : $peak, own_size(length join '', @argv, @rest), $output, $queued;
}

sub receive {
    my ($length) = @_;
    my $text = '';
    while (length $text < $length) {
        my $number = sysread $requests, $text, $length - length $text, length $text;
        next if !defined $number && $! == EINTR;
        leave() unless $number;
    }
    return $text;
}

$SIG{$_} = \&leave for qw(TERM HUP INT);
$SIG{ALRM} = \&tick;
syscall $numbers{prctl}, SUBREAPER, 1, 0, 0, 0 if $linux;
while (1) {
    my $length = '';
    while ((my $digit = receive(1)) ne "\n") { $length .= $digit }
    my $answer = run(split /\0/, receive($length), -1);
    open STDOUT, '>', '/dev/null';
    open STDERR, '>', '/dev/null';
    chdir '/';
    say_line($answer);
}

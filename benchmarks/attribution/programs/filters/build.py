"""Compiles rows.c into a module beside it."""
import os
import subprocess
import sysconfig

suffix = sysconfig.get_config_var("EXT_SUFFIX")
subprocess.run(
    [os.environ.get("CC", "cc"), "-O2", "-shared", "-fPIC", f"-I{sysconfig.get_paths()['include']}", "rows.c", "-o", f"rows{suffix}"],
    check=True,
)

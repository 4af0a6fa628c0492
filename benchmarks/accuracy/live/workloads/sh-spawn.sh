# Spawn: a shell script that starts a program again and again.
UNITS=100
done=0
while [ "$done" -lt "$UNITS" ]; do
  /bin/true || exit 1
  done=$((done + 1))
done

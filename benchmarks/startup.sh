#!/bin/sh
# Whole-process cost of one YAML case against an empty Java program: user + system CPU time, medians of RUNS rounds, and
# peak memory where there is a GNU time.
# A round starts each program five times: shells count CPU in steps of 10 ms.
#   benchmarks/startup.sh [RUNS] [CASE]
# Needs the built program (mvn -DskipTests package), built by the Java that is measured: its archive fits no other. That
# is the one of JAVA_HOME, else the one on the PATH. The three are run in turn, so that a busy machine treats them alike.
set -eu

runs=${1:-7}
repeat=5
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
case=${2:-$home/examples/cases/breast-femur-and-spine.yaml}
jar=$home/cli/target/osteoboard.jar
[ -f "$jar" ] || {
  echo "startup.sh: $jar is missing; build first: mvn -DskipTests package" >&2
  exit 66
}

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  bin=$JAVA_HOME/bin
else
  bin=$(dirname -- "$(command -v java)")
fi
# As in the launcher.
flags='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5 -Dfile.encoding=UTF-8'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
cat >"$work/Hello.java" <<'JAVA'
final class Hello {
    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
JAVA
"$bin/javac" -d "$work" "$work/Hello.java"

# Each takes what comes before the command.
hello() { "$@" "$bin/java" -cp "$work" Hello; }
launcher() { "$@" "$home/osteoboard" propose "$case"; }
# shellcheck disable=SC2086
bare() { "$@" "$bin/java" $flags -cp "$jar" org.osteoboard.cli.Main propose "$case"; }

repeated() {
  left=$repeat
  while [ "$left" -gt 0 ]; do
    "$@" || return
    left=$((left - 1))
  done
}

# Milliseconds of user + system time of everything the command starts. `times` is the one clock every POSIX shell has.
spent() {
  if ! (repeated "$@" >"$work/out" 2>"$work/err" && times >"$work/times"); then
    cat "$work/err" >&2
    return 70
  fi
  tail -n 1 "$work/times" | awk -v n="$repeat" '{
    for (i = 1; i <= NF; i++) { split($i, t, /[ms]/); ms += (t[1] * 60 + t[2]) * 1000 }
    printf "%d\n", ms / n
  }'
}

# Megabytes of memory that one run had at its peak.
peak() {
  if "$1" env time -f %M -o "$work/peak" >/dev/null 2>&1; then
    awk '{ printf "%d\n", $1 / 1024 }' "$work/peak"
  else
    echo -
  fi
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for each in hello launcher bare; do spent "$each" >/dev/null; done
round=0
while [ "$round" -lt "$runs" ]; do
  for each in hello launcher bare; do spent "$each" >>"$work/$each"; done
  round=$((round + 1))
done

base=$(median "$work/hello")
for archive in "$home"/cli/target/osteoboard-*.jsa; do
  [ -f "$archive" ] || echo 'startup.sh: no class-data archive; the launcher ran without it' >&2
done
printf '%-44s %8s %8s %8s\n' "median of $runs, user + system CPU" ms 'x Hello' 'MB peak'
row() {
  printf '%-44s %8d %8s %8s\n' "$2" "$(median "$work/$1")" \
    "$(median "$work/$1" | awk -v b="$base" '{ printf "%.1f", $1 / b }')" "$(peak "$1")"
}
row hello 'java Hello'
row launcher './osteoboard propose, with the archive'
row bare 'the same Java without the archive'

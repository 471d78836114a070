#!/usr/bin/env bash
# One installation, many who use it: damaged archives, folders that cannot be written to, several at once.
source "$(dirname -- "${BASH_SOURCE[0]}")/story"

chmod 755 "$stage"
prefix="$stage/for everybody"
library=$prefix/lib/newsroom
says 0 "$project/scripts/install" --prefix "$prefix"
newsroom() { "$prefix/bin/newsroom" "$@"; }

# as USER COMMAND…: as somebody else, where one may become that; else as oneself, from another home.
as() {
    local home="$stage/home of $1" become=()
    mkdir -p "$home"
    if [ "$(id -u)" -eq 0 ]; then
        chown "$1" "$home"
        become=(setpriv "--reuid=$1" "--regid=$1" --clear-groups)
    fi
    "${become[@]}" env HOME="$home" "${@:2}"
}

# Waits until nobody makes an archive any more.
settled() {
    local i
    for ((i = 0; i < 3000; i++)); do
        [ -n "$(find "$library" -name '*.lock')" ] || return 0
        sleep 0.1
    done
    fail "an archive is still being made"
}

# Every archive is what its mark says, and nothing is left of making it.
archives_are_whole() {
    local mark sum size file
    settled
    for mark in "$library"/archive/*; do
        case $mark in
            *,*) continue ;;
            *.lock | *.time | *.mark) fail "left behind: $mark" ;;
        esac
        read -r sum size file <"$mark"
        [ "$(cksum <"$library/archive/$file")" = "$sum $size" ] || fail "damaged: $file"
    done
}

desk desk
article desk
cd desk
says 0 newsroom hooks install
text=$(echo articles/*/*/dam-safety/index.md)
archives_are_whole

# A damaged archive brings nothing about: a finding stands there once, and what is sound goes through.
zeros() { dd if=/dev/zero of="$1" bs=4096 seek=$(($(wc -c <"$1") / 8192)) count=200 conv=notrunc 2>/dev/null; }
scratched() { printf '\377\376' | dd of="$1" bs=1 seek=$(($(wc -c <"$1") - 2000)) conv=notrunc 2>/dev/null; }
cut_short() { truncate -s 100000 "$1"; }
for damage in zeros scratched cut_short; do
    for archive in "$library"/archive/*,*; do
        chmod u+w "$archive"
        "$damage" "$archive"
    done
    sed -i '/^## Works Cited/,$d' "$text"
    says 1 git commit -qam "Take the sources out"
    [ "$(grep -c 'error NR101' "$stage/err")" -eq 1 ] || fail "told more or less than once"
    [ "$(grep -c '^newsroom: ' "$stage/err")" -eq 1 ] || fail "more than one sentence"
    git checkout -q HEAD -- "$text"
    says 0 newsroom list
    shows dam-safety
    archives_are_whole
    echo "One more line." >>"$text"
    says 0 git commit -qam "Add a line"
done
cd ..

# Where nothing can be written beside the jar, everybody has an archive of their own, or none.
rm -rf "$library/archive"
chmod -R a-w "$prefix" desk
says 0 as 4001 NEWSROOM_ARCHIVE=now "$prefix/bin/newsroom" --version
[ -n "$(find "$stage/home of 4001/.cache" -name '*,*')" ] || fail "no archive in the user's cache"
[ ! -e "$library/archive" ] || fail "written where nothing is to be written"
for home in "$stage/home of 4001" /nonexistent; do
    says 0 as 4001 HOME="$home" "$prefix/bin/newsroom" -C desk list
    shows dam-safety
    says 0 as 4001 HOME="$home" "$prefix/bin/newsroom" -C desk show dam-safety
    says 3 as 4001 HOME="$home" "$prefix/bin/newsroom" -C desk --as mara submit dam-safety
    [ "$(grep -c '^newsroom: ' err)" -eq 1 ] || fail "not one sentence"
done
chmod -R u+w "$prefix" desk
[ -z "$(git -C desk status --porcelain)" ] || fail "a move that was refused changed something"

# Several at once, some of whom make the archive.
says 0 newsroom -C desk list
cp out expected
settled
rm -rf "$library/archive"
for i in {1..4}; do
    NEWSROOM_ARCHIVE=now newsroom -C desk list >"list-$i" &
    as 4001 "$prefix/bin/newsroom" -C desk list >"list-of-4001-$i" &
    as 4002 "$prefix/bin/newsroom" -C desk list >"list-of-4002-$i" &
done
wait
for list in list-*; do cmp "$list" expected || fail "another list"; done
says 0 env NEWSROOM_ARCHIVE=now "$prefix/bin/newsroom" --version
archives_are_whole
[ -n "$(find "$library/archive" -name '*-hook,*')" ] || fail "no archive for hooks"

# Several at once in a checkout that has to be built: one builds, the others wait; who died while building holds nobody up.
mkdir -p checkout/scripts checkout/src/main checkout/newsroom tools
cp "$project/scripts/newsroom" checkout/scripts/newsroom
: >checkout/pom.xml
cat >tools/mvn <<MVN
#!/bin/sh
echo built >>"$stage/builds"
[ ! -e "$stage/broken" ] || { echo "[ERROR] nothing fits"; exit 1; }
sleep 1
cp "$library/newsroom.jar" "$stage/checkout/target/newsroom.jar"
MVN
chmod +x tools/mvn
export PATH="$stage/tools:$PATH" NEWSROOM_ARCHIVE=off
for i in {1..4}; do checkout/scripts/newsroom --version >"version-$i" 2>/dev/null & done
wait
for i in {1..4}; do grep -q '^newsroom ' "version-$i" || fail "no version"; done
[ "$(wc -l <builds)" -eq 1 ] || fail "built $(wc -l <builds) times"
touch -d tomorrow checkout/pom.xml
ln -s 999999999 checkout/target/building
says 0 checkout/scripts/newsroom --version

# Two who find the dead one's lock at the same time, one of whom comes to nothing before the other is building.
real=$(command -v readlink)
cat >tools/readlink <<READLINK
#!/bin/sh
"$real" "\$@"
case \$* in
    *building) ;;
    *) exit ;;
esac
if mkdir "$stage/first" 2>/dev/null; then
    for i in 1 2 3 4 5 6 7 8 9 10; do [ -d "$stage/second" ] || sleep 1; done
elif mkdir "$stage/second" 2>/dev/null; then
    sleep 3
fi
READLINK
chmod +x tools/readlink
sed -i 's/^sleep 1/sleep 5/' tools/mvn
touch checkout/pom.xml
rm checkout/target/newsroom.jar
ln -s 999999999 checkout/target/building
: >builds
for i in 1 2; do checkout/scripts/newsroom --version >"version-$i" 2>/dev/null & done
wait
for i in 1 2; do grep -q '^newsroom ' "version-$i" || fail "no version"; done
[ "$(wc -l <builds)" -eq 1 ] || fail "built $(wc -l <builds) times over a dead one's lock"
[ -z "$(find checkout/target -name 'building*')" ] || fail "a lock is left"
rm tools/readlink
touch -d 'next week' checkout/pom.xml
: >broken
says 3 checkout/scripts/newsroom --version
tells "nothing fits"
tells "the build failed"
echo "passed: $(basename "$0")"

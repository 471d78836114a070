#!/usr/bin/env bash
# A server over SSH: what honest people push gets in, what nobody was allowed to do does not, and what fails lets nothing in.
source "$(dirname -- "${BASH_SOURCE[0]}")/story"

desk desk
article desk
git clone -q --bare desk news.git
umask 022
says 0 newsroom -C news.git hooks install --server
shows "pre-receive   installed"
shows "settings      as they have to be"

# SSH as a service account has it: a forced command for each key.
cat >ssh <<SSH
#!/bin/sh
exec env -i PATH="$PATH" HOME="$HOME" LC_ALL=C.UTF-8 NEWSROOM_JAVA="${NEWSROOM_JAVA:-}" NEWSROOM_PERSON=sam LD_PRELOAD=/nowhere \
    GIT_DIR=/ SSH_ORIGINAL_COMMAND="\$2" "$project/scripts/newsroom" -C "$stage/news.git" ssh-command "\${1%%@*}"
SSH
chmod +x ssh
export GIT_SSH="$stage/ssh" GIT_SSH_VARIANT=simple
for person in mara ines bo; do
    says 0 git clone -q "ssh://$person@desk/news.git" "$person"
    git -C "$person" config user.name "$person"
    git -C "$person" config user.email "$person@desk.example"
done

# refused TEXT COMMAND…: the server says no and why, and nothing of it moves.
refused() {
    local why=$1 before
    shift
    before=$(git -C news.git for-each-ref)
    says 1 "$@"
    tells "$why"
    [ "$before" = "$(git -C news.git for-each-ref)" ] || fail "the server let something in: $*"
}

# An article's honest way, each step by whoever may; the server brings live up.
says 0 newsroom -C mara submit dam-safety
says 0 git -C mara push
git -C ines pull -q
says 0 newsroom -C ines review dam-safety --approve
says 0 git -C ines push
git -C bo pull -q
says 0 newsroom -C bo publish dam-safety
says 0 git -C bo push origin main live
says 0 ./ssh ines@desk "newsroom review dam-safety --comment -m 'Well done, all.'"
says 0 newsroom -C news.git audit
shows dam-safety
for person in mara ines bo; do git -C "$person" pull -q; done

# What passes by a clone's own hooks does not pass here.
sed -i '/^## Works Cited/,$d' mara/articles/*/*/dam-safety/index.md
git -C mara commit -qa --no-verify -m "Later"
refused "NR101" git -C mara push
git -C mara reset -q --hard origin/main
git -C mara tag v1
refused "there is no place here for refs/tags/v1" git -C mara push origin main v1
refused "cannot be deleted" git -C mara push origin :live
git -C mara reset -q --hard HEAD~1
refused "cannot be rewritten" git -C mara push -f origin main
git -C mara reset -q --hard origin/main

# A move in another's name, and rules with what uses them.
says 0 newsroom -C mara --as bo review dam-safety --comment -m "It was I."
refused "its author is bo@desk.example, and you are mara" git -C mara push
sed -i 's/policy: desk/policy: solo/' ines/newsroom.yml
git -C ines commit -qam "Solo"
says 0 newsroom -C ines correct dam-safety -m "Two gates, not three."
refused "changes newsroom.yml and other files" git -C ines push
git -C ines reset -q --hard origin/main

# Only what the key is for: one repository, one person, newsroom's own commands.
for command in "git-receive-pack '/etc'" "git-receive-pack '-x'" "git-upload-pack '../news.git'" "git-receive-pack '/news.git' x" \
    "git-upload-archive '/news.git'" "\$(id)" ";id" "sh -c id" "newsroom init /tmp/x" "newsroom -C / list" \
    "newsroom check /etc/passwd" "newsroom import /etc/passwd" "newsroom hook pre-receive" "newsroom review dam-safety --approve --as bo"; do
    says 1 ./ssh ines@desk "$command"
    [ ! -s out ] || fail "the server answered: $command"
done
says 1 ./ssh eve@desk "newsroom list"
tells "nobody called eve"

# A hook that cannot judge refuses with one sentence.
says 0 newsroom -C bo review dam-safety --comment -m "Read again."
kill_java="$stage/java-that-dies"
# It says which Java it is, as the start script asks, and dies when it is to judge.
printf '#!/bin/sh\ncase $1 in -version) exec "%s" -version ;; esac\nkill -9 $$\n' "$(command -v java)" >"$kill_java"
chmod +x "$kill_java"
broken() {
    local why=$1
    shift
    refused "$why" env NEWSROOM_PERSON=bo "$@" git -C bo push "$stage/news.git" main
    [ "$(grep -c '^remote: newsroom: ' err)" -eq 1 ] || fail "not one sentence"
    ! grep -qE '^remote: (\s+at |#)|Exception|Error' err || fail "a stack trace"
}
broken "no Java program is there" NEWSROOM_JAVA=/nowhere/java
broken "ended before it had judged" NEWSROOM_JAVA="$kill_java"
broken "so it refuses" JAVA_TOOL_OPTIONS=-Xmx2m
broken "Java has no memory left" JAVA_TOOL_OPTIONS=-Xmx3m
refused "does not know who you are" git -C bo push "$stage/news.git" main
chmod g+w news.git/hooks
broken "others than its owner can change" A=
chmod g-w news.git/hooks
mv news.git/hooks/proc-receive proc-receive
broken "is not as it was installed" A=
mv proc-receive news.git/hooks/proc-receive
says 0 git -C bo push

# What would cost the server more than it is worth: a pack of 559 bytes that unfolds to 512 MB, and a folder of a million files.
main=$(git -C news.git rev-parse main)
{
    command="$main $(printf '12%.0s' {1..20}) refs/heads/main"
    printf '%04x%s\0report-status0000' $((${#command} + 18)) "$command"
    base64 -d <<'PACK'
UEFDSwAAAAIAAAAOsIAgeJztwYEAAAAAgCDW/SUWqQoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAABqLYcFsGpYeJxraGBpaOA4wHiAEQAU1gOPahR4nGto4GhoEDjAdIAJABUiA51qFHica2gQaGhQ
OMBygAUAFboDuWoUeJxraFBoaHA4wHGAAwAW6gPxaxR4nGtocGhoaGA8IHBAAAAcEARibBV4nGtoaGBsaGhgOqBwQAEAIB8ExGwW
eJxraGhgamhoYDngcMABACCyBQdsFnica2hoYGloaOA40HCgAQAh2AWN6gEWeJxraGjgaGhoEPjw////6UDMCGcAAN0gEh3qAh14
nGtoaBBoaGhQ+PD////v/8Fg/r///xmZMAQAldggKeoEI3ica2hoUGhoaHD48P///+//IeDf//+MIPrv//9MQGr+n///mVkIKgAA
r2Q8QesIMHicpcyxEYAgEAXRQRQsy9KuE1s0QxFc7w8lsMnL1swO88IFFEYfBNlhkQ2ifGGVFTb5QHLOG/I+PfgBgV10cuwQQnic
xc5tEkNAEITh2kUQEY48N3FF4jMhXtu1hzBVXc+vrh4zMxdivgdW4p3g5B+8PCCRO6TyB5n8wkNukBP7hVyglDM85QSVHOElP1DL
Ad6BLmw37e0PXApp5FS2adqzEPLpaATQ8sQMbdJLx4YjtA==
PACK
} >unfolding
pushes_unfolding() { ./ssh mara@desk "git-receive-pack '/news.git'" <unfolding; }
says 0 pushes_unfolding
grep -qa "ng refs/heads/main unpacker error" out || fail "the pack was unfolded"
tells "over limit"
git -C mara fetch -q
blob=$(git -C mara hash-object -w --stdin </dev/null)
many=$(seq -f "100644 blob $blob	f%.0f" 1000001 2000000 | git -C mara mktree)
root=$({ git -C mara ls-tree origin/main && printf '040000 tree %s\tmany\n' "$many"; } | git -C mara mktree)
commit=$(git -C mara commit-tree "$root" -p origin/main -m "Many")
refused "holds too much" env NEWSROOM_PERSON=mara JAVA_TOOL_OPTIONS=-Xmx64m git -C mara push "$stage/news.git" "$commit:main"

[ -z "$(git -C news.git fsck --strict --no-dangling 2>&1 | grep -v '^notice')" ] || fail "fsck complains"
says 0 newsroom -C news.git hooks uninstall --server
[ -z "$(git -C news.git config receive.procReceiveRefs || true)" ] || fail "Git still waits for a hook"
echo "passed: $(basename "$0")"

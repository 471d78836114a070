#!/usr/bin/env bash
# The hooks of a clone: what is staged is judged and nothing else, whatever way it is committed; what cannot be judged is refused.
# shellcheck disable=SC2016 # the launchers that are written here read their own variables
source "$(dirname -- "${BASH_SOURCE[0]}")/story"

desk "the desk, açaí"
article "the desk, açaí"
cd "the desk, açaí"
text=$(echo articles/*/*/dam-safety/index.md)
says 0 newsroom hooks install
cp "$text" ../good.md
sed '/^## Works Cited/,$d' "$text" >../bad.md

# Refused with the finding, its line, and what to do.
says 1 git commit -q -a --allow-empty -m $'Nothing of the newsroom, \u202eand a direction mark'
tells "line 1 of the message holds the direction mark U+202E"
cp ../bad.md "$text"
says 1 git commit -qam "Take the sources out"
tells "$text:"
tells "error NR101"
tells "newsroom check --explain NR101 says what to do"
tells "the commit is refused: 1 error in 1 file"
git add "$text"
says 1 newsroom check --staged
shows "error NR101"

# Staged good and bad on disk passes; the other way round is refused. Neither index nor work tree changes.
git checkout -q HEAD -- "$text"
echo "One more line." >>"$text"
git add "$text"
cp ../bad.md "$text"
says 0 git commit -qm "The staged text is good"
git add "$text"
cp ../good.md "$text"
state() { git diff; git diff --cached; git ls-files -s; }
state >../before
says 1 git commit -qm "The staged text is bad"
state | cmp - ../before || fail "the hook changed something"

# Every other way to a commit.
git reset -q --hard
cp ../bad.md "$text"
echo note >notes.txt
git add notes.txt
says 0 git commit -qm "Only the note" notes.txt
says 1 git commit -qm "Only the text" "$text"
says 1 git commit -q --amend --no-edit -a
says 1 sh -c 'yes | git commit -q -p -m "All pieces"'
(cd articles && says 1 git commit -qam "From a folder further down")
says 1 git --literal-pathspecs commit -qam "As Magit does it"
git replace "$(git hash-object -w ../bad.md)" "$(git hash-object -w ../good.md)"
says 1 git commit -qam "Shown as another text"
git replace -d "$(git hash-object ../bad.md)" >../out
git checkout -q -b wild
says 0 git commit -qam "Without asking" --no-verify
git checkout -q main
says 0 git commit -q --allow-empty -m "Nothing, beside wild"
says 0 git cherry-pick --no-commit wild
says 1 git commit -qm "Picked from wild"
git reset -q --hard
says 0 git merge -q --no-ff --no-commit wild -m "Wild"
says 1 git commit -qm "Merge wild"
git merge --abort
echo "Another line." >>"$text"
says 0 git commit -qam "A good line"
git checkout -q -b late HEAD^
echo "A late note." >>notes.txt
says 0 git commit -qam "A late note"
says 0 git rebase -q main

# A log is only ever added to, and only Newsroom's commands add events.
git checkout -q main
log=$(git ls-files .newsroom/log | head -n 1)
says 1 git commit -qm "Forget it" -m "" -m "$(printf 'Newsroom-Event: review\nVerdict: approve')" --allow-empty
tells "claims a Newsroom-Event that is not in the log"
sed -i 's/^Actor: .*/Actor: ines/' "$log"
says 1 git commit -qam "Say that Ines did it"
tells "a log is only ever added to, and this file of it is changed"
git checkout -q HEAD -- "$log"
git rm -q "$log"
says 1 git commit -qm "Say that nobody did it"
tells "this file of it is gone"
git reset -q --hard
says 0 git commit -q --amend --no-edit --allow-empty

# What a merge left; a newsroom.yml that cannot be read.
printf '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n' >>"$text"
says 1 git commit -qam "Half merged"
tells "a merge left this to be settled"
git checkout -q HEAD -- "$text"
echo "polcy: strict" >>newsroom.yml
says 2 newsroom check --staged --config newsroom.yml
says 1 git commit -qam "Be strict"
tells "unknown key polcy; did you mean policy?"
git checkout -q HEAD -- newsroom.yml

# Ten thousand texts in one commit, of which the disk knows nothing.
many() {
    for ((i = 0; i < 10000; i++)); do
        printf '100644 %s\tarticles/2026/10/story-%d/index.md\n' "$good" "$i"
    done | sed "s/$good\(.*story-$1\/\)/$bad\1/" | git update-index --index-info
}
good=$(git hash-object -w ../good.md) bad=$(git hash-object -w ../bad.md)
many 5000
says 1 git commit -qm "Ten thousand"
tells "articles/2026/10/story-5000/index.md:"
tells "the commit is refused: 1 error in 1 file"
export JAVA_TOOL_OPTIONS=-Xmx4m
says 1 git commit -qm "Ten thousand, in no memory"
tells "could not judge, so it refuses: Java has no memory left"
unset JAVA_TOOL_OPTIONS
many -1
says 0 git commit -qm "Ten thousand"
git reset -q --soft HEAD^
git read-tree HEAD

# What cannot be judged is refused, in one sentence.
refused() {
    says 1 git commit -qam "Who knows"
    [ "$(wc -l <"$stage/err")" -eq 1 ] || fail "more than one sentence"
    tells "$1"
}
echo "A line." >>"$text"
launcher() {
    printf '#!/bin/sh\n%s\n' "$1" >../java
    chmod +x ../java
    export NEWSROOM_JAVA="$stage/java"
}
real=$(command -v java)
launcher 'case $1 in -version) exec '"$real"' -version ;; esac; kill -9 $$'
refused "ended before it had judged"
launcher 'case $1 in -version) exec '"$real"' -version ;; esac; exit 0'
refused "ended before it had judged"
rm ../java
refused "no Java program is there"
unset NEWSROOM_JAVA
export JAVA_TOOL_OPTIONS=-Xmx1m
refused "so it refuses"
unset JAVA_TOOL_OPTIONS
mv .git/objects ../objects
mkdir .git/objects
says 128 git commit -qam "Who knows"
rm -rf .git/objects
mv ../objects .git/objects

# A push: every ref and line.
git init -q --bare ../origin.git
git remote add origin ../origin.git
says 0 git push -q origin main
git tag first
git checkout -q -B wild
cp ../bad.md "$text"
says 0 git commit -qam "Without asking" --no-verify
says 1 git push -q origin first:refs/tags/first wild:main
tells "the push of refs/heads/main is refused: 1 error in 1 file"
says 1 git push -q origin main wild:refs/heads/somewhere
tells "the push of refs/heads/somewhere is refused: 1 error in 1 file"
says 1 git push -q origin :main
tells "refs/heads/main cannot be deleted"
says 1 git push -q --force origin HEAD~3:main
tells "refs/heads/main cannot be rewritten"
says 0 git push -q --no-verify origin wild:somewhere
says 0 git push -q origin :somewhere
says 0 git push -q origin main first

# What was saved may be unfinished until it is submitted: a server takes it.
git checkout -q main
sed -i '/^## Works Cited/,$d' "$text"
says 0 newsroom save dam-safety -m "To be finished tomorrow"
says 0 git push -q origin main
git fsck --strict --no-dangling 2>&1 | grep -v '^notice' && fail "fsck complains"
echo "passed: $(basename "$0")"

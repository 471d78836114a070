#!/usr/bin/env bash
# The user's own staged and unstaged changes stay as they were, or the command stops before it writes and says why.
source "$(dirname -- "${BASH_SOURCE[0]}")/story"

desk desk
article desk
cd desk
text=$(echo articles/*/*/dam-safety/index.md)
folder=${text%/index.md}

echo "a note of mine" >notes.txt
git add notes.txt
echo "more" >>notes.txt
echo "# mine" >>newsroom.yml
echo "a picture" >"$folder/dam.jpg"
state() { git status --porcelain; git diff; git diff --cached; cat notes.txt newsroom.yml "$folder"/*; }
state >../before

says 1 newsroom submit dam-safety
tells "dam.jpg has changes that are not saved"
state | cmp - ../before || fail "a refused submit changed something"
rm "$folder/dam.jpg"
state >../before

for move in "submit dam-safety" \
    "--as ines review dam-safety --comment -m Really?" \
    "--as ines hold dam-safety -m Lawyer" \
    "--as ines release dam-safety" \
    "--as ines review dam-safety --approve"; do
    # shellcheck disable=SC2086
    says 0 newsroom $move
    state | cmp - ../before || fail "$move changed something of mine"
done

# An edit that is not saved stands beside a move on the article, and the user is told.
sed -i 's/on Friday/on Monday/' "$text"
state >../before
says 0 newsroom --as ines review dam-safety --approve
tells "not saved"
state | cmp - ../before || fail "approving changed something of mine"

# What would be overwritten stops the command.
says 1 newsroom rename dam-safety river-dam
tells "$text"
state | cmp - ../before || fail "a refused rename changed something"

# Saving takes the article and leaves the rest.
says 0 newsroom save dam-safety -m "The day"
[ "$(git show "main:$text")" = "$(cat "$text")" ] || fail "the text was not saved"
git diff --cached --name-only | grep -qx notes.txt || fail "what was staged is not staged any more"
git diff --name-only | grep -qx newsroom.yml || fail "what was changed is not changed any more"

# Also a file beside the text that was taken out, however that was done.
for remove in rm "git rm -q"; do
    echo "a picture" >"$folder/dam.jpg"
    says 0 newsroom save dam-safety -m "A picture"
    $remove "$folder/dam.jpg"
    says 0 newsroom save dam-safety -m "No picture"
    [ -z "$(git ls-files "$folder/dam.jpg")$(git ls-tree main "$folder/dam.jpg")" ] || fail "the picture is still there"
done

# Staged in one form, on disk in another: nobody can know which is meant.
sed -i 's/on Monday/on Tuesday/' "$text"
git add "$text"
sed -i 's/on Tuesday/on Wednesday/' "$text"
state >../before
says 1 newsroom save dam-safety -m "The day"
tells "staged in another form"
state | cmp - ../before || fail "a refused save changed something"
git fsck --strict --no-dangling 2>&1 | grep -v '^notice' && fail "fsck complains"
echo "passed: $(basename "$0")"

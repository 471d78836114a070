#!/usr/bin/env bash
# Two people work in two clones on the same and on different articles; plain git brings it together.
source "$(dirname -- "${BASH_SOURCE[0]}")/story"

# The comment that an article has in a clone. What two people did in the same second stands in either order.
thread() { newsroom -C "$1" log "$2" --format json | sed -n 's/.*"id":"\([^"]*\)".*"move":"comment".*/\1/p'; }

desk desk
article desk
sed 's/Dam Above the Town/School Meals Are Warm/; s/“What Lies Under Our Walls.”/“Warm Meals.”/' dam.md >meals.md
says 0 newsroom -C desk import --slug school-meals "$stage/meals.md"
for slug in dam-safety school-meals; do
    says 0 newsroom -C desk submit "$slug"
done
git clone -q --bare desk server.git
for person in ines bo; do
    git clone -q server.git "$person"
    git -C "$person" config user.name "$person"
    git -C "$person" config user.email "$person@desk.example"
done

says 0 newsroom -C ines review dam-safety --approve
says 0 newsroom -C ines review school-meals --comment -m "Warm by whose thermometer?" --quote "dry where it should be dry"
says 0 newsroom -C bo review school-meals --approve
says 0 newsroom -C bo review dam-safety --comment -m "Which flood?"
sed -i 's/had asked for the inspection/had long asked for the inspection/' bo/articles/*/*/school-meals/index.md
says 0 newsroom -C bo save school-meals -m "Long"

git -C ines push -q
git -C bo pull -q --no-edit
git -C bo push -q
git -C ines pull -q

for person in ines bo; do
    says 0 newsroom -C "$person" show dam-safety
    shows "approved"
    shows "Which flood?"
    says 0 newsroom -C "$person" show school-meals
    shows "in review"
    says 1 newsroom -C "$person" --as bo publish dam-safety
    tells "not settled"
    [ -z "$(git -C "$person" status --porcelain)" ] || fail "$person has changes that nobody made"
done
[ "$(newsroom -C ines list --format json)" = "$(newsroom -C bo list --format json)" ] || fail "the clones disagree"

# The thread is settled, and the article goes out from one clone; the other one proves it.
says 0 newsroom -C bo resolve dam-safety "$(thread bo dam-safety)"
says 0 newsroom -C bo publish dam-safety
git -C bo push -q origin main live
git -C ines pull -q
says 0 newsroom -C ines audit
shows dam-safety

# Both publish at the same time in their own clones; the pushes still come together.
says 0 newsroom -C ines resolve school-meals "$(thread ines school-meals)"
git -C ines push -q
git -C bo pull -q --no-edit
git -C bo fsck --strict --no-dangling 2>&1 | grep -v '^notice' && fail "fsck complains"
echo "passed: $(basename "$0")"

#!/usr/bin/env bash
# Whoever has just heard of it lays down a newsroom to try, and does what the program suggests there.
source "$(dirname -- "${BASH_SOURCE[0]}")/story"

says 0 newsroom demo
shows newsroom-demo
cd newsroom-demo
git fsck --strict --no-dangling || fail "fsck complains"
[ -z "$(git status --porcelain)" ] || fail "the work tree is not clean"

says 0 newsroom list
for state in "draft" "in review" "changes requested" "approved" "scheduled" "live" "retracted"; do
    shows "$state"
done
says 0 newsroom list --state spiked
shows ferry-timetable

says 0 newsroom show tram-line
shows "which costs a third as much"
says 0 newsroom log dam-inspection
shows "As the table on page 12 has it."
says 1 newsroom check articles/*/*/chess-club
shows NR101
says 0 newsroom diff tree-heat-map
shows stroll
says 1 newsroom publish tree-heat-map
tells "mara approved another text"
says 1 newsroom publish market-hall
tells "lawyers have until Friday"
says 1 newsroom publish seagrass-study
tells embargo
says 0 newsroom review tree-heat-map --approve
says 0 newsroom publish tree-heat-map

git clone -q . ../clone
says 0 newsroom -C ../clone audit
shows tree-heat-map

# What is there stays.
cd ..
before=$(git -C newsroom-demo rev-parse main)
says 0 newsroom demo
shows newsroom-demo-2
says 2 newsroom demo newsroom-demo
tells "not empty"
[ "$(git -C newsroom-demo rev-parse main)" = "$before" ] || fail "the first demo has changed"
echo "passed: $(basename "$0")"

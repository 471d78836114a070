#!/usr/bin/env bash
# What scripts/dist makes runs where there is no Java, wherever it is unpacked, and judges a commit there.
source "$(dirname -- "${BASH_SOURCE[0]}")/story"

"$project/scripts/dist" >"$stage/out" 2>"$stage/err" || {
    grep -q 'no JDK 25 or newer' "$stage/err" || fail "scripts/dist failed"
    echo "skipped: $(basename "$0"): $(cat "$stage/err")"
    exit
}
mkdir "un packed" tools
tar -xzf "$project"/target/newsroom-*.tar.gz -C "un packed" --strip-components=1

# A PATH with everything but a Java.
IFS=:
for folder in $PATH; do
    for program in "$folder"/*; do
        case ${program##*/} in
            java* | mvn) ;;
            *) [ ! -x "$program" ] || [ -e "tools/${program##*/}" ] || ln -s "$program" "tools/${program##*/}" ;;
        esac
    done
done
unset IFS JAVA_HOME NEWSROOM_JAVA
export PATH="$stage/tools"
ln -s "$stage/un packed/bin/newsroom" tools/newsroom
unset -f newsroom
says 1 command -v java

says 0 newsroom --version
shows "(Java "
desk desk
article desk
cd desk
says 0 newsroom hooks install
text=$(echo articles/*/*/dam-safety/index.md)
sed -i '/^## Works Cited/,$d' "$text"
says 1 git commit -qam "Take the sources out"
tells "error NR101"
git checkout -q HEAD -- "$text"
echo "One more line." >>"$text"
says 0 git commit -qam "Add a line"
cat >../dams.bib <<'BIB'
@book{okafor, author={Okafor, Lena}, title={Dams of the Valley}, publisher={Sele Press}, year={2025}}
BIB
says 0 newsroom cite import dam-safety ../dams.bib --as mara
newsroom_java=$(readlink -f ../tools/newsroom)
"${newsroom_java%/bin/newsroom}/lib/newsroom/java/bin/java" --list-modules | grep -q '^jdk.unsupported@' || fail "the screen would hear no signal"
echo "passed: $(basename "$0")"

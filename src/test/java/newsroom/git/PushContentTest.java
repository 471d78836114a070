package newsroom.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import newsroom.desk.Incoming;
import newsroom.git.PushServer.Receiver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a push may hold: files, names, sizes, and the words of its commits. */
class PushContentTest {
    private static final String DAM = PushClone.DAM;

    @TempDir
    private Path place;

    @ParameterizedTest
    @EnumSource
    void whatIsNoOrdinaryFileHasNoPlace(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");

            mara.stage("120000", DAM + "/map.png", "../../../../etc/passwd").isRefused("is a symbolic link");
            mara.again().stage("160000", DAM + "/map", "").isRefused("is a submodule");
            mara.again().stage("100755", DAM + "/map.png", "x").isRefused("is an executable file");
            mara.again().stage("120000", "newsroom.yml", "/etc/passwd").isRefused("newsroom.yml is a symbolic link");
            mara.again().stage("100755", "newsroom.yml", "x").isRefused("newsroom.yml is an executable file");
            mara.again().stage("100644", DAM + "/index.md/x", "x").isRefused("there is no place for " + DAM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesNowhereInANewsroomHasNoPlace(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            for (String path : new String[] {
                ".gitattributes",
                "-rf.md",
                "README.md",
                "articles/dam.md",
                "articles/2026/13/dam/index.md",
                "articles/2026/11/Dam/index.md",
                "articles/2026/11/dam--gates/index.md",
                "articles/2026/11/con/index.md",
                "articles/2026/11/lpt1/index.md",
                DAM + "/pictures/map.png",
                ".newsroom/log/2026/11/notes.txt",
                ".newsroom/policy.yml",
                "a/b/c/d/e/f/g/h/i"
            }) {
                mara.again().stage("100644", path, "x").isRefused("there is no place for ");
            }
            mara.again().stage("100644", ".gitmodules", "x").isRefused(".gitmodules");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileNameMeansTheSameOnEveryMachine(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            for (String name : new String[] {
                ".g\u200cit",
                "CON.png",
                "aux",
                "map.png ",
                "map.",
                "a\\b.png",
                "a:b.png",
                ".git::$INDEX_ALLOCATION",
                "map\u001b[31m.png",
                "map\n.png",
                "map\u202egnp.exe",
                "cafe\u0301.png",
                "x".repeat(5000),
                "--output=x"
            }) {
                mara.again().stage("100644", DAM + "/" + name, "x").isRefused("");
            }
            for (String name : new String[] {".gitattributes", "-rf.md", "the dam's wall.png"}) {
                mara.again()
                        .stage("100644", DAM + "/" + name, "x")
                        .isRefused(name + " has a name that no file of an article may have");
            }
            mara.again().stage("100644", DAM + "/map\nis taken.png", "x").isRefused("");
            String latin = "100644 " + mara.again().blob("x") + "\t\"" + DAM + "/caf\\351.png\"\n";
            mara.gitWith(latin, "update-index", "--index-info");
            mara.git("commit", "-q", "-m", "Add a file");
            mara.isRefused("is not UTF-8");
            mara.again()
                    .stage("100644", DAM + "/map.png", "x")
                    .stage("100644", DAM + "/Map.png", "x")
                    .isRefused("are one name on other machines");
            mara.again().stage("100644", DAM + "/Straße 1.png", "x").pushes();
            mara.stage("100644", DAM + "/STRASSE 1.png", "x").isRefused("are one name on other machines");
            mara.again().stage("100644", DAM + "/dam_wall-2.JPG", "x").pushes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooLargeOrCannotBeReadStaysOut(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");

            mara.stage("100644", DAM + "/map.png", "a".repeat(3_000_000)).isRefused("bytes, and may have 1048576");
            mara.again()
                    .edit(DAM + "/index.md", text -> text + "word ".repeat(60_000))
                    .commit("Long")
                    .isRefused("bytes, and may have 262144");
            mara.again()
                    .edit(DAM + "/index.md", text -> text.replaceFirst("title:.*", "title: [[[[[[[[[[[[[[[[[[[[[["))
                    .commit("Broken")
                    .isRefused("index.md:");
            mara.again()
                    .edit(DAM + "/index.md", text -> text.replaceFirst("id: .*\n", ""))
                    .commit("No id")
                    .isRefused("says no id of an article");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArticleKeepsItsIdAndLiesInOnePlace(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            String dam = mara.read(DAM + "/index.md");
            String meals = mara.read(PushClone.MEALS + "/index.md");

            mara.write(DAM + "/index.md", meals)
                    .write(PushClone.MEALS + "/index.md", dam)
                    .commit("Swap them")
                    .isRefused("and stays that");
            mara.again()
                    .write("articles/2026/11/copy/index.md", dam)
                    .commit("Copy it")
                    .isRefused("two articles would bear");
            mara.again();
            mara.git("rm", "-rq", DAM);
            mara.commit("Away with it").isRefused("was deleted");
            mara.again();
            mara.git("mv", DAM, "articles/2026/11/dam-safety");
            mara.commit("Rename it").pushes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCommittedPastTheHookIsCheckedAgain(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            mara.edit(DAM + "/index.md", text -> text.substring(0, text.indexOf("\n## Works Cited")));
            mara.git("commit", "-qa", "--no-verify", "-m", "Later");

            mara.isRefused("NR101");
            mara.edit(DAM + "/index.md", text -> text + "\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> y\n");
            mara.commit("Later").isRefused("a merge's conflict marker");
        }
    }

    @ParameterizedTest
    @EnumSource
    void commitsSayWhatCanBeShown(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara").edit(DAM).commit("One more sentence");
            String tip = mara.git("rev-parse", "HEAD").strip();

            refusedWith(mara, tip, "control character", text -> text + "\u001b]0;x\u0007\n");
            refusedWith(mara, tip, "", text -> text + "\0Approved-by: bo\n");
            refusedWith(mara, tip, "control character", text -> text + "a\rb\n");
            refusedWith(mara, tip, "direction mark", text -> text + "\u202egnp\n");
            refusedWith(mara, tip, "claims a Newsroom-Event", text -> text + "\nNewsroom-Event: publish\nActor: bo\n");
            refusedWith(mara, tip, "claims a Newsroom-Event", text -> text + "\nnewsroom-event : publish\n");
            refusedWith(mara, tip, "cannot be shown", text -> text.replace("author mara", "author ma\u202era"));
            refusedWith(mara, tip, "", text -> text.replace("author mara", "author ma\u001bra"));
            refusedWith(
                    mara,
                    tip,
                    "Set your clock right, and then: git commit",
                    text -> text.replaceAll("> \\d+", "> 4102444800"));
            refusedWith(mara, tip, "does not take", text -> text.replace("\n\n", "\nencoding latin1\n\n"));
            refusedWith(mara, tip, "does not take", text -> text.replace("\n\n", "\nnote hidden\n\n"));
            refusedWith(mara, tip, "bytes, and may have", text -> text + "word ".repeat(40_000));
        }
    }

    private static void refusedWith(PushClone clone, String tip, String why, UnaryOperator<String> change) {
        clone.git("reset", "-q", "--hard", tip);
        clone.raw(change).isRefused(why);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasBegunByHandElsewhereIsTakenWithItsMoves(Receiver receiver) throws IOException {
        try (PushServer server = PushServer.found(receiver, place)) {
            PushClone mara = server.cloned("mara");
            String old = "articles/1999/12/ferry/index.md";

            mara.write(old, "---\ntitle: The ferry\nauthor: Mara Quill\n---\n\nIt sails.\n");
            mara.does(desk -> desk.drafts().bringIn(Incoming.file(mara.folder().resolve(old), old), Optional.empty()))
                    .pushes();
            mara.does(desk -> desk.moves().comment("ferry", "When?", Optional.empty()))
                    .pushes();
        }
    }
}

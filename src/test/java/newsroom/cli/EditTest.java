package newsroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing in an editor, which here is a script. */
final class EditTest {
    private static final Terminal SEAT = new Terminal(true, true, true, 80);

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void sitDown() {
        begin(false);
    }

    private void begin(boolean bare) {
        shell = Shell.inNewsroom(bare ? folder.resolve("server") : folder, bare)
                .on(SEAT)
                .with("NO_COLOR", "1");
        Path pasted = write("bees.md", Samples.PASTED);
        shell.newsroom("import", pasted.toString(), "--slug", "bees").shown();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Makes this script the editor; the file to be edited is its last argument. */
    private void editor(String script) {
        Path file = write("my editor", "#!/bin/sh\nfor file; do :; done\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        shell.with("EDITOR", "'" + file + "' --wait");
    }

    @Test
    void whatIsChangedInTheEditorIsSaved() {
        editor("[ \"$1\" = --wait ] && sed -i 's/new tenants/sixty thousand tenants/' \"$file\"");

        assertThat(shell.newsroom("edit", "bees", "-m", "Counted them").shown()).startsWith("saved bees: draft");
        assertThat(shell.git("show", "main:" + shell.text("bees"))).contains("sixty thousand tenants");
        assertThat(shell.types("log bees").shown()).contains("Mara Quill changed it", "Counted them");
        assertThat(shell.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void whoeverChangesNothingSavesNothing() {
        editor(":");

        assertThat(shell.types("edit bees").told(0)).contains("nothing was changed");
        assertThat(shell.types("log bees --format json").out()).doesNotContain("\"save\"");
    }

    @Test
    void aTextThatCannotBeSavedStaysOnDisk() {
        editor("printf -- '---\\ntitle: [broken\\n---\\n\\nText\\n' > \"$file\"");

        assertThat(shell.types("edit bees").told(1)).contains("what you wrote is in", "not saved yet", "index.md:3");
        assertThat(shell.read(shell.text("bees"))).contains("[broken");
    }

    @Test
    void inABareRepositoryACopyIsEditedAndPutBack() {
        begin(true);
        editor("sed -i 's/new tenants/old tenants/' \"$file\"");

        assertThat(shell.types("edit bees").shown()).startsWith("saved bees");
        assertThat(shell.types("show bees --text").shown()).contains("old tenants");
    }

    @Test
    void whenSomebodyElseWasFasterTheTextIsKeptInAFile() throws IOException {
        begin(true);
        Path clone = folder.resolve("clone");
        String other = "git clone -q '" + shell.folder() + "' '" + clone + "' && cd '" + clone + "'"
                + " && sed -i 's/has/had/' articles/*/*/bees/index.md"
                + " && git -c user.name=Ines -c user.email=ines@desk.example commit -qam Faster && git push -q";
        editor("(" + other + ") 2>/dev/null; sed -i 's/new tenants/my tenants/' \"$file\"");

        String told = shell.types("edit bees").told(1);

        assertThat(told).contains("was changed by somebody else meanwhile", "what you wrote is kept in ");
        Path kept = Path.of(told.substring(told.indexOf("kept in ") + 8, told.indexOf(".md") + 3));
        assertThat(kept).content().contains("my tenants");
        Files.delete(kept);
    }

    @Test
    void aCommentWithoutWordsIsWrittenInTheEditor() {
        editor("grep -q 'Say what you have to say' \"$file\" && sed -i '1s/^/How many?/' \"$file\"");

        shell.types("review bees --comment").shown();

        assertThat(shell.types("show bees").shown())
                .contains("Mara Quill: How many?")
                .doesNotContain("Say what you have to say");
    }

    @Test
    void wordsThatCouldNotBeUsedAreKept() throws IOException {
        editor("sed -i '1s/^/Too early./' \"$file\"");

        String told = shell.types("review bees --request-changes --as ines").told(1);

        assertThat(told).contains("it is a draft", "what you wrote is kept in ");
        Path kept = Path.of(told.substring(told.indexOf("kept in ") + 8, told.indexOf(".md") + 3));
        assertThat(kept).content().startsWith("Too early.");
        Files.delete(kept);
    }

    @Test
    void anEditorThatFailsDoesNothing() {
        editor("exit 3");
        assertThat(shell.types("edit bees").told(1)).contains("the editor ended with 3, so nothing was done");

        shell.with("EDITOR", "/no/such/editor");
        assertThat(shell.types("edit bees").told(2)).contains("cannot start the editor", "$VISUAL");

        shell.with("EDITOR", "'vi");
        assertThat(shell.types("edit bees").told(2)).contains("a quotation mark in $EDITOR has no partner");
    }

    @Test
    void noShellReadsAnEditorOrAFileName() throws IOException {
        shell.with("EDITOR", "/bin/true ; touch " + folder.resolve("owned"));

        shell.types("edit bees").told(0);

        assertThat(folder.resolve("owned")).doesNotExist();
    }

    @Test
    void withoutATerminalNoEditorOpens() {
        editor("touch '" + folder.resolve("opened") + "'");
        shell.on(Terminal.NONE);

        assertThat(shell.types("edit bees").told(2)).contains("no terminal", "newsroom save bees");
        assertThat(shell.types("review bees --comment").told(1)).contains("a comment needs words");
        assertThat(folder.resolve("opened")).doesNotExist();
    }

    @Test
    void onAServerNoEditorOpens() {
        editor("touch '" + folder.resolve("opened") + "'");
        shell.with(Machine.VOUCHED, "mara");

        assertThat(shell.types("edit bees").told(2)).contains("no terminal");
        assertThat(folder.resolve("opened")).doesNotExist();
    }
}

package newsroom.tui;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import newsroom.desk.Done;
import newsroom.desk.Incoming;
import newsroom.model.Act;
import newsroom.model.Problem;
import newsroom.text.Visible;

/** Asks for the path of a file, shows which there are, and brings it in as an article. */
public final class BringIn implements Presenter {
    /** How many names of a folder are read. */
    private static final int MOST_NAMES = 5000;

    private final Session session;
    private final Field field = new Field("", "");
    private final Listing<String> listing = new Listing<>(name -> name);
    private Names names = new Names(Optional.empty(), List.of());
    private Optional<Work.Job<Answer>> reading = Optional.empty();
    private Optional<Problem> problem = Optional.empty();
    private String typed = "";
    private boolean isChosen;

    /**
     * What lies in a folder.
     *
     * @param folder as it was typed, up to its last slash; nothing before any was read
     * @param all by name; those of folders end in a slash
     */
    private record Names(Optional<String> folder, List<String> all) {}

    /** What came of reading a file: a text, or that it is a folder, or why neither. */
    private record Answer(Optional<Incoming> text, boolean isFolder, Optional<Problem> problem) {}

    BringIn(Session session) {
        this.session = session;
    }

    // ---- What is shown

    /** The names that begin with what was typed. */
    public Listing<String> listing() {
        return listing;
    }

    /** Whether one of the names was chosen; it stands in the field, then. */
    public boolean isChosen() {
        return isChosen;
    }

    /** Why the file could not be brought in; nothing until it was tried, and when something else was typed since. */
    public Optional<Problem> problem() {
        return problem;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String place() {
        return "bring in a file";
    }

    @Override
    public Optional<Field> field() {
        return Optional.of(field);
    }

    @Override
    public boolean isOverlay() {
        return true;
    }

    // ---- Which files there are

    @Override
    public void shown() {
        look();
    }

    @Override
    public void typed() {
        giveUp();
        problem = Optional.empty();
        typed = field.text();
        isChosen = false;
        look();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private void look() {
        String folder = folder(typed);
        if (names.folder().equals(Optional.of(folder))) {
            arrange();
        } else {
            session.read("", (desk, progress) -> names(folder), this::show);
        }
    }

    private void show(Names read) {
        if (read.folder().equals(Optional.of(folder(typed)))) {
            names = read;
            arrange();
        }
    }

    /** Reads a folder. What cannot be read holds no names: what is wrong is said when its file is wanted. */
    private Names names(String folder) {
        TreeSet<String> found = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(session.path(folder.isEmpty() ? "." : folder))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (found.size() < MOST_NAMES && name.codePoints().allMatch(BringIn::canBeTyped)) {
                    found.add(Files.isDirectory(file) ? name + "/" : name);
                }
            }
        } catch (IOException | Problem unreadable) {
            return new Names(Optional.of(folder), List.of());
        }
        return new Names(Optional.of(folder), List.copyOf(found));
    }

    private static boolean canBeTyped(int c) {
        return Visible.isPlain(Character.toString(c));
    }

    /** The names that begin as it was typed; hidden ones only after a full stop. */
    private void arrange() {
        String begun = typed.substring(folder(typed).length());
        listing.show(names.all().stream()
                .filter(name -> name.startsWith(begun) && (!name.startsWith(".") || begun.startsWith(".")))
                .toList());
    }

    private void complete() {
        List<String> fitting = listing.items();
        if (isChosen || fitting.isEmpty()) {
            typed();
            return;
        }
        String common = fitting.get(0);
        for (String name : fitting) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.offsetByCodePoints(common.length(), -1));
            }
        }
        field.set(folder(typed) + common);
        typed();
    }

    private void choose(int step) {
        if (!listing.items().isEmpty()) {
            listing.select(isChosen ? listing.selected() + step : 0);
            isChosen = true;
            listing.selection().ifPresent(name -> field.set(folder(typed) + name));
        }
    }

    // ---- What keys mean

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("do", "enter", "bring in", "Bring in this file, or look into this folder", this::read),
                Action.of("complete", "tab", "complete", "Complete the name", this::complete),
                Action.of("close", "esc", "leave it", "Close this; nothing is done", this::close),
                Action.of("down", "down ctrl-n", "", "", () -> choose(1)),
                Action.of("up", "up ctrl-p", "", "", () -> choose(-1)),
                Action.of("page-down", "pgdn", "", "", () -> choose(10)),
                Action.of("page-up", "pgup", "", "", () -> choose(-10)));
    }

    private void giveUp() {
        reading.ifPresent(Work.Job::cancel);
        reading = Optional.empty();
    }

    private void close() {
        giveUp();
        session.back();
    }

    private void read() {
        String wanted = field.text().strip();
        if (wanted.isEmpty()) {
            problem = Optional.of(Problem.usage("no file is named", "Type its path, or choose one with the arrows"));
            return;
        }
        giveUp();
        reading = Optional.of(session.read("reading " + wanted, (desk, progress) -> answer(wanted), this::take));
    }

    private Answer answer(String wanted) {
        try {
            Path file = session.path(wanted);
            if (Files.isDirectory(file)) {
                return new Answer(Optional.empty(), true, Optional.empty());
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw Problem.usage(
                        wanted + " is no file with a text", "newsroom import reads what comes through a pipe");
            }
            return new Answer(Optional.of(Incoming.file(file, wanted)), false, Optional.empty());
        } catch (Problem wrong) {
            return new Answer(Optional.empty(), false, Optional.of(wrong));
        }
    }

    private void take(Answer answer) {
        if (answer.isFolder()) {
            String folder = field.text().strip();
            field.set(folder.endsWith("/") ? folder : folder + "/");
            typed();
        } else {
            problem = answer.problem();
            answer.text().ifPresent(this::bringIn);
        }
    }

    private void bringIn(Incoming text) {
        close();
        session.make(
                "bringing it in",
                (desk, progress) -> desk.drafts().bringIn(text, Optional.empty()),
                made -> land(made, text));
    }

    /** Opens the new article, unless the person has gone elsewhere meanwhile; what could not be placed is said anyhow. */
    private void land(Done made, Incoming text) {
        if (session.isHome()) {
            session.goTo(((Act.OnText) made.event().act()).copy().folder());
            session.open(new Article(session, made.event().article()));
        }
        if (!text.notes().isEmpty()) {
            session.open(
                    Notice.of(session, "Brought in", text.name() + " is in, with this to be looked at:", text.notes()));
        }
    }
}

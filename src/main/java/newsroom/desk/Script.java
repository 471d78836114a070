package newsroom.desk;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.model.Blob;
import newsroom.model.Slug;
import newsroom.text.Manuscript;
import newsroom.text.UnreadableException;
import newsroom.workflow.Discussion;

/** Who does what when in a {@link Rehearsal}: a paragraph an article, each ending in another state. */
final class Script {
    private static final String INES = "ines";
    private static final String BO = "bo";
    private static final String MARA = "mara";
    private static final String SAMIR = "samir";
    private static final String YUKI = "yuki";
    private static final String TOMAS = "tomas";
    private static final String CLARA = "clara";

    private final ZonedDateTime now;
    private final List<Scene> scenes = new ArrayList<>();

    /** One thing that somebody does. */
    record Scene(ZonedDateTime time, String person, Consumer<Desk> action) {}

    Script(ZonedDateTime now) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        live();
        liveAgain();
        beingCorrected();
        retracted();
        spiked();
        scheduled();
        held();
        embargoed();
        approved();
        noLongerApproved();
        inReview();
        sentBack();
        drafts();
    }

    /** Every scene; the order in which they are played is that of their times. */
    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    private void live() {
        begins(13, "08:40", MARA, "school-meals");
        on(13, "09:00", MARA, desk -> desk.moves().submit("school-meals"));
        on(
                12,
                "14:10",
                YUKI,
                desk -> desk.moves()
                        .approve(
                                "school-meals",
                                "Both prices stand in the council’s table, and the print edition is corrected."));
        on(12, "17:30", BO, desk -> desk.moves().publish("school-meals", false));
    }

    private void liveAgain() {
        begins(14, "09:10", TOMAS, "dam-inspection");
        on(14, "11:30", TOMAS, desk -> desk.moves().submit("dam-inspection"));
        on(
                13,
                "10:45",
                BO,
                desk -> desk.moves()
                        .comment(
                                "dam-inspection",
                                "Is that the longest crack, or all three together?",
                                Optional.of("The longest is 4.2 metres long")));
        on(
                13,
                "11:20",
                TOMAS,
                desk -> desk.moves()
                        .reply(
                                "dam-inspection",
                                thread(desk, "dam-inspection"),
                                "The longest. I had it from page 12."));
        on(13, "11:25", BO, desk -> desk.moves().resolve("dam-inspection", thread(desk, "dam-inspection")));
        on(
                13,
                "15:45",
                BO,
                desk -> desk.moves().approve("dam-inspection", "Read against the report and the register."));
        on(12, "06:30", INES, desk -> desk.moves().publish("dam-inspection", false));
        on(
                8,
                "10:05",
                TOMAS,
                desk -> desk.drafts()
                        .correct(
                                "dam-inspection",
                                "The longest crack is 2.4 metres long. An earlier version gave the length of all three together,"
                                        + " 4.2 metres."));
        on(
                8,
                "10:12",
                TOMAS,
                desk -> edit(
                        desk,
                        "dam-inspection",
                        "The longest is 4.2 metres long",
                        "The longest is 2.4 metres long",
                        "The length as the table on page 12 has it."));
        on(8, "11:00", MARA, desk -> desk.moves().approve("dam-inspection", "Page 12 says 2.4, and so do we now."));
        on(8, "11:20", BO, desk -> desk.moves().publish("dam-inspection", false));
    }

    private void beingCorrected() {
        begins(11, "19:20", SAMIR, "archive-fire");
        on(11, "20:00", SAMIR, desk -> desk.moves().submit("archive-fire"));
        on(11, "20:40", INES, desk -> desk.moves().approve("archive-fire", "Spoke to the fire brigade myself."));
        on(11, "20:45", BO, desk -> desk.moves().publish("archive-fire", false));
        on(
                2,
                "09:15",
                SAMIR,
                desk -> desk.drafts()
                        .correct(
                                "archive-fire",
                                "The archive has counted its helpers of Monday: there were 160. An earlier version said about two"
                                        + " hundred."));
        on(
                2,
                "09:20",
                SAMIR,
                desk -> edit(
                        desk,
                        "archive-fire",
                        "About two hundred people came to help on Monday",
                        "On Monday 160 people came to help",
                        "The archive’s own count."));
    }

    private void retracted() {
        begins(11, "10:00", SAMIR, "river-swimming");
        on(11, "10:30", SAMIR, desk -> desk.moves().submit("river-swimming"));
        on(10, "09:00", MARA, desk -> desk.moves().approve("river-swimming", ""));
        on(10, "12:00", INES, desk -> desk.moves().publish("river-swimming", false));
        on(
                5,
                "16:20",
                BO,
                desk -> desk.moves()
                        .retract(
                                "river-swimming",
                                "The laboratory has withdrawn the results on which this article rests: the samples of July and"
                                        + " August were taken above the weir, and not where people swim."));
        on(5, "17:05", INES, desk -> desk.moves().retract("river-swimming", ""));
    }

    private void spiked() {
        begins(10, "15:10", YUKI, "ferry-timetable");
        on(
                9,
                "09:50",
                INES,
                desk -> desk.moves().spike("ferry-timetable", "The harbour office has taken the new timetable back."));
    }

    private void scheduled() {
        String article = "hospital-parking";
        String answer = " The company has promised to pay everything back by the end of the month."
                + " It will not pay for the time that people spent writing letters.";
        on(9, "16:00", MARA, desk -> bringIn(desk, article, text -> without(text, answer)));
        on(8, "09:30", MARA, desk -> desk.moves().submit(article));
        on(
                7,
                "10:15",
                INES,
                desk -> desk.moves()
                        .requestChanges(
                                article, "The company is accused and does not answer. Ask it, and give it two days."));
        on(
                5,
                "14:40",
                MARA,
                desk -> edit(
                        desk,
                        article,
                        "said the hospital’s director, Carol Menzies.",
                        "said the hospital’s director, Carol Menzies." + answer,
                        "The company has answered."));
        on(5, "14:45", MARA, desk -> desk.moves().submit(article));
        on(
                4,
                "11:30",
                INES,
                desk -> desk.moves().approve(article, "I know who the supervisor is, and have seen the rota."));
        on(4, "12:00", BO, desk -> desk.moves().schedule(article, later(2, "06:30")));
    }

    private void held() {
        begins(8, "13:20", SAMIR, "market-hall");
        on(7, "09:40", SAMIR, desk -> desk.moves().submit("market-hall"));
        on(
                6,
                "16:30",
                BO,
                desk -> desk.moves()
                        .hold("market-hall", "The owner’s lawyers have until Friday to answer.", Optional.empty()));
        on(6, "17:10", MARA, desk -> desk.moves().approve("market-hall", "The deed says what we say it says."));
    }

    private void embargoed() {
        begins(6, "10:40", YUKI, "seagrass-study");
        on(5, "09:15", YUKI, desk -> desk.moves().submit("seagrass-study"));
        on(
                5,
                "09:30",
                INES,
                desk -> desk.moves()
                        .hold(
                                "seagrass-study",
                                "The journal publishes the study then.",
                                Optional.of(later(3, "16:00"))));
        on(4, "15:20", MARA, desk -> desk.moves().approve("seagrass-study", ""));
    }

    private void approved() {
        begins(7, "17:30", CLARA, "language-school");
        on(6, "09:00", CLARA, desk -> desk.moves().submit("language-school"));
        on(3, "11:10", SAMIR, desk -> desk.moves().approve("language-school", "Lido duas vezes."));
    }

    private void noLongerApproved() {
        String article = "tree-heat-map";
        String mended = "and the walk from the one to the other takes five minutes";
        String first = "and one can stroll from the one to the other in five minutes";
        on(5, "12:50", YUKI, desk -> bringIn(desk, article, text -> replaced(text, mended, first)));
        on(4, "09:10", YUKI, desk -> desk.moves().submit(article));
        on(3, "14:30", MARA, desk -> desk.moves().approve(article, "Did the walk: six minutes, with a dog."));
        on(2, "16:55", BO, desk -> edit(desk, article, first, mended, "Nobody strolls in Foundry Road."));
    }

    private void inReview() {
        String article = "tram-line";
        on(4, "17:20", YUKI, desk -> bringIn(desk, article, text -> text));
        on(3, "08:50", YUKI, desk -> desk.moves().submit(article));
        on(
                3,
                "10:20",
                BO,
                desk -> desk.moves()
                        .comment(article, "The office, or its consultants?", Optional.of("It recommended the lift.")));
        on(
                3,
                "10:55",
                YUKI,
                desk -> desk.moves().reply(article, thread(desk, article), "The office, in its own name."));
        on(3, "11:00", BO, desk -> desk.moves().resolve(article, thread(desk, article)));
        on(
                1,
                "16:40",
                SAMIR,
                desk -> desk.moves()
                        .comment(
                                article,
                                "A third of the lift’s price, or of the bus over ten years? The minutes give both.",
                                Optional.of("which costs a third as much")));
        ago(
                50,
                YUKI,
                desk -> desk.moves().reply(article, thread(desk, article), "The lift’s. I am asking for the page."));
    }

    private void sentBack() {
        String article = "bus-strike";
        String answer = "The company does not dispute the figures. Its manager, Leopold Finch, says";
        String first = "The company’s manager, Leopold Finch, says";
        on(4, "13:10", TOMAS, desk -> bringIn(desk, article, text -> replaced(text, answer, first)));
        on(3, "16:10", TOMAS, desk -> desk.moves().submit(article));
        on(
                2,
                "11:30",
                MARA,
                desk -> desk.moves()
                        .requestChanges(
                                article,
                                "All the figures are the union’s. Does the company have others? Which months are these?"));
        on(
                1,
                "10:25",
                TOMAS,
                desk -> edit(desk, article, first, answer, "The company has no others. The months are to come."));
    }

    private void drafts() {
        begins(1, "15:00", CLARA, "chess-club");
        ago(95, TOMAS, desk -> bringIn(desk, "mussel-fishery", text -> text));
    }

    /** What a visitor may do with all that; {@code as} is what a command needs besides to know who that is. */
    List<Rehearsal.Suggestion> suggestions(String as) {
        return List.of(
                new Rehearsal.Suggestion("newsroom list", "the board"),
                new Rehearsal.Suggestion("newsroom show tram-line", "an article in review, and what is being asked"),
                new Rehearsal.Suggestion("newsroom diff tree-heat-map", "what an editor changed after the approval"),
                new Rehearsal.Suggestion(
                        "newsroom publish tree-heat-map" + as, "refused: the approval fell with that edit"),
                new Rehearsal.Suggestion("newsroom review tree-heat-map --approve" + as, "approve it as it is now"),
                new Rehearsal.Suggestion("newsroom publish tree-heat-map" + as, "and out it goes"),
                new Rehearsal.Suggestion("newsroom check chess-club", "what the draft lacks"),
                new Rehearsal.Suggestion("newsroom log dam-inspection", "a correction, told from the beginning"),
                new Rehearsal.Suggestion("newsroom audit", "who approved what is live"));
    }

    private ZonedDateTime later(int days, String time) {
        return now.toLocalDate().plusDays(days).atTime(LocalTime.parse(time)).atZone(now.getZone());
    }

    private void on(int daysAgo, String time, String person, Consumer<Desk> action) {
        scenes.add(new Scene(later(-daysAgo, time), person, action));
    }

    private void ago(int minutes, String person, Consumer<Desk> action) {
        scenes.add(new Scene(now.minusMinutes(minutes), person, action));
    }

    private void begins(int daysAgo, String time, String person, String article) {
        on(daysAgo, time, person, desk -> bringIn(desk, article, text -> text));
    }

    /** Makes a text of a text. */
    private interface Rewriting {
        String of(String text);
    }

    private static void bringIn(Desk desk, String article, Rewriting rewriting) {
        try {
            Manuscript sample = Starter.sample(article);
            String title = sample.frontMatter().keys().text("title").orElseThrow();
            Manuscript text = Manuscript.read(
                    Blob.of(rewriting.of(sample.source().text())).toBytes());
            desk.drafts()
                    .bringIn(
                            title,
                            Optional.of(new Slug(article)),
                            text.with("date", desk.here().toLocalDate()));
        } catch (UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void edit(Desk desk, String article, String before, String after, String note) {
        Dossier dossier = desk.reading().sheet(article).dossier();
        String text = replaced(dossier.text().source().text(), before, after);
        desk.drafts().replace(article, dossier.content(), Blob.of(text), note);
    }

    private static String without(String text, String passage) {
        return replaced(text, passage, "");
    }

    private static String replaced(String text, String before, String after) {
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("the sample does not hold exactly once: " + before);
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private static String thread(Desk desk, String article) {
        return desk.reading().sheet(article).dossier().standing().openDiscussions().stream()
                .map(Discussion::id)
                .findFirst()
                .orElseThrow()
                .value();
    }
}

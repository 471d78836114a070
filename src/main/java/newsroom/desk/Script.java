package newsroom.desk;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who does what when in a {@link Rehearsal}: a paragraph an article, each ending somewhere else. */
final class Script {
    private static final String INES = "ines";
    private static final String BO = "bo";
    private static final String MARA = "mara";
    private static final String SAMIR = "samir";
    private static final String YUKI = "yuki";
    private static final String TOMAS = "tomas";
    private static final String CLARA = "clara";

    private final ZonedDateTime now;
    private final List<Storyline> stories = new ArrayList<>();

    Script(ZonedDateTime now) {
        this.now = now;
        drafts();
        inReview();
        noLongerApproved();
        sentBack();
        approved();
        held();
        embargoed();
        scheduled();
        live();
        liveAgain();
        beingCorrected();
        retracted();
        spiked();
    }

    /** Every scene, in the order of time. */
    List<Storyline.Scene> scenes() {
        return stories.stream()
                .flatMap(story -> story.scenes().stream())
                .sorted(Comparator.comparing(Storyline.Scene::time))
                .toList();
    }

    private Storyline article(String slug) {
        Storyline story = new Storyline(now, slug);
        stories.add(story);
        return story;
    }

    private void drafts() {
        article("chess-club").on(1, "15:00", CLARA).begins();
        article("mussel-fishery").ago(95, TOMAS).begins();
    }

    private void inReview() {
        Storyline tram = article("tram-line");
        tram.on(4, "17:20", YUKI).begins();
        tram.on(3, "08:50", YUKI).submits();
        tram.on(3, "10:20", BO).asks("The office, or its consultants?", "It recommended the lift.");
        tram.on(3, "10:55", YUKI).answers("The office, in its own name.");
        tram.on(3, "11:00", BO).resolves();
        tram.on(1, "16:40", SAMIR)
                .asks("A third of the lift’s price, or of the bus over ten years?", "which costs a third as much");
        tram.ago(50, YUKI).answers("The lift’s. I am asking for the page.");
    }

    private void noLongerApproved() {
        Storyline trees = article("tree-heat-map");
        String first = "and one can stroll from the one to the other in five minutes";
        String mended = "and the walk from the one to the other takes five minutes";
        trees.on(5, "12:50", YUKI).beginsWith(first, mended);
        trees.on(4, "09:10", YUKI).submits();
        trees.on(3, "14:30", MARA).approves("Did the walk: six minutes, with a dog.");
        trees.on(2, "16:55", BO).edits(first, mended, "Nobody strolls in Foundry Road.");
    }

    private void sentBack() {
        Storyline strike = article("bus-strike");
        String first = "The company’s manager, Leopold Finch, says";
        String mended = "The company does not dispute the figures. Its manager, Leopold Finch, says";
        strike.on(4, "13:10", TOMAS).beginsWith(first, mended);
        strike.on(3, "16:10", TOMAS).submits();
        strike.on(2, "11:30", MARA)
                .requestsChanges(
                        "All the figures are the union’s. Has the company others? And which months are these?");
        strike.on(1, "10:25", TOMAS).edits(first, mended, "The company has no others. The months are to come.");
    }

    private void approved() {
        Storyline school = article("language-school");
        school.on(7, "17:30", CLARA).begins();
        school.on(6, "09:00", CLARA).submits();
        school.on(3, "11:10", SAMIR).approves("Lido duas vezes.");
    }

    private void held() {
        Storyline market = article("market-hall");
        market.on(8, "13:20", SAMIR).begins();
        market.on(7, "09:40", SAMIR).submits();
        market.on(6, "16:30", BO).holds("The owner’s lawyers have until Friday to answer.");
        market.on(6, "17:10", MARA).approves("The deed says what we say it says.");
    }

    private void embargoed() {
        Storyline seagrass = article("seagrass-study");
        seagrass.on(6, "10:40", YUKI).begins();
        seagrass.on(5, "09:15", YUKI).submits();
        seagrass.on(5, "09:30", INES).embargoes(3, "16:00", "The journal publishes the study then.");
        seagrass.on(4, "15:20", MARA).approves("Asked the yacht club, too.");
    }

    private void scheduled() {
        Storyline parking = article("hospital-parking");
        String first = "said the hospital’s director, Carol Menzies.";
        String mended = first + " The company has promised to pay everything back by the end of the month."
                + " It will not pay for the time that people spent writing letters.";
        parking.on(9, "16:00", MARA).beginsWith(first, mended);
        parking.on(8, "09:30", MARA).submits();
        parking.on(7, "10:15", INES)
                .requestsChanges("The company is accused and does not answer. Ask it, and give it two days.");
        parking.on(5, "14:40", MARA).edits(first, mended, "The company has answered.");
        parking.on(5, "14:45", MARA).submits();
        parking.on(4, "11:30", INES).approves("I know who the supervisor is, and have seen the rota.");
        parking.on(4, "12:00", BO).schedules(2, "06:30");
    }

    private void live() {
        Storyline meals = article("school-meals");
        meals.on(13, "08:40", MARA).begins();
        meals.on(13, "09:00", MARA).submits();
        meals.on(12, "14:10", YUKI).approves("Both prices stand in the council’s table.");
        meals.on(12, "17:30", BO).publishes();
    }

    private void liveAgain() {
        Storyline dam = article("dam-inspection");
        dam.on(14, "09:10", TOMAS).begins();
        dam.on(14, "11:30", TOMAS).submits();
        dam.on(13, "10:45", BO).asks("The longest, or all three together?", "The longest is 4.2 metres long");
        dam.on(13, "11:20", TOMAS).answers("The longest. I had it from page 12.");
        dam.on(13, "11:25", BO).resolves();
        dam.on(13, "15:45", BO).approves("Read against the report and the register.");
        dam.on(12, "06:30", INES).publishes();
        dam.on(8, "10:05", TOMAS)
                .corrects("The longest crack is 2.4 metres long. An earlier version gave the length of all three"
                        + " together, 4.2 metres.");
        dam.on(8, "10:12", TOMAS)
                .edits(
                        "The longest is 4.2 metres long",
                        "The longest is 2.4 metres long",
                        "As the table on page 12 has it.");
        dam.on(8, "11:00", MARA).approves("Page 12 says 2.4, and so do we now.");
        dam.on(8, "11:20", BO).publishes();
    }

    private void beingCorrected() {
        Storyline fire = article("archive-fire");
        fire.on(11, "19:20", SAMIR).begins();
        fire.on(11, "20:00", SAMIR).submits();
        fire.on(11, "20:40", INES).approves("Spoke to the fire brigade myself.");
        fire.on(11, "20:45", BO).publishes();
        fire.on(2, "09:15", SAMIR)
                .corrects("The archive has counted its helpers of Monday: there were 160. An earlier version said about"
                        + " two hundred.");
        fire.on(2, "09:20", SAMIR)
                .edits(
                        "About two hundred people came to help on Monday",
                        "On Monday 160 people came to help",
                        "The archive’s own count.");
    }

    private void retracted() {
        Storyline swimming = article("river-swimming");
        swimming.on(11, "10:00", SAMIR).begins();
        swimming.on(11, "10:30", SAMIR).submits();
        swimming.on(10, "09:00", MARA).approves("Matches the laboratory’s page.");
        swimming.on(10, "12:00", INES).publishes();
        swimming.on(5, "16:20", BO)
                .retracts(
                        "The laboratory has withdrawn the results on which this article rests: the samples of July and"
                                + " August were taken above the weir, and not where people swim.");
        swimming.on(5, "17:05", INES).retracts("");
    }

    private void spiked() {
        Storyline ferry = article("ferry-timetable");
        ferry.on(10, "15:10", YUKI).begins();
        ferry.on(9, "09:50", INES).spikes("The harbour office has taken the new timetable back.");
    }
}

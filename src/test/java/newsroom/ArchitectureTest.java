package newsroom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class ArchitectureTest {
    /** Where this test lies, and with it all others, whatever built them. */
    private static final String TESTS = ArchitectureTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .importPackages("newsroom");

    /** What each package may use, besides itself and the JDK. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry(
                    "text",
                    List.of(
                            "newsroom.model",
                            "org.commonmark..",
                            "org.nibor.autolink",
                            "org.snakeyaml..",
                            "org.jsoup..")),
            Map.entry("workflow", List.of("newsroom.model")),
            Map.entry(
                    "citations", List.of("newsroom.model", "newsroom.text", "de.undercouch.citeproc..", "org.jbibtex")),
            Map.entry("checks", List.of("newsroom.model", "newsroom.text", "newsroom.citations")),
            Map.entry("web", List.of("newsroom.checks")),
            Map.entry(
                    "desk",
                    List.of(
                            "newsroom.model",
                            "newsroom.text",
                            "newsroom.workflow",
                            "newsroom.citations",
                            "newsroom.checks")),
            Map.entry("git", List.of("newsroom.model", "newsroom.text", "newsroom.desk", "org.eclipse.jgit..")),
            Map.entry("hooks", List.of("newsroom.model", "newsroom.text", "newsroom.checks", "newsroom.desk")),
            Map.entry(
                    "tui",
                    List.of(
                            "newsroom.model",
                            "newsroom.text",
                            "newsroom.workflow",
                            "newsroom.citations",
                            "newsroom.checks",
                            "newsroom.desk")),
            Map.entry(
                    "tui.view",
                    List.of(
                            "newsroom.model",
                            "newsroom.text",
                            "newsroom.workflow",
                            "newsroom.citations",
                            "newsroom.checks",
                            "newsroom.desk",
                            "newsroom.tui")),
            Map.entry(
                    "tui.terminal",
                    List.of(
                            "newsroom.model",
                            "newsroom.text",
                            "newsroom.desk",
                            "newsroom.tui",
                            "newsroom.tui.view",
                            "com.googlecode.lanterna..")),
            Map.entry(
                    "cli",
                    List.of(
                            "newsroom.model",
                            "newsroom.text",
                            "newsroom.workflow",
                            "newsroom.citations",
                            "newsroom.checks",
                            "newsroom.web",
                            "newsroom.desk",
                            "newsroom.hooks",
                            "newsroom.tui",
                            "newsroom.tui.view",
                            "newsroom.tui.terminal",
                            "picocli..")));

    static final List<String> PACKAGES = MAY_USE.keySet().stream().sorted().toList();

    /** Ways to reach the machine's streams, clock, chance and environment, which Main hands to whoever needs them. */
    private static final Map<String, Set<String>> ONLY_IN_MAIN = Map.of(
            "java.lang.System", Set.of("in", "out", "err", "exit", "currentTimeMillis", "getenv", "console"),
            "java.lang.Runtime", Set.of("exit", "halt"),
            "java.lang.Math", Set.of("random"),
            "java.security.SecureRandom", Set.of("<init>"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.concurrent.ThreadLocalRandom", Set.of("current"),
            "java.time.ZoneId", Set.of("systemDefault"));

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void aPackageUsesOnlyWhatItMay(String name) {
        String itself = "newsroom." + name;
        String[] allowed = Stream.concat(
                        Stream.of(itself, "java..", "javax..", "org.jspecify.annotations"),
                        MAY_USE.getOrDefault(name, List.of()).stream())
                .toArray(String[]::new);

        // A package that is yet to be written breaks no rule.
        classes()
                .that()
                .resideInAPackage(itself)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsOneThatTheDesignNames() {
        classes()
                .should()
                .resideInAnyPackage(
                        Stream.concat(Stream.of("newsroom"), PACKAGES.stream().map(name -> "newsroom." + name))
                                .toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void theRootPackageHoldsMainAlone() {
        classes()
                .that()
                .resideInAPackage("newsroom")
                .should()
                .haveNameMatching("newsroom\\.(Main(\\$.*)?|package-info)")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void streamsExitClockChanceAndEnvironmentAreTakenInMainAlone() {
        noClasses()
                .that()
                .haveNameNotMatching("newsroom\\.Main(\\$.*)?")
                .should(accessTargetWhere(describe("belongs to Main alone", ArchitectureTest::belongsToMain)))
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(ArchitectureTest::isNullMarked, "has a package-info.java with @NullMarked");
    }

    @Test
    void everyRuleIsAFinalClass() {
        classes()
                .that()
                .resideInAPackage("newsroom.checks")
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(FINAL)
                .check(PROGRAM);
    }

    @Test
    void noStaticFieldCanChange() {
        fields().that().areStatic().should().beFinal().check(PROGRAM);
    }

    @Test
    void noClassHidesWhatItIsForBehindItsName() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?")
                .check(new ClassFileImporter().importPackages("newsroom"));
    }

    private static boolean belongsToMain(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        List<String> parameters = access.getTarget() instanceof CodeUnitAccessTarget method
                ? method.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
        boolean unseeded = name.equals("<init>") && parameters.isEmpty();
        boolean now = name.equals("now") && !parameters.contains(Clock.class.getName());

        return ONLY_IN_MAIN.getOrDefault(owner, Set.of()).contains(name)
                || (owner.startsWith("java.time.") && now)
                || (owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick")))
                || (Set.of("java.util.Random", "java.util.Date").contains(owner) && unseeded);
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }
}

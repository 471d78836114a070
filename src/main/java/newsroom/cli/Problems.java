package newsroom.cli;

import java.util.List;
import newsroom.model.Problem;
import newsroom.model.Reason;
import newsroom.text.JsonWriter;

/** Tells what went wrong: to people in lines, each reason with its next step, and to programs as JSON. */
final class Problems {
    private Problems() {}

    static void tell(Problem problem, Printer err) {
        err.print(Colour.RED, "newsroom:").line(" " + problem.what());
        next(problem.next(), "  ", err);
        list(problem.reasons(), err);
    }

    static void list(List<Reason> reasons, Printer printer) {
        for (Reason reason : reasons) {
            printer.line("  - " + reason.what());
            next(reason.next(), "    ", printer);
        }
    }

    private static void next(String next, String indent, Printer printer) {
        if (!next.isEmpty()) {
            printer.line(indent + "→ " + next);
        }
    }

    /** An object of {@code error, message, next, reasons}. */
    static void write(Problem problem, JsonWriter json) {
        json.object();
        json.name("error").value(Keys.of(problem.kind()));
        json.name("message").value(problem.what());
        json.name("next").value(problem.next());
        json.name("reasons").array();
        problem.reasons().forEach(reason -> write(reason, json));
        json.end().end();
    }

    /** An object of {@code guard, what, next}. */
    static void write(Reason reason, JsonWriter json) {
        json.object();
        json.name("guard").value(Keys.of(reason.guard()));
        json.name("what").value(reason.what());
        json.name("next").value(reason.next());
        json.end();
    }
}

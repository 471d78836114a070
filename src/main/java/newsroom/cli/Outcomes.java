package newsroom.cli;

import java.util.ArrayList;
import java.util.List;
import newsroom.model.Problem;
import newsroom.text.JsonWriter;

/** What became of several things that one command was to do; one that failed does not keep the others back. */
final class Outcomes {
    private final List<Receipt> done = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(Receipt receipt) {
        done.add(receipt);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** Tells all of it, for programs in an array; answers the gravest exit code. */
    int tell(boolean asJson, Printer out, Printer err) {
        if (asJson) {
            JsonWriter json = new JsonWriter(out).array();
            done.forEach(receipt -> receipt.write(json));
            problems.forEach(problem -> Problems.write(problem, json));
            json.end();
        } else {
            done.forEach(receipt -> receipt.print(out, err));
        }
        int code = 0;
        for (Problem problem : problems) {
            Problems.tell(problem, err);
            code = Math.max(code, problem.kind().exitCode());
        }
        return code;
    }
}

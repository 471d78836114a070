package newsroom.git;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A process of several writers, each of which says on standard output what was acknowledged, a line each. */
final class WriterProcess {
    private WriterProcess() {}

    /** Arguments: which process this is, how many moves each writer makes, and a folder for each writer. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int process = Integer.parseInt(arguments[0]);
        int moves = Integer.parseInt(arguments[1]);
        List<Callable<Path>> shifts = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            int number = process * 100 + i;
            Path folder = Path.of(arguments[i]);
            shifts.add(() -> {
                new Shift(new GitStorage(), folder, "p" + number, number, done -> out.println(line(folder, done)))
                        .run(moves);
                return folder;
            });
        }
        all(shifts);
    }

    /** Runs all at the same time, and fails if one does. */
    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    static String line(Path folder, Shift.Acknowledged done) {
        return "ack " + done.operation() + " " + done.event() + " " + done.nanos() + " " + folder;
    }

    /** What the writers of a process said was acknowledged in a folder. */
    static List<Shift.Acknowledged> read(String output, Path folder) {
        return output.lines()
                .filter(line -> line.startsWith("ack ") && line.endsWith(" " + folder))
                .map(line -> line.split(" ", 5))
                .map(words -> new Shift.Acknowledged(words[1], words[2], Long.parseLong(words[3])))
                .toList();
    }
}

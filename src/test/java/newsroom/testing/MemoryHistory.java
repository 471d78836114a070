package newsroom.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.desk.Step;
import newsroom.model.Folder;

/** A branch from its beginning: its commits, parents before children, with what differs in each from every parent. */
final class MemoryHistory {
    private final List<MemorySnapshot> commits = new ArrayList<>();
    private final Set<MemorySnapshot> seen = new HashSet<>();

    private MemoryHistory(MemorySnapshot tip) {
        List<MemorySnapshot> waiting = new ArrayList<>(List.of(tip));
        while (!waiting.isEmpty()) {
            MemorySnapshot next = waiting.get(waiting.size() - 1);
            List<MemorySnapshot> before = next.parents().stream()
                    .filter(parent -> !seen.contains(parent))
                    .toList();
            if (!before.isEmpty()) {
                waiting.addAll(before);
            } else {
                waiting.remove(waiting.size() - 1);
                if (seen.add(next)) {
                    commits.add(next);
                }
            }
        }
    }

    static Stream<Step> of(MemorySnapshot tip) {
        return new MemoryHistory(tip).commits.stream().map(MemoryHistory::step);
    }

    private static Step step(MemorySnapshot commit) {
        List<Map<String, Step.PathChange>> differences = new ArrayList<>();
        List<MemoryTree.Directory> parents = commit.parents().isEmpty()
                ? List.of(MemoryTree.Directory.EMPTY)
                : commit.parents().stream().map(MemorySnapshot::root).toList();
        for (MemoryTree.Directory parent : parents) {
            Map<String, Step.PathChange> changes = new LinkedHashMap<>();
            compare("", Optional.of(parent), Optional.of(commit.root()), changes);
            differences.add(changes);
        }
        List<Step.PathChange> changes = differences.get(0).values().stream()
                .filter(change -> differences.stream().allMatch(others -> others.containsKey(change.path())))
                .toList();
        return new Step(
                commit.commit(),
                commit.parents().stream().map(MemorySnapshot::commit).toList(),
                commit.author(),
                commit.time(),
                commit.message(),
                changes);
    }

    private static void compare(
            String path,
            Optional<? extends MemoryTree> before,
            Optional<? extends MemoryTree> after,
            Map<String, Step.PathChange> changes) {
        if (Objects.equals(id(before), id(after))) {
            return;
        }
        Map<String, MemoryTree> old = below(before);
        Map<String, MemoryTree> now = below(after);
        boolean isWhole = Folder.parse(path).isPresent() || (old.isEmpty() && now.isEmpty());
        if (isWhole) {
            changes.put(path, new Step.PathChange(path, id(before), id(after)));
            return;
        }
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            compare(
                    path.isEmpty() ? name : path + "/" + name,
                    Optional.ofNullable(old.get(name)),
                    Optional.ofNullable(now.get(name)),
                    changes);
        }
    }

    private static Optional<String> id(Optional<? extends MemoryTree> tree) {
        return tree.map(MemoryTree::id);
    }

    private static Map<String, MemoryTree> below(Optional<? extends MemoryTree> tree) {
        return tree.isPresent() && tree.get() instanceof MemoryTree.Directory directory
                ? directory.entries()
                : Map.of();
    }
}

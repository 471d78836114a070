package newsroom.git;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import newsroom.desk.Gate;
import newsroom.desk.Push;
import newsroom.desk.Reception;
import newsroom.desk.Repository.Projector;
import newsroom.model.Problem;
import newsroom.text.Visible;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.PreReceiveHook;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.ReceiveCommand.Result;
import org.eclipse.jgit.transport.ReceivePack;

/** Judges a push that JGit receives, and moves the branches if it may go through. Whatever fails, nothing is moved. */
public final class ReceiveHook implements PreReceiveHook {
    private static final long MAX_COMMAND_BYTES = 64 * 1024;
    private static final long MAX_PACK_BYTES = 64 * 1024 * 1024;

    /** As much as a folder's list of files may have; what lies in a newsroom is smaller. */
    private static final long MAX_OBJECT_BYTES = 4 * 1024 * 1024;

    /** How long a client may say nothing. */
    private static final int TIMEOUT_SECONDS = 30;

    private final Gate gate;
    private final Supplier<Optional<String>> pusher;
    private final Projector projector;

    /**
     * A hook for one connection.
     *
     * @param pusher the short name of whoever was let in; nothing when nobody was
     */
    public ReceiveHook(Gate gate, Supplier<Optional<String>> pusher, Projector projector) {
        this.gate = gate;
        this.pusher = pusher;
        this.projector = projector;
    }

    /** Has a connection judged by this, and bounds what it may bring before there is anything to judge. */
    public void guard(ReceivePack pack) {
        pack.setPreReceiveHook(this);
        pack.setMaxCommandBytes(MAX_COMMAND_BYTES);
        pack.setMaxPackSizeLimit(MAX_PACK_BYTES);
        pack.setMaxObjectSizeLimit(MAX_OBJECT_BYTES);
        pack.setTimeout(TIMEOUT_SECONDS);
    }

    @Override
    public void onPreReceive(ReceivePack pack, Collection<ReceiveCommand> commands) {
        List<ReceiveCommand> all = List.copyOf(commands);
        try (Reception reception = GitStorage.receiving(pack.getRepository())) {
            Push push = new Push(pusher.get(), updates(all));
            gate.judge(push, reception);
            List<Optional<String>> faults = reception.move(push, projector);
            for (int i = 0; i < all.size(); i++) {
                ReceiveCommand command = all.get(i);
                faults.get(i)
                        .ifPresentOrElse(
                                why -> command.setResult(Result.REJECTED_OTHER_REASON, why),
                                () -> command.setResult(Result.OK));
            }
        } catch (Problem problem) {
            problem.reasons().forEach(reason -> tell(pack, "- " + reason.what(), reason.next()));
            tell(pack, "", problem.next());
            reject(all, problem.what());
        } catch (RuntimeException | Error fault) {
            reject(
                    all,
                    "the server's hook failed, and nothing was let through: "
                            + fault.getClass().getSimpleName());
        }
    }

    private static List<Push.Update> updates(List<ReceiveCommand> commands) {
        List<Push.Update> updates = new ArrayList<>(commands.size());
        for (ReceiveCommand command : commands) {
            updates.add(new Push.Update(command.getRefName(), name(command.getOldId()), name(command.getNewId())));
        }
        return updates;
    }

    private static Optional<String> name(ObjectId id) {
        return id.equals(ObjectId.zeroId()) ? Optional.empty() : Optional.of(id.name());
    }

    /** Messages reach the pusher's terminal as they are. */
    private static void tell(ReceivePack pack, String what, String next) {
        if (!what.isEmpty()) {
            pack.sendMessage(Visible.line(what));
        }
        if (!next.isEmpty()) {
            pack.sendMessage("→ " + Visible.line(next));
        }
    }

    private static void reject(List<ReceiveCommand> commands, String why) {
        commands.stream()
                .filter(command -> command.getResult() == Result.NOT_ATTEMPTED)
                .forEach(command -> command.setResult(Result.REJECTED_OTHER_REASON, Visible.line(why)));
    }
}

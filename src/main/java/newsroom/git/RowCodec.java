package newsroom.git;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsroom.desk.Row;
import newsroom.model.ArticleId;
import newsroom.model.Folder;
import newsroom.model.PersonId;
import newsroom.model.Slug;
import newsroom.model.State;

/** A row as bytes, as the cache keeps it. */
final class RowCodec {
    /** Changes with every change of what a row holds or how it is written. */
    static final int VERSION = 3;

    private static final int MAX_TEXT = 500;
    private static final Map<String, State> STATES =
            Arrays.stream(State.values()).collect(Collectors.toUnmodifiableMap(State::key, Function.identity()));

    private RowCodec() {}

    static void write(Row row, DataOutput out) throws IOException {
        out.writeShort(row.folder().year());
        out.writeByte(row.folder().month());
        text(out, row.folder().slug().value());
        text(out, row.id().map(ArticleId::value).orElse(""));
        text(out, row.title());
        out.writeShort(Math.min(row.authors().size(), 20));
        for (String author : row.authors().stream().limit(20).toList()) {
            text(out, author);
        }
        text(out, row.desk());
        text(out, row.state().key());
        out.writeByte(row.approvals());
        out.writeByte(row.needed());
        out.writeShort(row.threads());
        out.writeInt(row.version());
        out.writeBoolean(row.editedSinceLive());
        out.writeBoolean(row.held());
        time(out, row.embargo());
        time(out, row.scheduled());
        time(out, row.lastMove());
        text(out, row.lastActor().map(PersonId::value).orElse(""));
        text(out, row.problem());
    }

    static Row read(DataInput in) throws IOException {
        Folder folder = new Folder(in.readShort(), in.readByte(), new Slug(in.readUTF()));
        Optional<ArticleId> id = ArticleId.parse(in.readUTF());
        String title = in.readUTF();
        int count = in.readShort();
        List<String> authors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            authors.add(in.readUTF());
        }
        String desk = in.readUTF();
        State state = STATES.get(in.readUTF());
        if (state == null) {
            throw new IOException("no state");
        }
        return new Row(
                folder,
                id,
                title,
                authors,
                desk,
                state,
                in.readByte(),
                in.readByte(),
                in.readShort(),
                in.readInt(),
                in.readBoolean(),
                in.readBoolean(),
                time(in),
                time(in),
                time(in),
                PersonId.parse(in.readUTF()),
                in.readUTF());
    }

    private static void text(DataOutput out, String text) throws IOException {
        out.writeUTF(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
    }

    private static void time(DataOutput out, Optional<Instant> time) throws IOException {
        out.writeLong(time.map(Instant::getEpochSecond).orElse(Long.MIN_VALUE));
    }

    private static Optional<Instant> time(DataInput in) throws IOException {
        long second = in.readLong();
        return second == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochSecond(second));
    }
}

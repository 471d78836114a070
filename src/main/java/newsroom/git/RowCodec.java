package newsroom.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
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
    static final int VERSION = 4;

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

    /** Reads a row; what is short of one or of another form ends in some exception. */
    static Row read(ByteBuffer in) throws IOException {
        Folder folder = new Folder(in.getShort(), in.get(), new Slug(text(in)));
        Optional<ArticleId> id = given(text(in)).map(ArticleId::new);
        String title = text(in);
        int count = in.getShort();
        List<String> authors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            authors.add(text(in));
        }
        String desk = text(in);
        State state = STATES.get(text(in));
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
                in.get(),
                in.get(),
                in.getShort(),
                in.getInt(),
                in.get() != 0,
                in.get() != 0,
                time(in),
                time(in),
                time(in),
                given(text(in)).map(PersonId::new),
                text(in));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static Optional<Instant> time(ByteBuffer in) {
        long second = in.getLong();
        return second == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochSecond(second));
    }

    private static void text(DataOutput out, String text) throws IOException {
        byte[] bytes = (text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text).getBytes(UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static void time(DataOutput out, Optional<Instant> time) throws IOException {
        out.writeLong(time.map(Instant::getEpochSecond).orElse(Long.MIN_VALUE));
    }
}

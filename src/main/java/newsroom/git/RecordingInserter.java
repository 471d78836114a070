package newsroom.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/** An inserter that notes which objects went through it, so that the directories that name them can be flushed. */
final class RecordingInserter extends ObjectInserter.Filter {
    private final ObjectInserter inserter;
    private final List<ObjectId> made;

    RecordingInserter(ObjectInserter inserter, List<ObjectId> made) {
        this.inserter = inserter;
        this.made = made;
    }

    @Override
    protected ObjectInserter delegate() {
        return inserter;
    }

    @Override
    public ObjectId insert(int type, byte[] data) throws IOException {
        return noted(super.insert(type, data));
    }

    @Override
    public ObjectId insert(int type, byte[] data, int off, int len) throws IOException {
        return noted(super.insert(type, data, off, len));
    }

    @Override
    public ObjectId insert(int type, long length, InputStream in) throws IOException {
        return noted(super.insert(type, length, in));
    }

    private ObjectId noted(ObjectId id) {
        made.add(id);
        return id;
    }
}

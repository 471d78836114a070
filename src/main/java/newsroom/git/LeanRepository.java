package newsroom.git;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.InflaterInputStream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.BaseRepositoryBuilder;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * A repository that reads objects where they lie, loose or in a pack, among them those of a push that is held apart, and leaves
 * to JGit what it does not find: what is large, in a pack that is younger than the first look, borrowed from another repository,
 * damaged or missing.
 */
final class LeanRepository extends FileRepository {
    /** In the order of Git's numbers, from 1. */
    private static final List<String> TYPES = List.of("commit", "tree", "blob", "tag");

    private static final int LONGEST_HEADER = 32;

    /** Where objects lie, first where new ones are put. */
    private final List<Path> objects;

    private final RecentObjects recent = new RecentObjects();
    private Optional<List<PackFile>> packs = Optional.empty();

    LeanRepository(BaseRepositoryBuilder<?, ?> options) throws IOException {
        super(options);
        this.objects = new ArrayList<>();
        objects.add(getObjectsDirectory().toPath());
        File[] others = options.getAlternateObjectDirectories();
        if (others != null) {
            Arrays.stream(others).map(File::toPath).forEach(objects::add);
        }
    }

    @Override
    public ObjectReader newObjectReader() {
        return new Reader(super.newObjectReader());
    }

    private synchronized List<PackFile> packs() throws IOException {
        if (packs.isEmpty()) {
            List<PackFile> found = new ArrayList<>();
            packs = Optional.of(found);
            for (Path directory : objects) {
                addPacks(directory.resolve("pack"), found);
            }
        }
        return packs.get();
    }

    private void addPacks(Path directory, List<PackFile> found) throws IOException {
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(directory, "*.idx")) {
            for (Path index : indexes) {
                PackFile.open(index, recent).ifPresent(found::add);
            }
        } catch (NoSuchFileException none) {
            // Nothing was packed here.
        }
    }

    /** The file of a loose object; nothing when there is none. */
    private Optional<Path> loose(AnyObjectId id) {
        String name = id.name();
        for (Path directory : objects) {
            Path file = directory.resolve(name.substring(0, 2)).resolve(name.substring(2));
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private Optional<RecentObjects.Content> read(AnyObjectId id) throws IOException, DataFormatException {
        Optional<RecentObjects.Content> known = recent.find(id.toObjectId());
        if (known.isPresent()) {
            return known;
        }
        for (PackFile pack : packs()) {
            Optional<RecentObjects.Content> packed = pack.read(id);
            if (packed.isPresent()) {
                return packed;
            }
        }
        Optional<Path> file = loose(id);
        Optional<RecentObjects.Content> loose = file.isPresent() ? readLoose(file.get()) : Optional.empty();
        loose.ifPresent(content -> recent.add(id.toObjectId(), content));
        return loose;
    }

    /** A loose object: type, size and bytes, compressed as one. */
    private static Optional<RecentObjects.Content> readLoose(Path file) throws IOException {
        if (Files.size(file) > RecentObjects.LARGEST) {
            return Optional.empty();
        }
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            String header = header(in);
            int space = header.indexOf(' ');
            int type = TYPES.indexOf(header.substring(0, space)) + 1;
            int size = Integer.parseInt(header.substring(space + 1));
            if (type == 0 || size > RecentObjects.LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes(size);
            boolean isWhole = bytes.length == size && in.read() < 0;
            return isWhole ? Optional.of(new RecentObjects.Content(type, bytes)) : Optional.empty();
        }
    }

    private static String header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        for (int c = in.read(); c > 0 && header.length() < LONGEST_HEADER; c = in.read()) {
            header.append((char) c);
        }
        return header.toString();
    }

    /** An object, as long as it is found and whole; JGit tells what is wrong with one that is not. */
    private Optional<RecentObjects.Content> find(AnyObjectId id) {
        try {
            return read(id);
        } catch (IOException | DataFormatException | RuntimeException left) {
            return Optional.empty();
        }
    }

    private boolean isHere(AnyObjectId id) throws IOException {
        for (PackFile pack : packs()) {
            if (pack.has(id)) {
                return true;
            }
        }
        return loose(id).isPresent();
    }

    @Override
    protected void doClose() {
        super.doClose();
        packs.stream().flatMap(List::stream).forEach(PackFile::close);
    }

    private final class Reader extends ObjectReader.Filter {
        private final ObjectReader jgit;

        Reader(ObjectReader jgit) {
            this.jgit = jgit;
        }

        @Override
        protected ObjectReader delegate() {
            return jgit;
        }

        @Override
        public ObjectReader newReader() {
            return newObjectReader();
        }

        @Override
        public boolean has(AnyObjectId id) throws IOException {
            return isHere(id) || jgit.has(id);
        }

        @Override
        public ObjectLoader open(AnyObjectId id) throws IOException {
            return open(id, OBJ_ANY);
        }

        @Override
        public ObjectLoader open(AnyObjectId id, int type) throws IOException {
            Optional<RecentObjects.Content> found = find(id, type);
            return found.isPresent()
                    ? new ObjectLoader.SmallObject(
                            found.get().type(), found.get().bytes())
                    : jgit.open(id, type);
        }

        @Override
        public long getObjectSize(AnyObjectId id, int type) throws IOException {
            Optional<RecentObjects.Content> found = find(id, type);
            return found.isPresent() ? found.get().bytes().length : jgit.getObjectSize(id, type);
        }

        private Optional<RecentObjects.Content> find(AnyObjectId id, int type) {
            return LeanRepository.this.find(id).filter(content -> type == OBJ_ANY || type == content.type());
        }
    }
}

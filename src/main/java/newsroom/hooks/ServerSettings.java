package newsroom.hooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.desk.Reception;

/** How Git has to receive pushes on a server, so that it refuses early what the hooks would refuse, and bounds what it reads. */
public final class ServerSettings {
    /** Git lets the hook move the branches; without the hook it could move none. */
    private static final String MOVER = "receive.procReceiveRefs";

    private static final String SET = "was ";
    private static final String UNSET = "unset";

    private static final Map<String, String> WANTED = wanted();

    private final Reception reception;

    public ServerSettings(Reception reception) {
        this.reception = reception;
    }

    private static Map<String, String> wanted() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("receive.fsckObjects", "true");
        wanted.put("receive.denyDeletes", "true");
        wanted.put("receive.denyNonFastForwards", "true");
        wanted.put("receive.maxInputSize", "64m");
        wanted.put(MOVER, "refs");
        wanted.put("core.fsync", "all");
        wanted.put("core.logAllRefUpdates", "true");
        wanted.put("core.bigFileThreshold", "2m");
        return wanted;
    }

    /** Sets them all, and takes down how each was before, for {@link #release}. */
    public void apply() {
        Map<String, Optional<String>> settings = new LinkedHashMap<>();
        WANTED.forEach((key, value) -> {
            if (reception.setting(before(key)).isEmpty()) {
                settings.put(
                        before(key),
                        Optional.of(reception.setting(key).map(SET::concat).orElse(UNSET)));
            }
            settings.put(key, Optional.of(value));
        });
        reception.set(settings);
    }

    /** Gives back how it was before; what somebody has set otherwise since stays, and moving the branches is Git's again in any case. */
    public void release() {
        Map<String, Optional<String>> settings = new LinkedHashMap<>();
        settings.put(MOVER, Optional.empty());
        WANTED.forEach((key, value) -> {
            Optional<String> before = reception.setting(before(key));
            if (before.isPresent() && reception.setting(key).equals(Optional.of(value))) {
                settings.put(key, before.filter(set -> set.startsWith(SET)).map(set -> set.substring(SET.length())));
            }
            settings.put(before(key), Optional.empty());
        });
        reception.set(settings);
    }

    /** Where it is taken down how {@code key} was, such as {@code newsroom-before.receive-denyDeletes}. */
    private static String before(String key) {
        return "newsroom-before." + key.replace('.', '-');
    }

    /** The settings that are not as they have to be, such as {@code receive.fsckObjects=true}. */
    public List<String> missing() {
        return WANTED.entrySet().stream()
                .filter(wanted -> !reception.setting(wanted.getKey()).equals(Optional.of(wanted.getValue())))
                .map(wanted -> wanted.getKey() + "=" + wanted.getValue())
                .toList();
    }
}

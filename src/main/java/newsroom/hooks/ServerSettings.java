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

    /** Sets them all. */
    public void apply() {
        Map<String, Optional<String>> settings = new LinkedHashMap<>();
        WANTED.forEach((key, value) -> settings.put(key, Optional.of(value)));
        reception.set(settings);
    }

    /** Gives moving the branches back to Git; the bounds stay, since they do no harm. */
    public void release() {
        reception.set(Map.of(MOVER, Optional.empty()));
    }

    /** The settings that are not as they have to be, such as {@code receive.fsckObjects=true}. */
    public List<String> missing() {
        return WANTED.entrySet().stream()
                .filter(wanted -> !reception.setting(wanted.getKey()).equals(Optional.of(wanted.getValue())))
                .map(wanted -> wanted.getKey() + "=" + wanted.getValue())
                .toList();
    }
}

package newsroom.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.tui.Input;
import newsroom.tui.Key;

/**
 * Reads what a terminal sends as keys and pasted text. A sequence may come in pieces; what it does not know it swallows, so that no
 * answer of a terminal is ever taken for something that was typed. After ECMA-48 and xterm's control sequences.
 */
final class KeyDecoder {
    /** How long the rest of a sequence may take on a slow line; after it, ESC was the key of that name. */
    private static final Duration SEQUENCE = Duration.ofMillis(40);

    /** How long the rest of a paste may take. */
    private static final Duration PASTE = Duration.ofSeconds(2);

    private static final byte[] PASTE_END = {0x1B, '[', '2', '0', '1', '~'};
    private static final int MOST_PASTED = 1024 * 1024;
    private static final int MOST_SEQUENCE = 4096;
    private static final int ESC = 0x1B;
    private static final int BEL = 7;
    private static final int DEL = 0x7F;

    private enum State {
        GROUND,
        ESCAPE,
        /** After {@code ESC [}. */
        CSI,
        /** After {@code ESC O}. */
        SS3,
        /** In the three bytes of an old mouse report. */
        MOUSE,
        /** In a string that only a terminal's answer holds. */
        STRING,
        PASTE,
        /** In a character of several bytes. */
        CHARACTER
    }

    private final Consumer<Input> inputs;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private State state = State.GROUND;
    private boolean isAlt;
    private int missing;

    /** @param inputs takes what was read */
    KeyDecoder(Consumer<Input> inputs) {
        this.inputs = inputs;
    }

    /** How long to wait for more before {@link #giveUp}; nothing when nothing is begun. */
    Optional<Duration> patience() {
        return switch (state) {
            case GROUND -> Optional.empty();
            case PASTE -> Optional.of(PASTE);
            case ESCAPE, CSI, SS3, MOUSE, STRING, CHARACTER -> Optional.of(SEQUENCE);
        };
    }

    /** No more came: what was begun was all there is. */
    void giveUp() {
        switch (state) {
            case ESCAPE -> press(Key.ESC);
            case CSI -> lone('[');
            case SS3 -> lone('O');
            case STRING -> lone(held.toByteArray()[0]);
            case PASTE -> paste(held.toByteArray());
            case GROUND, MOUSE, CHARACTER -> {}
        }
        begin(State.GROUND);
        isAlt = false;
    }

    /** Alt and a letter that could have begun a sequence; a sequence that was cut off is dropped. */
    private void lone(int letter) {
        if (held.size() <= 1) {
            press(Key.of(letter).with("alt"));
        }
    }

    void read(byte[] bytes) {
        for (byte each : bytes) {
            read(each & 0xFF);
        }
    }

    private void read(int b) {
        switch (state) {
            case GROUND -> ground(b);
            case ESCAPE -> escape(b);
            case CSI -> csi(b);
            case SS3 -> {
                begin(State.GROUND);
                key(Sequences.letter(b), 1);
            }
            case MOUSE -> {
                missing--;
                if (missing == 0) {
                    begin(State.GROUND);
                }
            }
            case STRING -> string(b);
            case PASTE -> pasted(b);
            case CHARACTER -> character(b);
        }
    }

    private void begin(State next) {
        state = next;
        held.reset();
    }

    private void ground(int b) {
        if (b == ESC) {
            begin(State.ESCAPE);
        } else if (b < ' ' || b == DEL) {
            press(alt(Sequences.control(b)));
        } else if (b < 0x80) {
            press(alt(Key.of(b)));
        } else {
            missing = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
            if (missing > 0) {
                begin(State.CHARACTER);
                held.write(b);
            }
        }
    }

    private Key alt(Key key) {
        boolean held = isAlt;
        isAlt = false;
        return held ? key.with("alt") : key;
    }

    private void character(int b) {
        held.write(b);
        missing--;
        if (missing == 0) {
            String text = held.toString(UTF_8);
            begin(State.GROUND);
            if (text.codePointCount(0, text.length()) == 1 && text.charAt(0) != '\uFFFD' && text.charAt(0) >= 0xA0) {
                press(alt(Key.of(text.codePointAt(0))));
            }
        }
    }

    private void escape(int b) {
        switch (b) {
            case '[' -> begin(State.CSI);
            case 'O' -> begin(State.SS3);
            case ']', 'P', '_', '^' -> {
                begin(State.STRING);
                held.write(b);
            }
            case ESC -> {
                press(Key.ESC);
                begin(State.ESCAPE);
            }
            default -> {
                begin(State.GROUND);
                isAlt = true;
                ground(b);
            }
        }
    }

    private void csi(int b) {
        if (b == ESC) {
            begin(State.ESCAPE);
        } else if (b >= 0x40 && b < DEL) {
            String parameters = held.toString(UTF_8);
            begin(State.GROUND);
            sequence(parameters, b);
        } else if (b < ' ' || b >= DEL || held.size() > MOST_SEQUENCE) {
            begin(State.GROUND);
        } else {
            held.write(b);
        }
    }

    private void sequence(String parameters, int last) {
        int[] numbers = Sequences.numbers(parameters);
        int modifier = numbers.length > 1 ? numbers[1] : 1;
        if (last == 'M' && parameters.isEmpty()) {
            begin(State.MOUSE);
            missing = 3;
        } else if (last == '~' && numbers[0] == 200) {
            begin(State.PASTE);
        } else if (last == '~' && numbers[0] == 27 && numbers.length == 3) {
            key(Sequences.codePoint(numbers[2]), modifier);
        } else if (last == '~') {
            key(Sequences.number(numbers[0]), modifier);
        } else if (last == 'u') {
            key(Sequences.codePoint(numbers[0]), modifier);
        } else if (parameters.isEmpty() || (numbers[0] == 1 && Character.isDigit(parameters.charAt(0)))) {
            key(Sequences.letter(last), modifier);
        }
    }

    private void key(Optional<Key> key, int modifier) {
        key.map(found -> Sequences.with(found, modifier)).ifPresent(this::press);
    }

    private void string(int b) {
        boolean ends =
                b == BEL || b == 0x9C || (b == '\\' && held.size() > 1 && held.toByteArray()[held.size() - 1] == ESC);
        if (ends || held.size() > MOST_SEQUENCE) {
            begin(State.GROUND);
        } else {
            held.write(b);
        }
    }

    private void pasted(int b) {
        held.write(b);
        if (b != '~' || held.size() < PASTE_END.length) {
            return;
        }
        byte[] all = held.toByteArray();
        int text = all.length - PASTE_END.length;
        if (Arrays.equals(all, text, all.length, PASTE_END, 0, PASTE_END.length)) {
            begin(State.GROUND);
            paste(Arrays.copyOf(all, text));
        }
    }

    private void paste(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, MOST_PASTED), UTF_8);
        inputs.accept(new Input.Paste(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private void press(Key key) {
        inputs.accept(new Input.Press(key));
    }
}

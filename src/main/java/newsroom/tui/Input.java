package newsroom.tui;

/** Something that happened, in the order in which it is dealt with. */
public sealed interface Input {
    /** A key was pressed. */
    record Press(Key key) implements Input {}

    /** Text was pasted. It is text and never keys, whatever stands in it. */
    record Paste(String text) implements Input {}

    /** Bytes came from the terminal, which still have to be read as keys. */
    @SuppressWarnings("ArrayRecordComponent") // read once, by the one who takes it from the queue
    record Typed(byte[] bytes) implements Input {}

    /** The terminal's size may have changed. */
    record Resize() implements Input {}

    /** The program was stopped and goes on, and whatever is on the terminal now is somebody else's. */
    record Resume() implements Input {}

    /** Something that was done beside the screen is finished, and this is to be done about it. */
    record Report(Runnable then) implements Input {}

    /** The terminal is gone: nobody is there any more. */
    record Hangup() implements Input {}
}

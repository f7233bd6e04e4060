package org.sepsim.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a text file that must be a readable UTF-8 file of at most a given size. */
final class StrictText {
    /** A scenario is a document for readers; more is a mistake or an attack. */
    static final long SCENARIO_BYTES = 1_000_000;
    /** The yearly series of all nations need more. */
    static final long WORLD_BYTES = 20_000_000;

    private StrictText() {}

    /** The text without a byte order mark, or nothing after adding to {@code problems} what is wrong. */
    static Optional<String> read(Path file, long maxBytes, Problems problems) {
        Place start = Place.startOf(file.toString());
        try {
            if (Files.isDirectory(file)) {
                problems.add(start, "", "is a folder; a file is needed");
            } else if (!Files.exists(file)) {
                problems.add(start, "", "there is no such file" + siblings(file));
            } else if (!Files.isRegularFile(file)) {
                problems.add(start, "", "is a device or a pipe; a file is needed");
            } else if (Files.size(file) > maxBytes) {
                problems.add(start, "", "has " + Files.size(file) + " bytes; allowed are " + maxBytes);
            } else {
                return decode(file.toString(), Files.readAllBytes(file), problems);
            }
        } catch (IOException unreadable) {
            problems.add(start, "", "cannot be read: " + oneLine(unreadable.toString()));
        }
        return Optional.empty();
    }

    /** {@code text} with every run of white space as one blank. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A guess among the files of the same folder, as {@code ; did you mean ...?}, or nothing. */
    static String siblings(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (var entries = Files.list(folder)) {
            var names = entries.map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
            return NearMiss.nearest(file.getFileName().toString(), names)
                    .map(name -> "; did you mean " + name + "?")
                    .orElse("");
        } catch (IOException unreadable) {
            return ""; // a guess less; the missing file is reported anyway
        }
    }

    private static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.add(
                    placeOfByte(file, bytes, in.position()),
                    "",
                    "byte " + in.position() + " is not UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Place placeOfByte(String file, byte[] bytes, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = new String(bytes, lineStart, offset - lineStart, StandardCharsets.UTF_8).length() + 1;
        return new Place(file, line, column);
    }
}

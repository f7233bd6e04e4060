package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder among the machine's temporary files that is gone when it is closed, with all that lies in it.
 *
 * @param path where it is
 */
public record ScratchFolder(Path path) implements AutoCloseable {
    /** Makes an empty one, whose name begins with {@code sepsim-} and then says what for. */
    public static ScratchFolder of(String purpose) throws IOException {
        return new ScratchFolder(Files.createTempDirectory("sepsim-" + purpose));
    }

    @Override
    public void close() throws IOException {
        ResultsFolder.delete(path);
    }
}

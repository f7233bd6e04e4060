package org.sepsim.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a Java of its own, so that nothing spoils what the compiler learns for it and its memory can be bounded. */
public final class OwnProcess {
    private OwnProcess() {}

    /**
     * Runs it to its end on the class path of this one, with one thread for the collector.
     *
     * @param options of Java; with a class path among them, that one counts
     * @return what it printed
     * @throws IllegalStateException if it failed; what it complained of stands on the error stream
     */
    public static String output(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(options);
        if (!options.contains("-cp")) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        }
        command.add(program.getName());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program.getName() + " failed with " + process.exitValue());
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The pairs {@code key=value} of the one line that it prints. */
    public static Map<String, String> pairs(Class<?> program, List<String> options, String... arguments) {
        return Stream.of(output(program, options, arguments).strip().split(" "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}

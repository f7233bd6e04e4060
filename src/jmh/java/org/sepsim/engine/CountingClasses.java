package org.sepsim.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Classes of the project that count what they do, made from its sources and for a process of its own: the program itself counts nothing. Each kind of number is made in one method, whether one
 * by one or by the array, and a line at its beginning counts.
 */
final class CountingClasses {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "sepsim", "random");

    /** What counts, by the line that begins the method. */
    private static final Map<String, Map<String, String>> LINES = Map.of(
            "Chance.java", Map.of("private static double number(long bits) {", "draws"),
            "Exp.java", Map.of("private static double rootLessOne(double x) {", "exponentials"),
            "Log.java", Map.of("private static double series(double y) {", "logarithms"));

    private CountingClasses() {}

    /** Compiles them into a folder. */
    static void into(Path folder) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        for (var file : LINES.entrySet()) {
            String text = Files.readString(SOURCES.resolve(file.getKey()));
            for (var line : file.getValue().entrySet()) {
                text = counting(file.getKey(), text, line.getKey(), line.getValue());
            }
            command.add(Files.writeString(folder.resolve(file.getKey()), text).toString());
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("the counting classes do not compile");
        }
    }

    private static String counting(String file, String text, String line, String kind) {
        if (text.indexOf(line) < 0 || text.indexOf(line) != text.lastIndexOf(line)) {
            throw new IllegalStateException(
                    file + " has no one line '" + line + "' any more, where " + kind + " are counted");
        }
        return text.replace(line, line + " org.sepsim.engine.Tally." + kind + "++;");
    }
}

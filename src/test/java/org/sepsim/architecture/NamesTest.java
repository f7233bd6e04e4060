package org.sepsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Policy;

/** No rule names a firm or a nation: who they are stands in the world's files, what is done to them in the scenario. */
class NamesTest {
    /** Levers of a scenario have defaults, as they have in a file: whom an authority lists and who announces a placebo. */
    private static final Set<String> LEVERS =
            Set.of(Policy.ExportControl.class.getName(), Policy.PlaceboPolicy.class.getName());

    private static final Set<String> PARTS = Set.of("model", "mechanism", "engine");

    @Test
    void noTextThatCodeLoadsSpeaksOfAFirmOrANation() throws IOException {
        Pattern anyName =
                Pattern.compile(names().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(", ")\\b")));
        List<String> found = new ArrayList<>();
        for (JavaClass type : simulated()) {
            text(type).inCode().stream()
                    .filter(text -> anyName.matcher(text).find())
                    .forEach(text -> found.add(type.getName() + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noDefaultButALeversIsAFirmOrANation() throws IOException {
        Set<String> names = Set.copyOf(names());
        List<String> found = new ArrayList<>();
        for (JavaClass type : simulated()) {
            text(type).all().stream()
                    .filter(text -> names.contains(text) && !LEVERS.contains(type.getName()))
                    .forEach(text -> found.add(type.getName() + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    private static List<JavaClass> simulated() {
        return Compiled.CLASSES.stream()
                .filter(type -> PARTS.contains(Compiled.partOf(type)))
                .toList();
    }

    private static ClassText text(JavaClass type) throws IOException {
        URI uri = type.getSource().orElseThrow().getUri();
        try (InputStream file = uri.toURL().openStream()) {
            return ClassText.read(file);
        }
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (String file : List.of("firms.csv", "nations.csv")) {
            Files.readAllLines(Path.of("scenarios", "world", file)).stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .forEach(names::add);
        }
        assertThat(names).contains("Huawei", "China").hasSizeGreaterThan(90);
        return names;
    }
}

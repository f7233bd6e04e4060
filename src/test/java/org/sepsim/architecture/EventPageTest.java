package org.sepsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Parameter;
import org.sepsim.model.event.Event;

class EventPageTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "sepsim", "model", "event");
    private static final Pattern TYPE = Pattern.compile("String type\\(\\) \\{(.*?)\\n {4}}", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([a-z-]+)\"");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record", Pattern.DOTALL);

    /** A row of the page. */
    private record Row(String type, String meaning, String terms, String source) {}

    @Test
    void thePageOfEventsSaysWhatTheRecordsSay() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Class<?> event : Event.class.getPermittedSubclasses()) {
            rows.add(row(event));
        }
        rows.sort(Comparator.comparing(Row::type));
        assertThat(rows).extracting(Row::type).doesNotHaveDuplicates();
        Page page = new Page();
        page.line("# Events");
        page.line("");
        page.line("Made from the records of events by `mvn test -Ddocs=update`; a test fails when the two differ.");
        page.line(
                "What is discrete changes through these alone. Each is logged with date, actor, target, generation and"
                        + " its terms in words (`events.parquet`); the type is that of scenario files too.");
        page.line("");
        page.header(List.of("type", "what happens", "terms", "record"));
        rows.forEach(row -> page.row(List.of(
                "`" + row.type() + "`",
                row.meaning(),
                row.terms(),
                "[" + row.source() + "](../" + SOURCES.toString().replace('\\', '/') + "/" + row.source() + ".java)")));
        page.mustStandIn(Path.of("docs", "events.md"));
    }

    private static Row row(Class<?> event) throws IOException {
        String text = Files.readString(SOURCES.resolve(event.getSimpleName() + ".java"));
        Matcher type = TYPE.matcher(text);
        Matcher javadoc = SENTENCE.matcher(text);
        assertThat(type.find()).as("type of %s", event).isTrue();
        assertThat(javadoc.find()).as("meaning of %s", event).isTrue();
        List<String> types = WORD.matcher(type.group(1))
                .results()
                .map(word -> word.group(1))
                .sorted()
                .toList();
        assertThat(types).as("type of %s", event).isNotEmpty();
        return new Row(
                String.join("`, `", types),
                sentence(javadoc.group(1)),
                terms(event, javadoc.group(1)),
                event.getSimpleName());
    }

    private static String sentence(String javadoc) {
        String plain = javadoc.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("@param.*", "")
                .replaceAll("\\{@\\w+\\s+#?([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
        return plain.strip();
    }

    /** What each term means, by the record's annotations or, where no scenario file may hold the event, by its javadoc. */
    private static String terms(Class<?> event, String javadoc) {
        List<String> terms = new ArrayList<>();
        for (RecordComponent component : event.getRecordComponents()) {
            Parameter told = component.getAnnotation(Parameter.class);
            boolean unit =
                    told != null && !told.unit().isEmpty() && !told.unit().equals("1");
            String meaning = told == null ? param(component.getName(), javadoc) : told.value();
            assertThat(meaning)
                    .as("meaning of %s of %s", component.getName(), event)
                    .isNotBlank();
            terms.add("`" + component.getName() + "` " + meaning + (unit ? ", " + told.unit() : ""));
        }
        return String.join("; ", terms);
    }

    private static String param(String name, String javadoc) {
        Matcher param = Pattern.compile("@param " + name + " (.*?)(?=\\* @param|\\z)", Pattern.DOTALL)
                .matcher(javadoc);
        return param.find() ? sentence(param.group(1)) : "";
    }
}

package org.sepsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of {@code docs/} that is made from code: {@code mvn test -Ddocs=update} writes it, without that it is compared. */
final class Page {
    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    void header(List<String> titles) {
        row(titles);
        row(titles.stream().map(title -> "---").toList());
    }

    void row(List<String> cells) {
        line("| " + String.join(" | ", cells.stream().map(Page::cell).toList()) + " |");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    void mustStandIn(Path file) throws IOException {
        String now = text.toString();
        if ("update".equals(System.getProperty("docs"))) {
            Files.writeString(file, now);
        }
        assertThat(Files.readString(file))
                .as("%s is made from code; write it anew with: mvn test -Ddocs=update", file)
                .isEqualTo(now);
    }
}

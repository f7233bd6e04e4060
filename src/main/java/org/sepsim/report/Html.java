package org.sepsim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Pieces of a page. What comes from a file is escaped here and nowhere else. */
final class Html {
    private Html() {}

    /** Text between tags or in an attribute. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The same for people: a number and its per cent are not torn apart at the end of a line. */
    private static String prose(String text) {
        return text(text.replaceAll("(?<=[0-9]) %", "\u00a0%"));
    }

    static String paragraph(String text) {
        return "<p>" + prose(text) + "</p>\n";
    }

    static String list(List<String> items) {
        StringBuilder list = new StringBuilder("<ul>\n");
        items.forEach(item -> list.append("<li>").append(prose(item)).append("</li>\n"));
        return list.append("</ul>\n").toString();
    }

    /** A part with a heading, which the table of contents can point to. */
    static String section(String id, String heading, String content) {
        return "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\">\n<h2 id=\"" + id + "-h\">" + text(heading)
                + "</h2>\n" + content + "</section>\n";
    }

    /**
     * A table that scrolls by itself where a page is narrow.
     *
     * @param caption what it shows
     * @param columns names
     * @param rows fields as text, the first of each is the row's head
     */
    static String table(String caption, List<String> columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(text(caption))
                .append("\"><table>\n<caption>")
                .append(text(caption))
                .append("</caption>\n<thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            table.append(head(columns.get(i), i, rows));
        }
        table.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            table.append("<tr><th scope=\"row\">").append(text(row.get(0))).append("</th>");
            row.subList(1, row.size()).forEach(field -> table.append(cell(field)));
            table.append("</tr>\n");
        }
        return table.append("</tbody></table></div>\n").toString();
    }

    /** The same table without columns in which every field is empty. */
    static String filledTable(String caption, List<String> columns, List<List<String>> rows) {
        List<Integer> filled = IntStream.range(0, columns.size())
                .filter(place -> rows.stream().anyMatch(row -> !row.get(place).isEmpty()))
                .boxed()
                .toList();
        return table(
                caption,
                filled.stream().map(columns::get).toList(),
                rows.stream().map(row -> filled.stream().map(row::get).toList()).toList());
    }

    /** The head of a column of numbers stands to the right as they do. */
    private static String head(String column, int place, List<List<String>> rows) {
        boolean numbers = place > 0
                && rows.stream().map(row -> row.get(place)).anyMatch(Html::number)
                && rows.stream().map(row -> row.get(place)).allMatch(field -> field.length() < 2 || number(field));
        return "<th scope=\"col\"" + (numbers ? " class=\"n\"" : "") + ">" + text(column) + "</th>";
    }

    /** Numbers stand to the right, so that their digits are below each other. */
    private static String cell(String field) {
        return "<td" + (number(field) ? " class=\"n\"" : "") + ">" + prose(field) + "</td>";
    }

    private static boolean number(String field) {
        return field.matches("\\(?[+-]?[0-9].*") && !field.matches(".*[a-z]{3,}.*");
    }

    /** What can be unfolded. */
    static String details(String summary, String content) {
        return "<details><summary>" + text(summary) + "</summary>\n" + content + "</details>\n";
    }

    /** A text of this program's own jars; {@code path} is absolute. */
    static String resource(String path) {
        try (InputStream in = Html.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

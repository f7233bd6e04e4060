package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;

/** A page in one file: style, script and data stand in it, and its policy forbids it any request. */
final class Page {
    private static final String OWN = "/org/sepsim/report/";
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/";

    private final String title;
    private final String question;
    private final StringBuilder body = new StringBuilder();
    private final List<String> contents = new ArrayList<>();

    Page(String title, String question) {
        this.title = title;
        this.question = question;
    }

    /** Adds a part; one without content is left out. */
    void section(String id, String heading, String content) {
        if (!content.isEmpty()) {
            body.append(Html.section(id, heading, content));
            contents.add("<li><a href=\"#" + id + "\">" + Html.text(heading) + "</a></li>\n");
        }
    }

    /**
     * Carries what is needed to make the page again.
     *
     * @param chart what it is
     * @param made the folder that it tells of
     * @param with folders whose findings it takes up
     */
    void carry(String chart, Made made, List<Made> with) {
        carry("chart", chart);
        carry("command", made.command());
        carry("recipe", made.recipe());
        for (int i = 0; i < with.size(); i++) {
            carry("with-" + i + "-command", with.get(i).command());
            carry("with-" + i + "-recipe", with.get(i).recipe());
        }
    }

    private void carry(String name, String text) {
        body.append("<script type=\"text/plain\" id=\"" + name + "\">")
                .append(text.replace("<", "\\u003c"))
                .append("</script>\n");
    }

    /**
     * The file.
     *
     * @param foot what it is made from, in a line
     */
    String text(String foot) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'; img-src data:\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<link rel=\"icon\" href=\"data:,\">\n<title>" + Html.text(title) + "</title>\n<style>\n"
                + Html.resource(UPLOT + "dist/uPlot.min.css") + "\n" + Html.resource(OWN + "page.css")
                + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">To the content</a>\n<header>\n"
                + "<button type=\"button\" id=\"theme\" hidden>Dark</button>\n<h1>" + Html.text(title) + "</h1>\n"
                + "<p class=\"lead\"><strong>" + (question.contains("?") ? "Question:" : "Purpose:")
                + "</strong> " + Html.text(question) + "</p>\n</header>\n<nav aria-label=\"Contents\"><ul>\n"
                + String.join("", contents) + "</ul></nav>\n<main id=\"main\">\n" + body + "</main>\n<footer><p>"
                + Html.text(foot) + "</p></footer>\n<script>\n/* uPlot. " + licence() + " */\n"
                + script(UPLOT + "dist/uPlot.iife.min.js") + "\n" + script(OWN + "page.js")
                + "</script>\n</body>\n</html>\n";
    }

    private static String licence() {
        return Html.resource(UPLOT + "LICENSE").replace("*/", "* /").strip();
    }

    private static String script(String path) {
        return Html.resource(path).replace("</script", "<\\/script");
    }
}

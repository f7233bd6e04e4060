package org.sepsim.cli;

import java.io.PrintWriter;

/**
 * Something that is listed. Texts that do not apply are empty.
 *
 * @param name as the user writes it
 * @param description one sentence
 * @param unit {@code 1} for a pure number
 * @param allowed range, levels or what else there is to say
 * @param source who says so
 */
record Listed(String name, String description, String unit, String allowed, String source) {
    void print(PrintWriter out) {
        out.println(name);
        line(out, description);
        String inUnit = unit.isEmpty() || unit.equals("1") ? "" : " [" + unit + "]";
        line(out, allowed + inUnit);
        line(out, source.isEmpty() ? "" : "source: " + source);
    }

    private static void line(PrintWriter out, String text) {
        if (!text.isBlank()) {
            out.println("    " + text.strip());
        }
    }
}

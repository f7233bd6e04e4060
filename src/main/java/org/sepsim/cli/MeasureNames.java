package org.sepsim.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;

/** Measures as the user names them. */
final class MeasureNames {
    private MeasureNames() {}

    static List<Measure> parse(List<String> names) {
        if (names.contains("all")) {
            return Measures.all();
        }
        Set<Measure> chosen = new LinkedHashSet<>();
        List<String> mistakes = new ArrayList<>();
        for (String name : names) {
            Measures.named(name.trim()).ifPresentOrElse(chosen::add, () -> mistakes.add(complaint(name.trim())));
        }
        if (!mistakes.isEmpty()) {
            throw new UserMistake(String.join("\n", mistakes));
        }
        return List.copyOf(chosen);
    }

    private static String complaint(String name) {
        String nearest = Measures.all().stream()
                .map(Measure::name)
                .min(Comparator.comparingInt(known -> distance(known, name)))
                .orElseThrow();
        return "--measures: there is no measure '" + name + "'; did you mean " + nearest
                + "? 'sepsim list measures' tells all";
    }

    /** Edit distance of Levenshtein. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

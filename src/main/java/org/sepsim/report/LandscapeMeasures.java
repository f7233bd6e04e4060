package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.MeasureText;

/** What a landscape tells of, and whether a folder holds it. */
final class LandscapeMeasures {
    /** Families filed at an office, and granted by it. */
    static final String FILED = "filed_at_office";

    static final String GRANTED = "granted_at_office";

    /** What is told of an entity, in order. */
    static final List<String> ALL = List.of(
            "declared_families",
            "declared_sep_share",
            "essential_families",
            "essential_sep_share",
            "recognised_strength_share",
            "granted_families",
            FILED,
            GRANTED,
            "contribution_share",
            "approved_share",
            "acceptance_rate");

    /** A measure that is told of all generations together. */
    static final String LEADERSHIP = "leadership_share";

    /** Levels of those who hold patents. */
    static final List<String> HOLDERS = List.of("nation", "firm");

    private LandscapeMeasures() {}

    /** All that a landscape of some generations tells of. */
    static List<MeasureText> of(List<String> generations) {
        List<MeasureText> needed = new ArrayList<>();
        for (String measure : ALL) {
            boolean office = measure.equals(FILED) || measure.equals(GRANTED);
            needed.add(new MeasureText(measure, office ? List.of("office") : HOLDERS, generations));
        }
        needed.add(new MeasureText(LEADERSHIP, HOLDERS, List.of("all")));
        return needed;
    }

    /** Those of which a folder does not hold everything. */
    static List<String> missing(Manifest manifest, List<String> generations) {
        List<MeasureText> stored = manifest.provenance().asked().measures();
        return of(generations).stream()
                .filter(needed -> stored.stream().noneMatch(one -> covers(one, needed)))
                .map(MeasureText::name)
                .toList();
    }

    private static boolean covers(MeasureText stored, MeasureText needed) {
        return stored.name().equals(needed.name())
                && stored.levels().containsAll(needed.levels())
                && stored.generations().containsAll(needed.generations());
    }
}

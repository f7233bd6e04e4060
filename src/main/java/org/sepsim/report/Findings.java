package org.sepsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.PairedDifference;

/** The headline differences of one alternative in sentences: of each, who moves most. */
public final class Findings {
    private final List<DifferenceSeries> series;
    private final int year;

    private Findings(List<DifferenceSeries> series, int year) {
        this.series = series;
        this.year = year;
    }

    /**
     * The sentences, each with a full stop; those whose interval holds zero come last.
     *
     * @param series differences of one alternative from its baseline
     * @param year at whose end
     */
    public static List<String> of(List<DifferenceSeries> series, int year) {
        Findings findings = new Findings(series, year);
        List<Finding> found = new ArrayList<>();
        for (Headline headline : Headline.RACE) {
            findings.who(headline, "nation").ifPresent(found::add);
            findings.who(headline, "firm").ifPresent(found::add);
        }
        Headline.WORLD.forEach(headline -> findings.who(headline, "world").ifPresent(found::add));
        found.sort(Comparator.comparing(one -> !one.clear)); // stable
        return found.stream().map(Finding::sentence).toList();
    }

    /** A sentence, and whether its interval leaves out zero. */
    private record Finding(String sentence, boolean clear) {}

    private Optional<Finding> who(Headline headline, String level) {
        return series.stream()
                .filter(one -> headline.matches(one.key(), level))
                .filter(one -> one.at(year).isPresent())
                .max(Comparator.comparingDouble(this::size))
                .map(one -> new Finding(
                        sentence(headline, level, one),
                        one.at(year).orElseThrow().clear()));
    }

    private double size(DifferenceSeries one) {
        return Math.abs(one.at(year).orElseThrow().mean());
    }

    private String sentence(Headline headline, String level, DifferenceSeries most) {
        PairedDifference difference = most.at(year).orElseThrow();
        if (difference.zero() && !level.equals("world")) {
            return "No " + level + "'s " + headline.words() + " in " + year + " differs in any world.";
        }
        String owner = level.equals("world") ? "The world's" : most.key().entity() + "'s";
        return headline.unit().sentence(owner + " " + headline.words() + " in " + year, difference) + ".";
    }
}
